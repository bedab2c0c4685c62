package org.tuanthu.json;

import tools.jackson.databind.node.ObjectNode;

/** Texts of SARIF, in which braces stand for arguments unless they are doubled. */
final class SarifText {

  private SarifText() {}

  static ObjectNode message(String text) {
    return PrintedJson.object().put("text", text.replace("{", "{{").replace("}", "}}"));
  }
}
