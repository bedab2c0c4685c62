package org.tuanthu.export;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The exporters at hand, found by format and type. */
public final class Exporters {
  private final ImmutableList<Exporter<?>> exporters;

  private Exporters(List<? extends Exporter<?>> exporters) {
    this.exporters = ImmutableList.copyOf(exporters);
    for (int i = 0; i < this.exporters.size(); i++) {
      for (int j = 0; j < i; j++) {
        requireDistinct(this.exporters.get(j), this.exporters.get(i));
      }
    }
  }

  /** Those exporters. */
  public static Exporters of(List<? extends Exporter<?>> exporters) {
    return new Exporters(exporters);
  }

  /** All exporters that the context class loader finds. */
  public static Exporters discovered() {
    return discovered(ServiceLoader.load(Exporter.class));
  }

  /** All exporters that this class loader finds. */
  public static Exporters discovered(ClassLoader loader) {
    return discovered(ServiceLoader.load(Exporter.class, loader));
  }

  @SuppressWarnings("rawtypes") // a service type has no type arguments
  private static Exporters discovered(ServiceLoader<Exporter> loader) {
    ImmutableList.Builder<Exporter<?>> found = ImmutableList.builder();
    loader.forEach(found::add);
    return new Exporters(found.build());
  }

  /** The exporter of that format for that type. */
  public <T> Optional<Exporter<T>> find(String format, Class<T> type) {
    return exporters.stream()
        .filter(exporter -> exporter.format().id().equals(format) && exporter.type() == type)
        .map(
            exporter -> {
              @SuppressWarnings("unchecked") // its type() is T
              Exporter<T> typed = (Exporter<T>) exporter;
              return typed;
            })
        .findFirst();
  }

  /**
   * The exporter of that format for that type.
   *
   * @throws IllegalArgumentException if there is none; the message names those that there are
   */
  public <T> Exporter<T> require(String format, Class<T> type) {
    return find(format, type)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No exporter writes "
                        + type.getSimpleName()
                        + " as '"
                        + format
                        + "', there are "
                        + exporters.stream().map(Exporters::label).sorted().toList()));
  }

  private static void requireDistinct(Exporter<?> a, Exporter<?> b) {
    if (label(a).equals(label(b))) {
      throw new IllegalArgumentException(
          "Two exporters write " + label(a) + ": " + a.getClass() + " and " + b.getClass());
    }
  }

  private static String label(Exporter<?> exporter) {
    return exporter.type().getSimpleName() + " as " + exporter.format().id();
  }
}
