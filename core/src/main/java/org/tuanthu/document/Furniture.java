package org.tuanthu.document;

/**
 * Something on the pages of a source that is no word of the document (thành phần trang) and was
 * left out: nothing else is, and no line with a verb, a citation or a date is taken for it.
 *
 * @param kind what it is
 * @param text as it stands in the source, without blanks at its ends
 * @param origin where it stands
 */
public record Furniture(Kind kind, String text, Origin origin) {

  public Furniture {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Furniture needs a text, got '" + text + "'");
    }
  }

  /** The kinds: five that strangers leave on a page, and one of our own. */
  public enum Kind {
    /** The number of a page (số trang). */
    PAGE_NUMBER,
    /** A line that stands at the head or foot of at least three pages (tiêu đề trang). */
    RUNNING_HEAD,
    /** A line of marks without any word (đường kẻ). */
    RULE,
    /** A letter or two that a watermark (hình mờ) leaves inside a sentence. */
    WATERMARK,
    /** The name, address or notice of the site (trang web) from which a text was copied. */
    SITE_BANNER,
    /** The mark that our exporters print in the place of what is missing ("[thiếu …]"). */
    MISSING_MARK
  }
}
