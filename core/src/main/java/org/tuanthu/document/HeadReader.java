package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseDates;

/** Reads the head: line by line in each column, a line may go on with the part above it. */
final class HeadReader {
  private static final Pattern MOTTO =
      Pattern.compile(
          "(?iU)(cộng (hòa|hoà|hịa) (xã|xà)|chủ nghĩa việt nam|độc lập\\s*[-\u2013\u2014]|đảng cộng sản việt nam|^hội chủ nghĩa|^việt nam$|hạnh phúc$)");
  private static final Pattern DATE = Pattern.compile("(?iU)\\bngày\\b|\\bngày\\d|tháng.{0,12}năm");
  private static final Pattern YEAR = Pattern.compile("(?:năm\\s*|/)\\d{4}");
  private static final Pattern SUBJECT = Pattern.compile("(?iU)^(v\\s?/\\s?v|về việc)\\b.*");
  private static final Pattern MARK =
      Pattern.compile(
          "(?iU)^\\W{0,2}(hỏa tốc|hoả tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|lưu hành nội bộ|xem xong trả lại|tài liệu thu hồi|dự thảo).{0,20}$");

  private enum Kind {
    NONE,
    AGENCY,
    MOTTO,
    NUMBER,
    DATE,
    SUBJECT,
    MARK
  }

  private final List<Row.Text> motto = new ArrayList<>();
  private final List<Row.Text> agency = new ArrayList<>();
  private final List<Row.Text> number = new ArrayList<>();
  private final List<Row.Text> date = new ArrayList<>();
  private final List<Row.Text> subject = new ArrayList<>();
  private final List<Row.Text> marks = new ArrayList<>();
  private final List<Row.Text> others = new ArrayList<>();

  HeadReader(List<Row> rows) {
    HeadColumns columns = new HeadColumns(rows);
    read(columns.left());
    read(columns.right());
  }

  List<Row.Text> motto() {
    return motto;
  }

  AgencyLines agency() {
    return AgencyLines.read(agency);
  }

  Healed number() {
    return Healed.join(number);
  }

  NumberLine readNumber() {
    return NumberLine.read(number().text());
  }

  /** Words that follow the symbol. */
  List<Row.Text> afterNumber() {
    String rest = readNumber().rest();
    return rest.isEmpty() ? List.of() : List.of(number.get(number.size() - 1).end(rest));
  }

  Healed date() {
    return Healed.join(date);
  }

  /** The "V/v" lines under the number of an official letter. */
  List<Row.Text> subject() {
    return subject;
  }

  /** Whether these lines are a head with its motto and nothing else. */
  boolean isWhole() {
    return !motto.isEmpty() && others.isEmpty();
  }

  List<Row.Text> marks() {
    return marks;
  }

  /** Lines that are no part of a head. */
  List<Row.Text> others() {
    return others;
  }

  private void read(List<Row.Text> column) {
    Kind above = Kind.NONE;
    for (Row.Text line : column) {
      if (line.text().isBlank()) {
        continue;
      }
      above = kind(line, above);
      switch (above) {
        case AGENCY -> agency.add(line);
        case MOTTO -> motto.add(line);
        case NUMBER -> number.add(line);
        case DATE -> date.add(line);
        case SUBJECT -> subject.add(line);
        case MARK -> marks.add(line);
        case NONE -> others.add(line);
      }
    }
  }

  private Kind kind(Row.Text row, Kind above) {
    String line = row.text();
    if (MOTTO.matcher(line).find()) {
      return Kind.MOTTO;
    }
    if (NumberLine.matches(line) && number.isEmpty()) {
      return Kind.NUMBER;
    }
    if (above == Kind.NUMBER && numberUnfinished()) {
      return Kind.NUMBER;
    }
    if (SUBJECT.matcher(line).matches()) {
      return Kind.SUBJECT;
    }
    if (DATE.matcher(line).find() && (date.isEmpty() || dateUnfinished()) && line.length() < 80) {
      return Kind.DATE;
    }
    if (MARK.matcher(line).matches() && (above != Kind.SUBJECT || Lines.isCapitals(line))) {
      return Kind.MARK;
    }
    if (above == Kind.SUBJECT) {
      return Kind.SUBJECT;
    }
    boolean agencyLine =
        Lines.isCapitals(line)
            || (line.length() < 60 && AgencyLines.startsAgency(line) && !Lines.startsSmall(line))
            || (above == Kind.AGENCY && line.length() < 40);
    return agencyLine && number.isEmpty() && !Lines.endsSentence(line) ? Kind.AGENCY : Kind.NONE;
  }

  private boolean numberUnfinished() {
    return readNumber().number().isEmpty()
        || Lines.last(number.get(number.size() - 1).text()) == '-';
  }

  private boolean dateUnfinished() {
    return !YEAR.matcher(Healed.join(date).text()).find();
  }

  /** Place and date from their line. */
  static PlaceAndDate placeAndDate(String line) {
    int day = line.toLowerCase(Locale.ROOT).indexOf("ngày");
    String before = day < 0 ? line : line.substring(0, day);
    String place = Lines.withoutClosingMark(before.strip());
    return new PlaceAndDate(
        line,
        place.isBlank() || day < 0 ? Optional.empty() : Optional.of(place),
        VietnameseDates.first(line));
  }
}
