package org.tuanthu.exportdocx;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.FormComponent;

/** The addressees: one on the line of "Kính gửi:", several below one another under its colon. */
final class Addressees {
  private static final String WORD = "Kính gửi:";
  private static final int INDENT = Twips.ofMillimetres(30);
  private static final int HANGING = Twips.ofMillimetres(4);

  private Addressees() {}

  static List<Piece> of(List<String> addressees) {
    if (addressees.isEmpty()) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    int colon = INDENT + TimesWidths.bold(WORD, Look.points(FormComponent.ADDRESSEES));
    if (addressees.size() == 1) {
      String line = WORD + " " + addressees.get(0);
      pieces.add(Line.of(FormComponent.ADDRESSEES, line).at(INDENT, colon - INDENT));
    } else {
      pieces.add(Line.of(FormComponent.ADDRESSEES, WORD).at(INDENT, 0));
      for (String item : items(addressees)) {
        pieces.add(Line.of(FormComponent.ADDRESSEES, item).at(colon, HANGING));
      }
    }
    pieces.add(Gap.small());
    return pieces;
  }

  /** Lines of a list, each with its dash and closing mark. */
  static List<String> items(List<String> texts) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      items.add("- " + texts.get(i) + (i < texts.size() - 1 ? ";" : "."));
    }
    return items;
  }
}
