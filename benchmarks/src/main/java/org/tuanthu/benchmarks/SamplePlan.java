package org.tuanthu.benchmarks;

import com.google.common.base.Utf8;
import java.text.Normalizer;

/**
 * An invented plan of any length, by seed: head in two columns, legal bases, an outline of Roman
 * and Arabic numbers with bullets, duties, signature and recipients; lines broken at the width of a
 * page, page numbers between them, some letters decomposed.
 */
final class SamplePlan {
  private static final int WIDTH = 80;
  private static final int LINES_OF_PAGE = 45;
  private static final int BYTES_OF_GROUP = 2_500;
  private static final int MOST_CHAPTERS = 30;
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private static final String HEAD =
      """
       ỦY BAN NHÂN DÂN TỈNH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG          Độc lập - Tự do - Hạnh phúc

          Số: 27/KH-SNNMT              Bắc Ninh, ngày 14 tháng 3 năm 2025

                               KẾ HOẠCH
             Thực hiện nhiệm vụ trọng tâm và chế độ báo cáo năm 2025

      """;

  private static final String TAIL =
      """

      Nơi nhận:                                              GIÁM ĐỐC
      - UBND tỉnh (báo cáo);
      - Các Phó Giám đốc Sở;
      - Các phòng, đơn vị thuộc Sở;
      - Lưu: VT, VP (H. 20b).

                                                        Đặng Quốc Thịnh
      """;

  private final Phrases phrases;
  private final StringBuilder text = new StringBuilder(HEAD);
  private int bytes = Utf8.encodedLength(HEAD);
  private int lines;
  private int pages = 1;
  private int paragraphs;
  private int groupsOfPart;

  private SamplePlan(long seed) {
    phrases = new Phrases(seed);
  }

  /** A plan of about that many bytes in UTF-8, from 5,000 to 20,000,000. */
  static String of(int size, long seed) {
    if (size < 5_000 || size > 20_000_000) {
      throw new IllegalArgumentException(
          "A sample plan has 5,000 to 20,000,000 bytes, got " + size + ", expected e.g. 10000");
    }
    return new SamplePlan(seed).written(size);
  }

  private String written(int size) {
    int groups = size / BYTES_OF_GROUP;
    int chapters = 2 + (int) Math.min(Math.sqrt(groups), MOST_CHAPTERS);
    groupsOfPart = 1 + groups / 800;
    int end = size - 2_000;
    for (int i = 0; i < 3; i++) {
      paragraph("     Căn cứ " + phrases.citation() + ";");
    }
    paragraph("     Sở Nông nghiệp và Môi trường ban hành Kế hoạch năm 2025 như sau:");
    int begun = bytes;
    for (int chapter = 1; chapter < chapters; chapter++) {
      chapter(chapter, begun + (int) ((long) (end - begun) * chapter / (chapters - 1)));
    }
    organisation(chapters);
    return text.append(TAIL).toString();
  }

  private void chapter(int number, int end) {
    paragraph(roman(number) + ". NHIỆM VỤ, GIẢI PHÁP NHÓM THỨ " + number);
    for (int part = 1; bytes < end; part++) {
      paragraph(part + ". " + phrases.topic());
      for (int group = 1; group <= groupsOfPart; group++) {
        if (groupsOfPart > 1) {
          paragraph(part + "." + group + ". " + phrases.topic());
        }
        bullets();
      }
    }
  }

  private void bullets() {
    paragraph("- " + phrases.aim());
    for (int i = 3 + phrases.below(4); i > 0; i--) {
      paragraph("- " + phrases.task());
    }
    if (phrases.below(3) == 0) {
      paragraph("- " + phrases.duty());
    }
  }

  private void organisation(int number) {
    paragraph(roman(number) + ". TỔ CHỨC THỰC HIỆN");
    for (int i = 1; i <= 3; i++) {
      paragraph(i + ". " + phrases.duty());
    }
    paragraph(
        "     Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh về"
            + " Văn phòng Sở để tổng hợp, trình Giám đốc Sở xem xét, quyết định./.");
  }

  private void paragraph(String sentence) {
    paragraphs++;
    boolean decomposed = paragraphs % 40 == 0;
    String whole = decomposed ? Normalizer.normalize(sentence, Normalizer.Form.NFD) : sentence;
    int start = 0;
    while (whole.length() - start > WIDTH) {
      int blank = whole.lastIndexOf(' ', start + WIDTH);
      line(whole.substring(start, blank));
      start = blank + 1;
    }
    line(whole.substring(start));
  }

  private void line(String line) {
    text.append(line).append('\n');
    bytes += Utf8.encodedLength(line) + 1;
    lines++;
    if (lines % LINES_OF_PAGE == 0) {
      pages++;
      text.append('\n').append(pages).append("\n\n");
    }
  }

  /** From 1 to 39. */
  private static String roman(int number) {
    return "X".repeat(number / 10) + ONES[number % 10];
  }
}
