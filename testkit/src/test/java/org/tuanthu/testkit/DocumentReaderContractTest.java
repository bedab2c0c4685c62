package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.document.DocumentReader;
import org.tuanthu.document.Source;

/** For each promise a reader that breaks it, and which test of the contract says so. */
@Isolated
class DocumentReaderContractTest {

  /** The contract of a reader of that class. */
  private record Author(Class<? extends DocumentReader> type) implements DocumentReaderContract {
    @Override
    public DocumentReader reader() {
      try {
        return type.getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public List<Source> readable() {
      return new TextReaderContractTest().readable().subList(0, 2);
    }

    @Override
    public List<Source> unreadable() {
      return new TextReaderContractTest().unreadable();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Unnamed, has_a_stable_id",
    "ByName, accepts_by_content",
    "Remembering, reads_the_same_each_time",
    "LocalCapitals, knows_no_defaults",
    "Rootless, says_where_each_text_comes_from",
    "Gullible, refuses_in_one_line",
    "Fragile, withstands_damage"
  })
  void each_planted_fault_fails_its_own_test_alone(String reader, String test)
      throws ReflectiveOperationException {
    Class<? extends DocumentReader> type =
        Class.forName(BadReaders.class.getName() + "$" + reader).asSubclass(DocumentReader.class);
    assertThat(Contracts.failures(DocumentReaderContract.class, new Author(type)))
        .containsOnlyKeys(test);
  }
}
