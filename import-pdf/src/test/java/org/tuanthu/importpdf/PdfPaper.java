package org.tuanthu.importpdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a document on A4 as a word processor would: columns, centred lines, broken paragraphs. */
final class PdfPaper {
  private static final float SIZE = 13;
  private static final float LEFT = 85;
  private static final float RIGHT = 552;
  private static final float TOP = 780;
  private static final float BOTTOM = 70;
  private static final float PITCH = 16;
  private static final float BETWEEN = 6;

  private final PDDocument pdf = new PDDocument();
  private final PDType0Font font;
  private final List<PDPage> pages = new ArrayList<>();
  private float y;

  PdfPaper() {
    try (InputStream ttf =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(pdf, ttf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    turn();
  }

  /** A new page; from the second on, its number stands in the top margin. */
  PdfPaper turn() {
    pages.add(new PDPage(PDRectangle.A4));
    pdf.addPage(pages.get(pages.size() - 1));
    y = TOP;
    if (pages.size() > 1) {
      print(String.valueOf(pages.size()), 318, TOP + 25);
    }
    return this;
  }

  /** Two lines side by side, each centred in its column. */
  PdfPaper columns(String left, String right) {
    print(left, LEFT + 90 - width(left) / 2, y);
    print(right, 395 - width(right) / 2, y);
    y -= PITCH;
    return this;
  }

  /** A line left and one right, as recipients and signature stand. */
  PdfPaper foot(String left, String right) {
    print(left, LEFT, y);
    print(right, 430 - width(right) / 2, y);
    y -= PITCH;
    return this;
  }

  PdfPaper centred(String text) {
    print(text, (LEFT + RIGHT - width(text)) / 2, y);
    y -= PITCH;
    return this;
  }

  PdfPaper gap() {
    y -= PITCH;
    return this;
  }

  /** A paragraph with an indented first line, broken at the right margin and over pages. */
  PdfPaper paragraph(String text) {
    float indent = 28;
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && LEFT + indent + width(line + " " + word) > RIGHT) {
        line(line.toString(), indent);
        indent = 0;
        line = new StringBuilder();
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(line.toString(), indent);
    y -= BETWEEN;
    return this;
  }

  /** A table whose cells are framed by strokes; every cell is one line. */
  PdfPaper table(List<List<String>> rows) {
    return table(rows, 90);
  }

  PdfPaper table(List<List<String>> rows, float columnWidth) {
    for (List<String> row : rows) {
      if (y < BOTTOM) {
        turn();
      }
      for (int i = 0; i < row.size(); i++) {
        float x = LEFT + i * columnWidth;
        frame(x, y - 6, columnWidth, PITCH + 4);
        print(row.get(i), x + 5, y);
      }
      y -= PITCH + 4;
    }
    y -= BETWEEN;
    return this;
  }

  /** Words at those distances from the left margin, and none where they are empty. */
  PdfPaper row(List<String> words, List<Integer> at) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty()) {
        print(words.get(i), LEFT + at.get(i), y);
      }
    }
    y -= PITCH;
    return this;
  }

  /** Running text in two columns, each broken at its right margin. */
  PdfPaper twoColumns(List<String> left, List<String> right) {
    float top = y;
    column(left, LEFT);
    float end = y;
    y = top;
    column(right, LEFT + 245);
    y = Math.min(y, end) - BETWEEN;
    return this;
  }

  private void column(List<String> paragraphs, float x) {
    for (String paragraph : paragraphs) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        if (!line.isEmpty() && width(line + " " + word) > 222) {
          print(line.toString(), x, y);
          y -= PITCH;
          line = new StringBuilder();
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      print(line.toString(), x, y);
      y -= PITCH + BETWEEN;
    }
    y += BETWEEN;
  }

  private void frame(float x, float low, float width, float height) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            pdf, pages.get(pages.size() - 1), PDPageContentStream.AppendMode.APPEND, true)) {
      out.addRect(x, low, width, height);
      out.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String text, float indent) {
    if (y < BOTTOM) {
      turn();
    }
    print(text, LEFT + indent, y);
    y -= PITCH;
  }

  private float width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String text, float x, float baseLine) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            pdf, pages.get(pages.size() - 1), PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(font, SIZE);
      out.newLineAtOffset(x, baseLine);
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return pdf;
  }

  byte[] bytes() {
    try (pdf) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
