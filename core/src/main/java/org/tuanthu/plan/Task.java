package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;

/**
 * A task (nhiệm vụ) that the plan sets.
 *
 * @param place the block that states it, or the row of a table
 * @param text its words
 * @param lead the unit in charge (chủ trì), as written: the one that is told to act, by the task's
 *     own words, a label beside it, or the heading above
 * @param coordinating the units that take part (phối hợp), as written; a group such as "các phòng
 *     chuyên môn" is one
 * @param due by when
 * @param result the expected result (sản phẩm)
 */
public record Task(
    Place place,
    String text,
    Optional<String> lead,
    List<String> coordinating,
    Optional<Due> due,
    Optional<String> result) {

  public Task {
    coordinating = ImmutableList.copyOf(coordinating);
  }

  /**
   * By when a task is to be done (thời hạn hoàn thành).
   *
   * <p>As in {@link org.tuanthu.period.Deadline}, "trước ngày" excludes the named day and "chậm
   * nhất ngày" includes it: {@code trước ngày 30/6/2024} has the last day 2024-06-29, {@code từ
   * ngày 01/3/2024 đến ngày 15/3/2024} the 15th. Words that name no day with its year, such as
   * {@code quý II/2024} or {@code trước ngày 30/6}, have none: it is not filled in.
   *
   * @param asWritten for example {@code trước ngày 30/6/2024}, {@code quý II/2024}
   * @param date the last day on which the task is done in time; empty when the words name no single
   *     day
   */
  public record Due(String asWritten, Optional<LocalDate> date) {}
}
