package org.tuanthu.exportdocx;

import java.util.List;
import org.tuanthu.document.FormComponent;
import org.tuanthu.document.FormComponent.Alignment;

/**
 * A paragraph of words.
 *
 * @param component what it is, which says how it looks
 * @param level of a heading from 1, or 0
 * @param runs its words
 * @param place where it stands between the edges of its column
 * @param kept whether it stays on one page with what follows
 */
record Line(FormComponent component, int level, List<Run> runs, Place place, boolean kept)
    implements Piece {

  /**
   * Indents in twips, where they differ from those of the style.
   *
   * @param hanging by how much all lines but the first are set in further
   * @param boxed whether a frame is drawn around the words
   */
  record Place(int left, int right, int hanging, boolean boxed) {
    static final Place OF_STYLE = new Place(0, 0, 0, false);
  }

  static Line of(FormComponent component, String text) {
    return of(component, List.of(Run.of(component, text)));
  }

  static Line of(FormComponent component, List<Run> runs) {
    return new Line(component, 0, runs, Place.OF_STYLE, false);
  }

  /** A heading, on one page with the text below it. */
  static Line heading(FormComponent component, int level, String text) {
    List<Run> runs = List.of(Run.of(component, text));
    return new Line(component, Math.min(level, Look.DEEPEST), runs, Place.OF_STYLE, true);
  }

  Line at(int left, int hanging) {
    return new Line(component, level, runs, new Place(left, 0, hanging, false), kept);
  }

  /** The same words between equal indents. */
  Line between(int indent) {
    return new Line(component, level, runs, new Place(indent, indent, 0, false), kept);
  }

  Line boxed(int left, int right) {
    return new Line(component, level, runs, new Place(left, right, 0, true), kept);
  }

  @Override
  public Line withNext() {
    return new Line(component, level, runs, place, true);
  }

  @Override
  public void write(Xml xml) {
    xml.open("w:p").open("w:pPr");
    xml.val("w:pStyle", level > 0 ? Look.headingId(level) : Look.id(component));
    if (kept) {
      xml.empty("w:keepNext");
    }
    writePlace(xml);
    xml.close("w:pPr");
    boolean flows = Look.flows(component);
    boolean bold = level > 0 || component.is(FormComponent.Trait.BOLD);
    runs.forEach(run -> run.write(xml, flows ? 0 : Look.points(component), bold));
    xml.close("w:p");
  }

  private void writePlace(Xml xml) {
    if (place.boxed()) {
      xml.open("w:pBdr");
      for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
        Rule.writeBorder(xml, side, 4, runs.get(0).colour());
      }
      xml.close("w:pBdr");
    }
    boolean centredHeading = level > 0 && component.alignment() == Alignment.CENTRE;
    if (!place.equals(Place.OF_STYLE)) {
      writeIndent(xml);
    } else if (centredHeading) {
      xml.empty("w:ind", "w:firstLine", "0");
    }
    if (centredHeading || !Look.flows(component)) {
      Look.writeAlignment(xml, component);
    }
  }

  private void writeIndent(Xml xml) {
    xml.empty(
        "w:ind",
        "w:left",
        Integer.toString(place.left() + place.hanging()),
        "w:right",
        Integer.toString(place.right()),
        "w:hanging",
        Integer.toString(place.hanging()));
  }
}
