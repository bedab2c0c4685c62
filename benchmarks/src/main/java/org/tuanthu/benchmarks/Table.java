package org.tuanthu.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of figures in the README of this module, made of the JSON that JMH writes: a row a
 * benchmark, a column a size, and how much longer 10 MB take than 1 MB.
 */
final class Table {
  private static final String START = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";
  private static final int MEGABYTE = 1_000;

  private final Map<String, TreeMap<Integer, Double>> rows = new LinkedHashMap<>();
  private final TreeSet<Integer> sizes = new TreeSet<>();

  private Table(JsonNode results) {
    for (JsonNode result : results) {
      if (!result.path("params").has("kilobytes")) {
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
    return new Table(results).markdown()
        + "\nMilliseconds a call, one thread. "
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

  private String markdown() {
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
    BigDecimal figure = BigDecimal.valueOf(dividend / divisor).round(new MathContext(2));
    return " " + figure.stripTrailingZeros().toPlainString() + " |";
  }

  private static String label(int size) {
    return size < MEGABYTE ? size + " KB" : size / MEGABYTE + " MB";
  }

  /** Class and method of a benchmark, {@code ReadAndCheck.floor}. */
  private static String name(String benchmark) {
    return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
  }
}
