package org.tuanthu.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseText;

/** A value of a data file with its path, so that each error says where it is. */
record JsonAt(Object value, Where where) {
  private static final int SHOWN_CHARACTERS = 60;
  private static final int DATE_LENGTH = "2024-01-31".length();

  /** The root of a text. */
  static JsonAt parse(String json) {
    return new JsonAt(JsonValues.parse(json), new JsonPath("$"));
  }

  /** Refuses another version, and fields that the form does not know: a misspelt one is lost. */
  JsonAt form(int version, String... fields) {
    if (where.versioned() && number("version") != version) {
      throw error("has version " + number("version") + ", known is " + version);
    }
    return only(fields);
  }

  JsonAt only(String... fields) {
    Set<String> known = Set.of(fields);
    for (Object field : where.names(object().keySet())) {
      if (!known.contains(field)) {
        throw new Misplaced(where.unknown(String.valueOf(field), List.of(fields)));
      }
    }
    return this;
  }

  private Map<?, ?> object() {
    if (value instanceof Map<?, ?> fields) {
      return fields;
    }
    if (value instanceof CsvTable.Misshapen row) {
      throw error(row.problem());
    }
    throw error("must be an object, got " + shown());
  }

  Optional<JsonAt> optional(String name) {
    Object child = object().get(name);
    return child == null || JsonValues.NULL.equals(child)
        ? Optional.empty()
        : Optional.of(new JsonAt(child, where.field(name)));
  }

  JsonAt at(String name) {
    return optional(name).orElseThrow(() -> new Misplaced(where.lacks(name)));
  }

  String text(String name) {
    return at(name).text();
  }

  /** The text in normal form; data files come from any editor. */
  String text() {
    if (value instanceof String text && !text.isBlank()) {
      return VietnameseText.normalize(text);
    }
    throw error("must be a text that is not empty, got " + shown());
  }

  /** The text, which may be empty. */
  String anyText() {
    return value instanceof String text && text.isEmpty() ? text : text();
  }

  boolean yes() {
    if (value instanceof Boolean yes) {
      return yes;
    }
    throw error("must be true or false, got " + shown());
  }

  int number(String name) {
    JsonAt child = at(name);
    if (child.where.number(child.value) instanceof Integer number) {
      return number;
    }
    throw child.error("must be a whole number, got " + child.shown());
  }

  /** The number; that other one when the field is absent. */
  int numberOr(String name, int other) {
    return optional(name).isPresent() ? number(name) : other;
  }

  /** Whether the field is true; false when it is absent. */
  boolean flag(String name) {
    return optional(name).map(JsonAt::yes).orElse(false);
  }

  /** A sentence in both languages. */
  Message message(String name) {
    JsonAt both = at(name).only("vi", "en");
    return Message.vi(both.text("vi")).en(both.text("en"));
  }

  /** A day of the years 0 to 9999. */
  LocalDate date() {
    String text = text();
    try {
      if (text.length() == DATE_LENGTH) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Told below, as other lengths are.
    }
    throw error("must be an ISO date such as 2024-01-31, got " + shown());
  }

  /** The range of the fields {@code from} and {@code to}. */
  DateRange range() {
    return read(
        x -> new DateRange(optional("from").map(JsonAt::date), optional("to").map(JsonAt::date)));
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return at(name).constant(type);
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw error("must be one of " + Arrays.toString(type.getEnumConstants()) + ", got " + shown());
  }

  /** The texts of a list; none when the field is absent. */
  List<String> texts(String name) {
    return list(name, JsonAt::text);
  }

  /** The elements of a list; none when the field is absent. The first wrong one stops. */
  <T> List<T> list(String name, Function<JsonAt, T> reader) {
    return optional(name).stream()
        .flatMap(list -> list.elements().stream())
        .map(element -> element.read(reader))
        .toList();
  }

  /** The elements of a list that has at least one. */
  <T> List<T> some(String name, Function<JsonAt, T> reader) {
    List<T> some = list(name, reader);
    if (some.isEmpty()) {
      throw new Misplaced(where.lacks(name));
    }
    return some;
  }

  /** The one element of a list. */
  <T> T single(String name, Function<JsonAt, T> reader) {
    List<T> one = some(name, reader);
    if (one.size() > 1) {
      throw at(name).error("must have one element, got " + one.size());
    }
    return one.get(0);
  }

  /** The rows of a file; every wrong one is named. */
  <T> List<T> rows(String name, Function<JsonAt, T> reader) {
    List<T> rows = new ArrayList<>();
    RowErrors errors = new RowErrors();
    for (JsonAt row : at(name).elements()) {
      try {
        rows.add(row.read(reader));
      } catch (Misplaced e) {
        errors.add(e.getMessage());
      }
    }
    errors.refuse();
    return rows;
  }

  /** The rows of a file that may lack them. */
  <T> List<T> rowsIfAny(String name, Function<JsonAt, T> reader) {
    return optional(name).isPresent() ? rows(name, reader) : List.of();
  }

  private List<JsonAt> elements() {
    if (!(where.list(value) instanceof List<?> list)) {
      throw error("must be a list, got " + shown());
    }
    List<JsonAt> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object element = Objects.requireNonNull(list.get(i));
      all.add(element instanceof JsonAt row ? row : new JsonAt(element, where.element(i)));
    }
    return all;
  }

  /** Reads a value; what its constructor refuses is reported at this place. */
  <T> T read(Function<JsonAt, T> reader) {
    try {
      return reader.apply(this);
    } catch (Misplaced e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw error("is refused: " + e.getMessage());
    }
  }

  private String shown() {
    String text = value instanceof String string ? '"' + string + '"' : value.toString();
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
  }

  /** What is wrong with a field, for errors that show only beside other rows. */
  String problem(String name, String problem) {
    return where.field(name).says("is refused: " + problem);
  }

  private Misplaced error(String problem) {
    return new Misplaced(where.says(problem));
  }
}
