package org.tuanthu.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuanthu.compliance.Assessed.DOCUMENT;
import static org.tuanthu.compliance.Assessed.finding;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuanthu.compliance.Baseline.Compared;
import org.tuanthu.compliance.Baseline.Entry;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.plan.PlanId;

class BaselineTest {
  private static final Finding ONE = finding("HOUSE-001", Verdict.FAIL, "II.1");
  private static final Finding TWO = finding("HOUSE-001", Verdict.FAIL, "II.2");
  private static final Finding BOTH = finding("HOUSE-002", Verdict.NEEDS_REVIEW, "II.1", "II.2");

  private static Baseline frozen(Finding... findings) {
    return Baseline.EMPTY.with(Assessed.of(findings), DOCUMENT);
  }

  private static Compared compare(Baseline baseline, Finding... findings) {
    return baseline.compare(Assessed.of(findings), DOCUMENT);
  }

  @Test
  void known_findings_stay_and_do_not_count_and_new_ones_do() {
    Compared compared = compare(frozen(ONE), ONE, TWO);
    assertThat(compared.assessment().findings())
        .extracting(Finding::known)
        .containsExactly(true, false);
    assertThat(compared.assessment().findings(Verdict.FAIL)).hasSize(2);
    assertThat(compared.assessment().counting()).containsExactly(TWO);
    assertThat(compared.gone()).isEmpty();
  }

  @Test
  void what_is_mended_is_gone_and_drops_out() {
    Baseline baseline = frozen(ONE, TWO);
    assertThat(compare(baseline, TWO).gone())
        .containsExactly(
            new Entry(
                PlanId.of("p"),
                Verdict.FAIL,
                new Fingerprint("HOUSE-001", "II.1", "rà soát danh mục")));
    assertThat(baseline.with(Assessed.of(TWO), DOCUMENT)).isEqualTo(frozen(TWO));
  }

  @Test
  void a_finding_with_a_new_place_counts() {
    Compared compared = compare(frozen(finding("HOUSE-002", Verdict.NEEDS_REVIEW, "II.1")), BOTH);
    assertThat(compared.assessment().counting()).hasSize(1);
    assertThat(compared.gone()).isEmpty();
    assertThat(compare(frozen(BOTH), BOTH).assessment().counting()).isEmpty();
  }

  @Test
  void a_finding_whose_verdict_changed_is_new() {
    Compared compared = compare(frozen(ONE), finding("HOUSE-001", Verdict.UNDETERMINED, "II.1"));
    assertThat(compared.assessment().counting()).hasSize(1);
    assertThat(compared.gone()).hasSize(1);
  }

  @Test
  void two_findings_of_the_same_words_are_two() {
    Compared compared = compare(frozen(ONE), ONE, ONE);
    assertThat(compared.assessment().counting()).hasSize(1);
    assertThat(compare(frozen(ONE, ONE), ONE).gone()).hasSize(1);
  }

  @Test
  void other_letters_and_blanks_change_nothing_and_other_words_do() {
    AdministrativeDocument spaced = Assessed.document("RÀ SOÁT  danh mục", "Tập huấn");
    AdministrativeDocument other = Assessed.document("Rà soát biểu mẫu", "Tập huấn");
    assertThat(frozen(ONE).compare(Assessed.of(ONE), spaced).assessment().counting()).isEmpty();
    assertThat(frozen(ONE).compare(Assessed.of(ONE), other).assessment().counting()).hasSize(1);
  }

  @Test
  void what_passes_or_is_waived_is_not_frozen() {
    Finding waived =
        ONE.waivedBy(
            List.of(
                new Waiver(
                    Optional.empty(),
                    "HOUSE-001",
                    "II.1",
                    Optional.empty(),
                    "lý do",
                    "Giám đốc",
                    "Công văn số 1",
                    Assessed.DAY,
                    Assessed.DAY)));
    assertThat(frozen(waived, finding("HOUSE-001", Verdict.PASS))).isEqualTo(Baseline.EMPTY);
  }

  @Test
  void plans_are_kept_apart() {
    Assessment other = new Assessment(PlanId.of("q"), Assessed.DAY, List.of(ONE), List.of());
    Baseline baseline = frozen(ONE).with(other, DOCUMENT);
    assertThat(baseline.entries()).hasSize(2);
    assertThat(compare(baseline).gone()).hasSize(1);
    assertThat(frozen(ONE).compare(other, DOCUMENT).assessment().counting()).hasSize(1);
  }

  @Test
  void entries_are_sorted_whatever_their_order() {
    assertThat(frozen(BOTH, TWO, ONE)).isEqualTo(frozen(ONE, TWO, BOTH));
    assertThat(frozen(BOTH, TWO, ONE).entries()).isSorted();
  }

  @Test
  void the_whole_document_is_a_place_and_long_words_are_cut() {
    Finding whole = finding("HOUSE-001", Verdict.FAIL);
    assertThat(Fingerprints.in(DOCUMENT).of(whole))
        .containsExactly(new Fingerprint("HOUSE-001", "DOCUMENT", ""));
    String words = "a".repeat(199) + "\uD83D\uDCC4";
    assertThat(new Fingerprint("HOUSE-001", "II", words).quotation()).hasSize(199);
  }

  @Test
  void only_what_asks_for_something_can_be_an_entry() {
    Fingerprint fingerprint = new Fingerprint("HOUSE-001", "II", "");
    assertThatThrownBy(() -> new Entry(PlanId.of("p"), Verdict.PASS, fingerprint))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PASS");
    assertThatThrownBy(() -> new Fingerprint("house", "II", "")).hasMessageContaining("'house'");
  }
}
