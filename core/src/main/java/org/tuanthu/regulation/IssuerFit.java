package org.tuanthu.regulation;

import java.util.Optional;
import java.util.stream.Stream;
import org.tuanthu.text.Confidence;

/**
 * How an issuer that a text names goes together with the code of a symbol (sự phù hợp giữa cơ quan
 * ban hành và ký hiệu).
 *
 * @param verdict which of the three
 * @param owner to whom the code belongs; empty when the table does not know it
 * @param named whom the text names; empty when the table does not know the name
 */
public record IssuerFit(Verdict verdict, Optional<Issuer> owner, Optional<Issuer> named) {

  /** A fit of which the table knows neither side. */
  static final IssuerFit UNKNOWN =
      new IssuerFit(Verdict.UNKNOWN, Optional.empty(), Optional.empty());

  /** The lower confidence of both entries; VERIFIED when there is none. */
  public Confidence confidence() {
    boolean likely =
        Stream.concat(owner.stream(), named.stream())
            .anyMatch(issuer -> issuer.confidence() == Confidence.LIKELY);
    return likely ? Confidence.LIKELY : Confidence.VERIFIED;
  }

  /** Whether name and code are of one agency. */
  public enum Verdict {
    /** The name is one of the code's issuer. */
    FITS,
    /** The name is one of another agency of the table. */
    CONTRADICTS,
    /** The table does not know the code on that day, or not the name. */
    UNKNOWN
  }
}
