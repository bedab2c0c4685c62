package org.tuanthu.document;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The line that names the type, and the lines of the title below it.
 *
 * @param at index of the row with the type
 * @param rest what follows the type on the same line
 * @param end index of the first row after the title
 */
record TypeLine(int at, DocumentType type, String rest, int end) {
  private static final int FARTHEST = 120;
  private static final int LONGEST_TITLE = 14;
  private static final int LONGEST_TITLE_PARAGRAPH = 200;
  private static final Pattern BODY =
      Pattern.compile("(?U)^(Căn cứ|Kính gửi|Nơi nhận|Xét |Theo đề nghị)\\b.*");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?U)^(Thực hiện|Triển khai|Để |Nhằm |Theo |Trên cơ sở|Xét |Ngày |Trong |Nhân dịp|Tiếp tục|Sau khi)\\b?.*");

  /** Words that stand beside the type, with the title on the next line. */
  private static final Set<String> JOINT = ImmutableSet.of("PHỐI HỢP", "LIÊN TỊCH");

  static Optional<TypeLine> find(List<Row> rows) {
    for (int i = 0; i < Math.min(rows.size(), FARTHEST); i++) {
      if (!(rows.get(i) instanceof Row.Text row)) {
        continue;
      }
      String text = Healed.of(row).text();
      if (BODY.matcher(text).matches()
          || Label.of(text).filter(l -> l.kind() == Label.Kind.ROMAN).isPresent()) {
        return Optional.empty();
      }
      Optional<TypeLine> found = at(text, i, rows);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeLine> at(String text, int index, List<Row> rows) {
    String line =
        Lines.withoutClosingMark(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    Optional<DocumentType> whole =
        line.length() <= 24 ? DocumentType.named(line) : Optional.empty();
    if (whole.isPresent()) {
      return Optional.of(new TypeLine(index, whole.get(), "", titleEnd(rows, index, "")));
    }
    if (line.length() < 6 || !Lines.isCapitals(line)) {
      return Optional.empty();
    }
    int space = line.length();
    for (int words = 1, i = 0; words <= 4 && i >= 0; words++) {
      space = line.indexOf(' ', i);
      if (space < 0) {
        break;
      }
      i = space + 1;
      Optional<DocumentType> type =
          words < 2 ? Optional.empty() : DocumentType.named(line.substring(0, space));
      if (type.isPresent()) {
        String rest = line.substring(space).strip();
        String above = JOINT.contains(rest) ? "" : rest;
        return Optional.of(new TypeLine(index, type.get(), rest, titleEnd(rows, index, above)));
      }
    }
    return Optional.empty();
  }

  /** The first row after the title that begins below {@code type}. */
  private static int titleEnd(List<Row> rows, int type, String rest) {
    int at = type + 1;
    String above = rest;
    while (at < rows.size()
        && at - type <= LONGEST_TITLE
        && rows.get(at) instanceof Row.Text row
        && !endsTitle(row, above)) {
      above = row.text();
      at++;
    }
    return at;
  }

  private static boolean endsTitle(Row.Text row, String above) {
    String text = row.text();
    if (BODY.matcher(text).matches() || Label.of(text).isPresent() || text.startsWith("(")) {
      return true;
    }
    if (above.isEmpty()) {
      return Lines.endsSentence(text) && text.length() > 150;
    }
    boolean capitals = Lines.isCapitals(above);
    return row.gap()
        || (row.whole() && (Lines.endsSentence(text) || text.length() > LONGEST_TITLE_PARAGRAPH))
        || capitals != Lines.isCapitals(text)
        || (OPENING.matcher(text).matches() && Character.isLetterOrDigit(Lines.last(above)));
  }
}
