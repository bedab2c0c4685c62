package org.tuanthu.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The instruments that a generated plan cites. Not thread-safe. */
final class PlanCitations {

  private record Instrument(
      String type, String number, LocalDate date, String issuer, String about) {}

  private static final List<Instrument> KNOWN =
      List.of(
          new Instrument(
              "Nghị định",
              "59/2023/NĐ-CP",
              LocalDate.of(2023, 8, 14),
              "Chính phủ",
              "quy định chi tiết về thực hiện dân chủ ở cơ sở"),
          new Instrument(
              "Nghị định",
              "30/2020/NĐ-CP",
              LocalDate.of(2020, 3, 5),
              "Chính phủ",
              "về công tác văn thư"),
          new Instrument(
              "Nghị định",
              "09/2019/NĐ-CP",
              LocalDate.of(2019, 1, 24),
              "Chính phủ",
              "quy định về chế độ báo cáo của cơ quan hành chính nhà nước"),
          new Instrument(
              "Quyết định",
              "28/2018/QĐ-TTg",
              LocalDate.of(2018, 7, 12),
              "Thủ tướng Chính phủ",
              "về việc gửi, nhận văn bản điện tử"),
          new Instrument(
              "Quyết định",
              "20/2020/QĐ-TTg",
              LocalDate.of(2020, 7, 22),
              "Thủ tướng Chính phủ",
              "về mã định danh điện tử"));

  private static final List<Instrument> LAWS =
      List.of(
          new Instrument("Luật", "Thực hiện dân chủ ở cơ sở", LocalDate.of(2022, 11, 10), "", ""),
          new Instrument("Bộ luật", "Lao động", LocalDate.of(2019, 11, 20), "", ""));

  private final Choice choice;
  private final List<Instrument> chosen = new ArrayList<>();
  private final List<PlanTruth.Cited> cited = new ArrayList<>();
  private final int[] mentions;

  PlanCitations(Choice choice, LocalDate issued) {
    this.choice = choice;
    if (choice.once(2)) {
      chosen.add(choice.from(LAWS));
    }
    chosen.addAll(choice.some(choice.between(1, 3), KNOWN));
    if (choice.once(2)) {
      LocalDate date = choice.day(issued.minusDays(300), issued.minusDays(5));
      chosen.add(
          new Instrument(
              choice.of("Quyết định", "Kế hoạch", "Chỉ thị"),
              Integer.toString(choice.between(10, 2900)),
              date,
              "Ủy ban nhân dân tỉnh",
              "về " + choice.of("cải cách hành chính", "dân vận chính quyền", "kỷ luật công vụ")));
    }
    mentions = new int[chosen.size()];
  }

  /** The paragraphs of the legal bases. */
  List<String> bases() {
    List<String> bases = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      mentions[i]++;
      String end = i + 1 < chosen.size() ? ";" : choice.of(".", ";");
      bases.add("Căn cứ " + inFull(chosen.get(i)) + end);
    }
    return bases;
  }

  /** A later mention of one of the numbered instruments. */
  String again() {
    int at = chosen.size() - 1 - (choice.once(2) && chosen.size() > 2 ? 1 : 0);
    mentions[at]++;
    Instrument instrument = chosen.get(at);
    return instrument.type() + " số " + number(instrument);
  }

  private String inFull(Instrument instrument) {
    if (instrument.issuer().isEmpty()) {
      return instrument.type()
          + " "
          + instrument.number()
          + " "
          + choice.written(instrument.date());
    }
    return instrument.type()
        + choice.of(" số ", " số ", " ")
        + number(instrument)
        + choice.of(" ", " ", ", ")
        + choice.written(instrument.date())
        + " của "
        + instrument.issuer()
        + " "
        + instrument.about();
  }

  private static String number(Instrument instrument) {
    return switch (instrument.type()) {
      case "Kế hoạch" -> instrument.number() + "/KH-UBND";
      case "Chỉ thị" -> instrument.number() + "/CT-UBND";
      default ->
          instrument.number().contains("/")
              ? instrument.number()
              : instrument.number() + "/QĐ-UBND";
    };
  }

  List<PlanTruth.Cited> truth() {
    cited.clear();
    for (int i = 0; i < chosen.size(); i++) {
      Instrument instrument = chosen.get(i);
      boolean law = instrument.issuer().isEmpty();
      cited.add(
          new PlanTruth.Cited(
              law ? instrument.type() + " " + instrument.number() : number(instrument),
              Optional.of(instrument.date()),
              law ? Optional.empty() : Optional.of(instrument.issuer()),
              mentions[i]));
    }
    return List.copyOf(cited);
  }
}
