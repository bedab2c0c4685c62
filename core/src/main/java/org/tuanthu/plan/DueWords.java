package org.tuanthu.plan;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuanthu.text.VietnameseDates;

/** Finds by when a task is to be done (thời hạn hoàn thành). */
final class DueWords {
  private static final String TIME = "(?:\\d{1,2}(?:h|:|giờ| giờ)(?:\\d{2})?[’']?,?\\s)?";
  private static final String DAY =
      "(?:[Nn]gày\\s{0,3})?\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?\\d{4})?(?![\\d/])"
          + "|[Nn]gày\\s{0,3}\\d{1,2}\\s{1,3}tháng\\s{1,3}\\d{1,2}(?:\\s{1,3}năm\\s{1,3}\\d{4})?";
  private static final String PERIOD =
      "(?:cuối |giữa |đầu |hết )?(?:[Tt]háng\\s\\d{1,2}|[Qq]uý\\s(?:IV|I{1,3}|[1-4]))(?!\\p{L})"
          + "(?:\\s?(?:/|-|năm|của năm)\\s?\\d{4})?";
  private static final String BEFORE =
      "[Tt]rước(?: hết)? |[Tt]rong |(?:[Đđ]ến )?[Hh]ết "
          + "|(?:[Cc]hậm|[Mm]uộn) nhất(?: là| vào| đến| trong| trước| hết)*+ ";
  private static final Pattern PHRASE =
      Pattern.compile(
          ("(?=[HhXxTtĐđCcMm])(?:(?<done>(?:[Hh]oàn thành|[Xx]ong)(?: vào)? )(?:"
                  + BEFORE
                  + ")?|"
                  + BEFORE
                  + ")")
              + (TIME + "(?<when>" + DAY + "|" + PERIOD + "|năm \\d{4}(?!\\d))(?!\\p{L})"));
  private static final Pattern REPEATED =
      Pattern.compile("(?iu)\\s{0,3}(?:của\\s)?(?:hằng|hàng|mỗi|tháng sau|năm sau|tháng tiếp)");
  private static final Pattern NO_DUE =
      Pattern.compile(
          "(?iu)(?:(?:đã|được|văn bản) (?:ban hành|phê duyệt|cấp|ký)|hiệu lực|phát sinh|sinh|thành lập)\\s{1,3}$");
  private static final Pattern RANGE =
      Pattern.compile("(?iu)(?:^|\\s)từ\\s.{1,60}\\s(?:đến|tới|-|–)\\s");
  private static final Pattern OPEN_END = Pattern.compile("(?iu)(?:^|\\s)(?:từ|sau|kể từ)\\s");
  private static final Pattern EXCLUDED = Pattern.compile("(?iu)trước\\s$");
  private static final Pattern YEAR = Pattern.compile("\\d{4}$");
  private static final Pattern REGULAR =
      Pattern.compile(
          "(?iu)báo cáo.{0,160}(?<!\\p{L})(?:định kỳ|(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm))(?!\\p{L})");
  private static final int CLAUSE = 240;
  private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9');
  private static final int LOOK_BACK = 24;

  private DueWords() {}

  /** The deadline that a sentence names by words such as "trước ngày", "hoàn thành trong". */
  static Optional<Task.Due> find(String text) {
    if (!NUMBER.matchesAnyOf(text) && !text.contains("uý I")) {
      return Optional.empty();
    }
    Matcher m = PHRASE.matcher(text);
    while (m.find()) {
      if (isDue(text, m)) {
        int start = m.group("done") == null ? m.start() : m.end("done");
        return Optional.of(of(text.substring(start, m.end())));
      }
    }
    return Optional.empty();
  }

  private static boolean isDue(String text, Matcher m) {
    boolean year = m.group("when").startsWith("năm");
    boolean inWord = m.start() > 0 && Character.isLetter(text.charAt(m.start() - 1));
    boolean repeated = REPEATED.matcher(text).region(m.end(), text.length()).lookingAt();
    String before = text.substring(Math.max(0, m.start() - LOOK_BACK), m.start());
    return !(year && m.group("done") == null)
        && !inWord
        && !repeated
        && !NO_DUE.matcher(before).find()
        && !isOfRegularReport(text, m);
  }

  /** A day without year after "báo cáo … định kỳ", "hằng quý" comes again and again. */
  private static boolean isOfRegularReport(String text, Matcher m) {
    if (YEAR.matcher(m.group("when")).find()) {
      return false;
    }
    String before = text.substring(Math.max(0, m.start() - CLAUSE), m.start());
    int clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")) + 1;
    return REGULAR.matcher(before.substring(clause)).find();
  }

  /** A deadline in those words, with the day where they name a single one. */
  static Task.Due of(String words) {
    return new Task.Due(words, lastDay(words));
  }

  private static Optional<LocalDate> lastDay(String words) {
    List<VietnameseDates.Found> days = VietnameseDates.find(words);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    VietnameseDates.Found last = days.get(days.size() - 1);
    String before = words.substring(0, last.span().start());
    boolean range = RANGE.matcher(before).find();
    if (!range && (days.size() > 1 || OPEN_END.matcher(before).find())) {
      return Optional.empty();
    }
    boolean excluded = EXCLUDED.matcher(before).find();
    return Optional.of(excluded ? last.date().minusDays(1) : last.date());
  }
}
