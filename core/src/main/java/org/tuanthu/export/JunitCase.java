package org.tuanthu.export;

/**
 * One rule on one plan.
 *
 * @param group of the rule
 * @param name id and title
 * @param result what came out
 * @param type severity of a failure, exception of an error
 * @param message in one line
 * @param text all that was said
 */
record JunitCase(
    String group, String name, Result result, String type, String message, String text) {

  /** What came out of a case. */
  enum Result {
    PASSED,
    FAILURE,
    SKIPPED,
    ERROR
  }

  void write(Xml xml) {
    String[] attributes = {"name", name, "classname", group};
    if (result == Result.PASSED) {
      xml.empty("testcase", attributes);
      return;
    }
    xml.open("testcase", attributes);
    switch (result) {
      case FAILURE -> xml.element("failure", text, "message", message, "type", type);
      case ERROR -> xml.element("error", text, "message", message, "type", type);
      default -> xml.empty("skipped", "message", message);
    }
    xml.close();
  }
}
