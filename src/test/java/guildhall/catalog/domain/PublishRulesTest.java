package guildhall.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.domain.PublishRules.Reason;
import guildhall.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("PKG-02")
class PublishRulesTest {

  static final LocalDate TODAY = LocalDate.parse("2021-03-01");
  static final EditionEntry LATEST =
      new EditionEntry(
          3, new UUID(0, 3), LocalDate.parse("2021-02-28"), "aa", Instant.EPOCH, "Godwit");
  static final Fault FAULT = Fault.of(FaultKind.EMPTY_FILE, new Place("offers.yaml", 1, ""));

  @Test
  void aSoundProgramThatSaysSomethingNewIsPublishedFromTodayOn() {
    assertThat(PublishRules.refusal(List.of(), "bb", Optional.of(LATEST), TODAY, TODAY)).isEmpty();
    assertThat(PublishRules.refusal(List.of(), "bb", Optional.empty(), TODAY, TODAY)).isEmpty();
  }

  @Test
  void theFirstReasonThatHoldsIsGiven() {
    var past = TODAY.minusDays(1);
    assertThat(reason(List.of(FAULT), "aa", past)).contains(Reason.PROGRAM_HAS_FAULTS);
    assertThat(reason(List.of(), "aa", past)).contains(Reason.EDITION_IN_THE_PAST);
    assertThat(reason(List.of(), "aa", TODAY)).contains(Reason.EDITION_SAME_AS_LATEST);
    assertThat(reason(List.of(), "bb", TODAY)).isEmpty();
  }

  @Test
  void anEditionTakesEffectAfterTheLatestOne() {
    var coming =
        new EditionEntry(
            4, new UUID(0, 4), LocalDate.parse("2021-06-01"), "bb", Instant.EPOCH, "Godwit");
    for (var from : List.of(TODAY, coming.effectiveFrom())) {
      assertThat(PublishRules.refusal(List.of(), "cc", Optional.of(coming), from, TODAY))
          .map(Refusal::reason)
          .contains(Reason.EDITION_NOT_AFTER_LATEST);
    }
    var after = coming.effectiveFrom().plusDays(1);
    assertThat(PublishRules.refusal(List.of(), "cc", Optional.of(coming), after, TODAY)).isEmpty();
  }

  private static Optional<guildhall.kernel.Reason> reason(
      List<Fault> faults, String digest, LocalDate from) {
    return PublishRules.refusal(faults, digest, Optional.of(LATEST), from, TODAY)
        .map(Refusal::reason);
  }
}
