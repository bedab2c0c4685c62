package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.tuanthu.text.Span;

/** The words, numbers and marks of one sentence, in lower case for comparing. */
final class SentenceTokens {
  private record Token(int start, int end, String key) {}

  private final String text;
  private final List<Token> tokens;

  private SentenceTokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static SentenceTokens of(String text, Span sentence) {
    ImmutableList.Builder<Token> all = ImmutableList.builder();
    int p = sentence.start();
    while (p < sentence.end()) {
      int end = end(text, p, sentence.end());
      if (!Character.isWhitespace(text.charAt(p))) {
        end = p + unglued(text.substring(p, end).toLowerCase(Locale.ROOT));
        all.add(new Token(p, end, text.substring(p, end).toLowerCase(Locale.ROOT)));
      }
      p = end;
    }
    return new SentenceTokens(text, all.build());
  }

  private static int end(String text, int from, int limit) {
    char first = text.charAt(from);
    int p = from + 1;
    if (Character.isDigit(first)) {
      while (p < limit && Character.isDigit(text.charAt(p))) {
        p++;
      }
    } else if (Character.isLetter(first)) {
      while (p < limit && Character.isLetter(text.charAt(p))) {
        p++;
      }
    }
    return p;
  }

  /** The length of "và" where the next word was glued to it, else of the whole. */
  private static int unglued(String word) {
    return word.length() > 3 && word.startsWith("và") && "nmoiuy".indexOf(word.charAt(2)) < 0
        ? 2
        : word.length();
  }

  int size() {
    return tokens.size();
  }

  /** The token in lower case; empty outside of the sentence. */
  String key(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).key : "";
  }

  /** Whether those words stand at {@code at}. */
  boolean at(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!key(at + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The number at {@code at}, of at most four digits; -1 for anything else. */
  int number(int at) {
    String key = key(at);
    return !key.isEmpty() && key.length() <= 4 && key.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(key)
        : -1;
  }

  boolean isWord(int at) {
    return !key(at).isEmpty() && Character.isLetter(key(at).charAt(0));
  }

  boolean isCapital(int at) {
    return at >= 0
        && at < tokens.size()
        && Character.isUpperCase(text.charAt(tokens.get(at).start));
  }

  /** Whether the word has more than one letter and capitals only. */
  boolean isCapitals(int at) {
    Token token = tokens.get(at);
    String word = text.substring(token.start, token.end);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** The text from a token to before another. */
  String written(int from, int to) {
    return text.substring(tokens.get(from).start, tokens.get(to - 1).end);
  }

  /** The text in which the sentence stands. */
  String text() {
    return text;
  }

  /** The first token that begins at or after a character. */
  int from(int character) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).start < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int start(int at) {
    return tokens.get(at).start;
  }

  int end(int at) {
    return tokens.get(at).end;
  }
}
