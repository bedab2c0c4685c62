package org.tuanthu.cli;

/** Input or output that cannot be used; the message is one line for the person at the terminal. */
final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableInputException(String name, String reason) {
    super(name + ": " + reason);
  }

  UnusableInputException(String name, String reason, Throwable cause) {
    super(name + ": " + reason, cause);
  }
}
