package org.tuanthu.unit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tuanthu.text.VietnameseText;

/**
 * A noun that, after "các", means all units of a sort.
 *
 * @param word with what the names of such units begin; empty where any name will do
 * @param place where such units are
 */
record GroupNoun(Set<UnitKind> kinds, String word, Place place) {

  enum Place {
    /** Directly below the issuing unit. */
    BELOW,
    /** Directly below the province. */
    PROVINCE,
    /** Anywhere in the area of the issuing unit. */
    AREA
  }

  static final Set<UnitKind> AREAS = ImmutableSet.of(UnitKind.PROVINCE, UnitKind.DISTRICT);
  private static final Set<UnitKind> DIVISIONS = ImmutableSet.of(UnitKind.DIVISION);
  private static final Set<UnitKind> SERVICES =
      ImmutableSet.of(UnitKind.CENTRE, UnitKind.PUBLIC_SERVICE_UNIT);

  private static final ImmutableMap<String, GroupNoun> NOUNS =
      ImmutableMap.<String, GroupNoun>builder()
          .put("phòng", new GroupNoun(DIVISIONS, "phòng", Place.BELOW))
          .put("phòng chuyên môn", new GroupNoun(DIVISIONS, "phòng", Place.BELOW))
          .put("phòng chức năng", new GroupNoun(DIVISIONS, "phòng", Place.BELOW))
          .put("phòng nghiệp vụ", new GroupNoun(DIVISIONS, "phòng", Place.BELOW))
          .put("phòng ban", new GroupNoun(DIVISIONS, "", Place.BELOW))
          .put("chi cục", new GroupNoun(Set.of(UnitKind.BRANCH), "", Place.BELOW))
          .put("trung tâm", new GroupNoun(Set.of(UnitKind.CENTRE), "", Place.BELOW))
          .put("bệnh viện", new GroupNoun(SERVICES, "bệnh viện", Place.BELOW))
          .put("trường", new GroupNoun(SERVICES, "trường", Place.BELOW))
          .put("đơn vị sự nghiệp", new GroupNoun(SERVICES, "", Place.BELOW))
          .put("đơn vị sự nghiệp công lập", new GroupNoun(SERVICES, "", Place.BELOW))
          .put("sở", new GroupNoun(Set.of(UnitKind.DEPARTMENT), "sở", Place.PROVINCE))
          .put("ban ngành", new GroupNoun(Set.of(UnitKind.DEPARTMENT), "", Place.PROVINCE))
          .put("đoàn thể", new GroupNoun(Set.of(UnitKind.MASS_ORGANISATION), "", Place.PROVINCE))
          .put("xã", area(UnitKind.COMMUNE, "xã"))
          .put("phường", area(UnitKind.COMMUNE, "phường"))
          .put("thị trấn", area(UnitKind.COMMUNE, "thị trấn"))
          .put("đặc khu", area(UnitKind.COMMUNE, "đặc khu"))
          .put("huyện", area(UnitKind.DISTRICT, "huyện"))
          .put("quận", area(UnitKind.DISTRICT, "quận"))
          .put("thị xã", area(UnitKind.DISTRICT, "thị xã"))
          .put("thành phố", area(UnitKind.DISTRICT, "thành phố"))
          .put("cấp xã", area(UnitKind.COMMUNE, ""))
          .put("cấp huyện", area(UnitKind.DISTRICT, ""))
          .buildOrThrow();

  private static GroupNoun area(UnitKind kind, String word) {
    return new GroupNoun(Set.of(kind), word, Place.AREA);
  }

  /** The noun of that folded phrase, if it is one. */
  static Optional<GroupNoun> of(String phrase) {
    return Optional.ofNullable(NOUNS.get(phrase));
  }

  /** Whether the unit is one of the sort on that day; committees are called as their areas are. */
  boolean covers(Unit unit, LocalDate on) {
    if (unit.kind(on).filter(kinds::contains).isEmpty()) {
      return false;
    }
    String name = VietnameseText.fold(unit.name(on));
    String bare = withoutCommittee(name);
    return word.isEmpty() || bare.startsWith(word + " ") || bare.equals(word);
  }

  boolean isDivision() {
    return kinds.equals(DIVISIONS);
  }

  private static String withoutCommittee(String name) {
    for (String committee : new String[] {"ủy ban nhân dân ", "ubnd "}) {
      if (name.startsWith(committee)) {
        return name.substring(committee.length());
      }
    }
    return name;
  }
}
