package org.tuanthu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tuanthu.regulation.NumberPatterns;
import org.tuanthu.regulation.Regulation;
import org.tuanthu.regulation.RegulationRegister;

class StandingJsonTest {

  @Test
  void every_shipped_instrument_has_the_published_form() {
    RegulationRegister register = ShippedData.regulations();
    NumberPatterns patterns = ShippedData.numberPatterns();

    for (Regulation regulation : register.all()) {
      String json =
          StandingJson.print(
              patterns.tells(regulation.number(), regulation.issued()),
              register,
              LocalDate.of(2025, 7, 1));
      assertThat(JsonFormTest.errors(JsonForm.STANDING, json)).as(json).isEmpty();
      assertThat(json).contains("\"instruments\" : [");
    }
  }
}
