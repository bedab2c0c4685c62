package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.Source;
import org.tuanthu.document.UnreadableDocumentException;
import org.tuanthu.unit.UnitId;
import org.tuanthu.unit.UnitRegister;
import org.tuanthu.unit.UnitTree;

class UnitFilesTest {
  private static final String UNITS =
      """
      id,name,otherNames,kind,codes,parent,partyParent,reportsTo,from,to
      S,Sở Mẫu,SM,DEPARTMENT,H99|99,,,,,
      A,Phòng A,PA|Phòng a,DIVISION,H99.01,S,,,,
      B,Phòng B,,DIVISION,,S,,A,2020-01-01,2024-12-31
      B,Phòng Bê,,DIVISION,,S,D,,2025-01-01,
      D,Đảng bộ Sở,,PARTY_BODY,,,,,2025-01-01,
      N,Phòng N,,,,S,,,2025-07-01,
      """;

  private static final String CHANGES =
      """
      day,change,units,into,name,otherNames,kind,code,tree,parent,field,decidedBy
      2025-07-01,MERGED,A|B,N,,,,,,,,Quyết định số 1
      2025-07-01,CREATED,N,,,,,,,,,Quyết định số 1
      2025-08-01,RENAMED,N,,Phòng Nờ,PN,DIVISION,,,,,Quyết định số 2
      2025-08-01,RECODED,N,,,,,000.00.02.H99,,,,Quyết định số 2
      2025-08-01,MOVED,D,,,,,,PARTY,N,,Quyết định số 2
      """;

  @Test
  void reads_units_and_changes() {
    UnitRegister register = read(UNITS, CHANGES);
    LocalDate day = LocalDate.of(2025, 8, 1);

    assertThat(register.find(UnitId.of("N"), day).orElseThrow().name(day)).isEqualTo("Phòng Nờ");
    assertThat(register.named("phòng bê", LocalDate.of(2025, 1, 1))).hasSize(1);
    assertThat(register.named("phòng b", LocalDate.of(2025, 1, 1))).isEmpty();
    assertThat(register.named("PN", day).get(0).codes(day)).hasToString("[H99.02]");
    assertThat(register.children(UnitId.of("N"), UnitTree.PARTY, day)).hasSize(1);
    assertThat(register.find(UnitId.of("B"), LocalDate.of(2024, 1, 1)).orElseThrow())
        .satisfies(
            unit -> {
              assertThat(unit.reportsTo(LocalDate.of(2024, 1, 1))).contains(UnitId.of("A"));
              assertThat(unit.reportsTo(LocalDate.of(2025, 1, 1))).contains(UnitId.of("S"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "H99.01         | H9.01            | row 3, column 'codes': is refused: Cannot read code 'H9.01'",
        "DEPARTMENT     | SỞ               | row 2, column 'kind': must be one of [MINISTRY,",
        "A,Phòng A      | S,Phòng A        | row 3, column 'id': is refused: S is also that of row 2 on",
        "2025-01-01,^D  | 2024-12-01,^D    | row 5, column 'id': is refused: B is also that of row 4 on 2024-12-01",
        "2025-01-01,^D  | 2025-02-01,^D    | row 5: is refused: A unit has a name on each day",
        "2024-12-31     | 2019-12-31       | row 4: is refused: A range of days must not end",
        "H99.01,S       | H99.01,A         | row 3: is refused: A unit is not its own parent, got A",
        "H99.01,S       | H99.01,T         | row 3, column 'parent': is refused: Unit T does not exist",
        "H99.01,S       | H99.01,N         | row 3, column 'parent': is refused: Unit N does not exist throughout ../2025-06-30",
        "H99!99,,       | H99!99,A,        | column 'parent': is refused: Units are below themselves: [",
        "PARTY_BODY,,,,,    | PARTY_BODY,,,,B, | row 6, column 'reportsTo': is refused: Unit B does not exist throughout 2025-01-01/..",
        "H99!99         | H99!H98          | row 2: is refused: A unit has one code of one system on one day",
      })
  void refuses_wrong_units(String good, String bad, String message) {
    String from = lines(good);
    assertThat(UNITS).contains(from);

    assertThatThrownBy(() -> read(UNITS.replace(from, lines(bad)), CHANGES))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("units.csv: ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MERGED,A!B,N  | MERGED,N,N        | row 2: is refused: A merger needs another unit that goes up in N",
        "MERGED,A!B,N  | MERGED,,N         | row 2, column 'units': must not be empty",
        "MERGED,A!B,N  | MERGED,A!B,N!S    | row 2, column 'into': must have one element, got 2",
        "MERGED,A!B,N  | MERGED,A!X,N      | row 2, column 'units': is refused: Unit X does not exist the day before 2025-07-01",
        "MERGED,A!B,N  | SPLIT,A,A         | row 2: is refused: A split needs another unit",
        "MERGED,A!B,N  | MERGED,A!B,X      | row 2, column 'into': is refused: Unit X does not exist on 2025-07-01",
        "2025-08-01,REN | 2025-06-01,REN   | row 4, column 'units': is refused: Unit N does not exist the day before",
        "CREATED,N     | CREATED,A         | row 3, column 'units': is refused: Unit A does not begin on 2025-07-01",
        "CREATED,N     | FOUNDED,N         | row 3, column 'change': must be one of [CREATED,",
        "CREATED,N     | ABOLISHED,A       | row 2, column 'units': is refused: Unit A ends by two changes",
        "RENAMED,N,,Phòng Nờ | RENAMED,N,, | row 4, column 'name': must not be empty",
        "RENAMED,N     | RENAMED,B         | row 4, column 'units': is refused: Unit B does not exist the day before 2025-08-01",
        "000.00.02.H99 | H.02              | row 5, column 'code': is refused: Cannot read code",
        "PARTY,N       | PARTY,X           | row 6, column 'parent': is refused: Unit X does not exist throughout 2025-08-01/..",
        ",Quyết định số 1^2025-07-01,C | ,^2025-07-01,C | row 2, column 'decidedBy': must not be empty",
      })
  void refuses_wrong_changes(String good, String bad, String message) {
    String from = lines(good);
    assertThat(CHANGES).contains(from);

    assertThatThrownBy(() -> read(UNITS, CHANGES.replace(from, lines(bad))))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("changes.csv: ")
        .hasMessageContaining(message);
  }

  /** The separators that the table itself uses. */
  private static String lines(String cell) {
    return cell.replace('!', '|').replace('^', '\n');
  }

  private static UnitRegister read(String units, String changes) {
    return UnitsJson.read(source("units.csv", units), source("changes.csv", changes));
  }

  private static Source source(String name, String text) {
    return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
