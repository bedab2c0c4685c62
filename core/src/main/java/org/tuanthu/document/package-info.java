/** The administrative document (văn bản hành chính) of Decree 30/2020/NĐ-CP and how it is read. */
@NullMarked
package org.tuanthu.document;

import org.jspecify.annotations.NullMarked;
