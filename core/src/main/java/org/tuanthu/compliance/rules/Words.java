package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuanthu.text.Message;

/** Lists of words within sentences. */
final class Words {
  private Words() {}

  /** The messages as one, joined by commas in each language. */
  static Message list(List<Message> messages) {
    return new Message(joined(messages, Message::vietnamese), joined(messages, Message::english));
  }

  /** The texts in quotation marks, joined by commas. */
  static String quoted(Iterable<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(all.isEmpty() ? "“" : ", “").append(text).append('”');
    }
    return all.toString();
  }

  private static String joined(List<Message> messages, Function<Message, String> language) {
    return messages.stream().map(language).collect(Collectors.joining(", "));
  }
}
