/** Units (cơ quan, đơn vị): their names, succession and reporting lines over time. */
@NullMarked
package org.tuanthu.unit;

import org.jspecify.annotations.NullMarked;
