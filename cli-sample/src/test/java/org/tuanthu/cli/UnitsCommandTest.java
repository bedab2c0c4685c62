package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.testkit.sample.SampleUnits;

class UnitsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void put_the_sample_there() {
    Samples.write(folder, "units.csv", SampleUnits.units().bytes());
    Samples.write(folder, "changes.csv", SampleUnits.changes().bytes());
  }

  @Test
  void a_province_that_is_gone_tells_what_became_of_it() {
    Run run = show("tỉnh Hoà Bình", "--on", "2025-08-01");

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.outputLines())
        .startsWith("TỈNH HÒA BÌNH, 01/8/2025")
        .contains("ĐƠN VỊ KẾ THỪA VÀO NGÀY NÀY", "  Tỉnh Phú Thọ [tinh-phu-tho-2025]");
    assertThat(words(run))
        .contains(
            "Đơn vị có đến hết ngày 30/6/2025, nay không còn",
            "01/7/2025 Hợp nhất Tỉnh Hòa Bình",
            "thành Tỉnh Phú Thọ [tinh-phu-tho-2025] (Nghị quyết số 202/2025/QH15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ TT&TT          | 2025-04-01 | Đơn vị có đến hết ngày 28/02/2025",
        "Bộ TT&TT          | 2025-04-01 | Chuyển quản lý nhà nước về báo chí từ Bộ Thông tin và",
        "Bộ Nội vụ         | 2025-04-01 | ĐƠN VỊ TIỀN THÂN Bộ Lao động - Thương binh và Xã hội",
        "Bắc Giang         | 2025-01-01 | ĐƠN VỊ KẾ THỪA VỀ SAU Tỉnh Bắc Ninh [tinh-bac-ninh-2025]",
        "Tỉnh Bắc Ninh     | 2026-01-01 | Mã đơn vị hành chính 24",
        "Lạng Sơn          | 2026-01-01 | Mã định danh H37",
        "Thành phố Đồng Nai| 2026-01-01 | Tên Tỉnh Đồng Nai",
        "Thành phố Đồng Nai| 2026-05-01 | [mới ở mức nhiều khả năng]",
        "BNNMT             | 2025-01-01 | Đơn vị có từ ngày 01/3/2025. Dưới đây",
        "cấp huyện         | 2025-08-01 | Giải thể, kết thúc hoạt động Cấp huyện",
      })
  void shipped_units_are_known_at_any_date(String name, String on, String said) {
    Run run = show(name, "--on", on);

    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(words(run)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phòng KHTC          | Trực thuộc Sở Xây dựng [SXD]",
        "Sở Xây dựng         | Số đơn vị trực thuộc 16",
        "Phòng QLXD          | 01/3/2025 Đổi tên Phòng Quản lý hoạt động xây dựng [SXD-QLXD] thành Phòng Quản lý",
        "Trung tâm Đăng kiểm phương tiện | Báo cáo Phòng Quản lý giao thông [SXD-QLGT]",
        "Trung tâm Quản lý và Điều hành vận tải | Chuyển Trung tâm Quản lý và Điều hành vận tải [SXD-DHGT] về",
        "Thanh tra           | Chuyển thanh tra chuyên ngành xây dựng từ Thanh tra [SXD-TTr] sang",
        "UBND huyện An Lâm   | ĐƠN VỊ KẾ THỪA VÀO NGÀY NÀY Xã An Lâm [X-AL] Xã Lâm Thượng [X-LT]",
        "Phòng Quản lý       | Tên này chỉ là phần đầu của tên đơn vị",
        "Tỉnh Phú Thọ        | Mã đơn vị hành chính 25",
      })
  void own_units_come_before_those_that_come_along(String name, String said) {
    Run run =
        show(name, "--on", "2025-09-01", "--units", "units.csv", "--unit-changes", "changes.csv");

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    assertThat(words(run)).contains(said);
  }

  @Test
  void a_group_is_listed_from_the_view_of_its_issuer() {
    Run run =
        show(
            "UBND các xã, phường",
            "--on",
            "2025-09-01",
            "--units",
            "units.csv",
            "--unit-changes",
            "changes.csv",
            "--issuer",
            "SXD");

    assertThat(run.outputLines())
        .contains("  - Phường Giang Thành [P-GT]", "  - Xã Lâm Thượng [X-LT]");
  }

  @Test
  void english_and_json_are_at_hand() {
    assertThat(words(show("Bộ Y tế", "--on", "2025-08-01", "--lang", "en")))
        .contains("Kind Ministry");
    assertThat(show("BKHĐT", "--on", "2025-08-01", "--format", "json").out())
        .contains("\"outcome\" : \"OTHER_DAYS\"", "\"carriedOnBy\" : [\n        \"btc\"\n");
  }

  @Test
  void today_is_the_default() {
    assertThat(words(show("Bộ Y tế"))).startsWith("BỘ Y TẾ, ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units                                | Missing required subcommand",
        "units show                           | NAME",
        "units show Xyz                       | 'Xyz': The register has no unit of this name",
        "units show các_phòng                 | The name of a group needs the issuing unit",
        "units show A --on 2025-13-01         | is no date",
        "units show A --unit-changes x.csv    | --unit-changes: needs --units",
        "units show A --units gone.csv        | gone.csv: no such file",
        "units show A --units changes.csv     | changes.csv: row 1: has the unknown column 'day'",
        "units show A --units units.csv --unit-changes units.csv | units.csv: row 1: has the unknown column 'id'",
      })
  void wrong_usage_names_what_is_wrong(String line, String said) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('_', ' ');
    }
    Run run = Run.in(folder, words);

    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines().get(0)).startsWith("tuanthu: ").contains(said);
  }

  private Run show(String name, String... options) {
    List<String> line = new ArrayList<>(List.of("units", "show", name));
    line.addAll(List.of(options));
    return Run.in(folder, line.toArray(String[]::new));
  }

  private static String words(Run run) {
    return String.join(" ", run.out().strip().split("\\s+"));
  }
}
