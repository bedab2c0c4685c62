/** Vietnamese text (văn bản tiếng Việt): one normal form, search folding, dates in words, spans. */
@NullMarked
package org.tuanthu.text;

import org.jspecify.annotations.NullMarked;
