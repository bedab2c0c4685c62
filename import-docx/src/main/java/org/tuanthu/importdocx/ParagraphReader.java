package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuanthu.document.Origin;
import org.tuanthu.document.RawBlock;

/** Reads one paragraph: its number, its words, and the text boxes that hang on it. */
final class ParagraphReader {
  /** Twips of a blank in front of an indented paragraph, as wide as a letter of 14 points. */
  private static final int TWIPS_PER_BLANK = 120;

  private static final int GREATEST_INDENT = 60;
  private static final int RIGHT = 48;

  private final Story story;
  private final PartCursor xml;
  private final Origin origin;
  private final TextFlow flow;
  private final Fields fields = new Fields();
  private final List<RawBlock> boxes = new ArrayList<>();
  private Style own = Style.EMPTY;
  private Style shown = Style.EMPTY;
  private int indent;
  private boolean runsOn;

  ParagraphReader(Story story, PartCursor xml, Origin origin) {
    this.story = story;
    this.xml = xml;
    this.origin = origin;
    this.flow = new TextFlow(story.budget());
  }

  void read() throws IOException {
    shown = story.styles().whole(story.styles().ordinary());
    xml.children(this::inline);
  }

  /** Whether its mark is deleted or hidden, so that the next paragraph goes on in it. */
  boolean runsOn() {
    return runsOn;
  }

  List<RawBlock> boxes() {
    return boxes;
  }

  /**
   * The words with the automatic number in front, which is counted now.
   *
   * @param first whether the paragraph begins here and does not go on with the one above
   */
  String text(boolean first) throws WordFileException {
    if (!first || (runsOn && flow.isBlank())) {
      return flow.normalized();
    }
    String number = story.lists().next(own);
    story.budget().characters(number.length());
    boolean bulletAlone = number.length() == 2 && flow.isBlank();
    return " ".repeat(indent) + (bulletAlone ? "" : number) + flow.normalized();
  }

  private void inline(String name) throws IOException {
    switch (name) {
      case "pPr" -> properties();
      case "r" -> new RunReader(this, story, xml).read(shown);
      case "hyperlink", "fldSimple", "dir", "bdo" -> xml.children(this::inline);
      case "m:oMath", "m:oMathPara" -> xml.children(this::formula);
      default -> Containers.enter(xml, name, this::inline);
    }
  }

  private void formula(String name) throws IOException {
    if (name.equals("m:t")) {
      flow.words(xml.text(), false);
    } else {
      xml.children(this::formula);
    }
  }

  private void properties() throws IOException {
    StyleReader reader = new StyleReader(xml);
    xml.children(
        name -> {
          switch (name) {
            case "rPr" -> xml.children(this::mark);
            case "ind" -> indent = Math.max(indent, blanks());
            case "jc" -> indent = Math.max(indent, alignedRight() ? RIGHT : 0);
            default -> reader.paragraph(name);
          }
        });
    own = reader.style();
    shown = story.styles().whole(own.parent().or(story.styles()::ordinary));
  }

  private void mark(String name) {
    runsOn |=
        switch (name) {
          case "del", "moveFrom" -> true;
          case "vanish", "specVanish" -> xml.on();
          default -> false;
        };
  }

  private int blanks() {
    Optional<Integer> left = xml.number("left", 0, Integer.MAX_VALUE);
    int twips = left.or(() -> xml.number("start", 0, Integer.MAX_VALUE)).orElse(0);
    return Math.min(twips / TWIPS_PER_BLANK, GREATEST_INDENT);
  }

  private boolean alignedRight() {
    String value = xml.attribute("val").orElse("");
    return value.equals("right") || value.equals("end");
  }

  TextFlow flow() {
    return flow;
  }

  Fields fields() {
    return fields;
  }

  /** The mark of a note that is referred to here. */
  String refer(String kind) throws WordFileException {
    return story.notes().refer(kind, xml.attribute("id"), origin);
  }

  /** Reads the text box at the cursor. */
  void box() throws IOException {
    boxes.addAll(new BlockReader(story, xml, Optional.of(origin)).read());
  }

  /** Reads an element that stands in a run and holds runs itself. */
  void runs() throws IOException {
    xml.children(this::inline);
  }
}
