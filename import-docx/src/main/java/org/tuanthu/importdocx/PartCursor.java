package org.tuanthu.importdocx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the elements of an XML part, each once and in order. Entities are unknown to it, a
 * document type declaration is refused, nothing outside of the part is ever opened.
 */
final class PartCursor implements AutoCloseable {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String ALTERNATIVES =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String FORMULA =
      "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String FORMULA_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";

  private static final int LONGEST_NUMBER = 11;

  /** What is done at each child of an element. */
  interface Step {
    /**
     * Visits the element at the cursor; its children that are not visited are skipped.
     *
     * @param name the local name; with {@code mc:}, {@code m:} or {@code other:} before it when it
     *     is no element of WordprocessingML
     */
    void at(String name) throws IOException;
  }

  private final String part;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final Markup markup;

  private PartCursor(String part, InputStream in) throws WordFileException {
    this.part = part;
    this.in = in;
    this.markup = new Markup(part);
    try {
      xml = factory().createXMLStreamReader(new TokenLength(part, PartText.of(in)));
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** A parser without the limits of the JDK, which differ by release; those of Limits hold. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "0");
    return factory;
  }

  static PartCursor over(String part, InputStream in) throws WordFileException {
    return new PartCursor(part, in);
  }

  /** Visits the children of the root, then reads to the end of the part. */
  void root(Step step) throws IOException {
    while (next() != XMLStreamConstants.START_ELEMENT) {}
    children(step);
    while (next() != XMLStreamConstants.END_DOCUMENT) {}
  }

  /** Visits the children of the element at the cursor. */
  void children(Step step) throws IOException {
    int own = markup.depth();
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        step.at(name());
        while (markup.depth() > own) {
          next();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  /** Visits the children of the first branch among alternatives of the element at the cursor. */
  void firstAlternative(Step step) throws IOException {
    boolean[] taken = new boolean[1];
    children(
        name -> {
          if (!taken[0] && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
            taken[0] = true;
            children(step);
          }
        });
  }

  /** The text directly in the element at the cursor. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int own = markup.depth();
    while (markup.depth() >= own) {
      int event = next();
      boolean characters =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      if (characters && markup.depth() == own) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
      if (text.length() > Limits.CHARACTERS) {
        throw Budget.tooManyCharacters();
      }
    }
    return text.toString();
  }

  /** An attribute of the element at the cursor, in whatever namespace. */
  Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  /** The whole number in an attribute; empty when it is none or out of the range. */
  Optional<Integer> number(String name, int least, int greatest) {
    String value = xml.getAttributeValue(null, name);
    if (value == null || value.isEmpty() || value.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(value);
      return number < least || number > greatest ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether the element at the cursor switches something on, as most do by being there. */
  boolean on() {
    String value = xml.getAttributeValue(null, "val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private String name() {
    String namespace = xml.getNamespaceURI();
    String name = xml.getLocalName();
    if (WORD.equals(namespace) || WORD_STRICT.equals(namespace)) {
      return name;
    }
    if (ALTERNATIVES.equals(namespace)) {
      return "mc:" + name;
    }
    return FORMULA.equals(namespace) || FORMULA_STRICT.equals(namespace)
        ? "m:" + name
        : "other:" + name;
  }

  private int next() throws IOException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(e);
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> markup.begin(xml);
      case XMLStreamConstants.END_ELEMENT -> markup.end(xml);
      case XMLStreamConstants.COMMENT -> markup.comment();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> markup.instruction(xml);
      case XMLStreamConstants.DTD ->
          throw new WordFileException(
              "has a document type declaration in its part " + part + ", no Word file has one");
      default -> {}
    }
    return event;
  }

  /** The reason that the stream gave, or that of the parser. */
  private WordFileException broken(Exception e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof WordFileException reason) {
        return reason;
      }
      cause =
          cause instanceof XMLStreamException x && x.getNestedException() != null
              ? x.getNestedException()
              : cause.getCause();
    }
    String at =
        e instanceof XMLStreamException x && x.getLocation() != null
            ? " at line "
                + x.getLocation().getLineNumber()
                + ", column "
                + x.getLocation().getColumnNumber()
            : "";
    return new WordFileException("is broken: its part " + part + " is no well-formed XML" + at, e);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
