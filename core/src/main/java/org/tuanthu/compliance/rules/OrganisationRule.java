package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.LegalBasis;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.PlacedText;
import org.tuanthu.text.VietnameseText;

/** PLAN-004: somebody is told to organise the plan (tổ chức thực hiện). */
public final class OrganisationRule extends BuiltInRule {
  private static final Pattern ORGANISES =
      Pattern.compile(
          "tổ chức (?:triển khai )?thực hiện|tổ chức triển khai|phân công (?:trách nhiệm|nhiệm vụ|thực hiện)"
              + "|trách nhiệm (?:thực hiện|của)|triển khai thực hiện kế hoạch|^giao |[.;:] giao "
              + "| chủ trì| có trách nhiệm ");

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

  private static boolean organises(PlacedText text) {
    return ORGANISES.matcher(VietnameseText.fold(text.text())).find();
  }
}
