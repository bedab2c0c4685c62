package org.tuanthu.exportdocx;

import java.io.IOException;
import java.io.OutputStream;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.Decree30Layout;
import org.tuanthu.document.FormComponent;
import org.tuanthu.export.Exporter;
import org.tuanthu.export.Format;

/**
 * Writes an administrative document (văn bản hành chính) as a Word file in the form of Appendix I
 * of Decree 30/2020/NĐ-CP. The same document gives the same bytes.
 *
 * <p>Every word of the document is printed as it stands; capitals, weight and slant are those of
 * the form. Only the form's own words are added: the national name and motto, {@code Số:}, {@code
 * V/v}, {@code Kính gửi:}, {@code Nơi nhận:} and the marks that close list items. A required
 * component that the document lacks is not made up: a visible mark such as {@code [thiếu số, ký
 * hiệu]} stands in its place, see {@link FormComponent#missing()}.
 *
 * <p>Characters that XML does not allow are printed as U+FFFD.
 */
public final class DocxExporter implements Exporter<AdministrativeDocument> {
  private static final Format FORMAT =
      new Format(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "docx");

  private final Decree30Layout layout;

  /** An exporter of the usual layout. */
  public DocxExporter() {
    this(Decree30Layout.USUAL);
  }

  /** An exporter of that layout. */
  public DocxExporter(Decree30Layout layout) {
    this.layout = layout;
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Class<AdministrativeDocument> type() {
    return AdministrativeDocument.class;
  }

  /**
   * Writes the document.
   *
   * @throws IllegalArgumentException if it is a normative document or one of the Party, which have
   *     forms of their own; nothing has been written then
   */
  @Override
  public void export(AdministrativeDocument document, OutputStream out) throws IOException {
    OtherForms.refuse(document);
    new WordFile(document, new Page(layout)).write(out);
  }
}
