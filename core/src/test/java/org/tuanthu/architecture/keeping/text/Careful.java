package org.tuanthu.architecture.keeping.text;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Guava inside, a date, a charset and a locale as given. */
public final class Careful {
  private final ImmutableList<String> lines;

  public Careful(List<String> lines) {
    this.lines = ImmutableList.copyOf(lines);
  }

  public String decoded(byte[] bytes, long millis) {
    String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return lines + text + text.getBytes(StandardCharsets.UTF_8).length + new Date(millis);
  }
}
