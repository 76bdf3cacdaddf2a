package guildhall.portal.web;

import guildhall.identity.Person;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.app.LookPeople.People;
import guildhall.portal.app.LookPeople.Waiting;
import guildhall.portal.domain.PortalPolicy;
import guildhall.portal.web.HomeView.Admins;
import guildhall.portal.web.HomeView.Own;
import guildhall.portal.web.HomeView.Wait;
import guildhall.portal.web.HomeView.Waits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says who waits for whom, what the reader holds, and who can act.
final class PeopleWords {

  private static final String ASKS_PATH = "/asks";

  private PeopleWords() {}

  static Waits waits(People people, Shell shell) {
    return new Waits(
        people.forMe().stream().map(it -> forMe(it, shell)).toList(),
        people.forOthers().stream().map(it -> forOthers(it, shell)).toList());
  }

  private static Wait forMe(Waiting it, Shell shell) {
    var sentence = it.sentence();
    var open = new Action(shell.text("portal.waits.open"), ASKS_PATH);
    return new Wait(shell.text(sentence.messageKey(), sentence.arguments()), when(it, shell), open);
  }

  private static Wait forOthers(Waiting it, Shell shell) {
    var sentence = it.sentence();
    return new Wait(shell.text(sentence.ownKey(), sentence.arguments()), when(it, shell), null);
  }

  private static String when(Waiting it, Shell shell) {
    return shell.text("portal.waits.since", Map.of("day", it.ask().askedOn()));
  }

  static Own own(People people, Shell shell) {
    var seats =
        people.own().stream()
            .map(
                it ->
                    new Own.Seat(
                        it.name().in(shell.language()),
                        shell.text("portal.own.since", Map.of("day", it.since()))))
            .toList();
    return new Own(
        shell.text("portal.own.title"),
        seats,
        shell.text("portal.own.none"),
        new Action(shell.text(seats.isEmpty() ? "portal.own.ask" : "portal.own.open"), "/mine"));
  }

  /// Those who cannot act see who can.
  static @Nullable Admins admins(Home home, Shell shell) {
    if (shell.caller().holds(PortalPolicy.RENEW)) return null;
    var company = Map.of("company", home.company().name());
    return new Admins(
        shell.text("portal.admins.title", company),
        List.of(
            new Admins.Group(shell.text("portal.admins.renew"), names(home.renewers(), shell)),
            new Admins.Group(shell.text("portal.admins.seats"), names(home.assigners(), shell)),
            new Admins.Group(shell.text("portal.admins.profile"), names(home.reviewers(), shell))));
  }

  private static String names(List<Person> people, Shell shell) {
    return people.isEmpty()
        ? shell.text("portal.admins.none")
        : shell.list(people.stream().map(Person::name).toList());
  }
}
