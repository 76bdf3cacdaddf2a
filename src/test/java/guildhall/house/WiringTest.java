package guildhall.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import guildhall.journal.Fact;
import guildhall.journal.FactReader;
import guildhall.platform.work.Backlog;
import guildhall.platform.work.Round;
import guildhall.support.Story;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What listens is connected: annotations and beans wire silently and un-wire silently, so who
/// hears what is written down here and compared with the running house.
@Story
class WiringTest {

  /// The readers each fact must have; a fact not named here has none but the book itself.
  private static final Map<String, Set<String>> DECLARED =
      Map.ofEntries(
          Map.entry("RenewalReminderDue", Set.of("notifications.renewal-reminder")),
          Map.entry("RenewalNudged", Set.of("notifications.nudge")),
          Map.entry("MembershipRenewed", Set.of("notifications.renewed")),
          Map.entry("MembershipLapsed", Set.of("notifications.lapse")),
          Map.entry("UninstallDue", Set.of("notifications.uninstall")),
          Map.entry("TokensExpireSoon", Set.of("notifications.tokens-expire")),
          Map.entry("SubscriptionAssigned", Set.of("notifications.seat-assigned")),
          Map.entry("ImportSaved", Set.of("notifications.import-finished")),
          Map.entry("AskOpened", Set.of("notifications.asked")),
          Map.entry("LetterTested", Set.of("notifications.test")),
          Map.entry("PersonInvited", Set.of("notifications.invited")),
          Map.entry("KeyPoolLow", Set.of("notifications.key-pool-low")),
          Map.entry("ProfileReviewed", Set.of("asks.profile-reviewed")));

  private static final Set<String> ROUNDS =
      Set.of("settle-payments", "remind-of-renewal", "remind-of-tokens", "tell-lapses");

  private final List<FactReader<?>> readers;
  private final List<Round> rounds;
  private final List<Backlog> backlogs;

  WiringTest(List<FactReader<?>> readers, List<Round> rounds, List<Backlog> backlogs) {
    this.readers = readers;
    this.rounds = rounds;
    this.backlogs = backlogs;
  }

  @Test
  void everyFactHasItsDeclaredReadersAndNoOthers() {
    var connected = new TreeMap<String, Set<String>>();
    for (var reader : readers) {
      connected
          .computeIfAbsent(reader.reads().getSimpleName(), it -> new TreeSet<>())
          .add(reader.name());
    }
    assertThat(connected).isEqualTo(new TreeMap<>(DECLARED));
  }

  @Test
  void everyReaderClassIsRegistered() {
    var running = readers.stream().map(it -> it.getClass().getName()).collect(Collectors.toSet());
    assertThat(running).containsAll(concrete(FactReader.class));
  }

  @Test
  void everyDeclaredReaderReadsAFactThatExists() {
    assertThat(concrete(Fact.class).stream().map(it -> it.replaceAll(".*\\.", "")))
        .containsAll(DECLARED.keySet());
  }

  /// A component of that name would take the place of the fact's own name in the book.
  @Test
  void noFactHidesItsNameBehindAComponent() throws ClassNotFoundException {
    for (var fact : concrete(Fact.class)) {
      var components = Class.forName(fact).getRecordComponents();
      assertThat(Arrays.stream(components).map(RecordComponent::getName)).doesNotContain("kind");
    }
  }

  @Test
  void everyRoundAndBacklogIsRegisteredUnderANameOfItsOwn() {
    assertThat(rounds.stream().map(Round::name)).doesNotHaveDuplicates().containsAll(ROUNDS);
    assertThat(rounds).hasSize(concrete(Round.class).size());
    assertThat(backlogs).hasSize(concrete(Backlog.class).size());
  }

  private static Set<String> concrete(Class<?> type) {
    return HouseRulesTest.HOUSE.stream()
        .filter(it -> it.isAssignableTo(type) && !it.isInterface())
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }
}
