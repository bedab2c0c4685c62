/** Judgement (đánh giá tuân thủ): rules, findings, verdicts and the assessment of a dossier. */
@NullMarked
package org.tuanthu.compliance;

import org.jspecify.annotations.NullMarked;
