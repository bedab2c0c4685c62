package org.tuanthu.exportdocx;

import java.util.List;
import java.util.Map;
import org.tuanthu.document.FormComponent;
import org.tuanthu.text.VietnameseText;

/**
 * Marks of urgency, secrecy and circulation in their frames: circulation at the top right, the
 * others below the number; those of urgency bright red.
 */
final class Marks {
  private static final String RED = "FF0000";

  /** Widths of the frames of urgency in millimetres. */
  private static final Map<String, Integer> URGENCY =
      Map.of("hỏa tốc", 30, "thượng khẩn", 40, "khẩn", 20);

  private static final List<String> CIRCULATION =
      List.of("xem xong trả lại", "lưu hành nội bộ", "tài liệu thu hồi");

  /** How far a frame stands out on each side of its paragraph. */
  private static final int EDGE = Twips.ofPoints(4);

  private static final int ROOM = Twips.ofMillimetres(4);

  private final List<String> marks;

  Marks(List<String> marks) {
    this.marks = marks;
  }

  List<Line> ofCirculation(int column) {
    return marks.stream()
        .filter(Marks::isCirculation)
        .map(mark -> boxed(mark, column, column - width(mark) + EDGE))
        .toList();
  }

  List<Line> ofUrgency(int column) {
    return marks.stream()
        .filter(mark -> !isCirculation(mark))
        .map(mark -> boxed(mark, column, (column - width(mark)) / 2 + EDGE))
        .toList();
  }

  private static boolean isCirculation(String mark) {
    return CIRCULATION.contains(VietnameseText.fold(mark));
  }

  private static int width(String mark) {
    Integer millimetres = URGENCY.get(VietnameseText.fold(mark));
    return millimetres != null
        ? Twips.ofMillimetres(millimetres)
        : ROOM + TimesWidths.bold(Head.upper(mark), Look.points(FormComponent.MARK));
  }

  private static Line boxed(String mark, int column, int left) {
    String colour = URGENCY.containsKey(VietnameseText.fold(mark)) ? RED : "";
    Run run = new Run(Head.upper(mark), FormComponent.MARK.traits(), colour);
    int indent = Math.max(0, left);
    return Line.of(FormComponent.MARK, List.of(run))
        .boxed(indent, Math.max(0, column - indent - width(mark) + 2 * EDGE));
  }
}
