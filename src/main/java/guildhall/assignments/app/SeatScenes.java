package guildhall.assignments.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Refused;
import guildhall.platform.demo.Demo;
import guildhall.platform.demo.DemoPart;
import guildhall.platform.demo.Scene;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Developer seats in the demo: at Kadewind one is used, one cools down and one is free; at
/// Granbacka two are still assigned although the membership has lapsed.
@Component
class SeatScenes implements DemoPart {

  private static final String BENEFIT = "visual-studio-professional";
  private static final int ORDER = 60;

  private final AssignSlot assignSlot;
  private final ActivateSlot activateSlot;
  private final ReleaseSlot releaseSlot;

  SeatScenes(AssignSlot assignSlot, ActivateSlot activateSlot, ReleaseSlot releaseSlot) {
    this.assignSlot = assignSlot;
    this.activateSlot = activateSlot;
    this.releaseSlot = releaseSlot;
  }

  @Override
  public List<Scene> scenes(Demo demo) {
    return List.of(
        assign(demo, "kadewind", "plover", 200),
        activate(demo, "kadewind", "plover", 199),
        assign(demo, "kadewind", "siskin", 52),
        release(demo, "kadewind", "siskin", 6),
        assign(demo, "granbacka", "bittern", 210),
        activate(demo, "granbacka", "bittern", 208),
        assign(demo, "granbacka", "whimbrel", 150),
        activate(demo, "granbacka", "whimbrel", 147));
  }

  private Scene assign(Demo demo, String company, String person, int daysAgo) {
    return scene(
        demo,
        daysAgo,
        call ->
            assignSlot.handle(
                call,
                new AssignSlot.Command(
                    seat(demo, company, person),
                    demo.account(company),
                    BENEFIT,
                    null,
                    demo.person(person),
                    "",
                    null)));
  }

  private Scene activate(Demo demo, String company, String person, int daysAgo) {
    var account = demo.account(company);
    var id = demo.id("activation " + company + " " + person);
    var command = new ActivateSlot.Command(id, account, seat(demo, company, person));
    return scene(
        demo, daysAgo, call -> activateSlot.handle(as(call, demo, account, person), command));
  }

  private Scene release(Demo demo, String company, String person, int daysAgo) {
    var id = demo.id("release " + company + " " + person);
    var command = new ReleaseSlot.Command(id, demo.account(company), seat(demo, company, person));
    return scene(demo, daysAgo, call -> releaseSlot.handle(call, command));
  }

  /// Nobody but its own person activates a seat, in the demo neither.
  private static Call as(Call call, Demo demo, AccountId account, String person) {
    var name = person.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + person.substring(1);
    var who =
        new Caller(
            Caller.Kind.PERSON, demo.person(person).value(), name, account, Set.of("benefits.see"));
    return new Call(who, call.at(), call.on(), call.request());
  }

  private static UUID seat(Demo demo, String company, String person) {
    return demo.id("seat " + company + " " + person);
  }

  private interface Act {
    Outcome<?> by(Call call);
  }

  private static Scene scene(Demo demo, int daysAgo, Act act) {
    return new Scene(demo.today().minusDays(daysAgo), ORDER, call -> played(act.by(call)));
  }

  private static void played(Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var refusal)) {
      throw new IllegalStateException("the story does not play: " + refusal);
    }
  }
}
