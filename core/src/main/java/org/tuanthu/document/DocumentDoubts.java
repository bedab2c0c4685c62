package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Place.Part;
import org.tuanthu.text.Message;

/** What is not certain of head, outline and foot of a document, judged by what was understood. */
final class DocumentDoubts {
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_RECIPIENT = 200;

  private final AdministrativeDocument document;
  private final ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();

  private DocumentDoubts(AdministrativeDocument document) {
    this.document = document;
  }

  static List<Doubt> of(AdministrativeDocument document) {
    DocumentDoubts finder = new DocumentDoubts(document);
    finder.head();
    finder.title();
    finder.foot();
    finder.scanned();
    return finder.doubts.addAll(OutlineDoubts.of(document)).build();
  }

  private void head() {
    DocumentHead head = document.head();
    if (head.agency().isEmpty() && document.statedIssuer().isPresent()) {
      String issuer = document.statedIssuer().get();
      likely(
          Place.of(Part.AGENCY),
          "Văn bản không có phần đầu ghi tên cơ quan ban hành; lấy từ câu nêu việc ban hành: "
              + issuer,
          "No head names the issuing agency; it is taken from the sentence on who issues: "
              + issuer);
    }
    if (head.number().isPresent() && head.documentNumber().isEmpty()) {
      unsure(
          Place.of(Part.NUMBER),
          "Số, ký hiệu không theo dạng nào đã biết",
          "Number and symbol have no known shape");
    }
    if (head.placeAndDate().filter(line -> line.date().isEmpty()).isPresent()) {
      unsure(
          Place.of(Part.PLACE_AND_DATE),
          "Ngày ban hành để trống hoặc không đọc được",
          "The date of issue is blank or cannot be read");
    }
  }

  private void title() {
    Optional<String> title = document.title();
    if (document.type().isPresent() && title.isEmpty()) {
      unsure(Place.of(Part.TITLE), "Không thấy trích yếu", "No abstract was found");
    } else if (title.filter(words -> words.length() > LONGEST_TITLE).isPresent()) {
      unsure(
          Place.of(Part.TITLE),
          "Trích yếu dài khác thường, có thể lẫn nội dung",
          "The abstract is unusually long and may hold some of the content");
    }
  }

  private void foot() {
    for (int i = 0; i < document.recipients().size(); i++) {
      if (document.recipients().get(i).length() > LONGEST_RECIPIENT) {
        unsure(
            Place.of(Part.RECIPIENTS, i),
            "Nơi nhận dài khác thường, có thể gồm nhiều nơi",
            "The recipient is unusually long and may be several");
      }
    }
    if (document.signature().isPresent()) {
      Signature signature = document.signature().get();
      int line = signature.authority().size() + (signature.title().isPresent() ? 1 : 0);
      if (signature.name().filter(name -> !Surnames.begins(name)).isPresent()) {
        likely(
            Place.of(Part.SIGNATURE, line),
            "Họ của người ký không thường gặp",
            "The surname of the signer is unusual");
      }
    }
  }

  /** A scanned text is right in most letters, so that nothing in it is certain. */
  private void scanned() {
    if (!ScanNoise.isIn(document.texts())) {
      return;
    }
    for (PlacedText text : document.texts()) {
      if (isFree(text.place().part())) {
        likely(
            text.place(),
            "Văn bản có dấu vết nhận dạng chữ, cần đối chiếu từng chữ",
            "The text bears traces of scanning and needs a look at each letter");
      }
    }
  }

  /** Parts of free words; the shape of numbers and dates shows whether they were read well. */
  private static boolean isFree(Part part) {
    return switch (part) {
      case SUPERIOR, AGENCY, TITLE, ADDRESSEES, SIGNATURE, RECIPIENTS -> true;
      default -> false;
    };
  }

  private void likely(Place place, String vietnamese, String english) {
    doubts.add(new Doubt(place, Field.WHOLE, Certainty.LIKELY, Message.vi(vietnamese).en(english)));
  }

  private void unsure(Place place, String vietnamese, String english) {
    doubts.add(new Doubt(place, Field.WHOLE, Certainty.UNSURE, Message.vi(vietnamese).en(english)));
  }
}
