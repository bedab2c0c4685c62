package org.tuanthu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.schedule.Obligations.owed;
import static org.tuanthu.schedule.Obligations.schedule;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.Place;
import org.tuanthu.schedule.ScheduleRevision.Entry;

class ScheduleRevisionTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T01:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-02T01:00:00Z");
  private static final Instant MAY = Instant.parse("2025-05-05T01:00:00Z");

  @Test
  void the_first_revision_has_every_obligation_unchanged() {
    ScheduleRevision first =
        ScheduleRevision.first(
            schedule(owed("Phòng A", "2025-Q1", "2025-03-19"), owed("Phòng A", "2025", "")),
            JANUARY);

    assertThat(first.entries()).extracting(Entry::sequence).containsExactly(0, 0);
    assertThat(first.entries()).extracting(Entry::withdrawn).containsExactly(false, false);
    assertThat(first.entries()).extracting(Entry::uid).doesNotHaveDuplicates();
  }

  @Test
  void another_due_day_changes_the_same_entry() {
    ScheduleRevision first =
        ScheduleRevision.first(schedule(owed("Phòng A", "2025-Q1", "2025-03-19")), JANUARY);
    ScheduleRevision next = first.next(schedule(owed("Phòng A", "2025-Q1", "2025-03-24")), MARCH);

    Entry entry = only(next);
    assertThat(entry.uid()).isEqualTo(only(first).uid());
    assertThat(entry.sequence()).isEqualTo(1);
    assertThat(entry.changedAt()).isEqualTo(MARCH);
    assertThat(entry.isCancelled()).isFalse();
  }

  @Test
  void a_sentence_that_moves_within_its_section_changes_nothing() {
    Obligation owed = owed("Phòng A", "2025-Q1", "2025-03-19");
    ScheduleRevision first = ScheduleRevision.first(schedule(owed), JANUARY);
    Place elsewhere = Place.section(List.of("III", "2")).block(7);

    ScheduleRevision next = first.next(schedule(Obligations.at(elsewhere, owed)), MARCH);

    assertThat(only(next).sequence()).isZero();
    assertThat(only(next).changedAt()).isEqualTo(JANUARY);
    assertThat(only(next).obligation().duty()).isEqualTo(elsewhere);
  }

  @Test
  void what_is_gone_is_withdrawn_once_and_stays_withdrawn() {
    ScheduleRevision first =
        ScheduleRevision.first(
            schedule(
                owed("Phòng A", "2025-Q1", "2025-03-19"), owed("Phòng B", "2025-Q1", "2025-03-19")),
            JANUARY);
    ScheduleRevision second = first.next(schedule(owed("Phòng A", "2025-Q1", "2025-03-19")), MARCH);
    ScheduleRevision third = second.next(schedule(owed("Phòng A", "2025-Q1", "2025-03-19")), MAY);

    assertThat(third.entries()).isEqualTo(second.entries());
    Entry gone = third.entries().get(1);
    assertThat(gone.obligation().reporter()).contains(Party.named("Phòng B"));
    assertThat(gone.isCancelled()).isTrue();
    assertThat(gone.sequence()).isEqualTo(1);
    assertThat(gone.changedAt()).isEqualTo(MARCH);
  }

  @Test
  void what_comes_back_goes_on_counting() {
    Schedule both = schedule(owed("Phòng A", "2025-Q1", "2025-03-19"));
    ScheduleRevision third =
        ScheduleRevision.first(both, JANUARY).next(schedule(), MARCH).next(both, MAY);

    assertThat(only(third).sequence()).isEqualTo(2);
    assertThat(only(third).isCancelled()).isFalse();
  }

  @Test
  void a_due_day_that_is_said_no_longer_is_cancelled_where_it_was() {
    ScheduleRevision next =
        ScheduleRevision.first(schedule(owed("Phòng A", "2025-Q1", "2025-03-19")), JANUARY)
            .next(schedule(owed("Phòng A", "2025-Q1", "")), MARCH);

    assertThat(only(next).isCancelled()).isTrue();
    assertThat(only(next).withdrawn()).isFalse();
    assertThat(only(next).announced()).hasToString("Optional[2025-03-19]");
  }

  @Test
  void reports_of_one_period_and_pair_of_parties_are_told_apart_by_their_order() {
    ScheduleRevision first =
        ScheduleRevision.first(
            schedule(
                owed("Phòng A", "2025-Q1", "2025-03-19"), owed("Phòng A", "2025-Q1", "2025-03-25")),
            JANUARY);

    assertThat(first.entries()).extracting(Entry::uid).doesNotHaveDuplicates();
  }

  @Test
  void the_writing_of_a_name_makes_no_other_entry() {
    ScheduleRevision first =
        ScheduleRevision.first(schedule(owed("Phòng Văn hóa", "2025", "2025-12-20")), JANUARY);
    ScheduleRevision next =
        first.next(schedule(owed("Phòng văn hoá", "2025", "2025-12-20")), MARCH);

    assertThat(only(next).uid()).isEqualTo(only(first).uid());
    assertThat(only(next).sequence()).isEqualTo(1);
  }

  @Test
  void a_revision_of_another_year_or_an_earlier_time_is_refused() {
    ScheduleRevision first = ScheduleRevision.first(schedule(), MARCH);

    assertThatThrownBy(() -> first.next(new Schedule(2026, List.of(), List.of()), MAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026 after 2025");
    assertThatThrownBy(() -> first.next(schedule(), JANUARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025-01-10T01:00:00Z after 2025-03-02");
  }

  private static Entry only(ScheduleRevision revision) {
    assertThat(revision.entries()).hasSize(1);
    return revision.entries().get(0);
  }
}
