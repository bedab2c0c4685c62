package org.tuanthu.importdocx;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Counts the markup of one part as it is parsed and stops at the limits. */
final class Markup {
  private final String part;

  /** The parser looks each up in a table that is slow when it is large. */
  private final Set<String> names = new HashSet<>();

  private int depth;
  private int namespaces;
  private int elements;

  Markup(String part) {
    this.part = part;
  }

  int depth() {
    return depth;
  }

  /** Counts the element that begins. */
  void begin(XMLStreamReader xml) throws WordFileException {
    count();
    names.add(xml.getLocalName());
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      names.add(xml.getAttributeLocalName(i));
    }
    int declared = xml.getNamespaceCount();
    for (int i = 0; i < declared; i++) {
      names.add(xml.getNamespacePrefix(i));
      names.add(xml.getNamespaceURI(i));
    }
    namespaces += declared;
    if (namespaces > Limits.NAMESPACES) {
      throw new WordFileException(
          "declares more than " + Limits.NAMESPACES + " namespaces in its part " + part);
    }
    if (names.size() > Limits.NAMES) {
      throw tooMany(Limits.NAMES, "different names");
    }
    if (++depth > Limits.DEPTH) {
      throw new WordFileException(
          "nests more than " + Limits.DEPTH + " elements in its part " + part);
    }
  }

  /** Counts the element that ends. */
  void end(XMLStreamReader xml) {
    namespaces -= xml.getNamespaceCount();
    depth--;
  }

  /** Counts a comment. */
  void comment() throws WordFileException {
    count();
  }

  /** Counts a processing instruction. */
  void instruction(XMLStreamReader xml) throws WordFileException {
    count();
    names.add(xml.getPITarget());
    if (names.size() > Limits.NAMES) {
      throw tooMany(Limits.NAMES, "different names");
    }
  }

  private void count() throws WordFileException {
    if (++elements > Limits.ELEMENTS) {
      throw tooMany(Limits.ELEMENTS, "elements");
    }
  }

  private WordFileException tooMany(int limit, String what) {
    return new WordFileException("has more than " + limit + " " + what + " in its part " + part);
  }
}
