package org.tuanthu.schedule;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.text.VietnameseText;

/**
 * Gives the obligations of one schedule identities that outlive changes of place and due day: by
 * plan, reporter, predecessor, recipient and period, and by their order where these are the same.
 */
final class ObligationUids {
  private static final int LENGTH = 32;

  private final Map<String, Integer> given = new HashMap<>();

  String of(Obligation obligation) {
    String key =
        key(
            List.of(
                obligation.plan().value(),
                text(obligation.reporter()),
                text(obligation.predecessor()),
                text(obligation.recipient()),
                obligation.period().toString()));
    return hash(key + given.merge(key, 1, Integer::sum));
  }

  private static String text(Optional<Party> party) {
    return party
        .map(
            each ->
                each.unit()
                    .map(unit -> "unit " + unit)
                    .orElseGet(() -> "name " + VietnameseText.fold(each.name())))
        .orElse("");
  }

  /** Each part with its length, so that no two lists of parts have one key. */
  private static String key(List<String> parts) {
    StringBuilder key = new StringBuilder();
    parts.forEach(part -> key.append(part.length()).append(':').append(part));
    return key.toString();
  }

  private static String hash(String key) {
    return Hashing.sha256().hashString(key, StandardCharsets.UTF_8).toString().substring(0, LENGTH);
  }
}
