package org.tuanthu.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A block of a document's content (khối nội dung): a paragraph or a table. */
public sealed interface Block {

  /** The block's words as one text, to which character ranges refer. */
  String text();

  /**
   * A paragraph (đoạn), perhaps a bullet.
   *
   * @param bullet {@code -}, {@code +}, {@code •}, {@code *}, or empty for a plain paragraph
   * @param text without the bullet, on one line
   */
  record Paragraph(String bullet, String text) implements Block {
    public Paragraph {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A paragraph needs words, got '" + text + "'");
      }
    }

    /** A paragraph without bullet. */
    public static Paragraph of(String text) {
      return new Paragraph("", text);
    }
  }

  /**
   * A table (bảng) of text cells, row by row; rows may differ in length when cells are merged.
   *
   * @param rows at least one
   */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      if (rows.isEmpty()) {
        throw new IllegalArgumentException("A table needs at least one row");
      }
      rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    /** The cells joined by tabs, the rows by line feeds. */
    @Override
    public String text() {
      return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
  }
}
