package org.tuanthu.plan;

import com.google.common.base.Splitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What labels say about a task: who, with whom, by when, with what result. The first one wins. */
final class TaskDetails {
  private static final Splitter PIECES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final int LONGEST_DUE = 200;

  private Optional<String> lead = Optional.empty();
  private Optional<String> executing = Optional.empty();
  private final Set<String> coordinating = new LinkedHashSet<>();
  private Optional<Task.Due> due = Optional.empty();
  private Optional<String> result = Optional.empty();

  /** Takes the value of a label. */
  void put(TaskLabel.Kind kind, String written) {
    String value = TaskWords.trim(written);
    if (value.isEmpty()) {
      return;
    }
    switch (kind) {
      case LEAD -> lead = lead.or(() -> Optional.of(name(value)));
      case EXECUTING -> executing = executing.or(() -> Optional.of(name(value)));
      case COORDINATING -> coordinating.addAll(names(value));
      case DUE -> due = due.or(() -> due(value));
      case RESULT -> result = result.or(() -> Optional.of(value));
      default -> {}
    }
  }

  /** Takes every label of a text that begins a clause, from {@code from} on. */
  void putAll(String text, int from) {
    if (text.indexOf(':', from) < 0) {
      return;
    }
    Optional<TaskLabel> label = from == 0 ? TaskLabel.opening(text) : Optional.empty();
    label = label.or(() -> TaskLabel.next(text, from));
    while (label.isPresent()) {
      TaskLabel current = label.get();
      label = TaskLabel.next(text, current.end());
      int end = label.map(TaskLabel::start).orElse(text.length());
      put(current.kind(), value(text, current, end, label.isEmpty()));
    }
  }

  /** The value ends where its sentence does, unless the label opens the text. */
  private static String value(String text, TaskLabel label, int end, boolean last) {
    int stop = last && label.start() > 0 ? text.indexOf(". ", label.end()) : -1;
    return text.substring(label.end(), stop < 0 ? end : Math.min(stop, end));
  }

  private static Optional<Task.Due> due(String value) {
    return value.length() > LONGEST_DUE ? Optional.empty() : Optional.of(DueWords.of(value));
  }

  /** The name alone where a sentence follows it, else the whole value. */
  private static String name(String value) {
    Optional<UnitList> list = UnitList.at(value, 0);
    if (list.isPresent()) {
      int next = TaskWords.skip(value, list.get().end());
      if (next < value.length() && TaskVerbs.isStop(value, next)) {
        return list.get().asWritten(value);
      }
    }
    int sentence = value.indexOf(". ");
    return sentence < 0 ? value : value.substring(0, sentence);
  }

  /** The units of a list; a piece that is no plain list of units stays whole. */
  static List<String> names(String value) {
    return PIECES
        .splitToStream(value)
        .flatMap(
            piece ->
                UnitList.at(piece, 0)
                    .filter(list -> TaskWords.trim(piece.substring(list.end())).isEmpty())
                    .map(list -> list.names().stream())
                    .orElseGet(() -> java.util.stream.Stream.of(piece)))
        .map(TaskWords::trim)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Takes what the other says and this one does not. */
  void merge(TaskDetails other) {
    lead = lead.or(() -> other.lead);
    executing = executing.or(() -> other.executing);
    if (coordinating.isEmpty()) {
      coordinating.addAll(other.coordinating);
    }
    due = due.or(() -> other.due);
    result = result.or(() -> other.result);
  }

  Optional<String> lead() {
    return lead.or(() -> executing);
  }

  /** Who take part; those who carry out what another one leads are the first. */
  List<String> coordinating() {
    Set<String> all = new LinkedHashSet<>();
    if (lead.isPresent()) {
      executing.ifPresent(value -> all.addAll(names(value)));
    }
    all.addAll(coordinating);
    lead().ifPresent(all::remove);
    return List.copyOf(all);
  }

  Optional<Task.Due> due() {
    return due;
  }

  Optional<String> result() {
    return result;
  }
}
