package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Issuer;
import org.tuanthu.regulation.IssuerFit;
import org.tuanthu.regulation.IssuerFit.Verdict;
import org.tuanthu.regulation.Issuers;
import org.tuanthu.text.Confidence;

class IssuerTableTest {
  private final Issuers issuers = ShippedData.issuers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12/2019/QH14                  | Quốc hội",
        "12/2019/QH14                  | Quốc hội khóa XIV",
        "03/2012/PL-UBTVQH13           | Ủy ban thường vụ Quốc hội",
        "1210/2016/UBTVQH13            | UBTVQH",
        "100/2019/NĐ-CP                | Chính phủ",
        "100/2019/NĐ-CP                | Chính Phủ",
        "749/QĐ-TTg                    | Thủ tướng Chính phủ",
        "749/QĐ-TTG                    | Thủ tướng",
        "77/2021/QĐ-CTN                | Chủ tịch nước",
        "04/2018/NQ-HĐTP               | Hội đồng Thẩm phán Tòa án nhân dân tối cao",
        "04/2018/TT-TANDTC             | Chánh án Tòa án nhân dân tối cao",
        "04/2018/TT-VKSTC              | Viện trưởng VKSND tối cao",
        "02/2021/TT-KTNN               | Tổng Kiểm toán nhà nước",
        "41/2021/TT-BGDĐT              | Bộ trưởng Bộ Giáo dục và Đào tạo",
        "41/2021/TT-BGD&ĐT             | Bộ GD&ĐT",
        "12/2022/TT-BLĐTBXH            | Bộ Lao động - Thương binh và Xã hội",
        "12/2022/TT-BLĐTBXH            | Bộ Lao động, Thương binh và Xã hội",
        "12/2022/TT-BLĐTBXH            | Bộ LĐ-TB&XH",
        "1012/QĐ-LĐTBXH                | Bộ trưởng Bộ Lao động – Thương binh và Xã hội",
        "15/2019/TT-BVHTTDL            | Bộ Văn hoá, Thể thao và Du lịch",
        "16/2020/TT-NHNN               | Thống đốc Ngân hàng Nhà nước Việt Nam",
        "16/2020/TT-TTCP               | Tổng Thanh tra Chính phủ",
        "16/2020/TT-VPCP               | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
        "25/QĐ-UBND                    | Uỷ ban nhân dân tỉnh Lâm Đồng",
        "25/QĐ-UBND                    | Chủ tịch UBND huyện Đơn Dương",
        "5/2022/NQ-HĐND                | HĐND thành phố Cần Thơ",
        "5/2022/NQ-HĐND                | Thường trực Hội đồng nhân dân tỉnh",
        "12-NQ/TW                      | Ban Chấp hành Trung ương Đảng khóa XIII",
        "12-CT/TW                      | Ban Bí thư",
        "12-KL/TW                      | Bộ Chính trị",
        "12-CTr/TU                     | Ban Thường vụ Tỉnh uỷ Lâm Đồng",
        "12-CTr/TU                     | BTV Thành ủy",
        "12-NQ/TU                      | Ban Chấp hành Đảng bộ tỉnh Lâm Đồng",
        "88/QĐ-SVHTTDL                 | Giám đốc Sở Văn hóa, Thể thao và Du lịch",
        "88/TTr-SNV                    | Giám đốc Sở Nội vụ",
        "88/SGDĐT-GDTH                 | Sở GDĐT tỉnh Lâm Đồng",
        "88/QĐ-BCA-C06                 | Bộ Công an",
        "05/2014/TTLT-BTC-BTP          | Bộ trưởng Bộ Tư pháp",
      })
  void knows_the_issuer_of_a_symbol(String number, String issuer) {
    assertThat(fit(number, issuer).verdict()).isEqualTo(Verdict.FITS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "09/2016/TT-BNV       | Bộ Y tế                        | Bộ Nội vụ",
        "09/2016/TT-BNV       | Bộ trưởng Bộ Tư pháp           | Bộ Nội vụ",
        "09/2016/QĐ-TTg       | Chính phủ                      | Thủ tướng Chính phủ",
        "09/2016/NĐ-CP        | Thủ tướng Chính phủ            | Chính phủ",
        "09/2016/NĐ-CP        | Quốc hội                       | Chính phủ",
        "12/2019/QH14         | Ủy ban Thường vụ Quốc hội      | Quốc hội",
        "25/QĐ-UBND           | Hội đồng nhân dân tỉnh         | Ủy ban nhân dân",
        "5/NQ-HĐND            | UBND tỉnh                      | Hội đồng nhân dân",
        "25/QĐ-SYT            | Bộ Y tế                        | Sở Y tế",
        "25/QĐ-STC            | Sở Tư pháp                     | Sở Tài chính",
        "12-CT/TU             | Ban Bí thư                     | Tỉnh ủy",
        "12-CT/TW             | Tỉnh ủy Lâm Đồng               | Ban Chấp hành Trung ương",
        "41/2021/TT-BGDĐT     | Bộ KH&CN                       | Bộ Giáo dục và Đào tạo",
        "05/2014/TTLT-BTC-BTP | Bộ Y tế                        | Bộ Tài chính",
      })
  void names_the_owner_of_a_symbol_that_another_agency_is_said_to_have_issued(
      String number, String issuer, String owner) {
    IssuerFit fit = fit(number, issuer);

    assertThat(fit.verdict()).isEqualTo(Verdict.CONTRADICTS);
    assertThat(fit.confidence()).isEqualTo(Confidence.VERIFIED);
    assertThat(fit.owner()).map(Issuer::name).contains(owner);
    assertThat(fit.named()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14/QĐ-ABCXYZ         | Bộ Y tế",
        "14/QĐ-BYT            | Tổ chức Y tế Thế giới",
        "14/TB-VPCP           | Thủ tướng Chính phủ",
        "14/VPCP-KGVX         | Phó Thủ tướng",
        "14-CV/VPTW           | Bộ Chính trị",
        "05/2014/TTLT-BTC-ABC | Bộ Y tế",
        "05/2014/QĐ           | Bộ Y tế",
      })
  void says_nothing_where_the_table_does_not_know_or_an_office_passes_on(
      String number, String issuer) {
    assertThat(fit(number, issuer).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void follows_the_change_of_ministries_on_1_March_2025() {
    LocalDate before = LocalDate.of(2025, 2, 28);
    LocalDate after = LocalDate.of(2025, 3, 1);

    assertThat(issuers.fits("BTNMT", "Bộ Tài nguyên và Môi trường", before).verdict())
        .isEqualTo(Verdict.FITS);
    assertThat(issuers.fits("BTNMT", "Bộ Nông nghiệp và Môi trường", after).verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(issuers.fits("BNNMT", "Bộ NN&MT", after).verdict()).isEqualTo(Verdict.FITS);
    assertThat(issuers.using("BNNMT", before)).isEmpty();
    assertThat(issuers.fits("BTNMT", "Bộ Tài nguyên và Môi trường").verdict())
        .as("without date")
        .isEqualTo(Verdict.FITS);
  }

  @Test
  void marks_a_contradiction_that_rests_on_a_likely_entry() {
    IssuerFit fit = fit("14-CT/ĐU", "Tỉnh ủy Lâm Đồng");

    assertThat(fit.verdict()).isEqualTo(Verdict.CONTRADICTS);
    assertThat(fit.confidence()).isEqualTo(Confidence.LIKELY);
  }

  @Test
  void has_a_source_for_every_entry_and_no_code_twice_on_one_day() {
    List<Issuer> all = issuers.all();

    assertThat(all).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(issuer -> assertThat(issuer.source()).isNotBlank());
    assertThat(all).extracting(issuer -> issuer.code() + issuer.validity()).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            issuer ->
                assertThat(issuer.names())
                    .allSatisfy(name -> assertThat(issuers.named(name)).contains(issuer)));
  }

  @Test
  void every_name_of_the_table_fits_its_own_code_and_no_other_agency() {
    for (Issuer owner : issuers.all()) {
      for (Issuer other : issuers.all()) {
        Verdict expected =
            owner.names().stream().anyMatch(other.names()::contains)
                ? Verdict.FITS
                : owner.conveys().contains(other.code()) ? Verdict.UNKNOWN : Verdict.CONTRADICTS;
        assertThat(issuers.fits(owner.code(), other.name()).verdict())
            .as("%s of %s", owner.code(), other.name())
            .isIn(expected, other.code().equals("TƯ") ? Verdict.UNKNOWN : expected);
      }
    }
  }

  private IssuerFit fit(String number, String issuer) {
    return issuers.fits(
        DocumentNumber.parse(number), issuer, Optional.of(LocalDate.of(2022, 6, 1)));
  }
}
