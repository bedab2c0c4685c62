package org.tuanthu.regulation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.text.VietnameseText;

/** A register of instruments built from data, immutable. */
public final class RegulationRegister implements Regulations {
  private final ImmutableList<Regulation> all;
  private final ImmutableListMultimap<String, Regulation> byNumber;
  private final ImmutableListMultimap<String, Regulation> byName;

  private RegulationRegister(List<Regulation> regulations) {
    all = ImmutableList.copyOf(regulations);
    ImmutableListMultimap.Builder<String, Regulation> numbers = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Regulation> names = ImmutableListMultimap.builder();
    for (Regulation regulation : regulations) {
      numbers.put(key(regulation.number()), regulation);
      regulation.name().ifPresent(name -> names.put(VietnameseText.fold(name), regulation));
    }
    byNumber = numbers.build();
    byName = names.build();
  }

  /** The register of those instruments. */
  public static RegulationRegister of(List<Regulation> regulations) {
    return new RegulationRegister(regulations);
  }

  /** This register and another one; where they differ, this one's entry stands. */
  public RegisterMerge mergedWith(RegulationRegister other) {
    return RegisterMerge.of(this, other);
  }

  @Override
  public List<Regulation> find(DocumentNumber number) {
    return byNumber.get(key(number));
  }

  @Override
  public List<Regulation> findByName(String name) {
    return byName.get(VietnameseText.fold(name));
  }

  /** All instruments, in the order in which they were given. */
  public List<Regulation> all() {
    return all;
  }

  /** The number without leading zeros, which writers put and leave out. */
  private static String key(DocumentNumber number) {
    return CharMatcher.is('0').trimLeadingFrom(number.toString());
  }
}
