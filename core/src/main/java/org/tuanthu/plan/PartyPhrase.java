package org.tuanthu.plan;

import java.util.Optional;

/**
 * The name of one who reports or is reported to, or several joined by commas and "và".
 *
 * @param from the first token
 * @param to after the last token
 */
record PartyPhrase(int from, int to) {
  private static final int LONGEST = 60;

  /** The phrase that begins at {@code at}. */
  static Optional<PartyPhrase> at(SentenceTokens tokens, int at) {
    return PartyNouns.at(tokens, at)
        ? Optional.of(new PartyPhrase(at, new Scan(tokens, at).end()))
        : Optional.empty();
  }

  String written(SentenceTokens tokens) {
    return tokens.written(from, to);
  }

  private static final class Scan {
    private final SentenceTokens tokens;
    private final int start;
    private boolean group;

    Scan(SentenceTokens tokens, int at) {
      this.tokens = tokens;
      this.start = at;
      this.group = PartyNouns.isGroup(tokens, at);
    }

    int end() {
      int p = Math.min(tokens.size(), start + (group ? 2 : 1));
      while (p < tokens.size() && p - start < LONGEST) {
        int next = next(p);
        if (next == p) {
          return p;
        }
        group |= PartyNouns.isGroup(tokens, p);
        p = next;
      }
      return p;
    }

    private int next(int p) {
      return switch (tokens.key(p)) {
        case ",", "và", "cùng" -> joined(p);
        case "-", "\u2013", "&", "/" -> linked(p);
        case "." -> isInitial(p - 1) && tokens.isCapital(p + 1) ? p + 2 : p;
        default -> isInName(p) ? p + 1 : p;
      };
    }

    private boolean isInName(int p) {
      return tokens.isWord(p)
          ? PartyStops.isInName(tokens, p)
          : tokens.number(p) >= 0
              && tokens.number(p) < 1000
              && PeriodNoun.of(tokens.key(p + 1)).isEmpty();
    }

    private int linked(int p) {
      boolean fixed = tokens.at(p - 2, "chính", "trị") && tokens.at(p + 1, "xã", "hội");
      return fixed || tokens.isCapital(p + 1) ? p + 2 : p;
    }

    private boolean isInitial(int at) {
      return tokens.isCapital(at) && tokens.key(at).length() <= 2;
    }

    /** What follows a comma or "và": the next name, more of this one, or the sentence. */
    private int joined(int p) {
      int next = tokens.at(p, ",") && tokens.at(p + 1, "và") ? p + 2 : p + 1;
      if (PartyNouns.at(tokens, next)) {
        return next + 1;
      }
      if (tokens.number(next) >= 0 && PartyNouns.at(tokens, next + 1)) {
        return next + 2;
      }
      boolean small =
          group
              && (PartyNouns.isPlain(tokens, next)
                  || (tokens.isWord(next) && PartyStops.isInName(tokens, next)));
      boolean more = small || tokens.isCapital(next);
      return more && !PartyStops.isReport(tokens, next) ? next + 1 : p;
    }
  }
}
