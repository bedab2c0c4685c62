package org.tuanthu.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.period.Frequency;
import org.tuanthu.testkit.sample.PlanTruth.Duty;

/** Sentences that ask for reports, for a generated plan. Not thread-safe. */
final class PlanDuties {

  private record Rhythm(Frequency often, String adverb, String deadline) {}

  private static final List<Rhythm> BELOW =
      List.of(
          new Rhythm(Frequency.MONTHLY, "hằng tháng", "trước ngày 16 hằng tháng"),
          new Rhythm(Frequency.QUARTERLY, "hằng quý", "trước ngày 16 của tháng cuối quý"),
          new Rhythm(Frequency.ANNUAL, "hằng năm", "trước ngày 16 tháng 12"));

  private static final List<Rhythm> ABOVE =
      List.of(
          new Rhythm(Frequency.MONTHLY, "hằng tháng", "chậm nhất vào ngày 20 hằng tháng"),
          new Rhythm(Frequency.QUARTERLY, "hằng quý", "chậm nhất vào ngày 20 của tháng cuối quý"),
          new Rhythm(Frequency.ANNUAL, "hằng năm", "chậm nhất vào ngày 20 tháng 12"));

  private final Choice choice;
  private final List<String> sentences = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();

  PlanDuties(Choice choice, String below, String collector, String above) {
    this.choice = choice;
    int rhythm = choice.between(0, BELOW.size() - 1);
    one(below, collector, BELOW.get(rhythm));
    if (choice.once(3)) {
      two(collector, above);
    } else {
      one(collector, above, ABOVE.get(rhythm));
    }
  }

  private void one(String reporter, String recipient, Rhythm rhythm) {
    boolean open = choice.once(5);
    String end = open ? "" : ", " + rhythm.deadline();
    String sentence =
        switch (choice.between(1, 3)) {
          case 1 ->
              reporter + " báo cáo " + recipient + " kết quả thực hiện " + rhythm.adverb() + end;
          case 2 ->
              "Định kỳ "
                  + rhythm.adverb()
                  + ", "
                  + small(reporter)
                  + " báo cáo kết quả về "
                  + recipient
                  + end;
          default -> reporter + " gửi báo cáo " + rhythm.adverb() + " về " + recipient + end;
        };
    sentences.add(sentence + ".");
    duties.add(
        new Duty(
            reporter,
            recipient,
            List.of(rhythm.often()),
            open ? Optional.empty() : Optional.of(rhythm.deadline())));
  }

  private void two(String reporter, String recipient) {
    String half = "trước ngày " + choice.between(15, 25) + "/6";
    String whole = "trước ngày " + choice.between(15, 25) + "/12";
    sentences.add(
        reporter
            + " tổng hợp, báo cáo "
            + recipient
            + " định kỳ 6 tháng ("
            + half
            + ") và hằng năm ("
            + whole
            + ").");
    duties.add(new Duty(reporter, recipient, List.of(Frequency.SEMI_ANNUAL), Optional.of(half)));
    duties.add(new Duty(reporter, recipient, List.of(Frequency.ANNUAL), Optional.of(whole)));
  }

  private static String small(String reporter) {
    return reporter.startsWith("Các ") ? "c" + reporter.substring(1) : reporter;
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  List<Duty> duties() {
    return List.copyOf(duties);
  }
}
