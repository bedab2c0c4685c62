package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.text.Message;

/** Names a section by its path as a reader would, of equal ones by which of them it is. */
final class SectionLabel {
  private static final ImmutableList<String> VIETNAMESE =
      ImmutableList.of("hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
  private static final ImmutableList<String> ENGLISH =
      ImmutableList.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private SectionLabel() {}

  /** The path in quotation marks; {@code mục 2 thứ hai} where one of its steps is repeated. */
  static Message of(List<String> path) {
    List<String> steps = new ArrayList<>();
    Optional<Message> outer = Optional.empty();
    for (String step : path) {
      int mark = step.indexOf('#');
      steps.add(mark < 0 ? step : step.substring(0, mark));
      if (mark >= 0) {
        Message own = repeated(String.join(".", steps), Integer.parseInt(step.substring(mark + 1)));
        outer = Optional.of(outer.map(label -> within(own, label)).orElse(own));
        steps.clear();
      }
    }
    String name = String.join(".", steps);
    if (outer.isEmpty()) {
      return new Message("“" + name + "”", "“" + name + "”");
    }
    return name.isEmpty() ? outer.get() : within(new Message("mục " + name, name), outer.get());
  }

  private static Message repeated(String name, int count) {
    return count <= 10
        ? new Message(
            "mục " + name + " thứ " + VIETNAMESE.get(count - 2),
            "the " + ENGLISH.get(count - 2) + " " + name)
        : new Message("mục " + name + " thứ " + count, name + " no. " + count);
  }

  private static Message within(Message inner, Message outer) {
    return new Message(
        inner.vietnamese() + " của " + outer.vietnamese(),
        inner.english() + " of " + outer.english());
  }
}
