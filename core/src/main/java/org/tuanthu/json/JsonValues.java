package org.tuanthu.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into plain values: maps, lists, texts, numbers, booleans, {@link #NULL}. It does
 * without databind, which alone would take longer to start than everything else that a check does.
 */
final class JsonValues {

  /** The value null, which collections do not take. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonValues() {}

  /**
   * The value of a text.
   *
   * @throws IllegalArgumentException if it is no JSON; the message says at which line
   */
  static Object parse(String json) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      Object value = value(in);
      if (in.nextToken() != null) {
        throw new IllegalArgumentException(
            "no JSON at line "
                + in.currentTokenLocation().getLineNr()
                + ": something follows the value");
      }
      return value;
    } catch (JacksonException e) {
      String problem = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new IllegalArgumentException("no JSON" + where(e) + ": " + problem, e);
    }
  }

  /** Empty where Jackson itself does not say, as when the text is nested too deep. */
  private static String where(JacksonException e) {
    return Optional.ofNullable(e.getLocation())
        .map(at -> " at line " + at.getLineNr() + ", column " + at.getColumnNr())
        .orElse("");
  }

  private static Object value(JsonParser in) {
    JsonToken token = in.currentToken();
    if (token == null) {
      throw new IllegalArgumentException("no JSON at line 1: the text is empty");
    }
    return switch (token) {
      case START_OBJECT -> object(in);
      case START_ARRAY -> list(in);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> NULL;
    };
  }

  private static ImmutableMap<String, Object> object(JsonParser in) {
    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      fields.put(name, value(in));
    }
    return fields.buildOrThrow();
  }

  private static ImmutableList<Object> list(JsonParser in) {
    ImmutableList.Builder<Object> elements = ImmutableList.builder();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(in));
    }
    return elements.build();
  }
}
