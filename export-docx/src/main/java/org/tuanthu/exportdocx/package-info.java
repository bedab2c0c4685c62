/** Administrative documents written as Word files in the form of Decree 30/2020/NĐ-CP. */
@NullMarked
package org.tuanthu.exportdocx;

import org.jspecify.annotations.NullMarked;
