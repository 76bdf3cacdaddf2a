package guildhall.keys;

import static guildhall.keys.domain.BatchRow.Outcome.ADDED;
import static guildhall.keys.domain.BatchRow.Outcome.ALREADY_IN_ANOTHER_POOL;
import static guildhall.keys.domain.BatchRow.Outcome.ALREADY_IN_POOL;
import static guildhall.keys.domain.BatchRow.Outcome.DUPLICATE_IN_FILE;
import static guildhall.keys.domain.BatchRow.Outcome.WRONG_ACTIVATIONS;
import static guildhall.keys.domain.BatchRow.Outcome.WRONG_FORMAT;
import static org.assertj.core.api.Assertions.assertThat;

import guildhall.kernel.Secret;
import guildhall.keys.domain.BatchRow;
import guildhall.keys.domain.BatchRules;
import guildhall.keys.domain.BatchRules.Kept;
import guildhall.keys.domain.BatchRules.Written;
import guildhall.keys.domain.KeyKind;
import guildhall.keys.domain.KeyText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchRulesTest {

  static final String A = "AAAAA-AAAAA-AAAAA-AAAAA-AAAA1";
  static final String B = "BBBBB-BBBBB-BBBBB-BBBBB-BBBB2";
  static final String C = "CCCCC-CCCCC-CCCCC-CCCCC-CCCC3";
  static final String D = "DDDDD-DDDDD-DDDDD-DDDDD-DDDD4";

  @Test
  void goodRowsAreSavedAndEachBadOneSaysWhy() {
    var kept = Map.of(key(C), Kept.IN_THIS_POOL, key(D), Kept.IN_ANOTHER_POOL);
    var rows =
        BatchRules.sort(
            List.of(
                written(2, A, "10"),
                written(3, " " + A.toLowerCase(java.util.Locale.ROOT) + " ", ""),
                written(4, "not a key", ""),
                written(5, B, "many"),
                written(6, C, ""),
                written(7, D, "")),
            KeyKind.MULTIPLE_ACTIVATION,
            20,
            kept);

    assertThat(rows)
        .extracting(BatchRow::outcome)
        .containsExactly(
            ADDED,
            DUPLICATE_IN_FILE,
            WRONG_FORMAT,
            WRONG_ACTIVATIONS,
            ALREADY_IN_POOL,
            ALREADY_IN_ANOTHER_POOL);
    assertThat(rows.getFirst().activations()).isEqualTo(10);
  }

  @Test
  void aBlankCountIsThePoolsOwn() {
    assertThat(one(A, "", KeyKind.MULTIPLE_ACTIVATION).activations()).isEqualTo(20);
  }

  @Test
  void aSingleKeyCarriesOneActivation() {
    assertThat(one(A, "1", KeyKind.SINGLE).outcome()).isEqualTo(ADDED);
    assertThat(one(A, "2", KeyKind.SINGLE).outcome()).isEqualTo(WRONG_ACTIVATIONS);
  }

  @Test
  void zeroNegativeHugeAndBrokenCountsAreHandedBack() {
    for (var count : List.of("0", "-1", "1.5", "1000000", "99999999999999999999", "1e3")) {
      assertThat(one(A, count, KeyKind.MULTIPLE_ACTIVATION).outcome())
          .as(count)
          .isEqualTo(WRONG_ACTIVATIONS);
    }
  }

  @Test
  void aRowThatWasHandedBackDoesNotShutOutItsCorrection() {
    var rows =
        BatchRules.sort(
            List.of(written(2, A, "none"), written(3, A, "5")),
            KeyKind.MULTIPLE_ACTIVATION,
            20,
            Map.of());
    assertThat(rows).extracting(BatchRow::outcome).containsExactly(WRONG_ACTIVATIONS, ADDED);
  }

  @Test
  void howeverAFileIsShuffledEachOfItsKeysIsSavedOnce() {
    var random = new Random(3);
    for (int i = 0; i < 500; i++) {
      var rows = new ArrayList<Written>();
      var different = new HashSet<String>();
      for (int line = 2; line < 30; line++) {
        var key = "AAAAA-AAAAA-AAAAA-AAAAA-000" + (10 + random.nextInt(20));
        different.add(key);
        rows.add(written(line, key, ""));
      }
      Collections.shuffle(rows, random);
      var sorted = BatchRules.sort(rows, KeyKind.SINGLE, 1, Map.of());

      assertThat(sorted).hasSameSizeAs(rows);
      assertThat(sorted).filteredOn(BatchRow::added).hasSize(different.size());
    }
  }

  @Test
  void aKeyPrintsItselfMasked() {
    assertThat(key(A)).hasToString("AAAAA-*****-*****-*****-AAAA1");
    assertThat(written(2, A, "").toString()).doesNotContain("AAAA1").contains("2");
  }

  static BatchRow one(String key, String activations, KeyKind kind) {
    var each = kind == KeyKind.SINGLE ? 1 : 20;
    return BatchRules.sort(List.of(written(2, key, activations)), kind, each, Map.of()).getFirst();
  }

  static KeyText key(String plain) {
    return KeyText.read(plain).orElseThrow();
  }

  private static Written written(int line, String key, String activations) {
    return new Written(line, new Secret(key), activations);
  }
}
