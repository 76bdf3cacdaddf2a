package guildhall.assignments.app;

import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Refused;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Developer seats in the demo: at Kadewind one is used, one cools down and one is free; at
/// Granbacka two are still assigned although the membership has lapsed.
@Component
class DemoSeats implements DemoPart {

  private static final Logger LOG = LoggerFactory.getLogger(DemoSeats.class);
  private static final String BENEFIT = "visual-studio-professional";
  private static final int ORDER = 60;

  private final AssignSlot assignSlot;
  private final ActivateSlot activateSlot;
  private final ReleaseSlot releaseSlot;

  DemoSeats(AssignSlot assignSlot, ActivateSlot activateSlot, ReleaseSlot releaseSlot) {
    this.assignSlot = assignSlot;
    this.activateSlot = activateSlot;
    this.releaseSlot = releaseSlot;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    var kadewind = new Company(demo, "kadewind", "avocet");
    var granbacka = new Company(demo, "granbacka", "bittern");
    return List.of(
        assign(kadewind, "plover", 200),
        activate(kadewind, "plover", 199),
        assign(kadewind, "siskin", 52),
        release(kadewind, "siskin", 6),
        assign(granbacka, "bittern", 210),
        activate(granbacka, "bittern", 208),
        assign(granbacka, "whimbrel", 150),
        activate(granbacka, "whimbrel", 147));
  }

  /// @param admin who assigns and takes back there
  private record Company(Demo demo, String name, String admin) {

    AccountId account() {
      return demo.account(name);
    }

    UUID id(String act, String person) {
      return demo.id(act + " " + name + " " + person);
    }

    /// The call as one of the company's people makes it; nobody but its own person activates a
    /// seat, in the demo neither.
    Call as(Call call, String person) {
      var spoken = person.substring(0, 1).toUpperCase(Locale.ROOT) + person.substring(1);
      var rights =
          person.equals(admin)
              ? Set.of(AssignmentPolicy.SEE.code(), AssignmentPolicy.ASSIGN.code())
              : Set.of(AssignmentPolicy.SEE.code());
      var id = demo.person(person).value();
      var who = new Caller(Caller.Kind.PERSON, id, spoken, account(), rights);
      return new Call(who, call.at(), call.on(), call.request());
    }
  }

  private Scene assign(Company at, String person, int daysAgo) {
    var seat = at.id("seat", person);
    var to = at.demo().person(person);
    var command = new AssignSlot.Command(seat, at.account(), BENEFIT, null, to, "", null);
    return scene(at, daysAgo, call -> assignSlot.handle(at.as(call, at.admin()), command));
  }

  private Scene activate(Company at, String person, int daysAgo) {
    var id = at.id("activation", person);
    var command = new ActivateSlot.Command(id, at.account(), at.id("seat", person));
    return scene(at, daysAgo, call -> activateSlot.handle(at.as(call, person), command));
  }

  private Scene release(Company at, String person, int daysAgo) {
    var id = at.id("release", person);
    var command = new ReleaseSlot.Command(id, at.account(), at.id("seat", person));
    return scene(at, daysAgo, call -> releaseSlot.handle(at.as(call, at.admin()), command));
  }

  private interface Act {
    Outcome<?> by(Call call);
  }

  private static Scene scene(Company at, int daysAgo, Act act) {
    return new Scene(
        at.demo().today().minusDays(daysAgo), ORDER, call -> played(at.name(), act.by(call)));
  }

  /// A scene that does not play is told in the log and does not keep the demo from starting.
  private static void played(String company, Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var refusal)) {
      LOG.warn("developer seats of {}: {}", company, refusal.reason());
    }
  }
}
