package org.tuanthu.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Place;

/**
 * A task (nhiệm vụ) that the plan sets.
 *
 * @param place the block that states it
 * @param text its words
 * @param lead the unit in charge (chủ trì), as written
 * @param coordinating the units that take part (phối hợp), as written
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
   * @param asWritten for example {@code trước ngày 30/6/2024}, {@code quý II/2024}
   * @param date the last day; empty when the words name no single day
   */
  public record Due(String asWritten, Optional<LocalDate> date) {}
}
