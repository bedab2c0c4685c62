package org.tuanthu.export;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import org.tuanthu.text.Message;

/** Markdown as it grows; words of others are escaped, so that they cannot become marks or HTML. */
final class MarkdownText {
  private static final CharMatcher MARKS = CharMatcher.anyOf("\\`*_[]<>#|~&!$");

  private final StringBuilder text = new StringBuilder();
  private final Locale locale;
  private String inner = "";

  MarkdownText(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String say(String vietnamese, String english) {
    return new Message(vietnamese, english).in(locale);
  }

  /** A heading with empty lines around. */
  void heading(int level, String words) {
    if (!text.isEmpty() && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
    text.append("#".repeat(level)).append(' ').append(escaped(words)).append("\n\n");
  }

  /** A numbered item that begins with bold words. */
  void item(int number, String bold, String words) {
    String mark = number + ". ";
    inner = " ".repeat(mark.length());
    text.append(mark).append("**").append(escaped(bold)).append("** ");
    text.append(escaped(words)).append('\n');
  }

  /** An item of a list. */
  void bullet(String words) {
    text.append("- ").append(escaped(words)).append('\n');
  }

  /** An item of a list. */
  void bullet(String label, String words) {
    bullet(label + ": " + words);
  }

  /** An item of the list below the last numbered item. */
  void inner(String label, String words) {
    text.append(inner);
    bullet(label, words);
  }

  static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (MARKS.matches(c)) {
        safe.append('\\');
      }
      safe.append(c < ' ' ? ' ' : c);
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
