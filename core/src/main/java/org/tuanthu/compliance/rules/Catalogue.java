package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Input;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/**
 * The sentences of the built-in rules in both languages, by key. Files are UTF-8 and read whatever
 * the locale; {@code {0}} stands for the first argument.
 */
final class Catalogue {
  private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

  /** Longer texts, which a broken source may have, are cut. */
  private static final int LONGEST = 300;

  private static final ImmutableMap<String, String> VIETNAMESE = load("rules_vi.properties");
  private static final ImmutableMap<String, String> ENGLISH = load("rules_en.properties");

  /** The sentences without gaps, which most are. */
  private static final ImmutableMap<String, Message> WHOLE = whole();

  private Catalogue() {}

  static boolean has(String key) {
    return VIETNAMESE.containsKey(key);
  }

  /**
   * The sentence of that key with its gaps filled; an argument that is a message gives each
   * language its own words.
   */
  static Message message(String key, Object... arguments) {
    Message whole = WHOLE.get(key);
    if (whole != null) {
      return whole;
    }
    return new Message(
        fill(template(VIETNAMESE, key), true, arguments),
        fill(template(ENGLISH, key), false, arguments));
  }

  /** The key of an input, labelled by the sentence {@code input.ID}. */
  static Input.Key input(String id) {
    return new Input.Key(id, message("input." + id));
  }

  /** The words of a value: those of a message, days in figures, anything else as it is. */
  static Message words(Object value) {
    if (value instanceof Message message) {
      return message;
    }
    if (value instanceof LocalDate day) {
      return new Message(VietnameseDates.inFigures(day), day.toString());
    }
    if (value instanceof DateRange days) {
      return new Message(words(days, true), words(days, false));
    }
    String text = Words.shortened(value.toString(), LONGEST);
    return text.isBlank() ? message("input.blank") : new Message(text, text);
  }

  private static String words(DateRange days, boolean vietnamese) {
    return Stream.of(days.from(), days.to())
        .map(day -> day.map(Catalogue::words).orElse(new Message("…", "…")))
        .map(day -> vietnamese ? day.vietnamese() : day.english())
        .collect(Collectors.joining(" – "));
  }

  static ImmutableMap<String, String> vietnamese() {
    return VIETNAMESE;
  }

  static ImmutableMap<String, String> english() {
    return ENGLISH;
  }

  private static ImmutableMap<String, Message> whole() {
    ImmutableMap.Builder<String, Message> whole = ImmutableMap.builder();
    VIETNAMESE.forEach(
        (key, sentence) -> {
          if (!GAP.matcher(sentence).find()) {
            whole.put(key, new Message(sentence, template(ENGLISH, key)));
          }
        });
    return whole.buildOrThrow();
  }

  private static String template(ImmutableMap<String, String> sentences, String key) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalStateException("The catalogue has no sentence '" + key + "'");
    }
    return sentence;
  }

  private static String fill(String template, boolean vietnamese, Object... arguments) {
    return GAP.matcher(template)
        .replaceAll(gap -> Matcher.quoteReplacement(argument(gap, vietnamese, arguments)));
  }

  private static String argument(MatchResult gap, boolean vietnamese, Object... arguments) {
    Object argument = arguments[Integer.parseInt(gap.group(1))];
    if (argument instanceof Message message) {
      return vietnamese ? message.vietnamese() : message.english();
    }
    return Words.shortened(argument.toString(), LONGEST);
  }

  private static ImmutableMap<String, String> load(String file) {
    Properties sentences = new Properties();
    try (InputStream bytes = Catalogue.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("The jar has no file " + file);
      }
      Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(sentences);
  }
}
