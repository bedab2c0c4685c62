package vn.example.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.tuanthu.text.Message;

/** The sentences of the house in both languages, by key. */
final class HouseWords {
  private static final Properties VIETNAMESE = load("words_vi.properties");
  private static final Properties ENGLISH = load("words_en.properties");

  private HouseWords() {}

  static Message of(String key) {
    return Message.vi(text(VIETNAMESE, key)).en(text(ENGLISH, key));
  }

  private static String text(Properties words, String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  private static Properties load(String name) {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(HouseWords.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
    return words;
  }
}
