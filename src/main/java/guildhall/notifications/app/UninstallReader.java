package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.keys.UninstallDue;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes which software must be removed or licensed elsewhere, with counts (NTF-04, SW-09).
@Component
class UninstallReader implements FactReader<UninstallDue> {

  private final WriteMail write;
  private final OfferNames names;

  UninstallReader(WriteMail write, OfferNames names) {
    this.write = write;
    this.names = names;
  }

  @Override
  public Class<UninstallDue> reads() {
    return UninstallDue.class;
  }

  @Override
  public String name() {
    return "notifications.uninstall";
  }

  @Override
  public void read(Entry entry, UninstallDue fact) {
    var occasion = "%s %s %s".formatted(Kind.UNINSTALL, fact.membership(), fact.endedOn());
    var products =
        fact.products().stream().map(code -> names.benefit(code, entry.on())).distinct().toList();
    var values =
        Map.<String, Object>of(
            "ended", fact.endedOn(),
            "products", products,
            "keys", fact.keys(),
            "activations", fact.activations());
    write.toAdministrators(
        entry, new Letter(Kind.UNINSTALL, occasion, values, List.of(), "/benefits/software"));
  }
}
