package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a signature: authority, titles, name. */
final class SignatureLines {
  private static final Pattern PREFIX =
      Pattern.compile("(?U)^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L|TM|QUYỀN)\\s?[./]?(?=\\s|$|\\p{Lu}).*");
  private static final Pattern LONE_PREFIX =
      Pattern.compile("^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\s?[./]?$");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?iU)^(phó\\b|quyền |chủ tịch|giám đốc|tổng giám đốc|trưởng|chánh|bộ trưởng|thứ trưởng|hiệu trưởng|hiệu phó"
              + "|bí thư|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|chủ nhiệm|thủ tướng|tổng|chỉ huy|ủy viên|uỷ viên"
              + "|đội trưởng|trạm trưởng|hạt trưởng|thường trực|tư lệnh|chính ủy|thủ trưởng|kiểm toán trưởng|thống đốc|người đứng đầu).*");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?iU)^\\W{0,3}(đã ký|ký bởi|người ký|email|e-mail|cơ quan:|thời gian ký|ký tên|digitally|ngày ký|đóng dấu|\\[daky\\]|(?<=[(\\[])(?:chữ ký|ký|dấu)\\b).*");

  private final List<Row.Text> rows = new ArrayList<>();
  private final List<Row.Text> stamps = new ArrayList<>();
  private final List<Healed.Builder> titles = new ArrayList<>();
  private Optional<Healed> name = Optional.empty();
  private String above = "";

  static boolean isStamp(String line) {
    return STAMP.matcher(line).matches();
  }

  /** Whether a line can only be the first of a signature. */
  static boolean isAuthority(String line) {
    return Lines.isCapitals(line) && PREFIX.matcher(line).matches() && line.length() <= 70;
  }

  /** Whether a line can be a signer's title in capitals. */
  static boolean isTitle(String line) {
    return Lines.isCapitals(line)
        && line.length() <= 70
        && (PREFIX.matcher(line).matches() || TITLE.matcher(line).matches());
  }

  boolean isEmpty() {
    return titles.isEmpty() && name.isEmpty();
  }

  boolean isNamed() {
    return name.isPresent();
  }

  /** Takes a line; false when it is no part of a signature. */
  boolean take(Row.Text row) {
    boolean taken = takes(row);
    if (taken) {
      rows.add(row);
    }
    return taken;
  }

  private boolean takes(Row.Text row) {
    String line = row.text();
    if (isStamp(line)) {
      stamps.add(row);
      return true;
    }
    if (name.isPresent()) {
      return false;
    }
    if (Lines.isCapitals(line) && !isNameInCapitals(line) && !hasDigit(line)) {
      title(row);
      return true;
    }
    if (TITLE.matcher(line).matches() && line.length() <= 50 && !Lines.isName(line)) {
      title(row);
      return true;
    }
    if (!titles.isEmpty() && (Lines.isName(line) || isNameInCapitals(line))) {
      name = Optional.of(Healed.of(row));
      return true;
    }
    return false;
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(Character::isDigit);
  }

  private boolean isNameInCapitals(String line) {
    return !titles.isEmpty()
        && Lines.isCapitals(line)
        && !isTitle(line)
        && Surnames.begins(line)
        && line.indexOf(' ') > 0;
  }

  private void title(Row.Text row) {
    boolean starts =
        titles.isEmpty()
            || (!LONE_PREFIX.matcher(above).matches()
                && (PREFIX.matcher(row.text()).matches() || TITLE.matcher(row.text()).matches()));
    if (starts) {
      titles.add(new Healed.Builder());
    }
    titles.get(titles.size() - 1).add(row);
    above = row.text();
  }

  /** Lines that stand for a signature or seal. */
  List<Row.Text> stamps() {
    return stamps;
  }

  /** All that was taken, as it stands. */
  List<Row.Text> rows() {
    return rows;
  }

  /** Authority lines, title, name and stamps. */
  List<Healed> lines() {
    List<Healed> lines = new ArrayList<>(titles.stream().map(Healed.Builder::build).toList());
    name.ifPresent(lines::add);
    stamps.forEach(stamp -> lines.add(Healed.of(stamp)));
    return lines;
  }

  Signature signature() {
    List<String> titled = titles.stream().map(title -> title.build().text()).toList();
    int last = titled.size() - 1;
    return new Signature(
        last > 0 ? titled.subList(0, last) : List.of(),
        last >= 0 ? Optional.of(titled.get(last)) : Optional.empty(),
        name.map(Healed::text),
        stamps.stream().map(stamp -> Healed.of(stamp).text()).toList());
  }
}
