/** For people who write rules, exporters and readers: assertions, fixtures and contract tests. */
@NullMarked
package org.tuanthu.testkit;

import org.jspecify.annotations.NullMarked;
