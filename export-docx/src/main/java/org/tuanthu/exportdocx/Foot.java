package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.Signature;

/**
 * Recipients (component 9) on the left, signature (7) on the right, on one page; the signatures of
 * a joint document stand side by side above the recipients, the first one on the right.
 */
final class Foot {
  private static final String WORD = "Nơi nhận:";
  private static final int HANGING = 110;

  private Foot() {}

  static List<Piece> of(AdministrativeDocument document, Page page) {
    List<Line> recipients = recipients(document.recipients());
    if (document.coSigners().isEmpty()) {
      return List.of(columns(page, recipients, signature(document.signature())));
    }
    List<Piece> pieces = new ArrayList<>();
    List<Signature> signatures = document.signatures();
    for (int i = 0; i < signatures.size(); i += 2) {
      List<Line> left =
          i + 1 < signatures.size() ? signature(Optional.of(signatures.get(i + 1))) : List.of();
      pieces.add(columns(page, left, signature(Optional.of(signatures.get(i)))));
      pieces.add(Gap.least());
    }
    pieces.add(columns(page, recipients, List.of()));
    return pieces;
  }

  private static Columns columns(Page page, List<Line> left, List<Line> right) {
    int half = page.textWidth() / 2;
    return new Columns(half, page.textWidth() - half, List.of(new Columns.Pair(left, right)));
  }

  private static List<Line> recipients(List<String> recipients) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(FormComponent.RECIPIENTS_WORD, WORD));
    if (recipients.isEmpty()) {
      lines.add(Line.of(FormComponent.RECIPIENTS, FormComponent.RECIPIENTS.missing()));
    }
    for (String item : Addressees.items(recipients)) {
      lines.add(Line.of(FormComponent.RECIPIENTS, item).at(0, HANGING));
    }
    return lines;
  }

  private static List<Line> signature(Optional<Signature> signature) {
    List<Line> lines = new ArrayList<>();
    signature.map(Signature::authority).orElse(List.of()).stream()
        .map(line -> Line.of(FormComponent.SIGNER_TITLE, Head.upper(line)))
        .forEach(lines::add);
    lines.add(
        Line.of(
            FormComponent.SIGNER_TITLE,
            signature
                .flatMap(Signature::title)
                .map(Head::upper)
                .orElse(FormComponent.SIGNER_TITLE.missing())));
    lines.add(
        Line.of(
            FormComponent.SIGNER_NAME,
            signature.flatMap(Signature::name).orElse(FormComponent.SIGNER_NAME.missing())));
    return lines;
  }
}
