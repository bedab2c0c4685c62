package org.tuanthu.jdbc;

import java.sql.SQLException;

/** The database refused or failed; nothing of the call was stored. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageException(String attempt, SQLException cause) {
    super("Cannot " + attempt + ": " + cause.getMessage(), cause);
  }
}
