package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads recipients and signature, whether they stand side by side, one below the other, or in a
 * table.
 */
final class TailReader {
  private static final Pattern RECIPIENTS =
      Pattern.compile("(?iU)^\\W{0,3}n[ơo]i nh[ậâạa]n\\s*[:;.,]?\\s*(.*)$");
  private static final Pattern INNER_AUTHORITY =
      Pattern.compile("(?U)(?<=[\\s;.,:])(TM|KT|TL|TUQ|T/M|K/T)\\s?[./]?\\s\\p{Lu}{2}.*$");
  private static final Pattern ANNEX =
      Pattern.compile("(?iU)^(phụ lục\\b.{0,40}|\\[\\d{1,2}\\].*)$");
  private static final int RIGHT_COLUMN = 25;

  private final RecipientLines recipients = new RecipientLines();
  private final SignatureLines signature = new SignatureLines();
  private final List<Row.Text> strays = new ArrayList<>();
  private boolean listing;
  private boolean listed;
  private int end;

  /** The index of the first row of the tail, or the number of rows when there is none. */
  static int start(List<Row> rows, int from) {
    int recipients = rows.size();
    for (int i = from; i < rows.size(); i++) {
      if (opensTail(rows.get(i))) {
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
    int cut = cut(line);
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
      if (rows.get(i) instanceof Row.Text text && SignatureLines.isTitle(text.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensTail(Row row) {
    if (row instanceof Row.Text text) {
      return RECIPIENTS.matcher(text.text()).matches();
    }
    List<Row.Text> lines = ((Row.Table) row).lines();
    boolean listed = false;
    boolean signed = false;
    for (int i = 0; i < Math.min(lines.size(), 40); i++) {
      String line = lines.get(i).text();
      listed |= RECIPIENTS.matcher(line).matches();
      signed |= SignatureLines.isTitle(line);
    }
    return listed || (signed && lines.size() <= 12);
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

  /** Reads from that row on. */
  TailReader(List<Row> rows, int start) {
    end = start;
    while (end < rows.size() && take(rows.get(end))) {
      end++;
    }
  }

  /** The index of the first row that is neither recipients nor signature. */
  int end() {
    return end;
  }

  List<Healed> recipients() {
    return recipients.items();
  }

  SignatureLines signature() {
    return signature;
  }

  /** Lines among recipients and signature that belong to neither. */
  List<Row.Text> strays() {
    return strays;
  }

  private boolean take(Row row) {
    if (row instanceof Row.Table table) {
      return table(table);
    }
    Row.Text text = (Row.Text) row;
    if (ANNEX.matcher(text.text()).matches() && (listed || !signature.isEmpty())) {
      return false;
    }
    if (listed && signature.isNamed() && recipients.archived()) {
      return takeLeft(text);
    }
    return split(text);
  }

  private boolean table(Row.Table table) {
    if (listed || signature.isNamed() || !opensTail(table)) {
      return false;
    }
    for (List<List<Row.Text>> row : table.rows()) {
      for (List<Row.Text> cell : row) {
        listing = false;
        for (Row.Text line : cell) {
          if (!split(line)) {
            strays.add(line);
          }
        }
      }
    }
    listing = false;
    return true;
  }

  /** Whether the row was taken, as one line or as two columns. */
  private boolean split(Row.Text row) {
    Matcher heading = RECIPIENTS.matcher(row.text());
    if (!listed && heading.matches()) {
      listing = true;
      listed = true;
      String rest = heading.group(1).strip();
      if (!rest.isEmpty()) {
        Row.Text piece = row.piece(rest, row.indent());
        if (!right(piece) && Character.isLetter(rest.charAt(0))) {
          recipients.take(piece);
        }
      }
      return true;
    }
    int cut = cut(row.text());
    if (cut > 0) {
      Row.Text left = row.piece(row.text().substring(0, cut), row.indent());
      Row.Text right = row.piece(row.text().substring(cut), row.indent() + cut);
      boolean signed = right(right);
      if (!signed) {
        return takeLeft(row);
      }
      return takeLeft(left) || stray(left);
    }
    if (row.indent() >= RIGHT_COLUMN) {
      return right(row) || stray(row);
    }
    if (!RecipientLines.isBulleted(row.text())
        && (SignatureLines.isTitle(row.text()) || !listing || recipients.archived())
        && right(row)) {
      return true;
    }
    return takeLeft(row);
  }

  private boolean right(Row.Text row) {
    return signature.take(row);
  }

  private boolean stray(Row.Text row) {
    if (listed && signature.isNamed()) {
      return false;
    }
    strays.add(row);
    return true;
  }

  private boolean takeLeft(Row.Text row) {
    if (listing && recipients.take(row)) {
      return true;
    }
    if (signature.isNamed() || row.text().length() > 90) {
      return false;
    }
    strays.add(row);
    return true;
  }

  private static int cut(String text) {
    Matcher inner = INNER_AUTHORITY.matcher(text);
    if (inner.find()) {
      return inner.start();
    }
    int run = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        run++;
      } else {
        if (run >= 3) {
          return i;
        }
        run = 0;
      }
    }
    return 0;
  }

  static boolean isRecipientsHeading(String line) {
    return RECIPIENTS.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }

  Optional<Signature> signed() {
    List<String> titles = signature.titles().stream().map(Healed::text).toList();
    if (signature.isEmpty()) {
      return Optional.empty();
    }
    int last = titles.size() - 1;
    return Optional.of(
        new Signature(
            last > 0 ? titles.subList(0, last) : List.of(),
            last >= 0 ? Optional.of(titles.get(last)) : Optional.empty(),
            signature.name().map(Healed::text)));
  }
}
