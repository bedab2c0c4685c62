package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Span;

/**
 * The year that a plan is for: of its title or that of the document that issues it, else of the
 * sentence that issues or closes it. Dates of issue and of cited instruments are no such year; a
 * school year (năm học) is a span of two.
 *
 * @param year empty where no single year is named
 * @param sentence where the year stands when the title names none at all
 */
record PlanYear(OptionalInt year, Optional<Place> sentence) {
  private static final PlanYear NONE = new PlanYear(OptionalInt.empty(), Optional.empty());
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu)(?:ban hành|xây dựng|lập|triển khai|đề ra|trên đây là) (?:nội dung |bản )?kế hoạch"
              + "(?<words>[^.;:]{0,500}+)");

  /** The year of that document. */
  static PlanYear of(AdministrativeDocument document) {
    YearWords title = new YearWords(document.title().orElse(""));
    if (title.anyYear()) {
      return new PlanYear(title.single(), Optional.empty());
    }
    if (document.type().filter(DocumentType.PLAN::equals).isPresent()) {
      return of(document.body(), Place.of(Part.PREAMBLE), Place.of(Part.CLOSING));
    }
    return AttachedPlan.of(document).map(PlanYear::of).orElse(NONE);
  }

  private static PlanYear of(AttachedPlan plan) {
    YearWords title = new YearWords(plan.annex().title().orElse(""));
    return title.anyYear()
        ? new PlanYear(title.single(), Optional.empty())
        : of(plan.annex().body(), plan.preamble(), plan.closing());
  }

  private static PlanYear of(Body body, Place preamble, Place closing) {
    PlanYear issued = sentence(body.preamble(), preamble);
    return issued.year.isPresent() ? issued : sentence(body.closing(), closing);
  }

  private static PlanYear sentence(List<Block> blocks, Place parent) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Matcher m = SENTENCE.matcher(blocks.get(i).text());
      while (m.find()) {
        OptionalInt year = new YearWords(m.group("words")).single();
        if (year.isPresent()) {
          return new PlanYear(
              year, Optional.of(parent.block(i).range(new Span(m.start(), m.end()))));
        }
      }
    }
    return NONE;
  }
}
