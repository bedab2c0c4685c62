package org.tuanthu.importdocx;

import java.io.IOException;

/** Elements that only hold others: their content is read as if it stood in their place. */
final class Containers {

  private Containers() {}

  /**
   * Visits the content of such an element at the cursor; of alternatives one branch, of a content
   * control all but its prompt.
   *
   * @return false when the element is none
   */
  static boolean enter(PartCursor xml, String name, PartCursor.Step step) throws IOException {
    switch (name) {
      case "ins", "moveTo", "smartTag", "customXml" -> xml.children(step);
      case "sdt" -> control(xml, step);
      case "mc:AlternateContent" -> xml.firstAlternative(step);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void control(PartCursor xml, PartCursor.Step step) throws IOException {
    boolean[] prompt = new boolean[1];
    xml.children(
        name -> {
          if (name.equals("sdtPr")) {
            xml.children(property -> prompt[0] |= property.equals("showingPlcHdr") && xml.on());
          } else if (name.equals("sdtContent") && !prompt[0]) {
            xml.children(step);
          }
        });
  }
}
