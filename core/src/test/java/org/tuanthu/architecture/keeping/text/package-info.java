/** Classes that come near the borders and break none. */
@NullMarked
package org.tuanthu.architecture.keeping.text;

import org.jspecify.annotations.NullMarked;
