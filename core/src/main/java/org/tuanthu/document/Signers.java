package org.tuanthu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Those who sign a document: one, or in a joint document (văn bản liên tịch) several side by side
 * or one below the other. The one on the right or on top is the first.
 */
final class Signers {
  private final SignatureLines first = new SignatureLines();
  private final List<SignatureLines> others = new ArrayList<>();

  boolean isEmpty() {
    return first.isEmpty();
  }

  /** Whether the first has a name. */
  boolean isNamed() {
    return first.isNamed();
  }

  /** Takes a line of the first signature; false when it is no part of it. */
  boolean take(Row.Text row) {
    return first.take(row);
  }

  /** Whether more than one signs, as far as read. */
  boolean isJoint() {
    return !others.isEmpty();
  }

  /** Takes a line left of one of the first signature. */
  boolean takeBeside(Row.Text row) {
    if (others.isEmpty() && isNamed()) {
      return false;
    }
    SignatureLines left = others.isEmpty() ? other() : others.get(0);
    return !left.isNamed() && left.take(row);
  }

  /** Takes a line below a signature that has its name. */
  boolean takeBelow(Row.Text row) {
    if (!isNamed()) {
      return false;
    }
    SignatureLines last = others.isEmpty() ? first : others.get(others.size() - 1);
    return last.isNamed()
        ? SignatureLines.isTitle(row.text()) && other().take(row)
        : last.take(row);
  }

  /** Whether several sign side by side in a table. */
  static boolean isJoint(Row.Table table) {
    int signers = 0;
    for (int column = 0; column < width(table); column++) {
      boolean signed = column(table, column).stream().map(Row.Text::text).anyMatch(Signers::shows);
      signers += signed ? 1 : 0;
    }
    return signers > 1;
  }

  /** Whether a line is that of somebody who signs. */
  private static boolean shows(String line) {
    return SignatureLines.isTitle(line) || (Lines.isName(line) && Surnames.begins(line));
  }

  /** Takes the columns of a table, the right one first, and gives what is no signature. */
  List<Row.Text> takeAll(Row.Table table) {
    List<Row.Text> strays = new ArrayList<>();
    for (int column = width(table) - 1; column >= 0; column--) {
      SignatureLines lines = isEmpty() ? first : other();
      for (Row.Text line : column(table, column)) {
        if (!FormComponent.isMissing(line.text()) && !lines.take(line)) {
          strays.add(line);
        }
      }
    }
    return strays;
  }

  private static int width(Row.Table table) {
    return table.rows().stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<Row.Text> column(Row.Table table, int column) {
    return table.rows().stream()
        .filter(row -> row.size() > column)
        .flatMap(row -> row.get(column).stream())
        .toList();
  }

  private SignatureLines other() {
    SignatureLines lines = new SignatureLines();
    others.add(lines);
    return lines;
  }

  /** The first, and those others who have a name. */
  List<SignatureLines> all() {
    List<SignatureLines> all = new ArrayList<>();
    if (!isEmpty()) {
      all.add(first);
    }
    others.stream().filter(SignatureLines::isNamed).forEach(all::add);
    return all;
  }

  /** What was taken for a signature and is none: stamps of nobody, and others without a name. */
  List<Row.Text> strays() {
    List<Row.Text> strays = new ArrayList<>();
    if (isEmpty()) {
      strays.addAll(first.stamps());
    }
    others.stream().filter(lines -> !lines.isNamed()).forEach(l -> strays.addAll(l.rows()));
    return strays;
  }
}
