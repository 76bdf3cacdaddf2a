package guildhall.portal.app;

import guildhall.catalog.BenefitKind;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.grants.Use;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.ComplianceNotice;
import guildhall.keys.Keys;
import guildhall.portal.domain.PortalPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a company may use today, how much of it is used, and what is left.
@Component
@Transactional(readOnly = true)
public class LookUse {

  /// @param used how many somebody has
  /// @param cooling how many nobody has and nobody can have yet
  /// @param left how many may still be taken, redeemed or assigned today
  /// @param path where the next step is taken; null when there is none
  public record Line(Grant grant, int used, int cooling, int left, @Nullable String path) {

    public boolean touched() {
      return used + cooling > 0;
    }
  }

  private final Grants grants;
  private final ObjectProvider<BenefitUse> uses;
  private final Keys keys;

  LookUse(Grants grants, ObjectProvider<BenefitUse> uses, Keys keys) {
    this.grants = grants;
    this.uses = uses;
    this.keys = keys;
  }

  /// Lines of the kinds somebody counts, as they stand on a day, in the order of the grants.
  public List<Line> handle(Call call, AccountId account, LocalDate day) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    var used = new HashMap<UUID, Use>();
    var counted = new ArrayList<BenefitKind>();
    for (var use : uses.orderedStream().toList()) {
      counted.add(use.kind());
      used.putAll(use.used(account, day));
    }
    return grants.on(account, day).stream()
        .filter(grant -> counted.contains(grant.kind()))
        .map(grant -> line(account, grant, used, day))
        .toList();
  }

  /// Software that must be removed or licensed elsewhere today (SW-09).
  public List<ComplianceNotice> toUninstall(Call call, AccountId account) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    return keys.noticesOn(account, call.on());
  }

  private Line line(AccountId account, Grant grant, Map<UUID, Use> uses, LocalDate day) {
    var use = uses.getOrDefault(grant.id(), new Use(0, "", null));
    var left = grant.activatableOn(day) ? grants.left(account, grant, day) : 0;
    return new Line(grant, use.inUse(), use.cooling(), left, use.nextStepPath());
  }
}
