package org.tuanthu.regulation;

import java.util.List;
import org.tuanthu.document.DocumentNumber;

/**
 * The instruments that are known (port). A number alone does not identify an instrument: {@code
 * 308/KH-UBND} exists in every province every year, so all that match are given.
 */
public interface Regulations {

  /** All instruments of that number, in a stable order. */
  List<Regulation> find(DocumentNumber number);

  /** All instruments of that name, compared by {@link org.tuanthu.text.VietnameseText#fold}. */
  List<Regulation> findByName(String name);
}
