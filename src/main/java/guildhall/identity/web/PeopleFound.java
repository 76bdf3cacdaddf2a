package guildhall.identity.web;

import guildhall.identity.Identity;
import guildhall.identity.Person;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.kernel.Call;
import guildhall.platform.web.Shell;
import guildhall.platform.web.find.Findable;
import guildhall.platform.web.find.Sought;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/// The people of the caller's company can be found by name and address.
@Component
class PeopleFound implements Findable {

  private final Identity identity;

  PeopleFound(Identity identity) {
    this.identity = identity;
  }

  @Override
  public List<Find> offeredTo(Call call, Shell words, Sought sought) {
    var account = call.by().account();
    if (account == null || !IdentityPolicy.SEE_PEOPLE.allows(call.by(), account)) return List.of();
    return identity.people(account).stream().filter(Person::active).map(PeopleFound::find).toList();
  }

  private static Find find(Person person) {
    var name = URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
    return new Find(Kind.PEOPLE, person.name(), person.email(), "/people?q=" + name);
  }
}
