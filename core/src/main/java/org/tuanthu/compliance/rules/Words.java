package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuanthu.text.Message;

/** Lists of words within sentences. */
final class Words {
  private static final int LONGEST = 100;

  private Words() {}

  /** The messages as one, joined by commas in each language. */
  static Message list(List<Message> messages) {
    return new Message(joined(messages, Message::vietnamese), joined(messages, Message::english));
  }

  /** The texts in quotation marks, joined by commas. */
  static String quoted(Iterable<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(all.isEmpty() ? "“" : ", “").append(shortened(text, LONGEST)).append('”');
    }
    return all.toString();
  }

  /** The text, of which nothing but the beginning is left when it is longer. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  private static String joined(List<Message> messages, Function<Message, String> language) {
    return messages.stream().map(language).collect(Collectors.joining(", "));
  }
}
