package org.tuanthu.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Span;

/**
 * The year that a plan is for: of its title, else of the sentence that issues or closes it. Dates
 * of issue and of cited instruments are no such year; a school year (năm học) is a span of two.
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
    if (document.type().filter(DocumentType.PLAN::equals).isEmpty()) {
      return NONE;
    }
    PlanYear issued = sentence(document.body().preamble(), Place.of(Part.PREAMBLE));
    return issued.year.isPresent()
        ? issued
        : sentence(document.body().closing(), Place.of(Part.CLOSING));
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
