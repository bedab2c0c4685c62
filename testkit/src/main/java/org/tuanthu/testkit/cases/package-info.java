/**
 * Cases for rules (bảng tình huống), written as tables by people who do not program.
 *
 * <p>A folder holds tables ({@code *.csv}), the documents that they speak of, and perhaps facts. A
 * row with a name begins a case; rows without one add to it.
 *
 * <pre>{@code
 * tình huống;văn bản;lời gốc;thay bằng;ngày;quy tắc;kết luận;vị trí;nội dung
 * Kế hoạch đúng;ke-hoach.txt;;;;FORM-003;đạt;;
 * Số thiếu số 0;ke-hoach.txt;Số: 05/KH-SNV;Số: 5/KH-SNV;;FORM-003;không đạt;số, ký hiệu;05/KH-SNV
 * }</pre>
 *
 * A case says all that its rules find; of other rules it says nothing.
 */
@NullMarked
package org.tuanthu.testkit.cases;

import org.jspecify.annotations.NullMarked;
