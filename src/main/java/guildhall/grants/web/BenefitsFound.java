package guildhall.grants.web;

import guildhall.catalog.Benefit;
import guildhall.catalog.Catalog;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.grants.domain.GrantPolicy;
import guildhall.kernel.Call;
import guildhall.platform.web.Shell;
import guildhall.platform.web.find.Findable;
import guildhall.platform.web.find.Sought;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the company may use today can be found by its name.
@Component
class BenefitsFound implements Findable {

  private final Grants grants;
  private final Catalog catalog;

  BenefitsFound(Grants grants, Catalog catalog) {
    this.grants = grants;
    this.catalog = catalog;
  }

  @Override
  public List<Find> offeredTo(Call call, Shell words, Sought sought) {
    var account = call.by().account();
    if (account == null || !GrantPolicy.SEE.allows(call.by(), account)) return List.of();
    return grants.on(account, call.on()).stream()
        .flatMap(it -> benefit(it).stream())
        .distinct()
        .map(it -> find(it, words))
        .toList();
  }

  private Optional<Benefit> benefit(Grant grant) {
    return catalog.edition(grant.edition()).program().benefit(grant.benefit());
  }

  private static Find find(Benefit benefit, Shell words) {
    var name = benefit.name().in(words.language());
    var path = "/benefits?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return new Find(Kind.BENEFITS, name, words.text("grants.kind." + benefit.kind()), path);
  }
}
