package org.tuanthu.document;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where recipients and signature begin. */
final class TailStart {
  /** The heading of the recipients and what follows on its line. */
  static final Pattern RECIPIENTS =
      Pattern.compile("(?iU)^\\W{0,3}n[ơo]i nh[ậâạa]n\\s*[:;.,]?\\s*(.*)$");

  /** The heading of a column that counts the rows. */
  private static final Pattern COUNT = Pattern.compile("(?iU)^(?:s?tt|số tt|số thứ tự)\\W{0,2}$");

  private TailStart() {}

  /** The index of the first row of the tail, or the number of rows when there is none. */
  static int find(List<Row> rows, int from) {
    int recipients = rows.size();
    for (int i = from; i < rows.size(); i++) {
      if (opens(rows.get(i))) {
        recipients = i;
        break;
      }
    }
    if (recipients == rows.size()) {
      return signatureAlone(rows, from);
    }
    int start = recipients;
    while (start > from + 1
        && rows.get(start - 1) instanceof Row.Text text
        && isSignature(text.text())) {
      start--;
    }
    return hasTitle(rows, start, recipients) ? start : recipients;
  }

  private static boolean isSignature(String line) {
    int cut = TailColumns.cut(line);
    if (cut > 0) {
      return isColumn(line.substring(0, cut)) && isColumn(line.substring(cut));
    }
    return SignatureLines.isTitle(line)
        || SignatureLines.isStamp(line)
        || (Lines.isName(line) && Surnames.begins(line));
  }

  /** One of two that sign side by side: the agency, the title, the name. */
  private static boolean isColumn(String line) {
    return Lines.isCapitals(line) || isSignature(line.strip());
  }

  private static boolean hasTitle(List<Row> rows, int from, int to) {
    for (int i = from; i < to; i++) {
      if (rows.get(i) instanceof Row.Text text && holdsTitle(text.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsTitle(String line) {
    int cut = TailColumns.cut(line);
    return SignatureLines.isTitle(line)
        || (cut > 0 && SignatureLines.isTitle(line.substring(cut).strip()));
  }

  /** Whether the row is the heading of the recipients, or a table with it or a signature. */
  static boolean opens(Row row) {
    if (row instanceof Row.Text text) {
      return RECIPIENTS.matcher(text.text()).matches();
    }
    Row.Table table = (Row.Table) row;
    if (isCounted(table)) {
      return false;
    }
    List<Row.Text> lines = table.lines();
    boolean listed = false;
    boolean signed = false;
    for (int i = 0; i < Math.min(lines.size(), 40); i++) {
      String line = lines.get(i).text();
      listed |= RECIPIENTS.matcher(line).matches();
      signed |= SignatureLines.isTitle(line);
    }
    return listed || (signed && lines.size() <= 12);
  }

  /** A table with a column of numbers may have one of recipients too, of each report. */
  private static boolean isCounted(Row.Table table) {
    return !table.lines().isEmpty() && COUNT.matcher(table.lines().get(0).text()).matches();
  }

  /** Whether the recipients stand in the table. */
  static boolean lists(Row.Table table) {
    return !isCounted(table)
        && table.lines().stream().anyMatch(line -> RECIPIENTS.matcher(line.text()).matches());
  }

  /** Without recipients: titles in capitals after the last sentence, or at the end of the text. */
  private static int signatureAlone(List<Row> rows, int from) {
    for (int i = from + 1; i < rows.size(); i++) {
      if (rows.get(i) instanceof Row.Text text
          && rows.get(i - 1) instanceof Row.Text above
          && Lines.endsSentence(above.text())
          && (SignatureLines.isAuthority(text.text())
              || (SignatureLines.isTitle(text.text())
                  && (above.text().endsWith("/.") || nameFollows(rows, i + 1))))) {
        return i;
      }
    }
    return rows.size();
  }

  private static boolean nameFollows(List<Row> rows, int from) {
    for (int i = from; i < Math.min(rows.size(), from + 4); i++) {
      if (rows.get(i) instanceof Row.Text text
          && Lines.isName(text.text())
          && Surnames.begins(text.text())) {
        return true;
      }
    }
    return false;
  }
}
