package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tuanthu.document.Place;
import org.tuanthu.text.Span;

/**
 * The grammar of reporting duties (chế độ báo cáo) in sentences: how often, by when, who and to
 * whom.
 *
 * <pre>{@code
 * DutyGrammar.find("Các phường báo cáo Sở Tư pháp 6 tháng trước ngày 10/6, năm trước ngày 10/12", place)
 * // two duties: SEMI_ANNUAL before --06-10, ANNUAL before --12-10
 * }</pre>
 */
public final class DutyGrammar {
  private DutyGrammar() {}

  /**
   * The duties that one text states, in its order, with ranges relative to {@code place}: one duty
   * for each deadline. Clauses on difficulties, windows of data (từ ngày … đến ngày …) and other
   * documents that are called "báo cáo" give none.
   *
   * @param text a sentence or a paragraph in normal form
   */
  public static List<ReportingDuty> find(String text, Place place) {
    return find(text, place, DutyContext.NONE);
  }

  static List<ReportingDuty> find(String text, Place place, DutyContext context) {
    if (!context.reporting() && !ReportWords.mayReport(text)) {
      return List.of();
    }
    ImmutableList.Builder<ReportingDuty> duties = ImmutableList.builder();
    DutyContext here = context;
    for (Span range : Sentences.of(text)) {
      boolean reports = context.reporting() || ReportWords.mayReport(range.of(text));
      if (reports || range.start() == 0) {
        DutySentence sentence = new DutySentence(text, range, here);
        duties.addAll(reports ? sentence.duties(place) : List.of());
        here = continued(here, range.start() == 0 ? sentence.subject() : sentence.opening());
      }
    }
    return duties.build();
  }

  /** Later sentences speak of those whom the first one names. */
  private static DutyContext continued(DutyContext context, List<String> opening) {
    return opening.isEmpty()
        ? context
        : new DutyContext(opening, context.frequencies(), context.reporting(), context.units());
  }
}
