package org.tuanthu.benchmarks;

import java.util.List;
import java.util.Random;

/** The words that sample plans are made of, drawn by seed. */
final class Phrases {
  private static final List<String> UNITS =
      List.of(
          "Văn phòng Sở",
          "Thanh tra Sở",
          "Phòng Kế hoạch - Tài chính",
          "Phòng Pháp chế",
          "Phòng Quản lý đê điều",
          "Chi cục Thủy lợi",
          "Chi cục Kiểm lâm",
          "Chi cục Bảo vệ môi trường",
          "Trung tâm Khuyến nông",
          "Văn phòng Đăng ký đất đai");

  private static final List<String> TOPICS =
      List.of(
          "Quản lý đất đai",
          "Phòng, chống thiên tai",
          "Bảo vệ và phát triển rừng",
          "Cấp nước sạch nông thôn",
          "Xử lý chất thải rắn sinh hoạt",
          "Cải cách thủ tục hành chính",
          "Công khai, minh bạch trong hoạt động của cơ quan",
          "Tiếp công dân và giải quyết kiến nghị");

  private static final List<String> WORKS =
      List.of(
          "rà soát, cập nhật danh mục hồ sơ phải nộp lưu trong năm",
          "tổ chức lớp tập huấn cho công chức làm công tác tiếp nhận hồ sơ ở các xã, phường",
          "kiểm tra việc vận hành hồ chứa, trạm bơm trước mùa mưa lũ tại từng địa bàn được giao",
          "xây dựng tài liệu hướng dẫn người dân phân loại chất thải tại nguồn",
          "công khai kết quả xử lý kiến nghị trên trang thông tin điện tử của cơ quan",
          "tham mưu sửa đổi, bổ sung quy chế phối hợp giữa các phòng, đơn vị thuộc Sở",
          "thống kê số liệu về diện tích rừng trồng mới và tỷ lệ cây sống sau một năm");

  private static final List<String> AIMS =
      List.of(
          "Nâng cao nhận thức, trách nhiệm của người đứng đầu từng đơn vị trong việc thực hiện nhiệm"
              + " vụ được giao, gắn kết quả thực hiện với đánh giá, xếp loại cuối năm.",
          "Việc triển khai phải thiết thực, tiết kiệm, không chồng chéo; lấy sự hài lòng của người"
              + " dân và doanh nghiệp làm thước đo.",
          "Kịp thời phát hiện, nhân rộng cách làm hay; chấn chỉnh nơi làm chậm, làm hình thức.",
          "Huy động sự tham gia của các tổ chức đoàn thể và cộng đồng dân cư, phát huy vai trò giám"
              + " sát của người dân ngay từ cơ sở.");

  private static final List<String> DUTIES =
      List.of(
          "báo cáo kết quả thực hiện về Văn phòng Sở định kỳ hằng quý trước ngày 20 của tháng cuối"
              + " quý.",
          "báo cáo kết quả thực hiện về Sở 6 tháng trước ngày 10/6 và hằng năm trước ngày 10/12.",
          "tổng hợp, báo cáo Giám đốc Sở hằng tháng.",
          "gửi báo cáo năm về Văn phòng Sở chậm nhất ngày 05/12.");

  private static final List<String> KNOWN =
      List.of(
          "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022",
          "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ",
          "Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ",
          "Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ");

  private final Random random;

  Phrases(long seed) {
    random = new Random(seed);
  }

  String unit() {
    return any(UNITS);
  }

  String topic() {
    return any(TOPICS);
  }

  String aim() {
    return any(AIMS);
  }

  String duty() {
    return unit() + " và các đơn vị có liên quan " + any(DUTIES);
  }

  String task() {
    String who = unit() + " chủ trì, phối hợp với " + unit() + " ";
    return switch (below(3)) {
      case 0 -> who + any(WORKS) + "; hoàn thành trước ngày " + shortDate(2025) + ".";
      case 1 -> who + any(WORKS) + " theo " + citation() + ".";
      default -> who + any(WORKS) + ".";
    };
  }

  /** Mostly one of many instruments, so that a long plan cites more of them; else a known one. */
  String citation() {
    return switch (below(5)) {
      case 0 -> any(KNOWN);
      case 1 -> "Nghị định số " + law("NĐ-CP") + " của Chính phủ";
      case 2 -> "Thông tư số " + law("TT-BTNMT") + " của Bộ trưởng Bộ Tài nguyên và Môi trường";
      case 3 -> "Quyết định số " + order("/QĐ-UBND") + " của Ủy ban nhân dân tỉnh";
      default -> "Chỉ thị số " + order("-CT/TU") + " của Ban Thường vụ Tỉnh ủy";
    };
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private String law(String symbol) {
    int year = year();
    String date = day() + " tháng " + month() + " năm " + year;
    return number() + "/" + year + "/" + symbol + " ngày " + date;
  }

  private String order(String symbol) {
    return number() + symbol + " ngày " + shortDate(year());
  }

  private String shortDate(int year) {
    return day() + "/" + month() + "/" + year;
  }

  private int number() {
    return 100 + below(900);
  }

  private int year() {
    return 2016 + below(9);
  }

  private int day() {
    return 10 + below(19);
  }

  private int month() {
    return 3 + below(10);
  }

  private String any(List<String> phrases) {
    return phrases.get(below(phrases.size()));
  }
}
