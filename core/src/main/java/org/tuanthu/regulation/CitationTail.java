package org.tuanthu.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.tuanthu.text.Span;

/**
 * What follows a number or a law's name: date and issuer, in either order.
 *
 * @param end after the last of them, else where reading began
 * @param date the date, when it can be read
 * @param dated whether any date stands there, readable or not
 * @param issuer the characters of the issuer
 */
record CitationTail(int end, Optional<LocalDate> date, boolean dated, Optional<Span> issuer) {
  private static final int TITLE = 300;

  /** Reads from there; {@code limit} is where the next number begins. */
  static CitationTail read(String text, int from, int limit, boolean joint) {
    CitationTail tail = new CitationTail(from, Optional.empty(), false, Optional.empty());
    for (int i = 0; i < 4; i++) {
      CitationTail longer = tail.more(text, limit, joint);
      if (longer.end == tail.end) {
        break;
      }
      tail = longer;
    }
    return tail.dated || tail.issuer.isPresent() ? tail : tail.pastTitle(text, limit, joint);
  }

  private CitationTail more(String text, int limit, boolean joint) {
    int p = Words.skip(text, end);
    if (p < limit && text.charAt(p) == ',') {
      p = Words.skip(text, p + 1);
    }
    if (p >= limit) {
      return this;
    }
    if (!dated) {
      boolean bracket = text.charAt(p) == '(';
      Optional<CitationDates.Found> found = CitationDates.at(text, bracket ? p + 1 : p);
      if (found.isPresent() && found.get().end() <= limit) {
        int stop = found.get().end();
        boolean closed = bracket && stop < text.length() && text.charAt(stop) == ')';
        if (closed || !bracket) {
          return new CitationTail(closed ? stop + 1 : stop, found.get().date(), true, issuer);
        }
      }
    }
    return issuer.isPresent() ? this : withIssuer(text, p, limit, joint);
  }

  private CitationTail withIssuer(String text, int p, int limit, boolean joint) {
    int of = Words.after(text, p, "của");
    boolean between = false;
    boolean by = false;
    if (of < 0) {
      of = Words.after(text, p, "giữa");
      between = of >= 0;
    }
    if (of < 0) {
      of = Words.after(text, p, "do");
      by = of >= 0;
    }
    if (of < 0) {
      return this;
    }
    boolean capitals = Words.isCapital(text, p + 1);
    int start = Words.skip(text, of);
    int stop = IssuerPhrase.end(text, start, capitals, joint || between);
    if (stop == start || stop > limit) {
      return this;
    }
    if (by) {
      int verb = Words.skip(text, stop);
      int done = Words.after(text, verb, "ban hành");
      if (done < 0) {
        return this;
      }
      return new CitationTail(done, date, dated, Optional.of(new Span(start, stop)));
    }
    return new CitationTail(stop, date, dated, Optional.of(new Span(start, stop)));
  }

  /** Date and issuer after the abstract: "Nghị quyết số 5-NQ/TW về … ngày … của …". */
  private CitationTail pastTitle(String text, int limit, boolean joint) {
    int p = Words.skip(text, end);
    if (!Words.has(text, p, "về") && !Words.has(text, p, "quy định")) {
      return this;
    }
    int stop = Math.min(limit, p + TITLE);
    for (int i = p; i < stop && ";.:".indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      if ((c == 'n' || c == 'N') && Words.has(text, i, "ngày")) {
        Optional<CitationDates.Found> found = CitationDates.at(text, i);
        if (found.isEmpty() || found.get().date().isEmpty()) {
          return this;
        }
        int after = Words.skip(text, found.get().end());
        if (after < limit && Words.has(text, after, "của")) {
          CitationTail dated =
              new CitationTail(found.get().end(), found.get().date(), true, Optional.empty());
          return dated.withIssuer(text, after, limit, joint);
        }
        return this;
      }
    }
    return this;
  }
}
