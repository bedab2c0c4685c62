package org.tuanthu.exportdocx;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentHead;
import org.tuanthu.document.DocumentType;
import org.tuanthu.document.PlacedText;
import org.tuanthu.export.Exporter;
import org.tuanthu.testkit.ExporterContract;

class DocxExporterContractTest implements ExporterContract<AdministrativeDocument> {

  @Override
  public Exporter<AdministrativeDocument> exporter() {
    return new DocxExporter();
  }

  @Override
  public List<AdministrativeDocument> samples() {
    return List.of(SamplePapers.plan(), SamplePapers.decision(), SamplePapers.letter());
  }

  @Override
  public List<String> elements(AdministrativeDocument sample) {
    return sample.texts().stream().map(PlacedText::text).map(Written::squeezed).toList();
  }

  @Override
  public List<AdministrativeDocument> unwritable() {
    return List.of(
        AdministrativeDocument.builder().type(DocumentType.DECREE).build(),
        AdministrativeDocument.builder()
            .head(
                new DocumentHead(
                    Optional.of("ĐẢNG CỘNG SẢN VIỆT NAM"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))
            .type(DocumentType.PLAN)
            .build());
  }

  /** The words of the file without blanks and case, which the form sets. */
  @Override
  public String text(byte[] written) {
    return Written.squeezed(String.join(" ", Written.of(written).texts()));
  }
}
