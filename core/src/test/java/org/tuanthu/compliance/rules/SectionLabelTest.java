package org.tuanthu.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuanthu.text.Message;

class SectionLabelTest {

  @ParameterizedTest
  @CsvSource({
    "I/2, “I.2”, “I.2”",
    "2#2, mục 2 thứ hai, the second 2",
    "I/2#3, mục I.2 thứ ba, the third I.2",
    "I#2/3/a, mục 3.a của mục I thứ hai, 3.a of the second I",
    "I#2/3#2, mục 3 thứ hai của mục I thứ hai, the second 3 of the second I",
    "a#12, mục a thứ 12, a no. 12"
  })
  void a_section_is_named_as_a_reader_would(String path, String vietnamese, String english) {
    assertThat(SectionLabel.of(Splitter.on('/').splitToList(path)))
        .isEqualTo(new Message(vietnamese, english));
  }
}
