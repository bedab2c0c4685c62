package org.tuanthu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.document.DocumentNumber;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationKey;
import org.tuanthu.regulation.RegulationRegister;
import org.tuanthu.regulation.Regulations;
import org.tuanthu.regulation.ValidityPeriod.Status;

/**
 * What every register of instruments keeps to, as tests for the author of an adapter: a test class
 * implements this interface. Whatever the adapter stores, it answers as a {@link
 * RegulationRegister} of the same instruments does.
 */
public interface RegulationsContract {

  /** An adapter that holds exactly those instruments. */
  Regulations regulations(List<Regulation> instruments);

  /** A number finds all that bear it, with and without leading zeros, in the same order. */
  @Test
  default void finds_all_of_a_number() {
    Regulations all = regulations(PortSamples.instruments());
    for (String number :
        List.of("308/KH-UBND", "84/2014/NĐ-CP", "084/2014/NĐ-CP", "9/1999/NĐ-CP")) {
      DocumentNumber wanted = DocumentNumber.parse(number);
      assertThat(all.find(wanted))
          .as("instruments of the number " + number)
          .isEqualTo(PortSamples.register().find(wanted))
          .isEqualTo(all.find(wanted));
    }
    assertThat(all.find(DocumentNumber.parse("308/KH-UBND"))).hasSize(2);
  }

  /** Number, issuer and date find one, whatever the spelling of the issuer. */
  @Test
  default void finds_one_by_its_key() {
    Regulations all = regulations(PortSamples.instruments());
    for (Regulation known : PortSamples.instruments()) {
      assertThat(all.find(known.key())).as("instrument of " + known.key()).contains(known);
    }
    DocumentNumber number = DocumentNumber.parse("308/KH-UBND");
    Optional<LocalDate> day = Optional.of(PortSamples.PLANNED);
    assertThat(all.find(RegulationKey.of(number, "ỦY BAN NHÂN DÂN TỈNH SƠN LA", day))).isPresent();
    assertThat(all.find(RegulationKey.of(number, "Ủy ban nhân dân tỉnh Hà Giang", day))).isEmpty();
  }

  /** Names are compared without regard to capitals and marks of form. */
  @Test
  default void finds_by_name_as_people_write_it() {
    Regulations all = regulations(PortSamples.instruments());
    for (String name : List.of("Luật Tiết kiệm", "luật tiết kiệm", "LUẬT  TIẾT KIỆM", "Luật")) {
      assertThat(all.findByName(name))
          .as("instruments of the name '%s'", name)
          .isEqualTo(PortSamples.register().findByName(name));
    }
    assertThat(all.findByName("luật tiết kiệm")).hasSize(1);
  }

  /** What others do to an instrument is seen from it. */
  @Test
  default void knows_relations_from_both_sides() {
    Regulations all = regulations(PortSamples.instruments());
    for (Regulation known : PortSamples.instruments()) {
      assertThat(all.relationsTo(known))
          .as("relations to " + known.label())
          .isEqualTo(PortSamples.register().relationsTo(known));
    }
    assertThat(all.relationsTo(PortSamples.decree())).hasSize(1);
  }

  /** An instrument that was replaced is over from the day on which the other one began. */
  @Test
  default void derives_validity_from_relations() {
    Regulations all = regulations(PortSamples.instruments());
    for (Regulation known : PortSamples.instruments()) {
      for (LocalDate day : PortSamples.days()) {
        assertThat(all.timeline(known).on(day))
            .as("validity of %s on %s", known.label(), day)
            .isEqualTo(PortSamples.register().timeline(known).on(day));
      }
    }
    assertThat(all.timeline(PortSamples.decree()).on(PortSamples.REPLACED.minusDays(1)).status())
        .isEqualTo(Status.IN_FORCE);
    assertThat(all.timeline(PortSamples.decree()).on(PortSamples.REPLACED).status())
        .isEqualTo(Status.EXPIRED);
  }
}
