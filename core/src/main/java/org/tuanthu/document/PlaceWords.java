package org.tuanthu.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.text.Message;

/**
 * Says in words where something stands (vị trí bằng lời): part or section, and line or paragraph of
 * the source.
 *
 * <pre>{@code
 * new PlaceWords(reading.origins(), vietnamese).say(place)   // "mục II.1, dòng 90"
 * }</pre>
 */
public final class PlaceWords {
  private final Origins origins;
  private final Locale locale;

  /**
   * Words for places of one document.
   *
   * @param origins of its reading; {@link Origins#NONE} leaves lines out
   * @param locale English for English, else Vietnamese
   */
  public PlaceWords(Origins origins, Locale locale) {
    this.origins = origins;
    this.locale = locale;
  }

  /** For example {@code mục II.1, dòng 90}. */
  public String say(Place place) {
    String part = part(place);
    String origin = origin(origins.at(place));
    return part + (part.isEmpty() || origin.isEmpty() ? "" : ", ") + origin;
  }

  /** For example {@code dòng 90}; empty when unknown. */
  public String origin(Optional<Origin> origin) {
    return origin.map(this::words).orElse("");
  }

  /** All places, each once, at most that many in words and the rest counted. */
  public String all(List<Place> places, int most) {
    List<String> words = places.stream().map(this::say).distinct().toList();
    String shown = String.join("; ", words.subList(0, Math.min(most, words.size())));
    int rest = Math.max(0, words.size() - most);
    return rest == 0 ? shown : shown + in("; và " + rest + " chỗ khác", "; and " + rest + " more");
  }

  private String words(Origin origin) {
    if (origin instanceof Origin.WordParagraph paragraph) {
      return in("đoạn ", "paragraph ") + paragraph.paragraph();
    }
    if (origin instanceof Origin.WordCell cell) {
      return in("bảng ", "table ")
          + cell.table()
          + in(" hàng ", " row ")
          + cell.row()
          + in(" cột ", " column ")
          + cell.column();
    }
    if (origin instanceof Origin.PdfLine line) {
      return in("trang ", "page ") + line.page() + in(" dòng ", " line ") + line.line();
    }
    return in("dòng ", "line ") + origin.position();
  }

  private String part(Place place) {
    return switch (place.part()) {
      case MOTTO -> in("Quốc hiệu, Tiêu ngữ", "motto");
      case SUPERIOR -> in("cơ quan chủ quản", "superior agency");
      case AGENCY -> in("cơ quan ban hành", "issuing agency");
      case NUMBER -> in("số, ký hiệu", "number and symbol");
      case PLACE_AND_DATE -> in("địa danh, ngày tháng", "place and date");
      case MARKS -> in("dấu chỉ mức độ", "marks");
      case TYPE -> in("tên loại", "type");
      case TITLE -> in("trích yếu", "abstract");
      case ADDRESSEES -> in("Kính gửi", "addressees");
      case PREAMBLE -> in("phần căn cứ", "preamble");
      case SECTION -> in("mục ", "section ") + place.section();
      case CLOSING -> in("phần kết", "closing");
      case SIGNATURE -> in("chữ ký", "signature");
      case RECIPIENTS -> in("Nơi nhận", "recipients");
      case ANNEX -> in("phụ lục ", "annex ") + place.section();
    };
  }

  private String in(String vietnamese, String english) {
    return new Message(vietnamese, english).in(locale);
  }
}
