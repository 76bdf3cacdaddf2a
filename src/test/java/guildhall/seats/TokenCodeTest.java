package guildhall.seats;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.seats.domain.TokenCode;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenCodeTest {

  @Test
  @Rule("CLD-02")
  void aCodeHasTwentyFiveCharactersThatCannotBeMistaken() {
    var random = new Random(25);
    var seen = new HashSet<String>();
    for (int i = 0; i < 10_000; i++) {
      var code = TokenCode.drawnFrom(random);
      assertThat(code.characters()).hasSize(25).doesNotContainAnyWhitespaces();
      assertThat(code.characters()).doesNotContainPattern("[^A-Z0-9]|[01OIL5SUAEN]");
      assertThat(seen.add(code.characters())).isTrue();
    }
  }

  @Test
  void aCodeIsReadAsPeopleWriteIt() {
    var code = TokenCode.drawnFrom(new Random(1));

    assertThat(TokenCode.read(code.grouped())).contains(code);
    assertThat(TokenCode.read(" " + code.characters().toLowerCase(java.util.Locale.ROOT)))
        .contains(code);
    assertThat(TokenCode.read(code.characters() + "B")).isEmpty();
    assertThat(TokenCode.read("O".repeat(25))).isEmpty();
  }

  @Test
  @Rule("PM-01")
  void onlyTheLastGroupOfACodeShows() {
    var code = new TokenCode("BCDFGHJKMPQRTVWXY234BC789");

    assertThat(code).hasToString("*****-*****-*****-*****-BC789");
  }
}
