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

  /// @param left how many may still be taken, redeemed or assigned today
  /// @param path where the next step is taken; null when there is none
  public record Line(Grant grant, int used, int left, @Nullable String path) {

    public boolean touched() {
      return used > 0;
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

  /// Lines of the kinds somebody counts, in the order of the grants.
  public List<Line> handle(Call call, AccountId account) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    var used = new HashMap<UUID, Use>();
    var counted = new ArrayList<BenefitKind>();
    for (var use : uses.orderedStream().toList()) {
      counted.add(use.kind());
      used.putAll(use.used(account, call.on()));
    }
    return grants.on(account, call.on()).stream()
        .filter(grant -> counted.contains(grant.kind()))
        .map(grant -> line(account, call, grant, used))
        .toList();
  }

  /// Software that must be removed or licensed elsewhere today (SW-09).
  public List<ComplianceNotice> toUninstall(Call call, AccountId account) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    return keys.noticesOn(account, call.on());
  }

  private Line line(AccountId account, Call call, Grant grant, Map<UUID, Use> uses) {
    var use = uses.getOrDefault(grant.id(), new Use(0, "", null));
    var left = grant.activatableOn(call.on()) ? grants.left(account, grant, call.on()) : 0;
    return new Line(grant, use.used(), left, use.nextStepPath());
  }
}
