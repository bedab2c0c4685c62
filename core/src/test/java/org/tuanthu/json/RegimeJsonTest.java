package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.calendar.Rollover;
import org.tuanthu.calendar.WorkingCalendar;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.period.Deadline;
import org.tuanthu.period.OnTime;
import org.tuanthu.period.RegimeEntry;
import org.tuanthu.period.ReportingPeriod;
import org.tuanthu.period.ReportingRegime;
import org.tuanthu.period.ReportingTier;
import org.tuanthu.period.ReportingWindows;

class RegimeJsonTest {
  private static final String REGIME =
      """
      {"version": 1, "name": "Quy chế báo cáo của Sở Xây dựng", "source": "9/QĐ-SXD",
       "windows": [
         {"id": "NAM", "name": {"vi": "Năm công tác", "en": "Work year"},
          "windows": [{"frequencies": ["ANNUAL"], "from": "D15-4M", "to": "D14-3M"}],
          "confidence": "VERIFIED", "source": "Điều 4"}],
       "entries": [
         {"frequency": "QUARTERLY", "tier": "UNIT", "windows": "ND-09-2019", "sendBy": "D17",
          "kind": "BEFORE", "lock": "DL", "onTime": "RECEIVED", "rollover": "NEXT_WORKING_DAY",
          "from": "2025-01-01", "confidence": "VERIFIED", "source": "Điều 5"},
         {"frequency": "ANNUAL", "reporters": ["Thanh tra"], "windows": "NAM", "onTime": "SENT",
          "confidence": "LIKELY", "source": "Điều 6"}]}
      """;

  @Test
  void reads_a_regime_with_shipped_and_own_windows() {
    ReportingRegime regime = RegimeJson.read(REGIME);
    RegimeEntry quarterly = regime.entries().get(0);
    RegimeEntry annual = regime.entries().get(1);
    ReportingPeriod q2 = ReportingPeriod.parse("2025-Q2");
    WorkingCalendar calendar = WorkingCalendar.of(List.of());

    assertThat(regime.name()).isEqualTo("Quy chế báo cáo của Sở Xây dựng");
    assertThat(quarterly.who().tier()).contains(ReportingTier.UNIT);
    assertThat(quarterly.timing().windows()).isEqualTo(ReportingWindows.DECREE_09_2019);
    assertThat(quarterly.timing().sendBy().map(Deadline::kind)).contains(Deadline.Kind.BEFORE);
    assertThat(quarterly.timing().rollover()).isEqualTo(Rollover.NEXT_WORKING_DAY);
    assertThat(quarterly.timing().onTime()).isEqualTo(OnTime.RECEIVED);
    assertThat(quarterly.timing().due(q2, calendar)).contains(LocalDate.of(2025, 6, 16));
    assertThat(quarterly.timing().lockDay(q2, calendar)).contains(LocalDate.of(2025, 6, 30));
    assertThat(annual.timing().window(ReportingPeriod.parse("2025")))
        .hasToString("2024-09-15/2025-09-14");
    assertThat(annual.timing().due(ReportingPeriod.parse("2025"), calendar)).isEmpty();
    assertThat(regime.entry(ReportingPeriod.parse("2025"), Optional.of("Thanh tra Sở")))
        .contains(annual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"QUARTERLY\"  | \"FORTNIGHTLY\" | $.entries[0].frequency must be one of [DAILY,",
        "\"QUARTERLY\"  | \"WEEKLY\" | $.entries[0] is refused: The series 'ND-09-2019' has no window",
        "\"ND-09-2019\" | \"ND-9\"   | $.entries[0].windows is refused: There is no series of windows",
        "\"D17\"        | \"ngày 17\" | $.entries[0].sendBy is refused: 'ngày 17' gives a period no day",
        "\"D17\"        | \"P3WD\"   | $.entries[0].sendBy is refused",
        "\"DL\"         | \"P3WD\"   | $.entries[0].lock is refused",
        "\"RECEIVED\"   | \"LATER\"  | $.entries[0].onTime must be one of [SENT, RECEIVED]",
        "\"UNIT\"       | \"HAMLET\" | $.entries[0].tier must be one of [UNIT,",
        "\"sendBy\"     | \"sendby\" | $.entries[0] has the unknown field 'sendby'",
        "\"D14-3M\"     | \"D13-3M\" | $.windows[0] is refused: The windows of 'NAM' leave a gap: 2023",
        "\"D14-3M\"     | \"D15-3M\" | $.windows[0] is refused: The windows of 'NAM' overlap: 2023",
        "\"D14-3M\"     | \"C+P1D\"  | $.windows[0].windows[0].to is refused: A window begins and ends",
        "\"id\": \"NAM\" | \"id\": \"CALENDAR\" | different ids, got 'CALENDAR' twice",
        "\"ANNUAL\", \"reporters\": [\"Thanh tra\"], \"windows\": \"NAM\" | \"QUARTERLY\", \"tier\": \"UNIT\", \"windows\": \"CALENDAR\" | Two entries for QUARTERLY reports",
        "\"version\": 1 | \"version\": 3 | $ has version 3, known is 1",
      })
  void bad_data_is_refused_with_place_and_reason(String good, String bad, String message) {
    assertThat(REGIME).contains(good);
    Source source =
        Source.of("quy-che.json", REGIME.replace(good, bad).getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> RegimeJson.read(source))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("quy-che.json: ")
        .message()
        .contains(message);
  }

  @Test
  void the_shipped_windows_are_the_known_ones() {
    assertThat(ShippedData.windows().all())
        .containsExactly(ReportingWindows.DECREE_09_2019, ReportingWindows.CALENDAR);
  }
}
