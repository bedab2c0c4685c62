package org.tuanthu.importdocx;

import java.io.IOException;

/** Why a file cannot be read; the message is the reason alone, without the file's name. */
final class WordFileException extends IOException {
  private static final long serialVersionUID = 1L;

  WordFileException(String reason) {
    super(reason);
  }

  WordFileException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
