package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Message;

/** Doubts about sections whose numbers do not follow: the text may be wrong, or a line lost. */
final class OutlineDoubts {

  private OutlineDoubts() {}

  static List<Doubt> of(AdministrativeDocument document) {
    ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();
    add(Part.SECTION, List.of(), document.body(), doubts);
    for (int i = 0; i < document.annexes().size(); i++) {
      List<String> path = List.of("PL" + (i + 1));
      add(Part.ANNEX, path, document.annexes().get(i).body(), doubts);
    }
    return doubts.build();
  }

  private static void add(
      Part part, List<String> path, Body body, ImmutableList.Builder<Doubt> doubts) {
    for (OutlineOrder.Fault fault : OutlineOrder.of(path, body.sections()).faults()) {
      if (part == Part.SECTION || fault.kind() != OutlineOrder.Kind.START) {
        Place place = new Place(part, fault.path(), Place.HEADING, Optional.empty());
        doubts.add(new Doubt(place, Field.LABEL, Certainty.LIKELY, why(fault.kind())));
      }
    }
  }

  private static Message why(OutlineOrder.Kind kind) {
    return switch (kind) {
      case REPEAT ->
          Message.vi("Số thứ tự lặp lại số của mục ngay trước")
              .en("The number repeats that of the section before");
      case GAP ->
          Message.vi("Số thứ tự bỏ cách: thiếu ít nhất một mục ngay trước mục này")
              .en("The number leaves a gap: at least one section before it is missing");
      case SKIPPED_LETTER ->
          Message.vi("Sau điểm d là điểm e, không có điểm đ").en("Point e follows d without a đ");
      case BACK ->
          Message.vi("Số thứ tự lùi so với mục ngay trước")
              .en("The number goes back behind that of the section before");
      case START ->
          Message.vi("Mục đầu tiên không mang số đầu của dãy")
              .en("The first section does not carry the first number of its series");
    };
  }
}
