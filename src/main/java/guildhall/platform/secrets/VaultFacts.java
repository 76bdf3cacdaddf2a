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
/// nothing is sealed with it any more. And which values did not open lately.
@Component
class VaultFacts implements SystemFacts {

  private final List<SealedRows> all;
  private final BrokenSeals seals;
  private final Vault vault;

  VaultFacts(List<SealedRows> all, BrokenSeals seals, Vault vault) {
    this.all = all;
    this.seals = seals;
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
    seals.lately().map(VaultFacts::broken).ifPresent(facts::add);
    return facts;
  }

  private static SystemFact broken(BrokenSeals.Met it) {
    return SystemFact.ill(
        Part.SECRETS,
        "secrets.broken",
        Map.of("count", it.count(), "at", it.lastAt(), "example", it.example()));
  }

  private SystemFact fact(int version, long count) {
    var values = Map.<String, Object>of("version", version, "count", count);
    if (version == vault.current()) return SystemFact.well(Part.SECRETS, "secrets.current", values);
    return vault.opens(version)
        ? SystemFact.noted(Part.SECRETS, "secrets.older", values)
        : SystemFact.ill(Part.SECRETS, "secrets.lost", values);
  }
}
