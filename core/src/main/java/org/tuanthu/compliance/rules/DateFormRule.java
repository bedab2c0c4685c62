package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlaceAndDate;
import org.tuanthu.text.VietnameseDates;

/** FORM-004: the date of issue is written out, with zeros before days below 10 and months 1, 2. */
public final class DateFormRule extends BuiltInRule {
  private static final Pattern IN_WORDS =
      Pattern.compile("(?iu)ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
  private static final List<Place> LINE = List.of(Place.of(Part.PLACE_AND_DATE));

  /** Called by {@link java.util.ServiceLoader}. */
  public DateFormRule() {
    super("FORM-004", Severity.NOTICE, Scope.DECREE_30, Decree30.component("4"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    Optional<PlaceAndDate> line = dossier.document().head().placeAndDate();
    if (line.isEmpty()) {
      judgement.notApplicable("na.no-date");
      return;
    }
    judgement.looked(1);
    String written = line.get().asWritten();
    Matcher words = IN_WORDS.matcher(written);
    boolean inWords = words.find();
    if (line.get().date().isEmpty()) {
      if (inWords) {
        judgement.fail("impossible", LINE, words.group()).input("written", written);
      } else {
        judgement.undetermined("blank", LINE, written).input("written", written);
      }
      return;
    }
    String expected = VietnameseDates.inWords(line.get().date().get());
    if (!inWords) {
      judgement.review("figures", LINE, written, expected).input("written", written);
    } else if (isUnpadded(words.group(1), 9) || isUnpadded(words.group(2), 2)) {
      judgement.fail("unpadded", LINE, words.group(), expected).input("written", written);
    } else if (words.group(2).startsWith("0") && words.group(2).charAt(1) > '2') {
      judgement.review("padded", LINE, words.group(), expected).input("written", written);
    }
  }

  private static boolean isUnpadded(String figures, int last) {
    return figures.length() == 1 && figures.charAt(0) <= '0' + last;
  }
}
