package org.tuanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {
  private static final String HEAD = "KẾ HOẠCH\nNạo vét kênh mương\n\nCăn cứ Luật Thủy lợi;\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. MỤC TIÊU~1. Chung~2. Riêng~II. NỘI DUNG~1. Đào đắp | I, I.1, I.2, II, II.1",
        "I. MỤC TIÊU~1. Chung~1.1. Một là đào~1.2. Hai là đắp~2. Riêng | I, I.1, I.1.1, I.1.2, I.2",
        "I. MỤC TIÊU~1. Chung~1.1. Một~1.1.1. Đào~1.1.2. Đắp | I, I.1, I.1.1, I.1.1.1, I.1.1.2",
        "I. MỤC TIÊU~1. Chung:~a) Đào~b) Đắp~c) Lát~d) Trát~đ) Xây~e) Sơn | I, I.1, I.1.a, I.1.b, I.1.c, I.1.d, I.1.đ, I.1.e",
        "I. MỤC TIÊU~1) Đào~2) Đắp | I, I.1, I.2",
        "I. MỤC TIÊU~(1) Đào~(2) Đắp | I, I.1, I.2",
        "I/ MỤC TIÊU~1/ Đào~2/ Đắp | I, I.1, I.2",
        "A. MỤC TIÊU~I. Chung~1. Đào~B. NỘI DUNG~I. Đắp | A, A.I, A.I.1, B, B.I",
        "Phần thứ nhất~MỤC TIÊU~I. Chung~Phần thứ hai~NỘI DUNG~I. Riêng | thứ nhất, thứ nhất.I, thứ hai, thứ hai.I",
        "Chương I~QUY ĐỊNH CHUNG~Điều 1. Phạm vi~1. Trong xã;~2. Ngoài xã;~Điều 2. Đối tượng~a) Hộ dân; | I, I.1, I.1.1, I.1.2, I.2, I.2.a",
        "I. MỤC TIÊU~II. NỘI DUNG~II. KINH PHÍ~IV. TỔ CHỨC | I, II, II#2, IV",
        "II. NỘI DUNG~1. Đào~3. Đắp | II, II.1, II.3",
        "1. MỤC TIÊU~2. NỘI DUNG~2.1. Đào~2.2. Đắp~3. TỔ CHỨC | 1, 2, 2.1, 2.2, 3"
      })
  void numbers_of_every_kind_nest_as_they_are_written(String lines, String paths) {
    List<Section> sections =
        Papers.document(HEAD + lines.replace('~', '\n') + "\n").body().sections();

    assertThat(paths(List.of(), sections)).containsExactly(paths.split(", "));
  }

  @Test
  void bullets_stay_in_the_part_under_which_they_stand() {
    Section part =
        Papers.document(
                HEAD
                    + "I. NỘI DUNG\n- Đào kênh:\n+ Kênh số 1;\n+ Kênh số 2.\n• Đắp bờ.\n– Lát mái.\n")
            .body()
            .sections()
            .get(0);

    assertThat(part.blocks())
        .containsExactly(
            new Block.Paragraph("-", "Đào kênh:"),
            new Block.Paragraph("+", "Kênh số 1;"),
            new Block.Paragraph("+", "Kênh số 2."),
            new Block.Paragraph("\u2022", "Đắp bờ."),
            new Block.Paragraph("-", "Lát mái."));
  }

  @Test
  void a_number_may_open_a_paragraph_instead_of_a_heading() {
    List<Section> sections =
        Papers.document(
                HEAD
                    + "III. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Kinh tế chủ trì.\n2. Các xã:\n- Huy động dân công.\n")
            .body()
            .sections()
            .get(0)
            .sections();

    assertThat(sections.get(0).title()).isEmpty();
    assertThat(sections.get(0).blocks())
        .extracting(Block::text)
        .containsExactly("Giao Phòng Kinh tế chủ trì.");
    assertThat(sections.get(1).title()).isEqualTo("Các xã:");
  }

  @Test
  void quoted_articles_open_no_parts() {
    List<Section> sections =
        Papers.document(
                HEAD
                    + "Điều 1. Sửa đổi khoản 2 Điều 3 như sau:\n“2. Mức thu thủy lợi phí:\na) Vụ xuân;\nb) Vụ mùa.”\nĐiều 2. Hiệu lực thi hành.\n")
            .body()
            .sections();

    assertThat(paths(List.of(), sections)).containsExactly("1", "2");
  }

  @Test
  void high_numbers_are_labels_where_they_are_due() {
    String items =
        IntStream.rangeClosed(1, 104)
            .mapToObj(n -> n + ". Kênh cấp ba số " + n + " của xã.\n")
            .collect(Collectors.joining());

    List<Section> sections =
        Papers.document(HEAD + items + "300. Đây là số mét. \n105. Kênh cuối.\n").body().sections();

    assertThat(sections).hasSize(105);
    assertThat(sections.get(103).blocks())
        .extracting(Block::text)
        .last()
        .asString()
        .contains("300.");
    assertThat(sections.get(104).written()).isEqualTo("105.");
  }

  @Test
  void roman_numbers_go_on_beyond_forty() {
    String parts =
        IntStream.rangeClosed(1, 60)
            .mapToObj(n -> roman(n) + ". XÃ THỨ " + n + "\n- Đào kênh.\n")
            .collect(Collectors.joining());

    List<Section> sections = Papers.document(HEAD + parts).body().sections();

    assertThat(sections).hasSize(60);
    assertThat(sections.get(48).label()).isEqualTo("XLIX");
    assertThat(sections.get(59).label()).isEqualTo("LX");
    assertThat(OutlineOrder.of(List.of(), sections).faults()).isEmpty();
  }

  private static String roman(int number) {
    String tens = List.of("", "X", "XX", "XXX", "XL", "L", "LX").get(number / 10);
    return tens
        + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").get(number % 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L. Nguyễn Văn Bình chủ trì",
        "120. kênh đã đào",
        "2025. Năm học mới",
        "V/v nạo vét kênh mương",
        "V/V NẠO VÉT KÊNH MƯƠNG",
        "12/2024/QĐ-UBND là số hiệu",
        "1.500 m kênh đã đào",
        "30/4 là hạn chót",
        "Mục tiêu chung của kế hoạch",
        "Điều đó cho thấy cần làm ngay",
        "-",
        "---"
      })
  void what_only_looks_like_a_number_is_none(String line) {
    assertThat(Label.of(line)).isEmpty();
  }

  @Test
  void closing_paragraphs_are_no_part_of_the_last_section() {
    Body body =
        Papers.document(
                HEAD
                    + "I. NỘI DUNG\n1. Đào kênh\n- Kênh số 1.\n\nTrên đây là Kế hoạch nạo vét kênh mương. Quá trình thực hiện có vướng mắc, báo cáo Phòng Kinh tế./.\n")
            .body();

    assertThat(body.closing()).hasSize(1);
    assertThat(body.sections().get(0).sections().get(0).blocks()).hasSize(1);
  }

  private static List<String> paths(List<String> parent, List<Section> sections) {
    List<String> all = new ArrayList<>();
    List<List<String>> own = Section.paths(parent, sections);
    for (int i = 0; i < sections.size(); i++) {
      all.add(String.join(".", own.get(i)));
      all.addAll(paths(own.get(i), sections.get(i).sections()));
    }
    return all;
  }
}
