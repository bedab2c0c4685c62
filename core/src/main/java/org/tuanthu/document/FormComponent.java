package org.tuanthu.document;

import static org.tuanthu.document.FormComponent.Alignment.CENTRE;
import static org.tuanthu.document.FormComponent.Alignment.JUSTIFIED;
import static org.tuanthu.document.FormComponent.Alignment.LEFT;
import static org.tuanthu.document.FormComponent.Trait.BOLD;
import static org.tuanthu.document.FormComponent.Trait.CAPITALS;
import static org.tuanthu.document.FormComponent.Trait.ITALIC;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A component of the form of administrative documents (thành phần thể thức) and how it is set:
 * Appendix I of Decree 30/2020/NĐ-CP, part I, sections II to V. Sizes are in points; what an
 * exporter sets and what a check measures are these same figures.
 */
public enum FormComponent {
  /** The national name (Quốc hiệu), II.1. */
  NATIONAL_NAME("Quốc hiệu", Sizes.SMALL, CENTRE, CAPITALS, BOLD),
  /** The motto (Tiêu ngữ), II.1; a rule as long as the words below it. */
  MOTTO("Tiêu ngữ", new Sizes(13, 14, 13), CENTRE, BOLD),
  /** The superior agency (cơ quan chủ quản trực tiếp), II.2. */
  SUPERIOR("tên cơ quan chủ quản", Sizes.SMALL, CENTRE, CAPITALS),
  /** The issuing agency (cơ quan ban hành), II.2; a rule of 1/3 to 1/2 of the words below it. */
  AGENCY("tên cơ quan ban hành", Sizes.SMALL, CENTRE, CAPITALS, BOLD),
  /** Number and symbol (số, ký hiệu), II.3. */
  NUMBER("số, ký hiệu", Sizes.of(13), CENTRE),
  /** Place and date of issue (địa danh và thời gian ban hành), II.4. */
  PLACE_AND_DATE("địa danh và thời gian ban hành", new Sizes(13, 14, 13), CENTRE, ITALIC),
  /** The name of the type (tên loại), II.5. */
  TYPE("tên loại văn bản", Sizes.TEXT, CENTRE, CAPITALS, BOLD),
  /** The abstract (trích yếu), II.5; a rule of 1/3 to 1/2 of the words below it. */
  TITLE("trích yếu nội dung", Sizes.TEXT, CENTRE, BOLD),
  /** The abstract of an official letter ("V/v …" under the number), II.5. */
  LETTER_SUBJECT("trích yếu nội dung công văn", Sizes.SMALL, CENTRE),
  /** A legal basis (căn cứ ban hành), II.6. */
  BASIS("căn cứ ban hành", Sizes.TEXT, JUSTIFIED, ITALIC),
  /** A paragraph of the content (nội dung), II.6; also clauses and points without heading. */
  CONTENT("nội dung", Sizes.TEXT, JUSTIFIED),
  /** The number of a part, chapter, section (phần, chương, mục) on a line of its own, II.6. */
  CHAPTER_NUMBER("số phần, chương, mục", Sizes.TEXT, CENTRE, BOLD),
  /** The heading below that number, II.6. */
  CHAPTER_TITLE("tiêu đề phần, chương, mục", Sizes.TEXT, CENTRE, CAPITALS, BOLD),
  /** A part with its Roman number and heading on one line ("I. MỤC ĐÍCH"), II.6. */
  ROMAN_HEADING("phần có số La Mã", Sizes.TEXT, JUSTIFIED, CAPITALS, BOLD),
  /** An article (điều) with its heading, II.6. */
  ARTICLE("điều", Sizes.TEXT, JUSTIFIED, BOLD),
  /** A clause (khoản) with a heading, II.6. */
  CLAUSE_HEADING("khoản có tiêu đề", Sizes.TEXT, JUSTIFIED, BOLD),
  /** A point (điểm) with a heading, II.6. */
  POINT("điểm", Sizes.TEXT, JUSTIFIED),
  /** The signer's authority and title (quyền hạn, chức vụ), II.7. */
  SIGNER_TITLE("chức vụ người ký", Sizes.TEXT, CENTRE, CAPITALS, BOLD),
  /** The signer's name (họ và tên), II.7. */
  SIGNER_NAME("họ tên người ký", Sizes.TEXT, CENTRE, BOLD),
  /** The addressees (Kính gửi), II.9. */
  ADDRESSEES("nơi kính gửi", Sizes.TEXT, LEFT),
  /** The words "Nơi nhận:", II.9. */
  RECIPIENTS_WORD("chữ Nơi nhận", Sizes.of(12), LEFT, BOLD, ITALIC),
  /** The recipients (nơi nhận), II.9. */
  RECIPIENTS("nơi nhận", Sizes.of(11), LEFT),
  /** The word "Phụ lục" with its number, III.1. */
  ANNEX_LABEL("số phụ lục", Sizes.of(14), CENTRE, BOLD),
  /** The heading of an annex, III.1. */
  ANNEX_TITLE("tiêu đề phụ lục", Sizes.TEXT, CENTRE, CAPITALS, BOLD),
  /** The line "(Kèm theo Văn bản số …)" of an annex, III.1. */
  ANNEX_NOTE("chỉ dẫn kèm theo", Sizes.TEXT, CENTRE, ITALIC),
  /** Marks of urgency and circulation (dấu chỉ độ khẩn, phạm vi lưu hành), III.2 and III.3. */
  MARK("dấu chỉ mức độ", new Sizes(13, 14, 13), CENTRE, CAPITALS, BOLD),
  /** The page number (số trang), I.7: in the top margin, not shown on the first page. */
  PAGE_NUMBER("số trang", Sizes.TEXT, CENTRE);

