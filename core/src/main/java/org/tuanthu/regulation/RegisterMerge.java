package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Two registers put together (gộp danh mục văn bản): an agency's own and another one. Where both
 * know one instrument differently, the agency's own entry stands and the conflict is listed.
 *
 * @param register all instruments, the agency's own first
 * @param conflicts in the order of the agency's own register
 */
public record RegisterMerge(RegulationRegister register, List<Conflict> conflicts) {

  public RegisterMerge {
    conflicts = ImmutableList.copyOf(conflicts);
  }

  static RegisterMerge of(RegulationRegister own, RegulationRegister other) {
    ImmutableList.Builder<Regulation> all = ImmutableList.builder();
    ImmutableList.Builder<Conflict> conflicts = ImmutableList.builder();
    all.addAll(own.all());
    for (Regulation theirs : other.all()) {
      Optional<Regulation> same =
          own.find(theirs.number()).stream().filter(ours -> isSame(ours, theirs)).findFirst();
      if (same.isEmpty()) {
        all.add(theirs);
      } else if (!same.get().equals(theirs)) {
        conflicts.add(new Conflict(same.get(), theirs));
      }
    }
    return new RegisterMerge(RegulationRegister.of(all.build()), conflicts.build());
  }

  /** A number alone names many instruments; so does the issuer UBND of a place. */
  private static boolean isSame(Regulation a, Regulation b) {
    boolean sameDay = a.issued().isEmpty() || b.issued().isEmpty() || a.issued().equals(b.issued());
    return sameDay && AgencyNames.fold(a.issuer()).equals(AgencyNames.fold(b.issuer()));
  }

  /**
   * One instrument of which two registers say different things.
   *
   * @param own what stands in the merged register
   * @param other what was left out
   */
  public record Conflict(Regulation own, Regulation other) {}
}
