package org.tuanthu.cli;

import java.util.stream.Collectors;
import org.tuanthu.regulation.RegisterMerge.Conflict;
import org.tuanthu.text.Message;

/** The warning that two registers state different things of one instrument. */
final class ConflictText {

  private ConflictText() {}

  static String of(String file, Conflict conflict) {
    return file
        + ": "
        + conflict.own().number()
        + " of "
        + conflict.own().issuer()
        + " differs from the register that comes along ("
        + conflict.other().source()
        + ") in "
        + conflict.about().stream().map(Message::english).collect(Collectors.joining("; "))
        + ", the entry of this file is used";
  }
}
