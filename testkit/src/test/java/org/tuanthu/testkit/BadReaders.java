package org.tuanthu.testkit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Origins;
import org.tuanthu.document.Reading;
import org.tuanthu.document.Source;
import org.tuanthu.document.TextReader;

/** Readers of which each breaks one promise. */
final class BadReaders {

  private BadReaders() {}

  /** The faultless one, for the others to spoil. */
  abstract static class Spoilt implements DocumentReader {
    private final TextReader text = new TextReader();

    @Override
    public String id() {
      return "spoilt";
    }

    @Override
    public boolean accepts(Source source) {
      return text.accepts(source);
    }

    @Override
    public Reading<AdministrativeDocument> read(Source source) {
      return text.read(source);
    }
  }

  /** Names itself after its instance. */
  public static final class Unnamed extends Spoilt {
    @Override
    public String id() {
      return "Reader@" + System.identityHashCode(this);
    }
  }

  /** Judges by the name. */
  public static final class ByName extends Spoilt {
    @Override
    public boolean accepts(Source source) {
      return source.name().endsWith(".txt");
    }
  }

  /** Remembers what it has read, and reads it no second time. */
  public static final class Remembering extends Spoilt {
    private final Set<String> known = new HashSet<>();

    @Override
    public Reading<AdministrativeDocument> read(Source source) {
      return known.add(source.name())
          ? super.read(source)
          : Reading.of(AdministrativeDocument.builder().build());
    }
  }

  /** Makes titles great in the default locale. */
  public static final class LocalCapitals extends Spoilt {
    @Override
    @SuppressWarnings("StringCaseLocaleUsage") // the fault
    public Reading<AdministrativeDocument> read(Source source) {
      return super.read(source).then(d -> d.toBuilder().title("Thi đua I".toLowerCase()).build());
    }
  }

  /** Says of nothing where it comes from. */
  public static final class Rootless extends Spoilt {
    @Override
    public Reading<AdministrativeDocument> read(Source source) {
      Reading<AdministrativeDocument> reading = super.read(source);
      return new Reading<>(reading.value(), Origins.NONE, reading.notes());
    }
  }

  /** Reads everything as something. */
  public static final class Gullible extends Spoilt {
    @Override
    public Reading<AdministrativeDocument> read(Source source) {
      return source.size() < 100
          ? Reading.of(AdministrativeDocument.builder().build())
          : super.read(source);
    }
  }

  /** Breaks on bytes that are not as they should be. */
  public static final class Fragile extends Spoilt {
    @Override
    public Reading<AdministrativeDocument> read(Source source) {
      String text = new String(source.bytes(), StandardCharsets.UTF_8);
      if (source.size() > 100 && !text.toUpperCase(Locale.ROOT).contains("NƠI NHẬN")) {
        throw new IllegalStateException("no recipients");
      }
      return super.read(source);
    }
  }
}
