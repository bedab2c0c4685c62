package org.tuanthu.importdocx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Source;
import org.tuanthu.testkit.DocumentReaderContract;

class DocxReaderContractTest implements DocumentReaderContract {

  @Override
  public DocumentReader reader() {
    return new DocxReader();
  }

  @Override
  public List<Source> readable() {
    try {
      return List.of(Source.of("plan.docx", SamplePlan.word()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Source> unreadable() {
    return List.of(
        Source.of("empty.docx", new byte[0]),
        Source.of("text.docx", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8)),
        Source.of("other.docx", BadFiles.zip("mimetype", new byte[0])),
        Source.of("broken.docx", BadFiles.document("<w:document")));
  }
}
