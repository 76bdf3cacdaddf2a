package guildhall.assignments.web;

import guildhall.assignments.app.SeeSlots;
import guildhall.assignments.app.SeeSlots.Holder;
import guildhall.assignments.app.SeeSlots.Question;
import guildhall.assignments.domain.AssignmentPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.PersonId;
import guildhall.platform.web.Languages;
import guildhall.platform.web.RightHolders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gathers what the page of developer seats shows to this reader.
@Component
class SeatsOnPage {

  private final SeeSlots seeSlots;
  private final RightHolders holders;
  private final HttpServletRequest request;

  SeatsOnPage(SeeSlots seeSlots, RightHolders holders, HttpServletRequest request) {
    this.seeSlots = seeSlots;
    this.holders = holders;
    this.request = request;
  }

  SeatsView of(Call call, AccountId account) {
    var language = Languages.of(request).getLanguage();
    var lines = seeSlots.handle(call, new Question(account, call.on(), language));
    var mayAssign = AssignmentPolicy.ASSIGN.allows(call.by(), account);
    var people = mayAssign ? seeSlots.people(call, account) : List.<Holder>of();
    var who = holders.of(AssignmentPolicy.ASSIGN, account, language);
    return new SeatsView(
        lines,
        call.on(),
        mayAssign,
        people,
        who.roles().stream().map(RightHolders.Role::name).toList(),
        who.people().stream().map(RightHolders.Someone::name).toList());
  }

  String nameOf(Call call, AccountId account, PersonId person) {
    return seeSlots.people(call, account).stream()
        .filter(it -> it.id().equals(person))
        .map(Holder::name)
        .findFirst()
        .orElse("");
  }
}
