package org.tuanthu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tuanthu.calendar.DateRange;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.document.DocumentType;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Relation;
import org.tuanthu.regulation.Relation.Kind;
import org.tuanthu.regulation.ValidityPeriod;
import org.tuanthu.regulation.ValidityPeriod.Status;
import org.tuanthu.text.Confidence;
import org.tuanthu.text.Message;

/** A register of 100,000 instruments: as-of lookup by number, and how it is built. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Register extends Timed {
  private static final int INSTRUMENTS = 100_000;
  private static final LocalDate START = LocalDate.of(2012, 1, 1);

  /** The instruments, their register and the questions asked of it. */
  @State(Scope.Benchmark)
  public static class Known {
    final List<Regulation> instruments = new ArrayList<>();
    private final DocumentNumber[] questions = new DocumentNumber[INSTRUMENTS];
    RegulationRegister register = RegulationRegister.of(List.of());
    private int next;

    /** Makes up decrees and circulars of which one in four details and one in four replaces. */
    @Setup
    public void make() {
      for (int i = 0; i < INSTRUMENTS; i++) {
        instruments.add(instrument(i));
      }
      for (int i = 0; i < INSTRUMENTS; i++) {
        questions[i] = DocumentNumber.parse(number((int) (i * 7_919L % INSTRUMENTS)));
      }
      register = RegulationRegister.of(instruments);
    }

    /** Another number on each call, from all over the register; never its own instance. */
    DocumentNumber number() {
      next = (next + 1) % INSTRUMENTS;
      return questions[next];
    }

    LocalDate day() {
      return START.plusDays(next % 5_000);
    }

    private static Regulation instrument(int i) {
      LocalDate from = START.plusDays(i % 4_000);
      return new Regulation(
          DocumentType.CIRCULAR,
          DocumentNumber.parse(number(i)),
          Optional.of("Quy định về việc thứ " + i),
          i % 2 == 0 ? "Bộ Xây dựng" : "Bộ Y tế",
          Optional.of(from.minusDays(45)),
          List.of(
              period(DateRange.of(from.minusDays(45), from.minusDays(1)), Status.NOT_YET_IN_FORCE),
              period(DateRange.from(from), Status.IN_FORCE)),
          relations(i),
          Confidence.VERIFIED,
          "Công báo");
    }

    private static List<Relation> relations(int i) {
      if (i < 4_000 || i % 4 > 1) {
        return List.of();
      }
      Kind kind = i % 4 == 0 ? Kind.REPLACES : Kind.DETAILS;
      DocumentNumber target = DocumentNumber.parse(number(i - 4_000 + i % 4 + 1));
      return List.of(new Relation(kind, target, Confidence.VERIFIED, "Công báo"));
    }

    private static String number(int i) {
      return i / 14 + 1 + "/" + (2012 + i % 14) + (i % 2 == 0 ? "/TT-BXD" : "/TT-BYT");
    }

    private static ValidityPeriod period(DateRange range, Status status) {
      Message why = Message.vi("theo điều khoản thi hành").en("by its final article");
      return new ValidityPeriod(range, status, Confidence.VERIFIED, why, "Công báo");
    }
  }

  /** By number to the instrument, to its timeline, to the period of a day. */
  @Benchmark
  public ValidityPeriod lookUp(Known known) {
    Regulation found = known.register.find(known.number()).get(0);
    return known.register.timeline(found).on(known.day());
  }

  /** The register of all instruments, with checks and derived timelines. */
  @Benchmark
  public RegulationRegister build(Known known) {
    return RegulationRegister.of(known.instruments);
  }
}
