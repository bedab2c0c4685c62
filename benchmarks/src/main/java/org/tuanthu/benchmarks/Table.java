package org.tuanthu.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of figures in the README of this module, made of the JSON that JMH writes: a row a
 * benchmark, a column a size, and how much longer 10 MB take than 1 MB; then a row for each run of
 * a benchmark that is not on a text.
 */
final class Table {
  private static final String START = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";
  private static final String ALLOCATION = "gc.alloc.rate.norm";
  private static final int MEGABYTE = 1_000;

  private final Map<String, TreeMap<Integer, Double>> rows = new LinkedHashMap<>();
  private final TreeSet<Integer> sizes = new TreeSet<>();
  private final List<JsonNode> others = new ArrayList<>();

  private Table(JsonNode results) {
    for (JsonNode result : results) {
      if (!result.path("params").has("kilobytes")) {
        others.add(result);
        continue;
      }
      int size = Integer.parseInt(result.get("params").get("kilobytes").asString());
      sizes.add(size);
      rows.computeIfAbsent(name(result.get("benchmark").asString()), name -> new TreeMap<>())
          .put(size, result.get("primaryMetric").get("score").asDouble());
    }
  }

  /**
   * Prints the table of the result that is named first; with a second name writes it into that
   * page, between its marks.
   */
  public static void main(String[] args) throws IOException {
    String table = of(Files.readString(Path.of(args[0])));
    if (args.length == 1) {
      new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
      return;
    }
    Path page = Path.of(args[1]);
    Files.writeString(page, within(Files.readString(page), table));
  }

  /** The Markdown table of a result. */
  static String of(String json) {
    JsonNode results = JsonMapper.shared().readTree(json);
    JsonNode first = results.get(0);
    Table table = new Table(results);
    return Stream.of(table.markdown(), table.others())
            .filter(rows -> !rows.isEmpty())
            .collect(Collectors.joining("\n"))
        + "\nMilliseconds a call where there is no unit, one thread. "
        + first.get("vmName").asString()
        + " "
        + first.get("vmVersion").asString()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores.\n";
  }

  /** The page with that table between its marks. */
  static String within(String page, String table) {
    int start = page.indexOf(START);
    int end = page.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("The page lacks the lines " + START + END);
    }
    return page.substring(0, start + START.length()) + table + page.substring(end);
  }

  /**
   * Benchmarks on something else than a text, with what a call allocates where that was measured.
   */
  private String others() {
    if (others.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder("| | | a call | allocates |\n|---|---|---:|---:|\n");
    for (JsonNode result : others) {
      JsonNode metric = result.get("primaryMetric");
      String unit = metric.get("scoreUnit").asString();
      table
          .append("| ")
          .append(name(result.get("benchmark").asString()))
          .append(" | ")
          .append(parameters(result.path("params")))
          .append(" | ")
          .append(figure(metric.get("score").asDouble()))
          .append(' ')
          .append(unit.substring(0, unit.indexOf('/')).replace("us", "µs"))
          .append(" | ")
          .append(allocated(result.path("secondaryMetrics").path(ALLOCATION).path("score")))
          .append("|\n");
    }
    return table.toString();
  }

  private static String parameters(JsonNode parameters) {
    return parameters.properties().stream()
        .map(parameter -> parameter.getKey() + " " + parameter.getValue().asString())
        .collect(Collectors.joining(", "));
  }

  private static String allocated(JsonNode bytes) {
    if (!bytes.isNumber()) {
      return "";
    }
    double kilobytes = bytes.asDouble() / 1_000;
    return kilobytes < MEGABYTE
        ? figure(kilobytes) + " KB "
        : figure(kilobytes / MEGABYTE) + " MB ";
  }

  private String markdown() {
    if (sizes.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder("| |");
    sizes.forEach(size -> table.append(' ').append(label(size)).append(" |"));
    table.append(" 10 MB / 1 MB |\n|---|").append("---:|".repeat(sizes.size() + 1)).append('\n');
    rows.forEach((name, times) -> row(table, name, times));
    return table.toString();
  }

  private void row(StringBuilder table, String name, Map<Integer, Double> times) {
    table.append("| ").append(name).append(" |");
    for (int size : sizes) {
      table.append(cell(times.get(size), 1.0));
    }
    table.append(cell(times.get(10 * MEGABYTE), times.get(MEGABYTE))).append('\n');
  }

  private static String cell(@Nullable Double dividend, @Nullable Double divisor) {
    if (dividend == null || divisor == null) {
      return " |";
    }
    return " " + figure(dividend / divisor) + " |";
  }

  private static String figure(double value) {
    BigDecimal figure = BigDecimal.valueOf(value).round(new MathContext(2));
    return figure.stripTrailingZeros().toPlainString();
  }

  private static String label(int size) {
    return size < MEGABYTE ? size + " KB" : size / MEGABYTE + " MB";
  }

  /** Class and method of a benchmark, {@code ReadAndCheck.floor}. */
  private static String name(String benchmark) {
    return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
  }
}
