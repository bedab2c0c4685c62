/** The published JSON form and the shipped data; the only package that sees Jackson. */
@NullMarked
package org.tuanthu.json;

import org.jspecify.annotations.NullMarked;
