package org.tuanthu.compliance.rules;

import java.util.List;
import java.util.Optional;
import org.tuanthu.compliance.Dossier;
import org.tuanthu.compliance.Severity;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Section;

/** FORM-006: the content ends with the closing mark ("./."). */
public final class ClosingMarkRule extends BuiltInRule {
  /** Called by {@link java.util.ServiceLoader}. */
  public ClosingMarkRule() {
    super("FORM-006", Severity.NOTICE, Scope.DECREE_30, Decree30.article("Mẫu 1.4 Phụ lục III"));
  }

  @Override
  void judge(Dossier dossier, Judgement judgement) {
    AdministrativeDocument document = dossier.document();
    List<PlacedText> content = Content.of(document);
    if (content.isEmpty() || endsWithTable(document.body())) {
      judgement.notApplicable("na.no-closing");
      return;
    }
    if (document.head().isAbsent() && document.signature().isEmpty()) {
      judgement.notApplicable("na.excerpt");
      return;
    }
    judgement.looked(1);
    PlacedText last = content.get(content.size() - 1);
    if (last.text().stripTrailing().endsWith("./.")) {
      return;
    }
    if (document.signature().isPresent()) {
      judgement
          .fail("missing", List.of(last.place()), end(last.text()))
          .input("end", end(last.text()));
    } else {
      judgement
          .undetermined("cut", List.of(last.place()), end(last.text()))
          .input("end", end(last.text()));
    }
  }

  private static boolean endsWithTable(Body body) {
    return (body.closing().isEmpty() && !body.sections().isEmpty()
            ? last(body.sections()).flatMap(ClosingMarkRule::lastBlock)
            : last(body.closing()).or(() -> last(body.preamble())))
        .filter(Block.Table.class::isInstance)
        .isPresent();
  }

  private static Optional<Block> lastBlock(Section section) {
    return last(section.sections())
        .flatMap(ClosingMarkRule::lastBlock)
        .or(() -> last(section.blocks()));
  }

  private static <T> Optional<T> last(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
  }

  private static String end(String text) {
    int words = text.lastIndexOf(' ', Math.max(0, text.length() - 30));
    return words < 0 ? text : "…" + text.substring(words);
  }
}
