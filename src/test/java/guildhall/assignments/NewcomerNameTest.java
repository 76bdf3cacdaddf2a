package guildhall.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.assignments.domain.NewcomerName;
import org.junit.jupiter.api.Test;

class NewcomerNameTest {

  @Test
  void theNameWrittenBesideTheAddressIsTaken() {
    assertThat(NewcomerName.of("Knut Berg <Knut@Granbacka.example>", "knut@granbacka.example"))
        .isEqualTo("Knut Berg");
    assertThat(NewcomerName.of("\"Berg, Knut\" knut@x.example", "knut@x.example"))
        .isEqualTo("Berg Knut");
  }

  @Test
  void elseTheAddressIsSpelledOut() {
    assertThat(NewcomerName.of("anna.berg@x.example", "anna.berg@x.example"))
        .isEqualTo("Anna Berg");
    assertThat(NewcomerName.of("<å+b@x.example>", "å+b@x.example")).isEqualTo("Å B");
    assertThat(NewcomerName.of("...@x.example", "...@x.example")).isEqualTo("...@x.example");
  }

  @Test
  void aNameIsNeverTooLong() {
    var text = "n".repeat(300) + " <n@x.example>";
    assertThat(NewcomerName.of(text, "n@x.example")).hasSize(200);
  }
}
