package org.tuanthu.text;

import java.util.Locale;

/**
 * A sentence for people, in Vietnamese (the default, for officials) and in English.
 *
 * <pre>{@code
 * Message.vi("Thiếu số, ký hiệu").en("Number and symbol are missing").in(Locale.ENGLISH)
 * // "Number and symbol are missing"
 * }</pre>
 */
public record Message(String vietnamese, String english) {

  public Message {
    if (vietnamese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "A message needs both languages, got '" + vietnamese + "' and '" + english + "'");
    }
  }

  /** Starts a message with its Vietnamese sentence. */
  public static Vietnamese vi(String sentence) {
    return new Vietnamese(sentence);
  }

  /** The sentence in the language of {@code locale}: English for English, else Vietnamese. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english : vietnamese;
  }

  /** A message that still lacks its English sentence. */
  public record Vietnamese(String sentence) {
    /** Completes the message. */
    public Message en(String english) {
      return new Message(sentence, english);
    }
  }
}
