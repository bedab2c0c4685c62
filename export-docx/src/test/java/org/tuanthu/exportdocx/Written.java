package org.tuanthu.exportdocx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.tuanthu.document.AdministrativeDocument;
import org.w3c.dom.NodeList;

/** A written file opened by another library, which measures it. */
final class Written {
  private final XWPFDocument file;

  private Written(XWPFDocument file) {
    this.file = file;
  }

  static byte[] bytes(AdministrativeDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new DocxExporter().export(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Written of(AdministrativeDocument document) {
    return of(bytes(document));
  }

  static Written of(byte[] bytes) {
    try {
      return new Written(new XWPFDocument(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of the archive by name. */
  static Map<String, byte[]> parts(byte[] bytes) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  XWPFDocument file() {
    return file;
  }

  /** All paragraphs in reading order, also those of cells. */
  List<XWPFParagraph> paragraphs() {
    List<XWPFParagraph> all = new ArrayList<>();
    for (IBodyElement element : file.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        all.add(paragraph);
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            all.addAll(cell.getParagraphs());
          }
        }
      }
    }
    return all;
  }

  /** The texts of the paragraphs that have words. */
  List<String> texts() {
    return paragraphs().stream().map(Written::text).filter(text -> !text.isBlank()).toList();
  }

  /** Without blanks and in lower case: the form sets capitals and columns of its own. */
  static String squeezed(String text) {
    return Arrays.stream(text.split("\\s+")).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
  }

  /** The words as typed; the library's own text shows capitals as they are printed. */
  static String text(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (CTR run : paragraph.getCTP().getRList()) {
      NodeList nodes = run.getDomNode().getChildNodes();
      for (int i = 0; i < nodes.getLength(); i++) {
        switch (String.valueOf(nodes.item(i).getLocalName())) {
          case "t" -> text.append(nodes.item(i).getFirstChild().getNodeValue());
          case "tab" -> text.append('\t');
          case "br" -> text.append('\n');
          default -> {}
        }
      }
    }
    return text.toString();
  }

  /** The first paragraph that begins with those words. */
  XWPFParagraph paragraph(String start) {
    return paragraphs().stream()
        .filter(paragraph -> text(paragraph).startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No paragraph begins with '" + start + "'"));
  }

  /** Size, weight, slant, case and alignment of the paragraph that begins with those words. */
  String look(String start) {
    XWPFParagraph paragraph = paragraph(start);
    XWPFRun run = paragraph.getRuns().get(0);
    return size(run)
        + (on(run, rPr -> rPr.sizeOfBArray() > 0 ? isOn(rPr.getBArray(0).xgetVal()) : null)
            ? " bold"
            : "")
        + (on(run, rPr -> rPr.sizeOfIArray() > 0 ? isOn(rPr.getIArray(0).xgetVal()) : null)
            ? " italic"
            : "")
        + (on(run, rPr -> rPr.sizeOfCapsArray() > 0 ? isOn(rPr.getCapsArray(0).xgetVal()) : null)
            ? " capitals"
            : "")
        + " "
        + alignment(paragraph);
  }

  private String alignment(XWPFParagraph paragraph) {
    if (paragraph.getCTP().getPPr().isSetJc()) {
      return paragraph.getCTP().getPPr().getJc().getVal().toString();
    }
    return style(paragraph).getCTStyle().getPPr().getJc().getVal().toString();
  }

  private String size(XWPFRun run) {
    CTRPr own = run.getCTR().getRPr();
    Object half =
        own != null && own.sizeOfSzArray() > 0
            ? own.getSzArray(0).getVal()
            : style((XWPFParagraph) run.getParent()).getCTStyle().getRPr().getSzArray(0).getVal();
    return new BigInteger(half.toString()).divide(BigInteger.TWO).toString();
  }

  private boolean on(XWPFRun run, Function<CTRPr, @Nullable Boolean> trait) {
    CTRPr own = run.getCTR().getRPr();
    Boolean direct = own == null ? null : trait.apply(own);
    if (direct != null) {
      return direct;
    }
    Boolean styled = trait.apply(style((XWPFParagraph) run.getParent()).getCTStyle().getRPr());
    return styled != null && styled;
  }

  private static boolean isOn(
      org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.@org.jspecify.annotations.Nullable
          STOnOff
          value) {
    return value == null || !List.of("0", "false", "off").contains(value.getStringValue());
  }

  XWPFStyle style(XWPFParagraph paragraph) {
    return file.getStyles().getStyle(paragraph.getStyleID());
  }
}
