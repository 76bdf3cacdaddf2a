package guildhall.keys.app;

import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Page;
import guildhall.keys.ComplianceNotice;
import guildhall.keys.db.KeyReveals;
import guildhall.keys.db.ProductKeys;
import guildhall.keys.domain.KeyPolicy;
import guildhall.keys.domain.Look;
import guildhall.keys.domain.SoftwareLine;
import guildhall.keys.domain.TakenKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers what there is to see of keys; their texts stay masked.
@Component
@Transactional(readOnly = true)
public class SeeKeys {

  /// A key with the line it is held through.
  public record Held(TakenKey taken, SoftwareLine line) {}

  private final ProductKeys keys;
  private final KeyReveals reveals;
  private final SoftwareLines lines;
  private final WatchLicenses licenses;

  SeeKeys(ProductKeys keys, KeyReveals reveals, SoftwareLines lines, WatchLicenses licenses) {
    this.keys = keys;
    this.reveals = reveals;
    this.lines = lines;
    this.licenses = licenses;
  }

  public Page<Held> of(Call call, AccountId account, Page.Wanted wanted) {
    KeyPolicy.SEE.require(call.by(), account);
    return keys.page(account, wanted)
        .map(it -> new Held(it, lines.through(account, it.key().grant())));
  }

  /// Who has seen one key, the latest first.
  public List<Look> reveals(Call call, AccountId account, UUID key) {
    KeyPolicy.SEE.require(call.by(), account);
    if (keys.find(account, key).isEmpty()) throw new NotFound();
    return reveals.of(account, key);
  }

  public List<ComplianceNotice> notices(Call call, AccountId account, LocalDate day) {
    KeyPolicy.SEE.require(call.by(), account);
    return licenses.noticesOn(account, day);
  }
}
