package guildhall.portal.app;

import guildhall.grants.BenefitLine;
import guildhall.grants.BenefitUse;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.keys.ComplianceNotice;
import guildhall.keys.Keys;
import guildhall.portal.domain.PortalPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a company may use today, how much of it is used, and what is left.
@Component
@Transactional(readOnly = true)
public class LookUse {

  private final Grants grants;
  private final ObjectProvider<BenefitUse> uses;
  private final Keys keys;

  LookUse(Grants grants, ObjectProvider<BenefitUse> uses, Keys keys) {
    this.grants = grants;
    this.uses = uses;
    this.keys = keys;
  }

  /// Lines of the kinds somebody counts, as they stand on a day, in the order of the grants.
  public List<BenefitLine> handle(Call call, AccountId account, LocalDate day) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    var counted = uses.stream().map(BenefitUse::kind).collect(Collectors.toSet());
    return grants.lines(account, day).stream()
        .filter(line -> counted.contains(line.grant().kind()))
        .toList();
  }

  /// Software that must be removed or licensed elsewhere today (SW-09).
  public List<ComplianceNotice> toUninstall(Call call, AccountId account) {
    PortalPolicy.SEE_BENEFITS.require(call.by(), account);
    return keys.noticesOn(account, call.on());
  }
}
