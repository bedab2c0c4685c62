package org.tuanthu.compliance.rules;

import com.google.common.collect.Iterables;
import java.util.List;
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
    judgement.looked(1);
    PlacedText last = Iterables.getLast(content);
    if (last.text().stripTrailing().endsWith("./.")) {
      return;
    }
    if (document.signature().isPresent()) {
      judgement.fail("missing", List.of(last.place()), end(last.text()));
    } else {
      judgement.undetermined("cut", List.of(last.place()), end(last.text()));
    }
  }

  private static boolean endsWithTable(Body body) {
    List<Block> blocks = body.closing();
    List<Section> sections = body.sections();
    while (blocks.isEmpty() && !sections.isEmpty()) {
      Section last = Iterables.getLast(sections);
      sections = last.sections();
      blocks = sections.isEmpty() ? last.blocks() : List.of();
    }
    return Iterables.getLast(blocks.isEmpty() ? body.preamble() : blocks, Block.Paragraph.of("."))
        instanceof Block.Table;
  }

  private static String end(String text) {
    int words = text.lastIndexOf(' ', Math.max(0, text.length() - 30));
    return words < 0 ? text : "…" + text.substring(words);
  }
}
