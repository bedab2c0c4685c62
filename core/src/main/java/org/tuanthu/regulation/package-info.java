/** Regulations (văn bản) that a plan rests on, the citations of them and the citation grammar. */
@NullMarked
package org.tuanthu.regulation;

import org.jspecify.annotations.NullMarked;
