package guildhall.grants.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitLine;
import guildhall.grants.Grant;
import guildhall.grants.Use;
import guildhall.grants.db.GrantRows;
import guildhall.grants.domain.GrantPolicy;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists what a company may use on a day: the past from what was granted by then, a day to come as
/// it will be if nothing is done (BEN-01, BEN-02).
@Component
@Transactional(readOnly = true)
public class ListBenefits {

  private final GrantRows rows;
  private final CountUse countUse;

  ListBenefits(GrantRows rows, CountUse countUse) {
    this.rows = rows;
    this.countUse = countUse;
  }

  /// @param kind only benefits of this kind, or null for all
  public List<BenefitLine> handle(
      Call call, AccountId account, @Nullable BenefitKind kind, LocalDate day) {
    GrantPolicy.SEE.require(call.by(), account);
    return unasked(account, kind, day);
  }

  /// For doors, whose callers have asked their own policy.
  public List<BenefitLine> unasked(AccountId account, @Nullable BenefitKind kind, LocalDate day) {
    var used = countUse.used(account, day);
    var grants =
        rows.on(account, day).stream().filter(it -> kind == null || it.kind() == kind).toList();
    var open = grants.stream().filter(it -> it.activatableOn(day)).toList();
    var left = countUse.left(account, open, used);
    return grants.stream().map(it -> line(it, used, left)).toList();
  }

  /// Whether the company was ever granted anything: nothing to list may mean that it was all lost.
  public boolean hadAny(Call call, AccountId account) {
    GrantPolicy.SEE.require(call.by(), account);
    return rows.everGranted(account);
  }

  /// @param left what is left of the grants that are still open
  private static BenefitLine line(Grant it, Map<UUID, Use> used, Map<UUID, Integer> left) {
    var open = left.containsKey(it.id());
    var untouched = new Use(0, open ? "NOT_STARTED" : "TOO_LATE", null);
    var use = used.getOrDefault(it.id(), untouched);
    var more = left.getOrDefault(it.id(), use.kept());
    return new BenefitLine(it, use.inUse(), use.cooling(), more, use.state(), use.nextStepPath());
  }
}
