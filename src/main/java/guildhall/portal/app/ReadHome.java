package guildhall.portal.app;

import guildhall.grants.BenefitLine;
import guildhall.journal.BookWish;
import guildhall.journal.Entry;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.keys.ComplianceNotice;
import guildhall.portal.app.LookHome.Home;
import guildhall.portal.app.LookPeople.People;
import guildhall.portal.domain.Moment;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything Home shows, looked up in one go.
@Component
@Transactional(readOnly = true)
public class ReadHome {

  private static final int RECENT = 5;

  /// @param use what may be used today
  /// @param stopped what could be used on the last day of a membership that lapsed; else empty
  /// @param toRemove software that must be removed or licensed elsewhere
  /// @param recent the last few lines of the company's book
  public record Scene(
      Home home,
      List<BenefitLine> use,
      List<BenefitLine> stopped,
      List<ComplianceNotice> toRemove,
      People people,
      List<Entry> recent) {}

  private final LookHome lookHome;
  private final LookUse lookUse;
  private final LookPeople lookPeople;
  private final ReadActivity readActivity;

  ReadHome(LookHome lookHome, LookUse lookUse, LookPeople lookPeople, ReadActivity readActivity) {
    this.lookHome = lookHome;
    this.lookUse = lookUse;
    this.lookPeople = lookPeople;
    this.readActivity = readActivity;
  }

  public Scene handle(Call call, AccountId account, String language) {
    var home = lookHome.handle(call, account);
    return new Scene(
        home,
        lookUse.handle(call, account, call.on()),
        stopped(call, account, home),
        lookUse.toUninstall(call, account),
        lookPeople.handle(call, account, language),
        readActivity.handle(call, account, BookWish.ALL, Page.Wanted.firstOf(RECENT)).rows());
  }

  private List<BenefitLine> stopped(Call call, AccountId account, Home home) {
    if (home.due().isEmpty()) return List.of();
    var first = home.due().getFirst();
    return first.moment() == Moment.LAPSED
        ? lookUse.handle(call, account, first.line().closesOn())
        : List.of();
  }
}
