package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.Reading;
import org.tuanthu.plan.Plan;
import org.tuanthu.plan.PlanId;
import org.tuanthu.regulation.FoundCitation;
import org.tuanthu.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {

  private final JsonNode json = parse(ReadingJson.write(SampleReading.reading()));

  @Test
  void prints_head_and_foot() {
    assertThat(json.get("version").intValue()).isEqualTo(1);
    assertThat(json.get("year").intValue()).isEqualTo(2025);
    assertThat(json.get("document").toString())
        .isEqualTo(
            """
            {"type":"KẾ HOẠCH","number":"12/KH-UBND","date":"2025-01-08","place":"Sa Pa",\
            "issuer":"ỦY BAN NHÂN DÂN THỊ XÃ","superior":null,"title":"Số hóa hồ sơ",\
            "headAbsent":false,"marks":["KHẨN"],"addressees":["Các phường"],\
            "recipients":["Như trên","Lưu: VT, VP"],\
            "archive":{"clerk":"VT","unit":"VP","drafter":null,"copies":null},\
            "signature":{"authority":"TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH",\
            "title":"PHÓ CHỦ TỊCH","name":"Vàng Thị Mỷ"},"coSigners":[]}""");
  }

  @Test
  void prints_each_citation_once_with_every_place() {
    assertThat(json.get("citations").toString())
        .isEqualTo(
            """
            [{"type":"Luật","number":null,"name":"Luật Lưu trữ","date":"2024-06-21",\
            "issuer":null,"asWritten":"Luật Lưu trữ ngày 21/6/2024","occurrences":[\
            {"line":5,"section":"","part":"PREAMBLE","asWritten":"Luật Lưu trữ ngày 21/6/2024",\
            "date":"2024-06-21","issuer":null,"provisions":[]},\
            {"line":12,"section":"II.1","part":"SECTION","asWritten":"Luật Lưu trữ",\
            "date":null,"issuer":null,"provisions":[{"text":"khoản 1 đến khoản 3 Điều 5",\
            "steps":[{"level":"ARTICLE","label":"5","to":null},\
            {"level":"CLAUSE","label":"1","to":"3"}]}]}],\
            "relations":[{"kind":"DETAILS","direction":"UNDERGOES",\
            "other":"Nghị định số 9/2025/NĐ-CP","asWritten":"quy định chi tiết",\
            "line":12,"section":"II.1","part":"SECTION"}]},\
            {"type":"Nghị định","number":"9/2025/NĐ-CP","name":null,"date":null,"issuer":null,\
            "asWritten":"Nghị định số 9/2025/NĐ-CP","occurrences":[\
            {"line":12,"section":"II.1","part":"SECTION","asWritten":"Nghị định số 9/2025/NĐ-CP",\
            "date":null,"issuer":null,"provisions":[]}],\
            "relations":[{"kind":"DETAILS","direction":"DOES","other":"Luật Lưu trữ",\
            "asWritten":"quy định chi tiết","line":12,"section":"II.1","part":"SECTION"}]}]""");
  }

  @Test
  void prints_the_outline_with_lines_and_tables() {
    assertThat(json.get("sections").toString())
        .isEqualTo(
            """
            [{"label":"II","written":"II.","title":"VIỆC","line":null,"items":[\
            {"label":"","text":"TT\\tViệc\\n1\\tQuét","rows":[["TT","Việc"],["1","Quét"]],\
            "line":10}],"sections":[{"label":"1","written":"1.","title":"","line":12,\
            "items":[{"label":"-","text":"Quét hồ sơ","line":12}],"sections":[]}]}]""");
    assertThat(json.get("preamble").get(0).get("text").asString()).startsWith("Căn cứ");
    assertThat(json.get("closing").get(0).get("line").intValue()).isEqualTo(20);
  }

  @Test
  void prints_tasks_duties_and_the_clause_on_difficulties() {
    assertThat(json.get("tasks").toString())
        .isEqualTo(
            """
            [{"section":"II.1","text":"Quét hồ sơ","lead":"Văn phòng","coordinating":["Phòng Nội vụ"],\
            "due":"2025-06-29","dueAsWritten":"trước ngày 30/6/2025","result":null,"line":12},\
            {"section":"II.1","text":"Nộp","lead":null,"coordinating":[],"due":null,\
            "dueAsWritten":"quý III","result":"Biên bản","line":12}]""");
    assertThat(json.get("duties").toString())
        .isEqualTo(
            """
            [{"reporters":["Các phường"],"recipient":null,"frequencies":["QUARTERLY"],\
            "deadline":{"asWritten":"trước ngày 20 tháng cuối quý","kind":"BEFORE","value":"D20"},\
            "asWritten":"Các phường báo cáo hằng quý","line":20}]""");
    assertThat(json.get("difficultyClause").toString())
        .isEqualTo("{\"text\":\"Khó khăn\",\"to\":\"Văn phòng\",\"line\":20}");
  }

  @Test
  void prints_annexes_notes_doubts_and_furniture() {
    assertThat(json.get("annexes").toString())
        .isEqualTo(
            """
            [{"label":"Phụ lục I","title":null,"preamble":[{"label":"","text":"Danh mục",\
            "line":30}],"sections":[],"closing":[]}]""");
    assertThat(json.get("notes").toString())
        .isEqualTo(
            """
            [{"line":3,"message":"Số có thể sai"},{"line":null,"message":"Thiếu trang"},\
            {"line":null,"message":"Số không rõ","part":"NUMBER","section":"","field":"WHOLE",\
            "certainty":"UNSURE"}]""");
    assertThat(json.get("furniture").toString())
        .isEqualTo("[{\"line\":17,\"kind\":\"PAGE_NUMBER\",\"text\":\"2\"}]");
  }

  @Test
  void prints_what_is_absent_as_null_or_an_empty_list() {
    Plan empty =
        new Plan(
            PlanId.of("P"),
            AdministrativeDocument.builder().build(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    assertThat(parse(ReadingJson.write(Reading.of(empty))).toString())
        .isEqualTo(
            """
            {"version":1,"document":{"type":null,"number":null,"date":null,"place":null,\
            "issuer":null,"superior":null,"title":null,"headAbsent":true,"marks":[],\
            "addressees":[],"recipients":[],"archive":null,\
            "signature":{"authority":null,"title":null,"name":null},"coSigners":[]},"year":null,\
            "citations":[],"preamble":[],"sections":[],"closing":[],"tasks":[],"duties":[],\
            "difficultyClause":null,"annexes":[],"notes":[],"furniture":[]}""");
  }

  @Test
  void prints_what_one_sentence_says_on_one_line() {
    String text = "Theo Nghị định số 30/2020/NĐ-CP.";
    FoundCitation found =
        new FoundCitation(
            new Span(5, 31),
            Optional.of(DocumentType.DECREE),
            "Nghị định",
            Optional.of(DocumentNumber.parse("30/2020/NĐ-CP")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    assertThat(ReadingJson.citations(List.of(found), text))
        .isEqualTo(
            """
            [{"type":"Nghị định","number":"30/2020/NĐ-CP","name":null,"date":null,"issuer":null,\
            "asWritten":"Nghị định số 30/2020/NĐ-CP","occurrences":[{"line":1,"section":"",\
            "asWritten":"Nghị định số 30/2020/NĐ-CP","provisions":[]}],"relations":[]}]""");
    assertThat(ReadingJson.duties(SampleReading.reading().value().duties()))
        .startsWith("[{\"reporters\":[\"Các phường\"]")
        .doesNotContain("\n", "\"line\"");
    assertThat(ReadingJson.citations(List.of(), "")).isEqualTo("[]");
    assertThat(ReadingJson.duties(List.of())).isEqualTo("[]");
  }

  @Test
  void writes_utf8_with_line_feeds_and_leaves_the_stream_open() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream unclosable =
        new FilterOutputStream(bytes) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    ReadingJson.write(SampleReading.reading(), unclosable);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(ReadingJson.write(SampleReading.reading()) + "\n")
        .contains("KẾ HOẠCH")
        .doesNotContain("\r");
  }

  private static JsonNode parse(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
