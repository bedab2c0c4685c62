package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarCommandTest {
  @TempDir private Path folder;

  @Test
  void an_announced_year_names_its_notices_reasons_and_swaps() {
    assertThat(Run.in(folder, "calendar", "2025").out())
        .isEqualTo(
            """
            LỊCH LÀM VIỆC NĂM 2025
            Theo thông báo: [1] 6150/TB-BLĐTBXH; 8726/VPCP-KGVX

            NGÀY NGHỈ LỄ, TẾT TRONG TUẦN (12)
              01/01/2025  thứ Tư     Tết Dương lịch [1]
              27/01/2025  thứ Hai    Tết Nguyên đán [1]
              28/01/2025  thứ Ba     Tết Nguyên đán [1]
              29/01/2025  thứ Tư     Tết Nguyên đán [1]
              30/01/2025  thứ Năm    Tết Nguyên đán [1]
              31/01/2025  thứ Sáu    Tết Nguyên đán [1]
              07/4/2025   thứ Hai    Giỗ Tổ Hùng Vương [1]
              30/4/2025   thứ Tư     Ngày Chiến thắng [1]
              01/5/2025   thứ Năm    Ngày Quốc tế lao động [1]
              02/5/2025   thứ Sáu    Hoán đổi, làm bù ngày 26/4/2025 [1]
              01/9/2025   thứ Hai    Quốc khánh [1]
              02/9/2025   thứ Ba     Quốc khánh [1]

            NGÀY NGHỈ HẰNG TUẦN PHẢI LÀM BÙ (1)
              26/4/2025   thứ Bảy    thay cho ngày 02/5/2025

            SỐ NGÀY LÀM VIỆC
              Tháng 1:  17    Tháng 2:  20    Tháng 3:  21
              Tháng 4:  21    Tháng 5:  20    Tháng 6:  21
              Tháng 7:  23    Tháng 8:  21    Tháng 9:  20
              Tháng 10: 23    Tháng 11: 20    Tháng 12: 23
              Cả năm: 250
            """);
  }

  @Test
  void a_computed_year_says_that_it_is_only_likely() {
    assertThat(Run.in(folder, "calendar", "2027").out())
        .contains("Chưa có thông báo; tính theo quy định nên mới có thể đúng")
        .contains("09/02/2027  thứ Ba     Nghỉ bù Tết Nguyên đán (06/02/2027)\n");
    assertThat(Run.in(folder, "calendar", "2027", "--lang", "en").out())
        .startsWith("WORKING DAYS OF 2027\nNot announced yet; computed from the rules")
        .contains("2027-02-05  Friday     Lunar New Year (Tết)\n");
  }

  @Test
  void a_year_without_rules_says_that_holidays_are_not_known() {
    assertThat(Run.in(folder, "calendar", "2010").out())
        .contains("Không có dữ liệu về ngày nghỉ lễ, tết của năm này")
        .contains("Cả năm: 261");
  }

  @Test
  void a_likely_day_of_an_announced_year_is_marked() {
    assertThat(Run.in(folder, "calendar", "2026").out())
        .contains("Ngày Văn hóa Việt Nam (chưa được kiểm chứng) [2]");
  }

  @Test
  void the_json_form_counts_months() {
    assertThat(Run.in(folder, "calendar", "2025", "--format", "json").out())
        .startsWith("{\n  \"version\" : 1,\n  \"year\" : 2025,\n  \"basis\" : \"ANNOUNCED\",")
        .contains("\"for\" : \"2025-05-02\"")
        .endsWith("\"year\" : 250\n  }\n}\n");
  }

  @Test
  void an_agency_may_bring_the_notice_of_another_year() throws Exception {
    Files.writeString(
        folder.resolve("n.json"),
        """
        {"version": 1, "notices": [
          {"year": 2027, "daysOff": ["2027-01-01", "2027-04-16", "2027-04-30", "2027-09-02"],
           "confidence": "VERIFIED", "source": "thông báo thử"}]}
        """);

    assertThat(Run.in(folder, "calendar", "2027", "--notices", "n.json").out())
        .contains("Theo thông báo: [1] thông báo thử")
        .contains("TRONG TUẦN (4)");
  }

  @Test
  void a_notice_that_contradicts_another_is_refused_with_the_reason() throws Exception {
    Files.writeString(
        folder.resolve("n.json"),
        """
        {"version": 1, "notices": [
          {"year": 2025, "daysOff": ["2025-05-02"], "confidence": "VERIFIED", "source": "báo"}]}
        """);

    Run run = Run.in(folder, "calendar", "2025", "--notices", "n.json");

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("tuanthu: n.json: The notice 'báo' for 2025 cannot stand: 2025-05-02 is off");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calendar                              | YEAR",
        "calendar 2072                         | the lunar holidays of 2072 are not known",
        "calendar 1900                         | must be 1945 to 9999, got 1900",
        "calendar MMXXV                        | MMXXV",
        "calendar 2025 --notices gone.json     | gone.json",
      })
  void wrong_usage_names_what_is_wrong(String line, String said) {
    Run run = Run.in(folder, line.split(" "));

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }
}
