package org.tuanthu.importdocx;

import java.io.IOException;

/** Reads one run of a paragraph. */
final class RunReader {
  private static final int HEXADECIMAL = 16;
  private static final int LONGEST_CODE = 6;

  private final ParagraphReader paragraph;
  private final Story story;
  private final PartCursor xml;
  private Style style = Style.EMPTY;

  RunReader(ParagraphReader paragraph, Story story, PartCursor xml) {
    this.paragraph = paragraph;
    this.story = story;
    this.xml = xml;
  }

  /**
   * Reads the run at the cursor.
   *
   * @param around the style of the paragraph
   */
  void read(Style around) throws IOException {
    style = around;
    xml.children(
        name -> {
          if (name.equals("rPr")) {
            properties(around);
          } else {
            content(name);
          }
        });
  }

  private void properties(Style around) throws IOException {
    StyleReader reader = new StyleReader(xml);
    xml.children(reader::run);
    Style own = reader.style();
    style = own.over(story.styles().whole(own.parent())).over(around);
  }

  private void content(String name) throws IOException {
    if (name.equals("fldChar")) {
      paragraph.fields().mark(xml.attribute("fldCharType").orElse(""));
      return;
    }
    if (paragraph.fields().inCode() || style.hidden().orElse(false)) {
      return;
    }
    switch (name) {
      case "t" -> words(xml.text());
      case "tab", "ptab" -> paragraph.flow().tab();
      case "br", "cr" -> paragraph.flow().lineBreak();
      case "noBreakHyphen" -> words("-");
      case "sym" -> words(symbol());
      case "footnoteReference" -> words(paragraph.refer("footnote"));
      case "endnoteReference" -> words(paragraph.refer("endnote"));
      case "drawing", "pict", "object" -> xml.children(this::drawing);
      case "mc:AlternateContent" -> xml.firstAlternative(this::content);
      case "ruby" -> xml.children(this::ruby);
      default -> {}
    }
  }

  private void words(String words) throws WordFileException {
    paragraph.flow().words(words, style.capitals().orElse(false));
  }

  private String symbol() {
    String code = xml.attribute("char").orElse("");
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      return "";
    }
    try {
      return Symbols.of(
          xml.attribute("font").orElse(""), Integer.parseUnsignedInt(code, HEXADECIMAL));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private void drawing(String name) throws IOException {
    if (name.equals("txbxContent")) {
      paragraph.box();
    } else if (name.equals("mc:AlternateContent")) {
      xml.firstAlternative(this::drawing);
    } else {
      xml.children(this::drawing);
    }
  }

  private void ruby(String name) throws IOException {
    if (name.equals("rubyBase")) {
      paragraph.runs();
    }
  }
}
