/** Word documents read into administrative documents. */
@NullMarked
package org.tuanthu.importdocx;

import org.jspecify.annotations.NullMarked;
