package org.tuanthu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.compliance.AssessmentRun;
import org.tuanthu.json.SampleRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JunitExporterTest {

  @Test
  void every_run_keeps_to_the_subset() throws Exception {
    validate(written(new JunitExporter(), SampleRun.RUN));
    validate(written(JunitExporter.strict(), SampleRun.RUN));
    validate(written(new JunitExporter(), SampleRun.withoutRules()));
    validate(written(new JunitExporter(), new AssessmentRun(SampleRun.RULES, List.of())));
  }

  @ParameterizedTest
  @CsvSource({"<skipped , <flaky ", "classname=, class=", "tests=\"6\", tests=\"many\""})
  void the_subset_refuses_others(String words, String others) throws Exception {
    String xml = new String(written(new JunitExporter(), SampleRun.RUN), StandardCharsets.UTF_8);
    assertThat(xml).contains(words);
    byte[] wrong = xml.replaceFirst(words, others).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> validate(wrong)).isInstanceOf(SAXException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "false, FORM-001,   skipped", // known
    "false, FORM-003,   passed",
    "false, FORM-004,   skipped",
    "false, REPORT-001, skipped",
    "false, UNIT-001,   skipped",
    "false, PLAN-001,   skipped", // waived
    "false, PLAN-002,   error",
    "true,  FORM-001,   skipped",
    "true,  FORM-004,   skipped",
    "true,  REPORT-001, failure",
    "true,  UNIT-001,   failure",
    "true,  PLAN-001,   skipped",
  })
  void a_rule_is_a_case_and_its_verdict_the_result(boolean strict, String rule, String result)
      throws Exception {
    JunitExporter exporter = strict ? JunitExporter.strict() : new JunitExporter();
    Element testcase = testcase(parsed(written(exporter, SampleRun.RUN)), rule);

    assertThat(testcase.getAttribute("classname")).isEqualTo(rule.substring(0, rule.indexOf('-')));
    NodeList children = testcase.getElementsByTagName("*");
    assertThat(children.getLength() == 0 ? "passed" : children.item(0).getNodeName())
        .isEqualTo(result);
  }

  @Test
  void a_failure_says_all_that_an_official_needs() throws Exception {
    Document document = parsed(written(new JunitExporter(), SampleRun.withoutRules()));
    Element failure = (Element) document.getElementsByTagName("failure").item(0);

    assertThat(failure.getAttribute("message")).isEqualTo("khác");
    assertThat(failure.getAttribute("type")).isEqualTo("ERROR");
    assertThat(failure.getTextContent())
        .isEqualTo(
            """
            khác
            Vị trí: phần căn cứ, dòng 8
            Căn cứ: Điều 8 Nghị định số 30/2020/NĐ-CP
            Việc cần làm: Sửa lại""");
  }

  @Test
  void suites_count_their_cases() throws Exception {
    Element suites = parsed(written(new JunitExporter(), SampleRun.RUN)).getDocumentElement();
    Element first = (Element) suites.getElementsByTagName("testsuite").item(0);

    assertThat(first.getAttribute("name")).isEqualTo("kế hoạch.txt");
    assertThat(first.getAttribute("tests")).isEqualTo("6");
    assertThat(first.getAttribute("skipped")).isEqualTo("4");
    assertThat(suites.getAttribute("tests")).isEqualTo("7");
    assertThat(suites.getAttribute("failures")).isEqualTo("0");
    assertThat(suites.getAttribute("errors")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a<b & \"c\">]]> | a<b & \"c\">]]>",
        "kế\u0000\u001B\uFFFE hoạch | kế\uFFFD\uFFFD\uFFFD hoạch",
        "\uD83D\uDE00 | \uD83D\uDE00",
        "\uD83D lẻ | \uFFFD lẻ",
      })
  void what_is_written_is_read_again_but_for_what_xml_forbids(String text, String read)
      throws Exception {
    Xml xml = new Xml().open("a", "name", text).element("b", text).close();
    Element root = parsed(xml.bytes()).getDocumentElement();

    assertThat(root.getAttribute("name")).isEqualTo(read);
    assertThat(root.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(read);
  }

  @Test
  void line_feeds_and_tabs_survive() throws Exception {
    String text = "một\r\n\thai";
    Xml xml = new Xml().open("a", "name", text).element("b", text).close();
    Element root = parsed(xml.bytes()).getDocumentElement();

    assertThat(root.getAttribute("name")).isEqualTo(text);
    assertThat(root.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(text);
  }

  private static Element testcase(Document document, String rule) {
    NodeList cases = document.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element testcase = (Element) cases.item(i);
      if (testcase.getAttribute("name").startsWith(rule + " ")) {
        return testcase;
      }
    }
    throw new AssertionError("No case of " + rule);
  }

  private static byte[] written(JunitExporter exporter, AssessmentRun run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.export(run, out);
    return out.toByteArray();
  }

  private static Document parsed(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static void validate(byte[] xml) throws SAXException, IOException {
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(JunitExporterTest.class.getResource("junit-subset.xsd"))
            .newValidator();
    validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
  }
}
