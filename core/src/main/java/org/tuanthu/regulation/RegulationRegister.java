package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;

/**
 * A register of instruments built from data (danh mục văn bản), immutable. It knows two dates
 * apart: what was known ({@link #asKnownOn}) and what was in force ({@link Timeline#on}).
 *
 * <pre>{@code
 * register.timeline(decree).on(LocalDate.of(2023, 7, 1))                      // as known now
 * register.asKnownOn(LocalDate.of(2023, 6, 1)).find(number)                   // as known then
 * }</pre>
 */
public final class RegulationRegister implements Regulations {
  private final ImmutableList<Regulation> recorded;
  private final RegisterIndex index;
  private final ImmutableList<ImmutableList<IncomingRelation>> incoming;
  private final ImmutableList<Timeline> timelines;
  private final Map<Regulation, Timeline> own;

  private RegulationRegister(List<Regulation> recorded, RegisterIndex index) {
    this.recorded = ImmutableList.copyOf(recorded);
    this.index = index;
    RegisterTimelines derived = new RegisterTimelines(index);
    incoming = derived.incoming();
    timelines = derived.timelines();
    own = new IdentityHashMap<>(timelines.size());
    for (int i = 0; i < timelines.size(); i++) {
      own.put(index.all().get(i), timelines.get(i));
    }
  }

  /**
   * The register of those instruments, as known now: facts that were superseded do not count.
   *
   * @throws IllegalArgumentException if they have a {@link RegisterProblem}
   */
  public static RegulationRegister of(List<Regulation> regulations) {
    RegisterIndex index = new RegisterIndex(RegisterView.latest(regulations));
    List<RegisterProblem> problems = RegisterProblem.of(regulations, index);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.get(0).reason());
    }
    return new RegulationRegister(regulations, index);
  }

  /**
   * This register as it was on that day: with the facts that were known and not yet superseded. It
   * is built anew, so keep it.
   */
  public RegulationRegister asKnownOn(LocalDate day) {
    return new RegulationRegister(recorded, new RegisterIndex(RegisterView.knownOn(recorded, day)));
  }

  /** This register and another one; where they differ, this one's entry stands. */
  public RegisterMerge mergedWith(RegulationRegister other) {
    return RegisterMerge.of(this, other);
  }

  @Override
  public List<Regulation> find(DocumentNumber number) {
    return index.numbered(number);
  }

  @Override
  public Optional<Regulation> find(RegulationKey key) {
    return index.find(key).map(index.all()::get);
  }

  @Override
  public List<Regulation> findByName(String name) {
    return index.named(name);
  }

  @Override
  public List<IncomingRelation> relationsTo(Regulation regulation) {
    return index.find(regulation.key()).map(incoming::get).orElse(ImmutableList.of());
  }

  /** Own instruments are known by themselves; another one is asked for by its key. */
  @Override
  public Timeline timeline(Regulation regulation) {
    Timeline timeline = own.get(regulation);
    return timeline != null
        ? timeline
        : index.find(regulation.key()).map(timelines::get).orElseGet(() -> stated(regulation));
  }

  private static Timeline stated(Regulation regulation) {
    return Timeline.of(
        RegisterView.latest(List.of(regulation)).stream()
            .flatMap(known -> known.validity().stream())
            .toList());
  }

  /** All instruments that count, in the order in which they were given. */
  public List<Regulation> all() {
    return index.all();
  }

  /** All instruments with all facts, the superseded ones too. */
  List<Regulation> recorded() {
    return recorded;
  }
}
