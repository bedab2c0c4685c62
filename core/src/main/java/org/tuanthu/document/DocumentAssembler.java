package org.tuanthu.document;

import java.util.List;

/**
 * Understands the words of a source as an administrative document: head, type and abstract,
 * outline, signature, recipients, annexes.
 */
public final class DocumentAssembler {

  private DocumentAssembler() {}

  /**
   * Assembles a document from the blocks of its source in reading order.
   *
   * @param sourceName to be named in errors
   * @throws UnreadableDocumentException if the words are no administrative document at all
   */
  public static Reading<AdministrativeDocument> assemble(String sourceName, List<RawBlock> blocks) {
    DocumentSigns.require(sourceName, blocks);
    SourceRows source = SourceRows.of(blocks);
    if (source.rows().isEmpty()) {
      throw new UnreadableDocumentException(sourceName, "is empty, it has no words");
    }
    return new Assembly(source.rows(), source.furniture()).read();
  }
}
