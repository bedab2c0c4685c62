package org.tuanthu.compliance.rules;

import java.util.Locale;
import org.tuanthu.text.VietnameseText;

/** One way of writing the unit of that key. */
record Spelling(String key, String written) {

  /** The name with a capital letter at its beginning, where a sentence may have a small one. */
  String capitalised() {
    return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
  }

  /** The capitalised name, whatever the place of tone marks and the kind of dashes. */
  String unified() {
    String text = VietnameseText.normalize(capitalised()).strip();
    StringBuilder unified = new StringBuilder(VietnameseText.fold(text));
    if (unified.length() != text.length()) {
      return text;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        unified.setCharAt(i, Character.toUpperCase(unified.charAt(i)));
      }
    }
    return unified.toString();
  }
}
