package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Check;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Contact;
import guildhall.directory.domain.Profile;
import org.junit.jupiter.api.Test;

@Rule("VER-01")
class ChecksTest {

  @Test
  void checksAreSettledInOrder() {
    assertThat(new Checks(Check.AUTHORIZED, Check.PENDING, Check.PENDING).inOrder()).isTrue();
    assertThat(new Checks(Check.AUTHORIZED, Check.PENDING, Check.AUTHORIZED).inOrder()).isFalse();
    assertThat(new Checks(Check.REJECTED, Check.AUTHORIZED, Check.PENDING).inOrder()).isFalse();
  }

  @Test
  void oneRejectedRejectsAndOnlyThreeAuthorizedAuthorize() {
    assertThat(new Checks(Check.AUTHORIZED, Check.REJECTED, Check.PENDING).overall())
        .isEqualTo(Check.REJECTED);
    assertThat(new Checks(Check.AUTHORIZED, Check.AUTHORIZED, Check.PENDING).overall())
        .isEqualTo(Check.PENDING);
    assertThat(Checks.ALL_PASSED.overall()).isEqualTo(Check.AUTHORIZED);
    assertThat(Checks.NONE_YET.overall()).isEqualTo(Check.PENDING);
  }

  /// Of the 27 ways three checks can stand, seven are in order.
  @Test
  void whateverStandsInOrderCameAboutStepByStep() {
    int inOrder = 0;
    for (var email : Check.values()) {
      for (var employment : Check.values()) {
        for (var business : Check.values()) {
          var checks = new Checks(email, employment, business);
          if (!checks.inOrder()) continue;
          inOrder++;
          if (business != Check.PENDING) assertThat(employment).isEqualTo(Check.AUTHORIZED);
          if (employment != Check.PENDING) assertThat(email).isEqualTo(Check.AUTHORIZED);
        }
      }
    }
    assertThat(inOrder).isEqualTo(7);
  }

  @Test
  @Rule("ACC-07")
  void onlyWhatChangedIsCheckedAgain() {
    var before = profile("Tern BV", "Kade 1", "tern@tern.example");
    var passed = Checks.ALL_PASSED;
    assertThat(passed.after(before, before)).isEqualTo(passed);
    assertThat(passed.after(before, profile("Tern Ltd", "Kade 1", "tern@tern.example")))
        .isEqualTo(new Checks(Check.AUTHORIZED, Check.AUTHORIZED, Check.PENDING));
    assertThat(passed.after(before, profile("Tern BV", "Kade 2", "tern@tern.example")))
        .isEqualTo(new Checks(Check.AUTHORIZED, Check.AUTHORIZED, Check.PENDING));
    assertThat(passed.after(before, profile("Tern BV", "Kade 1", "sons@tern.example")))
        .isEqualTo(Checks.NONE_YET);
  }

  private static Profile profile(String name, String street, String email) {
    return new Profile(
        name, new Address(street, "3011 AA", "Rotterdam", "NL"), new Contact("Tern", email), "en");
  }
}
