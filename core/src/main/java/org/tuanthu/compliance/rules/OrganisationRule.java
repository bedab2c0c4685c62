package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place.Part;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.VietnameseText;

/** PLAN-004: somebody is told to organise the plan (tổ chức thực hiện). */
public final class OrganisationRule extends BuiltInRule {
  private static final Pattern HEADING =
      Pattern.compile(
          "tổ chức (?:triển khai|thực hiện)|phân công|trách nhiệm|triển khai thực hiện");
  private static final Pattern SENTENCE =
      Pattern.compile("(?:^|[.;:] )(?:giao|phân công) |chủ trì|(?:có|chịu) trách nhiệm");
  private static final int LONGEST_HEADING = 80;

  /** Called by {@link java.util.ServiceLoader}. */
  public OrganisationRule() {
    super(
        "PLAN-004",
        Severity.WARNING,
        Scope.PLANS,
        LegalBasis.custom("kế hoạch có phần tổ chức thực hiện, nêu ai làm"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    List<PlacedText> content = Content.of(dossier.document());
    if (content.isEmpty()) {
      judgement.notApplicable("na.no-content");
      return;
    }
    judgement.looked(1);
    boolean organised =
        dossier.plan().tasks().stream().anyMatch(task -> task.lead().isPresent())
            || content.stream().anyMatch(OrganisationRule::organises);
    if (!organised) {
      judgement.review("nobody", List.of());
    }
  }

  /** A part on organisation by its heading, or a sentence that gives somebody work. */
  private static boolean organises(PlacedText text) {
    String words = VietnameseText.fold(text.text());
    boolean heading = text.place().part() == Part.SECTION && words.length() <= LONGEST_HEADING;
    return SENTENCE.matcher(words).find() || (heading && HEADING.matcher(words).find());
  }
}
