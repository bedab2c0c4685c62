package org.tuanthu.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/** A page of text for the terminal: headings, labelled fields and wrapped paragraphs. */
final class Sheet {
  private static final int WIDTH = 100;
  private static final int LABEL = 22;

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;

  Sheet(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The words in the language of this page. */
  String say(String vietnamese, String english) {
    return Message.vi(vietnamese).en(english).in(locale);
  }

  /** An empty line, then a heading. */
  Sheet heading(String vietnamese, String english) {
    return blank().line(say(vietnamese, english).toUpperCase(Locale.ROOT));
  }

  /** An empty line, unless the page is empty or already ends with one. */
  Sheet blank() {
    if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
    return this;
  }

  /** One line as it is. */
  Sheet line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A label and a value in two columns. */
  Sheet field(String vietnamese, String english, String value) {
    return wrapped("  " + pad(say(vietnamese, english), LABEL), " ".repeat(LABEL + 2), value);
  }

  /** An indented label and the text behind it. */
  Sheet labelled(String vietnamese, String english, String value) {
    return wrapped("  " + say(vietnamese, english), "    ", value);
  }

  /** The day as the language of this page writes it. */
  String day(LocalDate day) {
    return say(VietnameseDates.inFigures(day), day.toString());
  }

  /** A text broken between words; the first line follows {@code first}, others {@code next}. */
  Sheet wrapped(String first, String next, String words) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : words.split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString().stripTrailing());
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return line(line.toString().stripTrailing());
  }

  /** The text with blanks at its end up to that width, at least one. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
