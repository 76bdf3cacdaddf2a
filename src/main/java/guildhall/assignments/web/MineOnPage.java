package guildhall.assignments.web;

import guildhall.asks.Ask;
import guildhall.asks.Asks;
import guildhall.assignments.app.AskForSeat;
import guildhall.assignments.app.SeeSlots;
import guildhall.assignments.app.SeeSlots.Question;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.assignments.web.MineView.ToAskFor;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.PageShell;
import guildhall.platform.web.RightHolders;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what the page of a person's own benefits shows.
@Component
class MineOnPage {

  private final SeeSlots seeSlots;
  private final Asks asks;
  private final RightHolders holders;
  private final PageShell pages;

  MineOnPage(SeeSlots seeSlots, Asks asks, RightHolders holders, PageShell pages) {
    this.seeSlots = seeSlots;
    this.asks = asks;
    this.holders = holders;
    this.pages = pages;
  }

  MineView of(Call call, AccountId account) {
    var shell = pages.words(call);
    var language = shell.language();
    var lines = seeSlots.handle(call, new Question(account, call.on(), language));
    var me = new PersonId(call.by().id());
    var open =
        asks.askedBy(account, me).stream()
            .filter(it -> it.topic().equals(AskForSeat.CODE))
            .toList();
    var sentences =
        open.stream()
            .map(it -> asks.sentence(it, language))
            .map(it -> shell.text(it.ownKey(), it.arguments()))
            .toList();
    return new MineView(
        MineView.seatsOf(lines, me.value()),
        notAsked(MineView.toAskFor(lines, me.value()), open, me),
        sentences,
        holders.of(AssignmentPolicy.ASSIGN, account, language).people(),
        AssignmentPolicy.ASSIGN.allows(call.by(), account));
  }

  private static List<ToAskFor> notAsked(List<ToAskFor> all, List<Ask> open, PersonId me) {
    var asked = open.stream().map(Ask::subject).toList();
    return all.stream()
        .filter(it -> !asked.contains(AskForSeat.subject(it.benefit(), me)))
        .toList();
  }
}
