package org.tuanthu.importpdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentAssembler;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Note;
import org.tuanthu.document.Origin;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.importpdf.PageLetters.Page;
import org.tuanthu.text.Message;

/**
 * Reads PDF documents that hold text. A scan without text is refused, and so is a file that draws
 * letters without saying which they are; a page without text among others, and a few nameless
 * letters, give notes.
 *
 * <p>Limits: {@value #MOST_PAGES} pages, {@value PageLetters#MOST_LETTERS} letters, and no stream
 * that unpacks to more than {@value StreamSizes#LARGEST} bytes.
 */
public final class PdfReader implements DocumentReader {

  /** The most pages that are read. */
  static final int MOST_PAGES = 3000;

  private static final int FEWEST_LETTERS = 40;

  /** Of so many letters, one may be nameless. */
  private static final int MOST_NAMELESS = 20;

  private static final String RECOGNISE = "ocrmypdf --force-ocr -l vie IN.pdf OUT.pdf";
  private static final Logger LOG = LoggerFactory.getLogger(PdfReader.class);

  @Override
  public String id() {
    return "pdf";
  }

  @Override
  public boolean accepts(Source source) {
    return source.startsWith('%', 'P', 'D', 'F', '-');
  }

  @Override
  public Reading<AdministrativeDocument> read(Source source) {
    List<Page> pages = pages(source);
    long letters = pages.stream().mapToLong(page -> page.letters().size()).sum();
    long nameless = pages.stream().mapToLong(Page::nameless).sum();
    if (nameless * MOST_NAMELESS > letters) {
      throw new UnreadableDocumentException(
          source.name(),
          "does not say which letters it draws ("
              + nameless
              + " of "
              + (letters + nameless)
              + "); save it again from its source, or recognise its text: "
              + RECOGNISE);
    }
    if (letters < FEWEST_LETTERS) {
      throw new UnreadableDocumentException(
          source.name(),
          "has no text, it is probably a scan; recognise its text first: " + RECOGNISE);
    }
    LOG.debug("{} pages, {} letters", pages.size(), letters);
    PageLines lines = PageLines.of(pages);
    Reading<AdministrativeDocument> reading =
        DocumentAssembler.assemble(source.name(), lines.blocks()).with(notes(pages), List.of());
    List<Furniture> furniture = new ArrayList<>(reading.furniture());
    furniture.addAll(lines.furniture());
    furniture.sort(Comparator.comparing(Furniture::origin, PdfReader::inOrder));
    return new Reading<>(
        reading.value(), reading.origins(), reading.notes(), furniture, reading.doubts());
  }

  private static int inOrder(Origin one, Origin other) {
    return one instanceof Origin.PdfLine a && other instanceof Origin.PdfLine b
        ? Comparator.comparingInt(Origin.PdfLine::page)
            .thenComparingInt(Origin.PdfLine::line)
            .compare(a, b)
        : 0;
  }

  private static List<Page> pages(Source source) {
    byte[] bytes = source.bytes();
    StreamSizes.check(source.name(), bytes);
    try (PDDocument pdf =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableDocumentException(
            source.name(),
            "has " + pdf.getNumberOfPages() + " pages, the limit is " + MOST_PAGES + " pages");
      }
      return PageLetters.of(pdf, source.name());
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          source.name(), "is encrypted, save it without a password first", e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableDocumentException(
          source.name(), "is a broken PDF: " + e.getClass().getSimpleName(), e);
    }
  }

  private static List<Note> notes(List<Page> pages) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int number = i + 1;
      int nameless = pages.get(i).nameless();
      if (pages.get(i).letters().isEmpty()) {
        notes.add(
            note(
                number,
                "Trang " + number + " không có chữ (có thể là ảnh chụp) nên không đọc được",
                "Page " + number + " has no text (perhaps a picture) and was not read"));
      } else if (nameless > 0) {
        notes.add(
            note(
                number,
                "Trang " + number + " có " + nameless + " ký tự không rõ là chữ gì nên bị bỏ qua",
                "Page " + number + " draws " + nameless + " letters without saying which"));
      }
    }
    return notes;
  }

  private static Note note(int page, String vietnamese, String english) {
    return new Note(Optional.of(new Origin.PdfLine(page, 1)), Message.vi(vietnamese).en(english));
  }
}
