package org.tuanthu.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tuanthu.document.Origins;

/** Findings as rows of a table for officials, in groups that have Roman numbers. */
final class FindingTable {
  private static final List<String> HEADING =
      List.of("TT", "Nội dung phát hiện", "Vị trí", "Căn cứ", "Kiến nghị");
  private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V");
  private static final int SHOWN_PLACES = 6;

  /** Lines of the file that was read are no places on paper. */
  private final FindingWords words = new FindingWords(Origins.NONE, Locale.ROOT);

  private final List<List<String>> rows = new ArrayList<>(List.of(HEADING));
  private int groups;

  List<List<String>> rows(Assessment assessment) {
    List<Finding> findings =
        assessment.gravestFirst().stream().filter(f -> f.verdict().isOpen()).toList();
    group("Không đạt", findings, f -> f.counts() && f.verdict() == Verdict.FAIL);
    group("Chưa đủ căn cứ", findings, f -> f.counts() && f.verdict() == Verdict.UNDETERMINED);
    group("Cần người đánh giá", findings, f -> f.counts() && f.verdict() == Verdict.NEEDS_REVIEW);
    group("Được miễn trừ", findings, Finding::isWaived);
    group("Đã biết từ lần kiểm tra trước", findings, f -> f.known() && !f.isWaived());
    return rows;
  }

  private void group(String title, List<Finding> findings, Predicate<Finding> which) {
    List<Finding> members = findings.stream().filter(which).toList();
    if (members.isEmpty()) {
      return;
    }
    rows.add(List.of(NUMBERS.get(groups), title));
    groups++;
    for (int i = 0; i < members.size(); i++) {
      rows.add(row(Integer.toString(i + 1), members.get(i)));
    }
  }

  private List<String> row(String number, Finding finding) {
    return List.of(
        number,
        finding.message().vietnamese()
            + " ("
            + grade(finding)
            + ", quy tắc "
            + finding.ruleId()
            + ")",
        words.subject(finding.subject(), SHOWN_PLACES),
        words.basis(finding.basis()),
        finding.isWaived() ? waivers(finding) : finding.nextStep().vietnamese());
  }

  /** How grave it is; what is exempt also says its verdict. */
  private static String grade(Finding finding) {
    String severity = finding.severity().label().vietnamese();
    return finding.counts() ? severity : finding.verdict().label().vietnamese() + ", " + severity;
  }

  private String waivers(Finding finding) {
    return finding.waivers().stream()
        .map(waiver -> "Đã được miễn trừ: " + words.waiver(waiver))
        .collect(Collectors.joining("; "));
  }
}
