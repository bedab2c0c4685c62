package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.text.Message;

/**
 * Two registers put together (gộp danh mục văn bản): an agency's own and another one. What only one
 * of them states is in the result; where both state different things of one instrument, the
 * agency's own facts stand and the conflict is listed.
 *
 * @param register all instruments, the agency's own first
 * @param conflicts in the order of the other register
 */
public record RegisterMerge(RegulationRegister register, List<Conflict> conflicts) {

  public RegisterMerge {
    conflicts = ImmutableList.copyOf(conflicts);
  }

  /**
   * Both registers in one.
   *
   * @throws IllegalArgumentException if they make no register together, such as when one says that
   *     A replaces B and the other that B replaces A
   */
  static RegisterMerge of(RegulationRegister own, RegulationRegister other) {
    List<Regulation> all = new ArrayList<>(own.recorded());
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places
          .computeIfAbsent(RegulationKey.plain(all.get(i).number()), number -> new ArrayList<>())
          .add(i);
    }
    ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
    for (Regulation theirs : other.recorded()) {
      Optional<Integer> same =
          places.getOrDefault(RegulationKey.plain(theirs.number()), List.of()).stream()
              .filter(i -> isSame(all.get(i), theirs))
              .findFirst();
      if (same.isEmpty()) {
        all.add(theirs);
      } else {
        RegulationMerge merge = RegulationMerge.of(all.get(same.get()), theirs);
        all.set(same.get(), merge.merged());
        if (!merge.differences().isEmpty()) {
          conflicts.add(new Conflict(own.recorded().get(same.get()), theirs, merge.differences()));
        }
      }
    }
    return new RegisterMerge(RegulationRegister.of(all), conflicts.build());
  }

  /** A number alone names many instruments; so does the issuer UBND of a place. */
  private static boolean isSame(Regulation a, Regulation b) {
    boolean sameDay = a.issued().isEmpty() || b.issued().isEmpty() || a.issued().equals(b.issued());
    return sameDay && AgencyNames.fold(a.issuer()).equals(AgencyNames.fold(b.issuer()));
  }

  /**
   * One instrument of which two registers state different things.
   *
   * @param own what stands in the merged register
   * @param other the other entry
   * @param about what they differ in, at least one
   */
  public record Conflict(Regulation own, Regulation other, List<Message> about) {

    public Conflict {
      about = ImmutableList.copyOf(about);
    }
  }
}
