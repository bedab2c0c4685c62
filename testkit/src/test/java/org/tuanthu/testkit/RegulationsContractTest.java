package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.IncomingRelation;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.Timeline;

/** The register keeps the contract; for each promise an adapter that breaks it. */
class RegulationsContractTest {

  private record Author(UnaryOperator<Regulations> fault) implements RegulationsContract {
    @Override
    public Regulations regulations(List<Regulation> instruments) {
      return fault.apply(RegulationRegister.of(instruments));
    }
  }

  /** An adapter that breaks the promise of that test. */
  private record Breaking(Regulations right, String promise) implements Regulations {
    @Override
    public List<Regulation> find(DocumentNumber number) {
      List<Regulation> all = right.find(number);
      return promise.equals("finds_all_of_a_number") ? all.stream().limit(1).toList() : all;
    }

    @Override
    public Optional<Regulation> find(RegulationKey key) {
      return promise.equals("finds_one_by_its_key")
          ? right.find(DocumentNumber.parse(key.number())).stream().findFirst()
          : right.find(key);
    }

    @Override
    public List<Regulation> findByName(String name) {
      return promise.equals("finds_by_name_as_people_write_it") && !name.startsWith("Luật T")
          ? List.of()
          : right.findByName(name);
    }

    @Override
    public List<IncomingRelation> relationsTo(Regulation regulation) {
      return promise.equals("knows_relations_from_both_sides")
          ? List.of()
          : right.relationsTo(regulation);
    }

    @Override
    public Timeline timeline(Regulation regulation) {
      return promise.equals("derives_validity_from_relations")
          ? RegulationRegister.of(List.of(regulation)).timeline(regulation)
          : right.timeline(regulation);
    }
  }

  @Test
  void the_register_keeps_it() throws IllegalAccessException {
    Author author = new Author(UnaryOperator.identity());
    assertThat(Contracts.failures(RegulationsContract.class, author)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finds_all_of_a_number",
        "finds_one_by_its_key",
        "finds_by_name_as_people_write_it",
        "knows_relations_from_both_sides",
        "derives_validity_from_relations"
      })
  void each_planted_fault_fails_its_own_test_alone(String promise) throws IllegalAccessException {
    Author author = new Author(right -> new Breaking(right, promise));
    assertThat(Contracts.failures(RegulationsContract.class, author)).containsOnlyKeys(promise);
  }
}
