/**
 * Whole plans (kế hoạch) for tests: correct ones written for the project, and generated ones of
 * which all that they say is known.
 */
@NullMarked
package org.tuanthu.testkit.sample;

import org.jspecify.annotations.NullMarked;
