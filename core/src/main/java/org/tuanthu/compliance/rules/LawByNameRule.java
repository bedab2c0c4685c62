package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Place;
import org.tuanthu.document.PlacedText;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.text.Span;
import org.tuanthu.text.VietnameseText;

/** FORM-013: laws, codes and ordinances are cited by type and name. */
public final class LawByNameRule extends BuiltInRule {
  private static final Pattern UNNAMED = Pattern.compile("^(?:luật|bộ luật|pháp lệnh) (?:số|\\d)");

  /** What follows the number of an amending law is its name; a name may come late. */
  private static final Pattern NAMED_BEHIND =
      Pattern.compile("^[ ,(]{0,3}(?:ngày [\\d/. ]{4,14}[ ,]{0,2})?(?:về |sửa đổi|bổ sung|của )");

  private static final int BEHIND = 60;

  /** Called by {@link java.util.ServiceLoader}. */
  public LawByNameRule() {
    super("FORM-013", Severity.NOTICE, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-laws");
    List<Citation> laws = dossier.plan().citations().stream().filter(CitationRule::isLaw).toList();
    if (laws.isEmpty()) {
      return;
    }
    OwnMentions own = OwnMentions.of(dossier);
    Map<Place, String> texts =
        Content.of(dossier.document()).stream()
            .collect(Collectors.toMap(PlacedText::place, PlacedText::text, (a, b) -> a));
    for (Citation law : laws) {
      List<Mention> mentions = own.inContent(law).stream().limit(1).toList();
      judgement.looked(mentions.size());
      for (Mention first : mentions) {
        if (law.name().isEmpty() && isUnnamed(first) && !isNamed(first, texts)) {
          judgement
              .fail("unnamed", List.of(first.place()), first.asWritten())
              .input("instrument", first.asWritten());
        }
      }
    }
  }

  private static boolean isUnnamed(Mention mention) {
    return UNNAMED.matcher(VietnameseText.fold(mention.asWritten())).find();
  }

  /** Whether the name stands behind the number, or ends with the word "luật" before it. */
  private static boolean isNamed(Mention mention, Map<Place, String> texts) {
    String text = texts.getOrDefault(mention.place().whole(), "");
    int start = Math.min(mention.place().range().map(Span::start).orElse(0), text.length());
    if (VietnameseText.fold(text.substring(Math.max(0, start - 5), start)).endsWith("pháp")) {
      return true;
    }
    int end = mention.place().range().map(Span::end).orElse(text.length());
    String behind =
        text.substring(Math.min(end, text.length()), Math.min(end + BEHIND, text.length()));
    return NAMED_BEHIND.matcher(VietnameseText.fold(behind)).find();
  }
}
