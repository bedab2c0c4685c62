package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.PlacedText;
import org.tuanthu.document.Section;
import org.tuanthu.export.Exporters;

class DocxExporterTest {

  static List<AdministrativeDocument> papers() {
    return List.of(SamplePapers.plan(), SamplePapers.decision(), SamplePapers.letter());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void prints_every_text_of_the_document_in_its_place_in_the_order(
      AdministrativeDocument document) {
    String printed = Written.squeezed(String.join(" ", Written.of(document).texts()));

    for (PlacedText text : document.texts()) {
      assertThat(printed).as(text.place().toString()).contains(Written.squeezed(text.text()));
    }
  }

  @Test
  void marks_what_a_document_lacks_and_makes_nothing_up() {
    Written empty = Written.of(AdministrativeDocument.builder().build());

    assertThat(empty.texts())
        .containsExactly(
            "[thiếu tên cơ quan ban hành]",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "[thiếu số, ký hiệu]",
            "[thiếu địa danh và thời gian ban hành]",
            "[thiếu tên loại văn bản]",
            "[thiếu trích yếu nội dung]",
            "[thiếu nội dung]",
            "Nơi nhận:",
            "[thiếu nơi nhận]",
            "[thiếu chức vụ người ký]",
            "[thiếu họ tên người ký]");
    assertThat(empty.texts().stream().filter(FormComponent::isMissing)).hasSize(9);
    assertThat(empty.paragraph("[thiếu số").getRuns().get(0).getTextHighlightColor())
        .hasToString("yellow");
  }

  @Test
  void leaves_room_for_a_number_that_was_left_blank() {
    assertThat(Written.of(SamplePapers.decision()).texts()).contains("Số:        /QĐ-UBND");
  }

  @Test
  void the_same_document_gives_the_same_bytes_in_every_locale_and_zone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] there = Written.bytes(SamplePapers.plan());
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));

      assertThat(Written.bytes(SamplePapers.plan())).isEqualTo(there);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\u000B", "\r"})
  void characters_that_xml_does_not_allow_never_get_into_the_file(String bad) throws Exception {
    byte[] bytes = Written.bytes(paragraphs("Rà soát" + bad + "hồ sơ", "<b>&amp;\"'>"));

    assertThat(Written.of(bytes).texts()).contains("Rà soát\uFFFDhồ sơ", "<b>&amp;\"'>");
    for (byte[] part : Written.parts(bytes).values()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part));
      assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain(bad);
    }
  }

  @Test
  void characters_beyond_the_first_plane_and_tabs_and_line_breaks_stay() {
    String text = "Mục \uD83D\uDCC4 một\thai\nba";

    assertThat(Written.of(paragraphs(text)).texts()).contains(text);
  }

  @Test
  void a_table_keeps_the_cells_of_short_long_and_empty_rows() {
    List<String> wide = Collections.nCopies(70, "ô");
    Block table = new Block.Table(List.of(wide, List.of(), List.of("Tổng", "số liệu năm")));

    Written written =
        Written.of(
            AdministrativeDocument.builder()
                .body(new Body(List.of(table, table), List.of(), List.of()))
                .build());

    assertThat(written.file().getTables()).hasSize(4);
    assertThat(written.file().getTables().get(1).getRow(0).getTableCells()).hasSize(63);
    assertThat(written.texts()).contains("Tổng", "số liệu năm");
    assertThat(written.texts().stream().filter("ô"::equals)).hasSize(140);
  }

  @Test
  void numbers_that_head_nothing_and_open_nothing_are_printed_too() {
    Section bulleted =
        new Section("1", "1.", "", List.of(new Block.Paragraph("-", "Lập danh sách;")), List.of());
    Section bare = new Section("2", "", "", List.of(), List.of());
    Section leaf = new Section("3", "3.", "Tổ chức hội nghị", List.of(), List.of());

    Written written =
        Written.of(
            AdministrativeDocument.builder()
                .body(new Body(List.of(), List.of(bulleted, bare, leaf), List.of()))
                .build());

    assertThat(written.texts())
        .containsSubsequence("1.", "- Lập danh sách;", "2", "3. Tổ chức hội nghị");
    assertThat(written.look("3. Tổ chức")).isEqualTo("14 both");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "PLAN       | 12-KH/HU         | -                        | a document of the Party",
        "PLAN       | -                | ĐẢNG CỘNG SẢN VIỆT NAM   | a document of the Party",
        "CONCLUSION | -                | -                        | a document of the Party",
        "CIRCULAR   | 05/2025/TT-BNV   | -                        | a normative document",
        "DECREE     | -                | -                        | a normative document",
        "DECISION   | 14/2025/QĐ-UBND  | -                        | a normative document",
        "-          | 87/NĐ-CP         | -                        | a normative document",
        "-          | 72/2025/QH15     | -                        | a normative document",
      })
  void refuses_documents_with_a_form_of_their_own_before_the_first_byte(
      String type, String number, String motto, String reason) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> new DocxExporter().export(document(type, number, motto), out))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining("Decree 30/2020/NĐ-CP");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "DECISION | 14/QĐ-UBND    | -",
        "PLAN     | 14/2025/KH-SYT | -",
        "PLAN     | 12-KH/SYT     | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "-        | 48/CLT-VP     | -",
      })
  void prints_administrative_documents_also_with_a_wrong_number(
      String type, String number, String motto) {
    assertThat(Written.of(document(type, number, motto)).texts()).contains("Số: " + number);
  }

  @Test
  void leaves_the_stream_open() throws IOException {
    OutputStream unclosable =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    new DocxExporter().export(SamplePapers.plan(), unclosable);
  }

  @Test
  void is_discovered() {
    assertThat(Exporters.discovered().require("docx", AdministrativeDocument.class))
        .isInstanceOf(DocxExporter.class);
  }

  @Test
  void another_layout_moves_the_margins_and_the_first_lines() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxExporter(SamplePapers.NARROW).export(SamplePapers.plan(), out);

    Written narrow = Written.of(out.toByteArray());

    assertThat(narrow.file().getDocument().getBody().getSectPr().getPgMar().getLeft())
        .hasToString(Integer.toString(Twips.ofMillimetres(35)));
    assertThat(narrow.file().getTables().get(1).getCTTbl().getTblPr().getTblW().getW())
        .hasToString(Integer.toString(Twips.ofMillimetres(155)));
  }

  private static AdministrativeDocument paragraphs(String... texts) {
    return AdministrativeDocument.builder()
        .body(new Body(SamplePapers.blocks(texts), List.of(), List.of()))
        .build();
  }

  private static AdministrativeDocument document(
      @Nullable String type, @Nullable String number, @Nullable String motto) {
    AdministrativeDocument.Builder builder =
        AdministrativeDocument.builder()
            .head(
                new DocumentHead(
                    Optional.ofNullable(motto),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(number),
                    Optional.empty(),
                    List.of()));
    return type == null ? builder.build() : builder.type(DocumentType.valueOf(type)).build();
  }
}
