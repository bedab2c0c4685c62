package org.tuanthu.exportdocx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tuanthu.document.AdministrativeDocument;

/** Every part obeys the schemas of the format. */
class DocxSchemaTest {

  static List<AdministrativeDocument> papers() {
    return List.of(
        SamplePapers.plan(),
        SamplePapers.decision(),
        SamplePapers.letter(),
        AdministrativeDocument.builder().build());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void all_parts_are_valid(AdministrativeDocument document) throws Exception {
    Map<String, byte[]> parts = Written.parts(Written.bytes(document));

    assertThat(parts)
        .containsOnlyKeys(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/header-first.xml",
            "word/header.xml",
            "word/settings.xml",
            "word/styles.xml");
    assertThat(faults(DocumentDocument.Factory.parse(in(parts, "word/document.xml")))).isEmpty();
    assertThat(faults(StylesDocument.Factory.parse(in(parts, "word/styles.xml")))).isEmpty();
    assertThat(faults(SettingsDocument.Factory.parse(in(parts, "word/settings.xml")))).isEmpty();
    assertThat(faults(HdrDocument.Factory.parse(in(parts, "word/header.xml")))).isEmpty();
    assertThat(faults(HdrDocument.Factory.parse(in(parts, "word/header-first.xml")))).isEmpty();
  }

  private static ByteArrayInputStream in(Map<String, byte[]> parts, String name) {
    return new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
  }

  private static List<XmlError> faults(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }
}
