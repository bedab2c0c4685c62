package org.tuanthu.regulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuanthu.regulation.Provision.Level;

/** Finds the pointers that stand right before a citation: "điểm a khoản 2 Điều 5 Nghị định …". */
final class ProvisionScan {
  private static final ImmutableMap<String, Level> LEVELS =
      ImmutableMap.<String, Level>builder()
          .put("phụ lục", Level.ANNEX)
          .put("phần", Level.PART)
          .put("chương", Level.CHAPTER)
          .put("mục", Level.SECTION)
          .put("tiểu mục", Level.SUBSECTION)
          .put("điều", Level.ARTICLE)
          .put("khoản", Level.CLAUSE)
          .put("điểm", Level.POINT)
          .buildOrThrow();

  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.of(",", ";", "và", "hoặc", "đến", "tới", "-");

  private static final ImmutableSet<String> SILENT = ImmutableSet.of("từ", "các");

  /** What may stand between pointers and instrument. */
  private static final ImmutableList<String> LINKS =
      ImmutableList.of("của", "ban hành kèm theo", "kèm theo");

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final int MOST = 80;
  private static final int LONGEST_LABEL = 8;

  private final String text;
  private final int floor;

  private ProvisionScan(String text, int floor) {
    this.text = text;
    this.floor = floor;
  }

  private record Token(String written, int start) {

    String word() {
      return written.toLowerCase(Locale.ROOT);
    }

    boolean isJoint() {
      return JOINTS.contains(word());
    }

    Optional<Level> level() {
      return Optional.ofNullable(LEVELS.get(word()));
    }

    /** Figures, perhaps with a letter; a Roman number; a letter of a point; a path such as II.1. */
    boolean isLabel() {
      if (written.length() == 1 && LETTERS.indexOf(written.charAt(0)) >= 0) {
        return true;
      }
      boolean figure = Character.isDigit(written.charAt(0));
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        boolean letter = figure && i == written.length() - 1 && LETTERS.indexOf(c) >= 0;
        if (!Character.isDigit(c) && c != '.' && "IVXL".indexOf(c) < 0 && !letter) {
          return false;
        }
      }
      return written.length() <= LONGEST_LABEL;
    }
  }

  /**
   * Pointers and where they begin.
   *
   * @param start of the first word; the start of the citation when there are none
   * @param provisions in the order of the text
   */
  record Found(int start, List<Provision> provisions) {}

  /** The pointers before the citation that begins at {@code citation}, not before {@code floor}. */
  static Found before(String text, int citation, int floor) {
    int end = Words.back(text, citation);
    for (String link : LINKS) {
      int start = Words.before(text, end, link);
      if (start >= floor) {
        end = RelationWords.pastAnnexed(text, Words.back(text, start));
        break;
      }
    }
    return groups(new ProvisionScan(text, floor).tokensBefore(end), citation);
  }

  private List<Token> tokensBefore(int end) {
    List<Token> tokens = new ArrayList<>();
    int p = end;
    while (p > floor && tokens.size() < MOST) {
      Token token = tokenBefore(p);
      boolean known =
          token.isLabel()
              || (!tokens.isEmpty()
                  && (token.isJoint()
                      || token.level().isPresent()
                      || SILENT.contains(token.word())));
      if (token.start() < floor || token.written().isEmpty() || !known) {
        break;
      }
      tokens.add(token);
      p = Words.back(text, token.start());
    }
    return Lists.reverse(tokens);
  }

  /** One mark, or a word; a level of two words is one. */
  private Token tokenBefore(int end) {
    int start = Words.start(text, end);
    if (start == end) {
      return new Token(text.substring(end - 1, end), end - 1);
    }
    while (start > floor + 1 && text.charAt(start - 1) == '.') {
      int more = Words.start(text, start - 1);
      if (more == start - 1 || end - more > LONGEST_LABEL) {
        break;
      }
      start = more;
    }
    if (Words.before(text, end, "phụ lục") >= floor) {
      return new Token("phụ lục", Words.before(text, end, "phụ lục"));
    }
    if (Words.before(text, end, "tiểu mục") >= floor) {
      return new Token("tiểu mục", Words.before(text, end, "tiểu mục"));
    }
    return new Token(text.substring(start, end), start);
  }

  private static Found groups(List<Token> tokens, int citation) {
    List<ProvisionGroup> groups = new ArrayList<>();
    int start = citation;
    String joint = "";
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<Level> level =
          i + 1 < tokens.size() && tokens.get(i + 1).isLabel() ? token.level() : Optional.empty();
      boolean follows = !groups.isEmpty() && !joint.isEmpty() && token.isLabel();
      if (level.isPresent() || follows) {
        String label = level.isPresent() ? tokens.get(++i).written() : token.written();
        start = groups.isEmpty() ? token.start() : start;
        ProvisionGroup.add(groups, level, joint, label);
        joint = "";
      } else if (token.isJoint()) {
        joint = token.word();
      } else if (!SILENT.contains(token.word())) {
        groups.clear();
        start = citation;
      }
    }
    return new Found(groups.isEmpty() ? citation : start, ProvisionGroup.provisions(groups));
  }
}
