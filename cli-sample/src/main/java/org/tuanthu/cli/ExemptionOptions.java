package org.tuanthu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options of {@code check} that say which findings do not count. */
final class ExemptionOptions {

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "Danh mục miễn trừ (JSON): phát hiện được miễn trừ vẫn in nhưng không tính.")
  @Nullable String waivers;

  @ArgGroup(exclusive = false)
  @Nullable BaselineOptions baseline;

  /** What is to be done with a baseline. */
  static final class BaselineOptions {

    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        required = true,
        description = "Các phát hiện đã biết từ trước (JSON): vẫn in nhưng không tính.")
    String file = "";

    @Option(
        names = "--update-baseline",
        description = "Ghi các phát hiện hiện có vào tệp của --baseline.")
    boolean update;

    @Option(
        names = "--strict-baseline",
        description = "Mã thoát 1 khi tệp của --baseline còn phát hiện không còn nữa.")
    boolean strict;
  }
}
