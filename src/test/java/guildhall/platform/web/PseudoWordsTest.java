package guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudoWordsTest {

  @Test
  void wordsGrowAndArgumentsStay() {
    assertThat(PseudoWords.said("Renew {offer} by {day}."))
        .isEqualTo("⟦Réénééw {offer} by {day}.⟧");
  }

  @Test
  void theGrammarOfAPluralStays() {
    assertThat(PseudoWords.said("{n, plural, =0 {none} one {# day left} other {# days left}} now"))
        .isEqualTo("⟦{n, plural, =0 {nöönéé} one {# dååy lééft} other {# dååys lééft}} nööw⟧");
  }
}
