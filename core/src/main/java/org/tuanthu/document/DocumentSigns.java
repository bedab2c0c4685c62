package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells an administrative document, or a part of one, from any other text.
 *
 * <p>At least two of five words are Vietnamese ones with marks, and either one line of the form is
 * there (motto, "Số: …/…", type in capitals, "Căn cứ", "Kính gửi", "Trên đây là", "Nơi nhận",
 * authority of a signature) or a numbered instrument is cited, or its prose uses three of the words
 * of office, one in eighty words at least. So a single paragraph out of a plan passes, and a poem,
 * a log file, source code or English text does not.
 */
final class DocumentSigns {
  private static final int SAMPLE = 1 << 18;
  private static final int FEWEST_TERMS = 3;
  private static final int WORDS_A_TERM = 80;
  private static final double VIETNAMESE = 0.4;
  private static final int LONGEST_FORM_LINE = 300;

  private static final Pattern OPENING =
      Pattern.compile("(?iU)^\\W{0,3}(căn cứ|kính gửi|nơi nhận|trên đây là|theo đề nghị của)\\b.*");
  private static final Pattern MOTTO =
      Pattern.compile(
          "(?iU)(cộng (hòa|hoà) xã hội|độc lập\\s{0,3}[-\u2013]|đảng cộng sản việt nam)");
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "(?U)\\d/(?:\\d{4}/)?\\p{Lu}{1,5}\\s?-\\s?\\p{Lu}{2}|\\d-\\p{Lu}\\p{L}{0,4}/(?:TW|\\p{L}{0,2}U)\\b|\\d{4}/QH\\d");
  private static final Pattern PAGE =
      Pattern.compile("(?i)^\\s*(?:<!doctype html|<html|<\\?xml|<head|<body)");

  private static final ImmutableList<String> TERMS =
      ImmutableList.of(
          "kế hoạch",
          "ban hành",
          "triển khai",
          "chủ trì",
          "phối hợp",
          "tham mưu",
          "đơn vị",
          "cơ quan",
          "tổ chức thực hiện",
          "chỉ đạo",
          "quy định",
          "báo cáo",
          "ubnd",
          "ủy ban nhân dân",
          "uỷ ban nhân dân",
          "hội đồng nhân dân",
          "định kỳ",
          "nhiệm vụ",
          "công tác",
          "đề nghị",
          "lãnh đạo",
          "công chức",
          "viên chức",
          "hướng dẫn",
          "tổng hợp",
          "theo dõi",
          "đôn đốc",
          "phê duyệt",
          "chấp hành",
          "cấp ủy",
          "thẩm quyền",
          "kinh phí");

  private DocumentSigns() {}

  /**
   * Refuses a text that is no administrative document at all; an empty one is left to others.
   *
   * @param blocks its words, of which the first quarter of a million characters are looked at
   */
  static void require(String source, List<RawBlock> blocks) {
    String sample = sample(blocks);
    if (sample.isEmpty()) {
      return;
    }
    if (PAGE.matcher(sample).lookingAt()) {
      throw new UnreadableDocumentException(
          source, "is a web page (HTML or XML), save the document as .docx or as plain text");
    }
    int words = words(sample);
    boolean vietnamese = words > 0 && Syllables.count(sample).right() >= words * VIETNAMESE;
    if (!vietnamese || !(hasForm(sample) || speaksOfOffice(sample, words))) {
      throw new UnreadableDocumentException(
          source,
          "is no administrative document: no motto, number, type, legal basis, addressee or signature"
              + " was found, nor the words of such a text, for example of a plan (kế hoạch)");
    }
  }

  private static String sample(List<RawBlock> blocks) {
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < blocks.size() && sample.length() < SAMPLE; i++) {
      add(blocks.get(i), sample);
    }
    return sample.substring(0, Math.min(sample.length(), SAMPLE)).stripLeading();
  }

  private static void add(RawBlock block, StringBuilder sample) {
    if (block instanceof RawBlock.Line line) {
      sample.append(line.text()).append('\n');
    } else if (block instanceof RawBlock.Whole whole) {
      sample.append(whole.text()).append('\n');
    } else if (block instanceof RawBlock.Grid grid) {
      for (List<RawBlock.Cell> row : grid.rows()) {
        row.forEach(cell -> cell.paragraphs().forEach(words -> add(words, sample)));
      }
    }
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static boolean hasForm(String text) {
    return INSTRUMENT.matcher(text).find() || text.lines().anyMatch(DocumentSigns::isFormLine);
  }

  private static boolean isFormLine(String raw) {
    String line = raw.length() > LONGEST_FORM_LINE ? raw.substring(0, LONGEST_FORM_LINE) : raw;
    line = line.strip();
    return OPENING.matcher(line).matches()
        || MOTTO.matcher(line).find()
        || (NumberLine.matches(line)
            && NumberLine.read(line).number().filter(n -> n.indexOf('/') >= 0).isPresent())
        || SignatureLines.isAuthority(line)
        || (Lines.isCapitals(line) && DocumentType.named(line).isPresent());
  }

  private static boolean speaksOfOffice(String text, int words) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    int distinct = 0;
    int uses = 0;
    for (String term : TERMS) {
      int at = lower.indexOf(term);
      distinct += at >= 0 ? 1 : 0;
      for (; at >= 0; at = lower.indexOf(term, at + term.length())) {
        uses++;
      }
    }
    return distinct >= FEWEST_TERMS && uses * WORDS_A_TERM >= words;
  }
}
