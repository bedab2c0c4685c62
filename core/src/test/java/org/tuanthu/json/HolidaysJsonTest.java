package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

class HolidaysJsonTest {
  private static final String NOTICE =
      """
      {"version": 1, "notices": [
        {"year": 2027, "daysOff": ["2027-01-01", "2027-02-05", "2027-02-08", "2027-02-09",
           "2027-02-10", "2027-02-11", "2027-04-16", "2027-04-30", "2027-05-03", "2027-09-02",
           "2027-09-03"],
         "swaps": [{"off": "2027-09-03", "worked": "2027-09-11"}],
         "confidence": "VERIFIED", "source": "thông báo thử"}]}
      """;

  @Test
  void a_notice_overrides_what_was_computed_for_its_year() {
    WorkingCalendar computed = ShippedData.calendar();
    WorkingCalendar announced = computed.with(HolidaysJson.notices(NOTICE));

    assertThat(computed.isWorkingDay(LocalDate.of(2027, 2, 4))).isFalse();
    assertThat(announced.isWorkingDay(LocalDate.of(2027, 2, 4))).isTrue();
    assertThat(announced.isWorkingDay(LocalDate.of(2027, 9, 11))).isTrue();
    assertThat(announced.isAnnounced(2027)).isTrue();
    assertThat(announced.daysOff(2028)).isEqualTo(computed.daysOff(2028));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2027-01-01\" | \"2026-01-01\" | $.notices[0] is refused: A day off is a Monday to Friday of 2027",
        "\"2027-01-01\" | \"2027-01-02\" | $.notices[0] is refused: A day off is a Monday to Friday",
        "\"2027-09-11\" | \"2028-01-08\" | $.notices[0].swaps[0] is refused: The day worked instead is a weekend",
        "\"2027-09-11\" | \"2027-09-10\" | $.notices[0].swaps[0] is refused",
        "{\"off\": \"2027-09-03\" | {\"off\": \"2027-09-06\" | $.notices[0] is refused: A swapped day must be one",
        "\"2027-01-01\" | \"1/1/2027\" | $.notices[0].daysOff[0] must be an ISO date",
        "\"daysOff\"    | \"days\" | $.notices[0] has the unknown field 'days'",
      })
  void a_wrong_notice_is_refused_with_place_and_reason(String good, String bad, String message) {
    assertThat(NOTICE).contains(good);
    Source source = Source.of("n.json", NOTICE.replace(good, bad).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> HolidaysJson.notices(source))
        .isInstanceOf(UnreadableDocumentException.class)
        .message()
        .startsWith("n.json: ")
        .contains(message);
  }

  @Test
  void a_notice_that_forgets_a_holiday_of_the_law_is_refused() {
    assertThatThrownBy(
            () ->
                ShippedData.calendar()
                    .with(HolidaysJson.notices(NOTICE.replace("\"2027-04-30\", ", ""))))
        .hasMessageContaining("it lacks 2027-04-30 (Victory Day)");
  }

  @Test
  void a_second_notice_for_a_shipped_year_must_agree_with_the_first() {
    String other =
        """
        {"version": 1, "notices": [
          {"year": 2026, "daysOff": ["2026-02-13", "2026-02-16"], "confidence": "VERIFIED",
           "source": "tin đồn"}]}
        """;

    assertThatThrownBy(() -> ShippedData.calendar().with(HolidaysJson.notices(other)))
        .hasMessageStartingWith("The notice 'tin đồn' for 2026 cannot stand: '9441/TB-BNV");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"day\": 24       | \"day\": 31 | $.holidays[8] is refused: There is no day 31 in month 11",
        "\"month\": 11     | \"month\": 13 | $.holidays[8] is refused: There is no day 24 in month 13",
        "\"2020-12-31\"    | \"2021-12-31\" | Two rules of the holiday 'quoc-khanh' hold at one time",
        "[\"SATURDAY\", \"SUNDAY\"] | [] | $.weeklyRest[0] is refused: A week has 1 to 6 days of rest",
        "\"before\": 2     | \"before\": 20 | takes 0 to 6 days before and after",
        "\"madeUp\": false | \"madeUp\": 0 | $.holidays[8].madeUp must be true or false",
      })
  void a_wrong_rule_is_refused(String good, String bad, String message) {
    String rules = ShippedText.of("holiday-rules.json");
    assertThat(rules).contains(good);

    assertThatThrownBy(() -> HolidaysJson.rules(rules.replace(good, bad)))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains(message);
  }
}
