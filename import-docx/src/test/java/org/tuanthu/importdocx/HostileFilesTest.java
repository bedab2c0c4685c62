package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.importdocx.BadFiles.compound;
import static org.tuanthu.importdocx.BadFiles.deep;
import static org.tuanthu.importdocx.BadFiles.document;
import static org.tuanthu.importdocx.BadFiles.encrypted;
import static org.tuanthu.importdocx.BadFiles.entries;
import static org.tuanthu.importdocx.BadFiles.flagged;
import static org.tuanthu.importdocx.BadFiles.laughs;
import static org.tuanthu.importdocx.BadFiles.names;
import static org.tuanthu.importdocx.BadFiles.namespaces;
import static org.tuanthu.importdocx.BadFiles.patched;
import static org.tuanthu.importdocx.BadFiles.stored;
import static org.tuanthu.importdocx.BadFiles.zip;
import static org.tuanthu.importdocx.WordFile.p;
import static org.tuanthu.importdocx.WordFile.utf8;
import static org.tuanthu.importdocx.WordFile.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.DocumentReaders;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;

/** Files that are no Word file, broken, or made to do harm. */
class HostileFilesTest {
  private static final DocxReader READER = new DocxReader();

  static Stream<Arguments> files() throws Exception {
    byte[] good = SamplePlan.word();
    return Stream.of(
        Arguments.of("cut in the middle", Arrays.copyOf(good, good.length / 2), "truncated zip"),
        Arguments.of("cut at the end", Arrays.copyOf(good, good.length - 1), "truncated zip"),
        Arguments.of("first bytes", Arrays.copyOf(good, 4), "truncated zip"),
        Arguments.of("plain zip", zip("a.txt", utf8("a")), "without a Word document"),
        Arguments.of(
            "odt",
            zip("mimetype", utf8("application/vnd.oasis.opendocument.text")),
            "is an OpenDocument text (.odt)"),
        Arguments.of("xlsx", zip("xl/workbook.xml", utf8("<a/>")), "is an Excel workbook (.xlsx)"),
        Arguments.of(
            "pptx", zip("ppt/presentation.xml", utf8("<a/>")), "is a presentation (.pptx)"),
        Arguments.of("encrypted", encrypted(good), "is encrypted with a password"),
        Arguments.of(
            "legacy",
            compound("WordDocument"),
            "soffice --headless --convert-to docx \"kế hoạch.doc\""),
        Arguments.of("legacy workbook", compound("Workbook"), "is an Excel workbook"),
        Arguments.of("other compound", compound("Contents"), "is a broken or unknown OLE2 file"),
        Arguments.of("no XML", document("kế hoạch"), "word/document.xml is no well-formed XML"),
        Arguments.of(
            "open element",
            document("<w:document xmlns:w='urn:w'><w:body>"),
            "word/document.xml is no well-formed XML at line 1"),
        Arguments.of(
            "external entity",
            document(
                "<!DOCTYPE d [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                    + xml("document", "<w:body>" + p("&f;") + "</w:body>").substring(38)),
            "has a document type declaration"),
        Arguments.of("billion laughs", document(laughs()), "has a document type declaration"),
        Arguments.of(
            "unknown entity",
            document(xml("document", "<w:body>" + p("&f;") + "</w:body>")),
            "is no well-formed XML"),
        Arguments.of("deep", deep(), "nests more than 256 elements"),
        Arguments.of("one tag of namespaces", namespaces(200_000, 1), "more than 1000 attributes"),
        Arguments.of("tags of namespaces", namespaces(100, 200), "more than 256 namespaces"),
        Arguments.of("names of elements", names("<w:a%d/>"), "more than 10000 different names"),
        Arguments.of("of attributes", names("<w:a b%d=''/>"), "more than 10000 different names"),
        Arguments.of("of namespaces", names("<a:b xmlns:a='%d'/>"), "more than 10000 different"),
        Arguments.of("of instructions", names("<?a%d?>"), "more than 10000 different names"),
        Arguments.of("many entries", entries(1001), "more than 1000 entries"),
        Arguments.of("no words", WordFile.of("").bytes(), "is empty"),
        Arguments.of("method", patched(good, 8, 12), "packed by method 12"),
        Arguments.of("zip password", flagged(good), "encrypted with a password"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_file_is_refused_with_its_name_and_the_reason(String what, byte[] bytes, String reason) {
    Source source = Source.of("kế hoạch.doc", bytes);

    assertThat(READER.accepts(source)).isTrue();
    assertThatThrownBy(() -> DocumentReaders.discovered().read(source))
        .isExactlyInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("kế hoạch.doc: ")
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }

  @Test
  void a_damaged_part_is_noticed() throws IOException {
    byte[] stored = stored("word/document.xml", xml("document", "<w:body>" + p("a") + "</w:body>"));
    stored[stored.length / 2] ^= 1;

    assertThatThrownBy(() -> READER.read(Source.of("a", stored)))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void what_is_within_the_limits_is_read_on_every_release_of_the_JDK() throws IOException {
    String attributes =
        IntStream.range(0, 900).mapToObj(i -> " a" + i + "='v'").collect(Collectors.joining());
    String deep = "<w:sdt>".repeat(120) + "<w:sdtContent>".repeat(120);
    String up = "</w:sdtContent>".repeat(120) + "</w:sdt>".repeat(120);

    assertThat(WordFile.of("<w:sdt" + attributes + "/>" + deep + up + p("a")).lines())
        .containsExactly("a");
  }

  @Test
  void text_is_left_to_the_reader_of_texts() {
    assertThat(READER.accepts(Source.of("a.docx", utf8("KẾ HOẠCH")))).isFalse();
    assertThat(READER.accepts(Source.of("a.docx", new byte[0]))).isFalse();
  }

  @Test
  void parts_outside_of_the_file_are_never_opened() throws IOException {
    WordFile file =
        WordFile.of(p("a"))
            .relation("styles", "http://192.0.2.1/styles.xml' TargetMode='External")
            .relation("footnotes", "file:///etc/passwd")
            .relation("numbering", "../../../../etc/passwd");

    assertThat(file.lines()).containsExactly("a");
  }

  @Test
  void a_file_that_is_cut_anywhere_is_refused_or_read_and_nothing_else() throws IOException {
    byte[] good = SamplePlan.word();
    for (int length = 4; length < good.length; length += 97) {
      byte[] cut = Arrays.copyOf(good, length);
      assertThatThrownBy(() -> READER.read(Source.of("a", cut)))
          .isExactlyInstanceOf(UnreadableDocumentException.class);
    }
  }

  @Test
  void a_file_with_random_damage_is_refused_or_read_and_nothing_else() throws IOException {
    byte[] good = stored("word/document.xml", documentOf(SamplePlan.word()));
    Random random = new Random(20250206);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bad = good.clone();
      for (int hits = random.nextInt(3); hits >= 0; hits--) {
        bad[4 + random.nextInt(bad.length - 4)] = (byte) random.nextInt(256);
      }
      try {
        READER.read(Source.of("a", bad));
      } catch (UnreadableDocumentException e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void xml_with_random_damage_is_refused_or_read_and_nothing_else() throws IOException {
    byte[] xml = utf8(documentOf(SamplePlan.word()));
    Random random = new Random(7);
    int refused = 0;
    PrintStream terminal = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    for (int i = 0; i < 400; i++) {
      byte[] bad = xml.clone();
      int from = random.nextInt(bad.length - 60);
      int to = random.nextInt(bad.length - 60);
      System.arraycopy(xml, from, bad, to, random.nextInt(60));
      try {
        READER.read(Source.of("a", zip("word/document.xml", bad)));
      } catch (UnreadableDocumentException e) {
        refused++;
      }
    }
    System.setErr(terminal);
    assertThat(refused).isPositive();
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void parts_are_in_any_unicode_form(String charset) throws IOException {
    String xml = xml("document", "<w:body>" + p("Đề án") + "</w:body>").replace("UTF-8", charset);
    byte[] word = zip("word/document.xml", xml.getBytes(charset));

    assertThat(WordStory.read(WordPackage.of(ZipParts.of(word)))).hasSize(1);
  }

  private static String documentOf(byte[] word) throws IOException {
    try (var in = ZipParts.of(word).open("word/document.xml", Limits.STORY_BYTES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
