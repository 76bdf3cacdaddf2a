package guildhall.console.web;

import guildhall.console.domain.ConsolePolicy;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.PartnerRow;
import guildhall.memberships.Roll;
import guildhall.memberships.RollWish;
import guildhall.platform.web.Shell;
import guildhall.platform.web.find.Findable;
import guildhall.platform.web.find.Sought;
import java.util.List;
import org.springframework.stereotype.Component;

/// Staff find every partner by its name or its program id. The roll looks, so that a program with
/// many partners does not read them all here.
@Component
class PartnersFound implements Findable {

  private static final int MOST = 8;

  private final Roll roll;

  PartnersFound(Roll roll) {
    this.roll = roll;
  }

  @Override
  public List<Find> offeredTo(Call call, Shell words, Sought sought) {
    if (sought.isEmpty() || !call.by().isStaff() || !call.by().holds(ConsolePolicy.SEE_ALL)) {
      return List.of();
    }
    var wish = RollWish.on(call.on()).searching(sought.text());
    return roll.partners(wish, Page.Wanted.firstOf(MOST)).rows().stream()
        .map(PartnersFound::find)
        .toList();
  }

  private static Find find(PartnerRow it) {
    return new Find(Kind.COMPANIES, it.name(), it.mpnId(), PartnerPages.PATH + "/" + it.account());
  }
}
