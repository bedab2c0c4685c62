package org.tuanthu.importdocx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The styles of a Word file as far as they change its words. */
final class Styles {
  private static final int LONGEST_CHAIN = 32;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Style> wholes = new HashMap<>();
  private Optional<String> ordinary = Optional.empty();

  static Styles of(WordPackage file) throws IOException {
    Styles styles = new Styles();
    Optional<PartCursor> part = file.description("styles");
    if (part.isPresent()) {
      try (PartCursor xml = part.get()) {
        xml.root(
            name -> {
              if (name.equals("style")) {
                styles.add(xml);
              }
            });
      }
    }
    return styles;
  }

  private void add(PartCursor xml) throws IOException {
    Optional<String> id = xml.attribute("styleId");
    String standard = xml.attribute("default").orElse("0");
    boolean paragraph = xml.attribute("type").orElse("paragraph").equals("paragraph");
    if (paragraph && (standard.equals("1") || standard.equals("true"))) {
      ordinary = ordinary.or(() -> id);
    }
    StyleReader reader = new StyleReader(xml);
    xml.children(reader::definition);
    id.ifPresent(i -> styles.putIfAbsent(i, reader.style()));
  }

  /** The style of paragraphs that name none. */
  Optional<String> ordinary() {
    return ordinary;
  }

  /** What a style and all that it is based on say; a ring of styles is cut. */
  Style whole(Optional<String> id) {
    return id.filter(styles::containsKey)
        .map(known -> wholes.computeIfAbsent(known, this::gathered))
        .orElse(Style.EMPTY);
  }

  private Style gathered(String id) {
    Style all = Style.EMPTY;
    Optional<String> next = Optional.of(id);
    for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
      Style style = styles.get(next.get());
      if (style == null) {
        break;
      }
      all = all.over(style);
      next = style.parent();
    }
    return all;
  }

  /** The style itself or the nearest one below it that names the numbering. */
  Optional<String> naming(Optional<String> id) {
    Optional<String> next = id;
    for (int i = 0; i < LONGEST_CHAIN && next.isPresent(); i++) {
      Style style = styles.get(next.get());
      if (style == null || style.list().isPresent()) {
        return style == null ? Optional.empty() : next;
      }
      next = style.parent();
    }
    return Optional.empty();
  }
}
