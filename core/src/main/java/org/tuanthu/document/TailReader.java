package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads recipients and signature, whether they stand side by side, one below the other, or in a
 * table.
 */
final class TailReader {
  private static final Pattern ANNEX =
      Pattern.compile("(?iU)^(phụ lục\\b.{0,40}|\\[\\d{1,2}\\].*)$");
  private static final int RIGHT_COLUMN = 25;

  private final RecipientLines recipients = new RecipientLines();
  private final Signers signers = new Signers();
  private final List<Row.Text> strays = new ArrayList<>();
  private boolean listing;
  private boolean listed;
  private int end;

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

  /** Those who sign, the one on the right first. */
  List<SignatureLines> signatures() {
    return signers.all();
  }

  /** Lines among recipients and signature that belong to neither, and stamps of nobody. */
  List<Row.Text> strays() {
    List<Row.Text> all = new ArrayList<>(strays);
    all.addAll(signers.strays());
    return all;
  }

  private boolean take(Row row) {
    if (row instanceof Row.Table table) {
      return table(table);
    }
    Row.Text text = (Row.Text) row;
    if (ANNEX.matcher(text.text()).matches() && (listed || !signers.isEmpty())) {
      return false;
    }
    if (listed && signers.isNamed() && recipients.archived()) {
      return takeLeft(text);
    }
    return split(text);
  }

  private boolean table(Row.Table table) {
    boolean lists = TailStart.lists(table);
    if (listed || (signers.isNamed() && !lists) || !TailStart.opens(table)) {
      return false;
    }
    if (!lists && Signers.isJoint(table)) {
      strays.addAll(signers.takeAll(table));
      return true;
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
    Matcher heading = TailStart.RECIPIENTS.matcher(row.text());
    if (!listed && heading.matches()) {
      listing = true;
      listed = true;
      String rest = heading.group(1).strip();
      Row.Text piece = row.end(heading.group(1));
      if (!rest.isEmpty() && !right(piece)) {
        recipients.take(piece);
      }
      return true;
    }
    int cut = TailColumns.cut(row.text());
    if (cut > 0) {
      Row.Text left = row.piece(0, cut);
      Row.Text right = row.piece(cut, row.text().length());
      if (!right(right)) {
        return takeLeft(row);
      }
      if (!(!listed && signers.takeBeside(left)) && !takeLeft(left)) {
        strays.add(left);
      }
      return true;
    }
    if (row.indent() >= RIGHT_COLUMN) {
      return right(row) || stray(row);
    }
    if (!listed && signers.isJoint() && signers.takeBeside(row)) {
      return true;
    }
    if (!RecipientLines.isBulleted(row.text())
        && (SignatureLines.isTitle(row.text())
            || !listing
            || recipients.archived()
            || (recipients.isEmpty() && Surnames.begins(row.text())))
        && right(row)) {
      return true;
    }
    return takeLeft(row);
  }

  private boolean right(Row.Text row) {
    return FormComponent.isMissing(row.text())
        || signers.take(row)
        || (!listed && signers.takeBelow(row));
  }

  private boolean stray(Row.Text row) {
    if (listed && signers.isNamed()) {
      return false;
    }
    strays.add(row);
    return true;
  }

  private boolean takeLeft(Row.Text row) {
    int noise = listing ? TailColumns.noise(row.text()) : 0;
    if (noise > 0) {
      strays.add(row.piece(noise, row.text().length()));
      return takeLeft(row.piece(0, noise));
    }
    if (FormComponent.isMissing(row.text()) || (listing && recipients.take(row))) {
      return true;
    }
    if (signers.isNamed() || row.text().length() > 90) {
      return false;
    }
    strays.add(row);
    return true;
  }
}
