package guildhall.platform.secrets;

import guildhall.platform.system.SystemFact;
import guildhall.platform.system.SystemFact.Part;
import guildhall.platform.system.SystemFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which versions of the key have sealed what is kept: an old version may leave the key file when
/// nothing is sealed with it any more.
@Component
class VaultFacts implements SystemFacts {

  private final List<SealedRows> all;
  private final Vault vault;

  VaultFacts(List<SealedRows> all, Vault vault) {
    this.all = all;
    this.vault = vault;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SystemFact> look() {
    var counts = new TreeMap<Integer, Long>();
    counts.put(vault.current(), 0L);
    for (var rows : all)
      rows.versions().forEach((version, n) -> counts.merge(version, n, Long::sum));
    var facts = new ArrayList<SystemFact>();
    counts.forEach((version, count) -> facts.add(fact(version, count)));
    return facts;
  }

  private SystemFact fact(int version, long count) {
    var values = Map.<String, Object>of("version", version, "count", count);
    if (version == vault.current()) return SystemFact.well(Part.SECRETS, "secrets.current", values);
    return vault.opens(version)
        ? SystemFact.noted(Part.SECRETS, "secrets.older", values)
        : SystemFact.ill(Part.SECRETS, "secrets.lost", values);
  }
}
