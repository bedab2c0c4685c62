package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.compliance.Baseline;
import org.tuanthu.compliance.Fingerprint;
import org.tuanthu.compliance.Verdict;
import org.tuanthu.compliance.Waiver;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.plan.PlanId;

class KnownAndWaivedJsonTest {
  private static final String ROW =
      """
      {"rule": "PLAN-001", "place": "II.1", "quotation": "Tập huấn", "reason": "làm chung",
       "approver": "Giám đốc Sở", "paper": "Thông báo số 08/TB-STC",
       "from": "2026-03-01", "to": "2026-06-30"}""";

  private static String file(String rows) {
    return "{\"version\": 1, \"waivers\": [" + rows + "]}";
  }

  @Test
  void waivers_are_read_as_they_are_written() {
    assertThat(JsonFormTest.errors(JsonForm.WAIVERS, file(ROW))).isEmpty();
    Waiver waiver = WaiversJson.read(file(ROW)).all().get(0);
    assertThat(waiver.plan()).isEmpty();
    assertThat(waiver.quotation()).contains("Tập huấn");
    assertThat(waiver.paper()).isEqualTo("Thông báo số 08/TB-STC");
    assertThat(waiver.to()).isEqualTo(LocalDate.of(2026, 6, 30));
    String planned = ROW.replace("{\"rule\"", "{\"plan\": \"KH-07\", \"rule\"");
    assertThat(JsonFormTest.errors(JsonForm.WAIVERS, file(planned))).isEmpty();
    assertThat(WaiversJson.read(file(planned)).all().get(0).plan()).contains(PlanId.of("KH-07"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"place\": \"II.1\",          |                         | waivers[1] lacks the field 'place'",
        "\"reason\": \"làm chung\",    |                         | lacks the field 'reason'",
        "\"to\": \"2026-06-30\"        | \"to\": \"2026-02-01\"  | before it begins",
        "\"to\": \"2026-06-30\"        | \"to\": \"30/6/2026\"   | $.waivers[1].to must be an ISO date",
        "PLAN-001                      | PLAN001                 | $.waivers[1] is refused: 'PLAN001'",
        "Giám đốc Sở                   |                         | approver",
        "\"quotation\"                 | \"quote\"               | unknown field 'quote'",
        "\"quotation\": \"Tập huấn\",  |                         | waivers[0] and waivers[1] both",
      })
  void a_wrong_row_is_refused_with_its_place(String words, String others, String said) {
    String wrong = ROW.replace(words, others == null ? "" : others);
    Source source =
        Source.of("mien-tru.json", file(ROW + ",\n" + wrong).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> WaiversJson.read(source))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContainingAll("mien-tru.json", said);
  }

  @Test
  void a_baseline_survives_being_written_and_is_always_the_same_text() {
    Baseline.Entry whole = entry("b.txt", "PLAN-005", "DOCUMENT", "");
    Baseline.Entry words = entry("a.txt", "LEGAL-001", "II.1", "nghị định số 9 ".repeat(40));
    Baseline baseline = new Baseline(List.of(whole, words));
    String json = BaselineJson.write(baseline);
    assertThat(JsonFormTest.errors(JsonForm.BASELINE, json)).isEmpty();
    assertThat(json).endsWith("}\n").doesNotContain("line");
    assertThat(BaselineJson.read(json)).isEqualTo(baseline);
    assertThat(BaselineJson.write(new Baseline(List.of(words, whole)))).isEqualTo(json);
    assertThat(json.indexOf("a.txt")).isLessThan(json.indexOf("b.txt"));
  }

  private static Baseline.Entry entry(String plan, String rule, String place, String words) {
    return new Baseline.Entry(PlanId.of(plan), Verdict.FAIL, new Fingerprint(rule, place, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"version\": 2, \"findings\": []}              | version 2",
        "{\"version\": 1}                                | lacks the field 'findings'",
        "{\"version\": 1, \"findings\": [{\"plan\": 1}]} | $.findings[0]",
      })
  void another_form_is_no_baseline(String json, String said) {
    Source source = Source.of("moc.json", json.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> BaselineJson.read(source))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContainingAll("moc.json", said);
  }
}
