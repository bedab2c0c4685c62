package org.tuanthu.compliance;

import java.time.LocalDate;
import java.util.Locale;
import org.tuanthu.document.Origins;
import org.tuanthu.document.PlaceWords;
import org.tuanthu.schedule.Obligation;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;

/** Says in words what findings hold (lời của phát hiện), for reports to people. */
public final class FindingWords {
  private final PlaceWords places;
  private final Locale locale;

  /**
   * Words for findings on one document.
   *
   * @param origins of its reading; {@link Origins#NONE} leaves lines out
   * @param locale English for English, else Vietnamese
   */
  public FindingWords(Origins origins, Locale locale) {
    this.places = new PlaceWords(origins, locale);
    this.locale = locale;
  }

  /**
   * What it is about, for example {@code mục II.1, dòng 90} or {@code toàn văn bản}.
   *
   * @param most how many places are named; the rest is counted
   */
  public String subject(Subject subject, int most) {
    if (subject instanceof Subject.OfObligation owed) {
      Obligation obligation = owed.obligation();
      return in("báo cáo kỳ ", "report for ")
          + obligation.period()
          + obligation.reporter().map(party -> in(" của ", " of ") + party.name()).orElse("");
    }
    if (subject instanceof Subject.OfUnit unit) {
      return in("đơn vị ", "unit ") + unit.unit();
    }
    return subject.places().isEmpty()
        ? in("toàn văn bản", "the whole document")
        : places.all(subject.places(), most);
  }

  /** The article, and whether it was not read. */
  public String basis(LegalBasis.Article basis) {
    return basis.article()
        + (basis.confidence() == Confidence.LIKELY
            ? in(" (chưa được kiểm chứng)", " (not verified)")
            : "");
  }

  /** Paper, approver, last day and reason. */
  public String waiver(Waiver waiver) {
    return waiver.paper()
        + ", "
        + waiver.approver()
        + in(", đến hết ngày ", ", up to ")
        + day(waiver.to())
        + ": "
        + waiver.reason();
  }

  /** The day as the language writes it. */
  public String day(LocalDate day) {
    return in(VietnameseDates.inFigures(day), day.toString());
  }

  private String in(String vietnamese, String english) {
    return new Message(vietnamese, english).in(locale);
  }
}
