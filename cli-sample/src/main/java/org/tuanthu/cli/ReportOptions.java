package org.tuanthu.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form findings are reported, and where to. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|junit|csv|md",
      description = "Dạng in: cho người đọc (text, md), cho phần mềm (mặc định text).")
  String format = "text";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "Ghi kết quả vào tệp thay vì in ra; chỉ thay khi đã ghi xong.")
  @Nullable String output;

  @Option(
      names = "--annex",
      paramLabel = "OUT.docx",
      description = "Ghi báo cáo kết quả kiểm tra kèm phụ lục phát hiện; cho một FILE.")
  @Nullable String annex;
}
