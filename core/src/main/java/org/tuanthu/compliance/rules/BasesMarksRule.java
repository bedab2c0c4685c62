package org.tuanthu.compliance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.Block;
import org.tuanthu.document.Place;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.VietnameseText;

/**
 * FORM-011: each legal basis (căn cứ) ends with a semicolon, the last one with a full stop. Slant
 * is not to be seen in a text.
 */
public final class BasesMarksRule extends BuiltInRule {
  private static final Pattern BASIS = Pattern.compile("^căn cứ (?!vào tình hình)");

  /** A paragraph that gives more grounds, after which bases go on. */
  private static final Pattern GROUND =
      Pattern.compile("^(?:căn cứ|thực hiện|theo|xét|thi hành|triển khai|trên cơ sở|sau khi) ");

  private static final Pattern ISSUES =
      Pattern.compile("(?:ban hành|xây dựng|lập|đề ra|triển khai) .{0,400}|(?:như sau|sau đây)$");

  /** Called by {@link java.util.ServiceLoader}. */
  public BasesMarksRule() {
    super("FORM-011", Severity.NOTICE, Scope.DECREE_30, Decree30.component("6"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    judgement.notApplicable("na.no-bases");
    if (ComponentsRule.isScanned(dossier)) {
      judgement.notApplicable("na.scanned");
      return;
    }
    if (dossier.document().head().isAbsent() && dossier.document().signature().isEmpty()) {
      judgement.notApplicable("na.excerpt");
      return;
    }
    List<Block> preamble = dossier.document().body().preamble();
    List<Place> unended = new ArrayList<>();
    List<Place> unclosed = new ArrayList<>();
    for (int i = 0; i < preamble.size(); i++) {
      if (!isBasis(preamble.get(i))) {
        continue;
      }
      String text = preamble.get(i).text().strip();
      boolean last = i + 1 == preamble.size() || !isGround(preamble.get(i + 1));
      judgement.looked(1);
      if (!last && !text.endsWith(";")) {
        unended.add(Place.of(Part.PREAMBLE, i));
      }
      if (last && !text.endsWith(".")) {
        unclosed.add(Place.of(Part.PREAMBLE, i));
      }
    }
    if (!unended.isEmpty()) {
      judgement.fail("semicolon", unended, unended.size()).input("lacking", unended.size());
    }
    if (!unclosed.isEmpty()) {
      judgement
          .fail("stop", unclosed, end(unclosed.get(0), preamble))
          .input("end", end(unclosed.get(0), preamble));
    }
  }

  /** A basis alone, not a sentence that goes on to say who issues what. */
  private static boolean isBasis(Block block) {
    String text = block.text().strip();
    String words = VietnameseText.fold(text);
    return BASIS.matcher(words).find() && !text.endsWith(":") && !endsWithIssue(words);
  }

  private static boolean isGround(Block block) {
    return GROUND.matcher(VietnameseText.fold(block.text())).find();
  }

  /** Whether the last clause, after a comma, says who issues what. */
  private static boolean endsWithIssue(String words) {
    int clause = words.lastIndexOf(", ");
    return clause > 0 && ISSUES.matcher(words.substring(clause)).find();
  }

  private static String end(Place place, List<Block> preamble) {
    String text = preamble.get(place.block()).text().strip();
    int words = text.lastIndexOf(' ', Math.max(0, text.length() - 30));
    return words < 0 ? text : "…" + text.substring(words);
  }
}
