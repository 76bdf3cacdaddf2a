package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.kernel.PersonId;
import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Audience;
import guildhall.notifications.domain.Letter.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who gets which mail once people have chosen.
@Rule("NTF-14")
class AudienceTest {

  private static final PersonId HERON = person();
  private static final PersonId CURLEW = person();
  private static final PersonId AVOCET = person();

  @Test
  void whoWantsNoMailGetsNone() {
    var found = List.of(addressee(HERON), addressee(AVOCET));
    assertThat(Audience.listening(Kind.LAPSED, found, Set.of(HERON), Set.of(AVOCET)))
        .containsExactly(addressee(HERON));
    assertThat(
            Audience.listening(
                Kind.SEAT_ASSIGNED, List.of(addressee(AVOCET)), Set.of(HERON), Set.of(AVOCET)))
        .isEmpty();
  }

  @Test
  void oneOfTwoGlobalAdminsMaySwitchRemindersOffAndTheOtherThenMayNot() {
    var admins = Set.of(HERON, CURLEW);
    assertThat(Audience.maySilence(Kind.WINDOW_CLOSING, HERON, admins, Set.of())).isTrue();
    assertThat(Audience.maySilence(Kind.WINDOW_CLOSING, CURLEW, admins, Set.of(HERON))).isFalse();
    assertThat(Audience.maySilence(Kind.SEAT_ASSIGNED, CURLEW, admins, Set.of(HERON))).isTrue();
    assertThat(Audience.maySilence(Kind.WINDOW_CLOSING, AVOCET, admins, Set.of(HERON))).isTrue();
  }

  @Test
  void whenTheOtherGlobalAdminLeftTheOneWhoChoseSilenceHearsAgain() {
    var found = List.of(addressee(HERON), addressee(AVOCET));
    assertThat(Audience.listening(Kind.LAPSED, found, Set.of(HERON), Set.of(HERON)))
        .containsExactlyElementsOf(found);
  }

  @Test
  void theCompanysContactStandsInAsBefore() {
    var contact = new Addressee(null, "Tern", "tern@company.example", "en");
    assertThat(Audience.listening(Kind.LAPSED, List.of(contact), Set.of(), Set.of(HERON)))
        .containsExactly(contact);
  }

  /// Whatever people choose: a letter about a renewal reaches a global admin if it could, and
  /// whoever wants it gets it.
  @Test
  void aRenewalAlwaysReachesAGlobalAdmin() {
    var random = new Random(14);
    var everyone = List.of(HERON, CURLEW, AVOCET, person(), person());
    for (var round = 0; round < 2_000; round++) {
      var found = some(everyone, random).stream().map(AudienceTest::addressee).toList();
      var admins = Set.copyOf(some(everyone, random));
      var silent = Set.copyOf(some(everyone, random));
      var heard = Audience.listening(Kind.ANNIVERSARY_NEAR, found, admins, silent);
      var people = heard.stream().map(Addressee::person).toList();
      var could = found.stream().anyMatch(it -> admins.contains(it.person()));
      assertThat(people.stream().anyMatch(admins::contains)).isEqualTo(could);
      assertThat(found).containsAll(heard);
      assertThat(heard)
          .containsAll(found.stream().filter(it -> !silent.contains(it.person())).toList());
    }
  }

  @Test
  void everyKindOfMailPeopleChooseFromHasItsWord() throws IOException {
    var english =
        Files.readString(Path.of("src/main/resources/messages/notifications_en.properties"));
    var chosenFrom =
        Stream.of(Kind.values())
            .filter(
                it -> Audience.of(it) != Audience.STAFF && Audience.of(it) != Audience.NEWCOMER);
    assertThat(chosenFrom.map(it -> "notifications.event." + it + "=")).allMatch(english::contains);
  }

  private static List<PersonId> some(List<PersonId> all, Random random) {
    return List.copyOf(new HashSet<>(all.stream().filter(it -> random.nextBoolean()).toList()));
  }

  private static Addressee addressee(PersonId person) {
    return new Addressee(person, "x", person + "@company.example", "en");
  }

  private static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }
}
