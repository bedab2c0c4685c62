package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Block;
import org.tuanthu.document.Body;
import org.tuanthu.document.Section;
import org.tuanthu.document.Source;

/**
 * The same documents as Word, PDF, OpenDocument and text files of LibreOffice are the same.
 *
 * <p>One exception: a text file has no tables; LibreOffice writes each cell on a line of its own,
 * from which no reader can tell columns. Documents with tables are compared up to the first one.
 */
@Tag("deep")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsMeetTest {
  @TempDir Path folder;

  private final Map<String, AdministrativeDocument> documents = new TreeMap<>();
  private final Map<String, byte[]> words = new TreeMap<>();

  @BeforeAll
  void write() {
    assumeThat(Office.isInstalled())
        .as("%s is not on the path, so formats are not compared", Office.PROGRAM)
        .isTrue();
    for (Source text : Papers.all()) {
      documents.put(text.name().replace(".txt", ""), Papers.document(text));
    }
    documents.put("made", SamplePapers.plan());
    documents.forEach((name, document) -> words.put(name, Written.bytes(document)));
  }

  @Test
  void pdf_is_the_same() throws Exception {
    same(convert(words, "docx", "pdf"), "pdf");
  }

  @Test
  void word_after_open_document_is_the_same() throws Exception {
    Map<String, byte[]> open = convert(words, "docx", "odt");

    same(convert(open, "odt", "docx"), "docx");
  }

  @Test
  void word_saved_by_another_program_is_the_same() throws Exception {
    same(convert(words, "docx", "docx:MS Word 2007 XML"), "docx");
  }

  @Test
  void text_is_the_same_up_to_the_first_table() throws Exception {
    Map<String, byte[]> texts = convert(words, "docx", "txt:Text (encoded):UTF8");

    texts.forEach(
        (name, bytes) -> {
          AdministrativeDocument expected = Printed.of(documents.get(name));
          AdministrativeDocument read =
              Printed.of(Papers.document(Source.of(name + ".txt", bytes)));
          if (hasTable(expected)) {
            assertThat(read.head()).as(name).isEqualTo(expected.head());
            assertThat(read.body().preamble()).as(name).isEqualTo(expected.body().preamble());
            assertThat(read.signature()).as(name).isEqualTo(expected.signature());
            assertThat(read.recipients()).as(name).isEqualTo(expected.recipients());
          } else {
            assertThat(read).as(name).isEqualTo(expected);
          }
        });
  }

  private Map<String, byte[]> convert(Map<String, byte[]> files, String from, String filter)
      throws IOException, InterruptedException {
    Map<String, byte[]> converted = new Office(folder).convert(files, from, filter);
    assertThat(converted).containsOnlyKeys(files.keySet());
    return converted;
  }

  private void same(Map<String, byte[]> files, String extension) {
    files.forEach(
        (name, bytes) -> {
          AdministrativeDocument expected = Printed.of(documents.get(name));
          AdministrativeDocument read = Papers.document(Source.of(name + "." + extension, bytes));
          assertThat(read.texts()).as(name).isEqualTo(expected.texts());
          assertThat(read).as(name).isEqualTo(expected);
          assertThat(Papers.plan(read)).as(name).isEqualTo(Papers.plan(expected));
        });
  }

  private static boolean hasTable(AdministrativeDocument document) {
    return hasTable(document.body())
        || document.annexes().stream().anyMatch(annex -> hasTable(annex.body()));
  }

  private static boolean hasTable(Body body) {
    return hasTable(body.preamble()) || body.sections().stream().anyMatch(FormatsMeetTest::inside);
  }

  private static boolean inside(Section section) {
    return hasTable(section.blocks())
        || section.sections().stream().anyMatch(FormatsMeetTest::inside);
  }

  private static boolean hasTable(List<Block> blocks) {
    return blocks.stream().anyMatch(Block.Table.class::isInstance);
  }
}
