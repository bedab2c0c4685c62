package org.tuanthu.compliance;

import java.util.List;
import org.tuanthu.document.AdministrativeDocument;

/** Gives the fingerprints of findings on one document, for exporters and stores. */
public final class Fingerprints {
  private final Spots spots;

  private Fingerprints(Spots spots) {
    this.spots = spots;
  }

  /** Of findings on that document. */
  public static Fingerprints in(AdministrativeDocument document) {
    return new Fingerprints(new Spots(document));
  }

  /** Those of a finding, one for each of its places, in their order. */
  public List<Fingerprint> of(Finding finding) {
    return Fingerprint.of(finding, spots);
  }
}