  private static final String MISSING = "[thiếu ";

  private final String vietnamese;
  private final Sizes sizes;
  private final Alignment alignment;
  private final ImmutableSet<Trait> traits;

  FormComponent(String vietnamese, Sizes sizes, Alignment alignment, Trait... traits) {
    this.vietnamese = vietnamese;
    this.sizes = sizes;
    this.alignment = alignment;
    this.traits = ImmutableSet.copyOf(traits);
  }

  /** The name in Vietnamese, for example {@code số, ký hiệu}. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The sizes that the decree allows, and its sample. */
  public Sizes sizes() {
    return sizes;
  }

  /** How the lines are aligned. */
  public Alignment alignment() {
    return alignment;
  }

  /** Weight, slant and case. */
  public Set<Trait> traits() {
    return traits;
  }

  /** Whether it is bold, italic or in capitals. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * The visible mark that a printed document bears in place of this component when it is required
   * and missing, for example {@code [thiếu số, ký hiệu]}.
   */
  public String missing() {
    return MISSING + vietnamese + "]";
  }

  /** Whether the line is such a mark, also in capitals, and so no word of the document. */
  public static boolean isMissing(String line) {
    if (!line.regionMatches(true, 0, MISSING, 0, MISSING.length())) {
      return false;
    }
    for (FormComponent component : values()) {
      if (component.missing().equalsIgnoreCase(line)) {
        return true;
      }
    }
    return false;
  }

  /** Weight, slant and case (kiểu chữ). */
  public enum Trait {
    CAPITALS,
    BOLD,
    ITALIC
  }

  /** How lines are aligned (canh lề). */
  public enum Alignment {
    LEFT,
    CENTRE,
    JUSTIFIED
  }

  /**
   * Sizes of letters (cỡ chữ) in points.
   *
   * @param least the smallest that is allowed
   * @param most the largest that is allowed
   * @param sample the one in the decree's own table
   */
  public record Sizes(int least, int most, int sample) {
    private static final Sizes SMALL = new Sizes(12, 13, 12);
    private static final Sizes TEXT = new Sizes(13, 14, 14);

    public Sizes {
      if (least > sample || sample > most) {
        throw new IllegalArgumentException(
            "A sample lies between the least and the most, got "
                + sample
                + " for "
                + least
                + " to "
                + most);
      }
    }

    private static Sizes of(int points) {
      return new Sizes(points, points, points);
    }

    /** Whether the decree allows that size. */
    public boolean allows(double points) {
      return least <= points && points <= most;
    }
  }
}
