package org.tuanthu.importdocx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tuanthu.importdocx.WordFile.p;
import static org.tuanthu.importdocx.WordFile.r;
import static org.tuanthu.importdocx.WordFile.utf8;
import static org.tuanthu.importdocx.WordFile.xml;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Furniture;
import org.tuanthu.document.Furniture.Kind;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;

/** Kinds of Word files, and what their pages have around the document. */
class KindsTest {
  private static final String BODY = p("KẾ HOẠCH") + p("Nạo vét kênh mương") + p("Việc thứ nhất.");

  @ParameterizedTest
  @CsvSource({
    "plan.docm, application/vnd.ms-word.document.macroEnabled.main+xml",
    "plan.dotx, application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "plan.dotm, application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "plan, application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  })
  void files_with_macros_and_templates_are_read_alike(String name, String type) {
    WordFile file =
        WordFile.of(BODY)
            .part(
                "[Content_Types].xml",
                "<Types><Override PartName='/word/document.xml' ContentType='"
                    + type
                    + "'/></Types>")
            .part("word/vbaProject.bin", new byte[] {(byte) 0xD0, (byte) 0xCF});

    assertThat(read(name, file.bytes()).value())
        .isEqualTo(read("plan.docx", WordFile.of(BODY).strict().bytes()).value());
  }

  @Test
  void a_document_in_another_part_is_found_by_its_relationship() throws IOException {
    WordFile file =
        WordFile.of(p("bản cũ"))
            .part("word/document2.xml", xml("document", "<w:body>" + BODY + "</w:body>"))
            .part(
                "_rels/.rels",
                utf8(
                    "<Relationships><Relationship Id='r1'"
                        + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'"
                        + " Target='/word/document2.xml'/></Relationships>"));

    assertThat(file.lines()).containsExactly("KẾ HOẠCH", "Nạo vét kênh mương", "Việc thứ nhất.");
  }

  @Test
  void headers_and_footers_are_furniture() {
    String number =
        "<w:p>"
            + r("Trang ")
            + "<w:fldSimple w:instr='PAGE'>"
            + r("2")
            + "</w:fldSimple>"
            + r("/")
            + "<w:fldSimple w:instr='NUMPAGES'>"
            + r("9")
            + "</w:fldSimple></w:p>";
    WordFile file =
        WordFile.of(BODY)
            .part("word/header1.xml", xml("hdr", p("Kế hoạch nạo vét") + p("") + p("_____")))
            .part(
                "word/header2.xml",
                xml("hdr", "<w:sdt><w:sdtContent>" + p("- 2 -") + "</w:sdtContent></w:sdt>"))
            .part("word/footer1.xml", xml("ftr", number))
            .relation("header", "header1.xml")
            .relation("header", "header2.xml")
            .relation("footer", "footer1.xml");

    Reading<AdministrativeDocument> reading = read("plan.docx", file.bytes());
    assertThat(reading.value()).isEqualTo(read("plan.docx", WordFile.of(BODY).bytes()).value());
    assertThat(reading.furniture())
        .extracting(Furniture::kind, Furniture::text)
        .containsExactly(
            tuple(Kind.RUNNING_HEAD, "Kế hoạch nạo vét"),
            tuple(Kind.RULE, "_____"),
            tuple(Kind.PAGE_NUMBER, "- 2 -"),
            tuple(Kind.PAGE_NUMBER, "Trang 2/9"));
  }

  private static Reading<AdministrativeDocument> read(String name, byte[] bytes) {
    return new DocxReader().read(Source.of(name, bytes));
  }
}
