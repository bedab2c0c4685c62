package org.tuanthu.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.Signature;

/** Sets a generated plan as lines, in one of the layouts that circulate. Not thread-safe. */
final class PlanPage {

  /** How paragraphs are told apart. */
  enum Body {
    SEPARATED,
    INDENTED,
    FLUSH
  }

  /** How the head stands. */
  enum Head {
    COLUMNS,
    STACKED,
    BARS
  }

  private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String WORDS = "Độc lập - Tự do - Hạnh phúc";

  private final StringBuilder text = new StringBuilder();
  private final Body body;
  private final int width;

  PlanPage(Body body, int width) {
    this.body = body;
    this.width = width;
  }

  void head(Head form, List<String> agency, String number, String placeAndDate) {
    switch (form) {
      case COLUMNS -> columns(agency, number, placeAndDate);
      case STACKED -> {
        agency.forEach(this::line);
        List.of("-------", MOTTO, WORDS, "---------------", number, placeAndDate)
            .forEach(this::line);
      }
      case BARS -> {
        line("|");
        agency.forEach(this::line);
        List.of("-------", "|", MOTTO, WORDS, "---------------", "|", "|", number, "|")
            .forEach(this::line);
        List.of(placeAndDate, "|").forEach(this::line);
      }
    }
    blank();
  }

  private void columns(List<String> agency, String number, String placeAndDate) {
    List<String> right = List.of(MOTTO, "     " + WORDS, "     " + "-".repeat(27));
    for (int i = 0; i < Math.max(agency.size(), right.size()); i++) {
      row(i < agency.size() ? agency.get(i) : "", i < right.size() ? right.get(i) : "");
    }
    row(number, placeAndDate);
  }

  private void row(String left, String right) {
    line("   " + left + " ".repeat(Math.max(4, 42 - left.length())) + right);
  }

  void title(String type, String title) {
    line(" ".repeat(30) + type);
    for (String part : wrapped(title, Math.min(width, 64))) {
      line(" ".repeat(10) + part);
    }
    blank();
  }

  /** A paragraph; where no sign tells paragraphs apart, {@code apart} puts an empty line before. */
  void paragraph(String words, boolean apart) {
    if (body == Body.SEPARATED || apart) {
      blank();
    }
    String indent = body == Body.INDENTED ? "     " : "";
    List<String> lines = wrapped(indent + words, width);
    lines.forEach(this::line);
  }

  void tail(List<String> recipients, Signature signature, boolean columns) {
    List<String> left = new ArrayList<>(List.of("Nơi nhận:"));
    for (int i = 0; i < recipients.size(); i++) {
      left.add("- " + recipients.get(i) + (i + 1 < recipients.size() ? ";" : "."));
    }
    List<String> right = new ArrayList<>(signature.authority());
    right.add(signature.title().orElseThrow());
    String name = signature.name().orElseThrow();
    blank();
    if (columns) {
      for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
        row(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
      }
      blank();
      row("", name);
      return;
    }
    left.forEach(this::line);
    blank();
    right.forEach(this::line);
    blank();
    line(name);
  }

  private List<String> wrapped(String words, int limit) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (rest.length() > limit) {
      int cut = rest.lastIndexOf(' ', limit);
      if (cut <= 8) {
        break;
      }
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut + 1);
    }
    lines.add(rest);
    return lines;
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }

  private void blank() {
    int length = text.length();
    if (length < 2 || text.charAt(length - 2) != '\n') {
      text.append('\n');
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
