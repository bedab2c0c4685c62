package org.tuanthu.compliance.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.VietnameseText;

/**
 * UNIT-004: since 1 July 2025 there is no district level, so that a later document gives it no work
 * and sends it nothing. In citations its names stay valid.
 */
public final class DistrictRule extends BuiltInRule {
  private static final LocalDate END = LocalDate.of(2025, 7, 1);
  private static final Pattern DISTRICT =
      Pattern.compile("(?:^| )(?:huyện|quận|thị xã|thị trấn|huyện ủy|quận ủy|thị ủy)(?:[ ,;]|$)");
  private static final Pattern FORMER = Pattern.compile("(?:cũ|trước đây|trước sắp xếp|trước khi)");

  /** Called by {@link java.util.ServiceLoader}. */
  public DistrictRule() {
    super(
        "UNIT-004",
        Severity.WARNING,
        Scope.ALL,
        LegalBasis.verified(
                "Luật Tổ chức chính quyền địa phương, Luật số 72/2025/QH15 (chính quyền địa phương"
                    + " hai cấp)")
            .within(DateRange.from(END)));
  }

  /** A document without date may be older. */
  @Override
  public LocalDate lawDay(Dossier dossier) {
    return IssueDays.of(dossier).first();
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-units");
    Optional<LocalDate> issued = IssueDays.written(dossier);
    if (issued.isEmpty()) {
      judgement.notApplicable("na.no-date");
      return;
    }
    SetMultimap<String, Place> districts = LinkedHashMultimap.create();
    List<NamedUnit> named = NamedUnit.of(dossier.plan());
    judgement.looked(named.size());
    for (NamedUnit unit : named) {
      if (isDistrict(unit.name())) {
        districts.put(unit.name(), unit.place());
      }
    }
    Optional<String> agency = dossier.document().head().agency();
    judgement.looked(agency.isPresent() ? 1 : 0);
    if (agency.filter(DistrictRule::isDistrict).isPresent()) {
      districts.put(agency.get(), Place.of(Part.AGENCY));
    }
    if (!districts.isEmpty()) {
      List<Place> places = districts.values().stream().distinct().sorted().toList();
      judgement
          .review(
              "district", places, Words.quoted(districts.keySet()), Catalogue.words(issued.get()))
          .input("unit", Words.quoted(districts.keySet()))
          .input("issue-day", issued.get());
    }
  }

  private static boolean isDistrict(String name) {
    String words = VietnameseText.fold(name);
    return DISTRICT.matcher(words).find() && !FORMER.matcher(words).find();
  }
}
