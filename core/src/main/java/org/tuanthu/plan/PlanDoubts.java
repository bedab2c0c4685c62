package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Certainty;
import org.tuanthu.document.Doubt;
import org.tuanthu.document.Doubt.Field;
import org.tuanthu.document.Place;
import org.tuanthu.period.DeadlineRule;
import org.tuanthu.regulation.Citation;
import org.tuanthu.regulation.Mention;
import org.tuanthu.text.Message;
import org.tuanthu.text.VietnameseDates;
import org.tuanthu.text.VietnameseText;

/** What is not certain of a plan: what its own sentence does not say, or says in two ways. */
final class PlanDoubts {
  private final ImmutableList.Builder<Doubt> doubts = ImmutableList.builder();

  private PlanDoubts() {}

  static List<Doubt> of(Plan plan, PlanYear year) {
    PlanDoubts finder = new PlanDoubts();
    year.sentence().ifPresent(place -> finder.year(place, year.year().getAsInt()));
    plan.citations().forEach(finder::citation);
    plan.tasks().forEach(finder::task);
    plan.duties().forEach(finder::duty);
    return finder.doubts.build();
  }

  private void year(Place place, int year) {
    add(
        place,
        Field.YEAR,
        Certainty.LIKELY,
        "Trích yếu không nêu năm; năm " + year + " được lấy từ câu này",
        "The title names no year; " + year + " is taken from this sentence");
  }

  private void citation(Citation citation) {
    Optional<LocalDate> first = citation.date();
    if (citation.isWithoutSymbol()) {
      add(
          citation.mentions().get(0).place(),
          Field.WHOLE,
          Certainty.UNSURE,
          citation.label() + " được viện dẫn không có ký hiệu",
          citation.label() + " is cited without a symbol");
    }
    for (Mention mention : citation.mentions()) {
      if (citation.number().filter(mention::isMended).isPresent()) {
        add(
            mention.place(),
            Field.WHOLE,
            Certainty.LIKELY,
            "Ký hiệu viết trong \""
                + mention.asWritten()
                + "\" được đọc là "
                + citation.number().get(),
            "The symbol in \"" + mention.asWritten() + "\" is read as " + citation.number().get());
      }
      if (mention.date().isPresent() && !mention.date().equals(first)) {
        add(
            mention.place(),
            Field.DATE,
            Certainty.UNSURE,
            citation.label()
                + " có hai ngày khác nhau: "
                + VietnameseDates.inFigures(first.orElseThrow())
                + " và "
                + VietnameseDates.inFigures(mention.date().get()),
            citation.label() + " has two dates: " + first.get() + " and " + mention.date().get());
      }
    }
  }

  private void task(Task task) {
    if (task.lead().filter(lead -> !says(task.text(), lead)).isPresent()) {
      add(
          task.place(),
          Field.LEAD,
          Certainty.LIKELY,
          "Đơn vị chủ trì lấy từ chỗ khác: " + task.lead().get(),
          "The lead unit stands elsewhere: " + task.lead().get());
    }
  }

  private void duty(ReportingDuty duty) {
    String reporters = String.join("; ", duty.reporters());
    if (reporters.isEmpty()) {
      add(
          duty.place(),
          Field.REPORTERS,
          Certainty.UNSURE,
          "Không rõ bên báo cáo",
          "It is not clear who reports");
    } else if (!duty.reporters().stream().allMatch(unit -> says(duty.asWritten(), unit))) {
      add(
          duty.place(),
          Field.REPORTERS,
          Certainty.LIKELY,
          "Bên báo cáo lấy từ chỗ khác: " + reporters,
          "Who reports stands elsewhere: " + reporters);
    }
    if (duty.deadline().filter(d -> d.rule() instanceof DeadlineRule.InWords).isPresent()) {
      add(
          duty.place(),
          Field.DEADLINE,
          Certainty.LIKELY,
          "Thời hạn không phải là một ngày: " + duty.deadline().get().asWritten(),
          "The deadline is no day: " + duty.deadline().get().asWritten());
    }
  }

  private static boolean says(String text, String words) {
    return VietnameseText.fold(text).contains(VietnameseText.fold(words));
  }

  private void add(
      Place place, Field field, Certainty certainty, String vietnamese, String english) {
    doubts.add(new Doubt(place, field, certainty, Message.vi(vietnamese).en(english)));
  }
}
