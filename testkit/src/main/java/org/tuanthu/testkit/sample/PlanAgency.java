package org.tuanthu.testkit.sample;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Signature;

/** Who issues a generated plan, with the units that it can give work to. */
record PlanAgency(
    Optional<String> superior,
    List<String> agency,
    String symbol,
    String place,
    String inText,
    String whole,
    List<String> authority,
    String title,
    List<String> units,
    String collector,
    String head,
    List<String> recipients,
    String archive) {

  private static final List<String> PROVINCES =
      List.of("Hà Tĩnh", "Lai Châu", "Sơn La", "Nghệ An", "Cà Mau", "Tây Ninh", "Gia Lai");
  private static final List<String> COMMUNES =
      List.of("Phú Lâm", "Trà Sơn", "An Bình", "Tân Hội", "Đông Thạnh", "Vĩnh Hòa");
  private static final List<String> SURNAMES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lý", "Nông");
  private static final List<String> NAMES =
      List.of(
          "Văn Minh", "Thị Hồng Vân", "Quốc Việt", "Thu Hà", "Minh Khôi", "Ngọc Ánh", "Đức Anh");

  static PlanAgency of(Choice choice) {
    String province = choice.from(PROVINCES);
    String commune = choice.from(COMMUNES);
    return switch (choice.between(1, 5)) {
      case 1 -> province(province);
      case 2 -> department(province, choice);
      case 3 -> commune(commune, choice.of("xã", "phường"));
      case 4 -> hospital(province, commune);
      default -> school(province, commune);
    };
  }

  private static PlanAgency province(String name) {
    return new PlanAgency(
        Optional.empty(),
        List.of("ỦY BAN NHÂN DÂN", "TỈNH " + upper(name)),
        "UBND",
        name,
        "Ủy ban nhân dân tỉnh",
        "Ủy ban nhân dân tỉnh",
        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
        "PHÓ CHỦ TỊCH",
        List.of(
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Tư pháp",
            "Sở Xây dựng",
            "Sở Khoa học và Công nghệ",
            "Thanh tra tỉnh",
            "Sở Giáo dục và Đào tạo"),
        "Sở Nội vụ",
        "Ủy ban nhân dân tỉnh",
        List.of("Bộ Nội vụ", "Thường trực Tỉnh ủy", "Các sở, ban, ngành", "Báo và Đài tỉnh"),
        "NC");
  }

  private static PlanAgency department(String province, Choice choice) {
    String field = choice.of("Nội vụ", "Tài chính", "Tư pháp", "Y tế");
    String symbol =
        switch (field) {
          case "Nội vụ" -> "SNV";
          case "Tài chính" -> "STC";
          case "Tư pháp" -> "STP";
          default -> "SYT";
        };
    return new PlanAgency(
        Optional.of("UBND TỈNH " + upper(province)),
        List.of("SỞ " + upper(field)),
        symbol,
        province,
        "Sở " + field,
        "Sở " + field,
        List.of(),
        "GIÁM ĐỐC",
        List.of(
            "Văn phòng Sở",
            "Thanh tra Sở",
            "Phòng Kế hoạch - Tài chính",
            "Phòng Quản lý chất lượng",
            "Trung tâm Công nghệ thông tin"),
        "Văn phòng Sở",
        "Giám đốc Sở",
        List.of("UBND tỉnh", "Giám đốc, các Phó Giám đốc Sở", "Các phòng, đơn vị thuộc Sở"),
        "VP");
  }

  private static PlanAgency commune(String name, String level) {
    return new PlanAgency(
        Optional.empty(),
        List.of("ỦY BAN NHÂN DÂN", upper(level) + " " + upper(name)),
        "UBND",
        name,
        "Ủy ban nhân dân " + level,
        "Ủy ban nhân dân " + level + " " + name,
        List.of("TM. ỦY BAN NHÂN DÂN"),
        "CHỦ TỊCH",
        List.of(
            "Phòng Kinh tế",
            "Phòng Văn hóa - Xã hội",
            "Trung tâm Phục vụ hành chính công",
            "Công an " + level,
            "Trạm Y tế " + level),
        "Phòng Văn hóa - Xã hội",
        "Ủy ban nhân dân " + level,
        List.of("UBND tỉnh", "Thường trực Đảng ủy", "Các phòng, trung tâm", "Trưởng các thôn"),
        "VHXH");
  }

  private static PlanAgency hospital(String province, String place) {
    return new PlanAgency(
        Optional.of("SỞ Y TẾ TỈNH " + upper(province)),
        List.of("BỆNH VIỆN ĐA KHOA", upper(place)),
        "BVĐK",
        place,
        "Bệnh viện Đa khoa " + place,
        "Bệnh viện Đa khoa " + place,
        List.of("KT. GIÁM ĐỐC"),
        "PHÓ GIÁM ĐỐC",
        List.of(
            "Khoa Khám bệnh",
            "Phòng Điều dưỡng",
            "Phòng Công tác xã hội",
            "Phòng Quản lý chất lượng",
            "Phòng Tài chính - Kế toán"),
        "Phòng Quản lý chất lượng",
        "Giám đốc bệnh viện",
        List.of("Sở Y tế", "Ban Giám đốc", "Các khoa, phòng"),
        "QLCL");
  }

  private static PlanAgency school(String province, String name) {
    return new PlanAgency(
        Optional.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO"),
        List.of("TRƯỜNG THPT " + upper(name)),
        "THPT",
        province,
        "Trường THPT " + name,
        "Trường THPT " + name,
        List.of(),
        "HIỆU TRƯỞNG",
        List.of(
            "Tổ Văn phòng",
            "Tổ Toán - Tin",
            "Tổ Ngữ văn",
            "Đoàn Thanh niên",
            "Tổ Khoa học tự nhiên"),
        "Tổ Văn phòng",
        "Hiệu trưởng",
        List.of("Sở GDĐT", "Các tổ chuyên môn", "Ban đại diện cha mẹ học sinh"),
        "VP");
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }

  Signature signature(Choice choice) {
    return new Signature(
        authority,
        Optional.of(title),
        Optional.of(choice.from(SURNAMES) + " " + choice.from(NAMES)));
  }
}
