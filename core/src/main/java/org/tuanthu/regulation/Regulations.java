package org.tuanthu.regulation;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.DocumentNumber;

/**
 * The instruments that are known (port). A number alone does not identify an instrument: {@code
 * 308/KH-UBND} exists in every province every year, so all that match are given.
 */
public interface Regulations {

  /** All instruments of that number, in a stable order. */
  List<Regulation> find(DocumentNumber number);

  /** The instrument of that number, issuer and date. */
  Optional<Regulation> find(RegulationKey key);

  /** All instruments of that name, compared by {@link org.tuanthu.text.VietnameseText#fold}. */
  List<Regulation> findByName(String name);

  /**
   * What other instruments do to that one, in a stable order. A reference that fits several
   * instruments points to none.
   */
  List<IncomingRelation> relationsTo(Regulation regulation);

  /**
   * The validity of that instrument at any day: what sources state of it, and what follows from
   * relations by the law that held when they began to work.
   */
  Timeline timeline(Regulation regulation);
}
