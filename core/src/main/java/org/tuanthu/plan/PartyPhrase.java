package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The name of one who reports or is reported to, or several joined by commas and "và", among the
 * tokens of a sentence.
 *
 * @param names as written
 * @param from the first token
 * @param to after the last token
 */
record PartyPhrase(List<String> names, int from, int to) {

  PartyPhrase {
    names = ImmutableList.copyOf(names);
  }

  /** The phrase that begins at {@code at}. */
  static Optional<PartyPhrase> at(SentenceTokens tokens, int at, KnownUnits known) {
    return tokens.isWord(at)
        ? UnitList.at(tokens.text(), tokens.start(at), known)
            .map(list -> new PartyPhrase(list.names(), at, tokens.from(list.end())))
        : Optional.empty();
  }

  String written(SentenceTokens tokens) {
    return tokens.written(from, to);
  }
}
