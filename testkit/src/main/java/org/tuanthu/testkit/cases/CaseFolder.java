package org.tuanthu.testkit.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of cases: tables {@code *.csv}, the texts {@code *.txt} that they speak of, and perhaps
 * {@code facts/regulations.json}, {@code facts/units.csv} with {@code facts/unit-changes.csv}, and
 * {@code facts/regime.json}, which go before what is shipped. Instead of a file of the folder the
 * name of a {@link org.tuanthu.testkit.sample.SamplePlans sample plan} may stand.
 */
public final class CaseFolder {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path folder;

  private CaseFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The cases of all tables of that folder, by the names of the files.
   *
   * @throws IllegalArgumentException if it has none, or one is not as it should be; the message
   *     names file, row and column
   */
  public static List<RuleCase> read(Path folder) {
    return new CaseFolder(folder).read();
  }

  private List<RuleCase> read() {
    CaseDossiers dossiers = new CaseDossiers(folder);
    List<RuleCase> cases = new ArrayList<>();
    for (Path table : tables()) {
      String name = table.getFileName().toString();
      List<CaseRow> open = new ArrayList<>();
      for (CaseRow row : CaseTable.rows(name, text(table))) {
        if (row.has(CaseColumn.CASE) && !open.isEmpty()) {
          cases.add(dossiers.readCase(open));
          open.clear();
        }
        open.add(row);
      }
      if (!open.isEmpty()) {
        cases.add(dossiers.readCase(open));
      }
    }
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("The folder " + folder + " has no case in a *.csv");
    }
    return cases;
  }

  private List<Path> tables() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the folder of cases " + folder, e);
    }
  }

  static String text(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          file.getFileName() + ": is not in UTF-8; save it as \"CSV UTF-8\"", e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
