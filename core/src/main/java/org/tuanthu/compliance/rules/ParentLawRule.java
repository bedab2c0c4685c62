package org.tuanthu.compliance.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseText;

/**
 * LEGAL-007: a decree that details a law is cited together with that law. A law that is only named
 * within the title of the decree is not cited.
 */
public final class ParentLawRule extends BasisRule {
  private static final Pattern ACT = Pattern.compile("(?:QH|UBTVQH)[0-9IVX]+");
  private static final Pattern WITHIN_TITLE =
      Pattern.compile(
          "quy định chi tiết|hướng dẫn|biện pháp thi hành|một số điều|sửa đổi, bổ sung");
  private static final int TITLE = 160;

  /** Called by {@link java.util.ServiceLoader}. */
  public ParentLawRule() {
    super("LEGAL-007", Severity.WARNING, Decree30.component("6"));
  }

  @Override
  void judge(
      Citation citation,
      Regulation known,
      Register register,
      Dossier dossier,
      Judgement judgement) {
    List<Place> bases = asBasis(citation);
    if (bases.isEmpty()) {
      return;
    }
    for (Relation relation : known.relations()) {
      if (relation.kind() == Kind.DETAILS
          && ACT.matcher(relation.target().issuerCode()).matches()) {
        judgement.looked(1);
        Optional<Regulation> law =
            Optional.ofNullable(Iterables.getFirst(register.of(relation.target()), null));
        if (!isCited(relation.target(), law, dossier)) {
          judgement
              .review("parent", bases, citation.label(), label(relation, law))
              .input("instrument", citation.label())
              .input("details", label(relation, law))
              .input("register", relation.source());
        }
      }
    }
  }

  private static boolean isCited(DocumentNumber number, Optional<Regulation> law, Dossier dossier) {
    Optional<String> name = law.flatMap(Regulation::name).map(VietnameseText::fold);
    Map<Place, String> texts = texts(dossier);
    return dossier.plan().citations().stream()
        .filter(
            citation ->
                citation.number().map(number::equals).orElse(false)
                    || (name.isPresent() && citation.name().map(VietnameseText::fold).equals(name)))
        .flatMap(citation -> citation.mentions().stream())
        .anyMatch(mention -> !isWithinTitle(mention, texts));
  }

  private static Map<Place, String> texts(Dossier dossier) {
    return dossier.document().texts().stream()
        .collect(ImmutableMap.toImmutableMap(PlacedText::place, PlacedText::text, (a, b) -> a));
  }

  /** Whether the words right before, back to the last full stop or semicolon, lead to a title. */
  private static boolean isWithinTitle(Mention mention, Map<Place, String> texts) {
    int start = mention.place().range().map(range -> range.start()).orElse(0);
    String text = texts.getOrDefault(mention.place().whole(), "");
    String before = text.substring(Math.max(0, start - TITLE), Math.min(start, text.length()));
    int clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1;
    return WITHIN_TITLE.matcher(VietnameseText.fold(before.substring(clause))).find();
  }

  private static Message label(Relation relation, Optional<Regulation> law) {
    String label =
        law.flatMap(Regulation::name)
            .map(name -> name + " (số " + relation.target() + ")")
            .orElse("số " + relation.target());
    return new Message(label, label.replace("số ", "No. "));
  }
}
