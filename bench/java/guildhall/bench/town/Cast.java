package guildhall.bench.town;

import guildhall.directory.app.PutAccount;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Contact;
import guildhall.identity.app.AddStaff;
import guildhall.identity.app.IssueKnownToken;
import guildhall.identity.app.PutPerson;
import guildhall.identity.domain.Profile;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import guildhall.platform.time.ProgramClock;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/// Makes companies, their people and staff, each with an API token, as the house does it.
final class Cast {

  private final BeanFactory product;
  private final ProgramClock clock;

  Cast(BeanFactory product, ProgramClock clock) {
    this.product = product;
    this.clock = clock;
  }

  void company(AccountId account) {
    var address = new Address("Kade 1", "3011 AA", "Rotterdam", "NL");
    var contact = new Contact("Tern", "tern@" + account + ".example");
    var name = "Tern " + account.toString().substring(0, 8) + " BV";
    var profile = new guildhall.directory.domain.Profile(name, address, contact, "en");
    var wish = new PutAccount.Command(account, profile, Checks.ALL_PASSED, null);
    Acting.asProgram("bench", () -> product.getBean(PutAccount.class).handle(call(), wish));
  }

  UUID person(AccountId account, String name, String role) {
    var person = new PersonId(UUID.randomUUID());
    var email = "p@" + person + ".example";
    var wish =
        new PutPerson.Command(
            account, person, new Profile(name, email, "en", false, Set.of(role), true), null);
    Acting.asProgram(
        "bench",
        () -> {
          product.getBean(PutPerson.class).handle(call(), wish);
          if (!role.equals("default-user")) token(account, person);
        });
    return person.value();
  }

  /// The answer is the text of their token.
  String staff(String role) {
    var id = new PersonId(UUID.randomUUID());
    var profile = new Profile(role, role + "@staff.example", "en", false, Set.of(role), true);
    Acting.asProgram(
        "bench",
        () -> {
          product.getBean(AddStaff.class).handle(call(), id, profile);
          token(null, id);
        });
    return Model.tokenOf(id.value());
  }

  private void token(@org.jspecify.annotations.Nullable AccountId account, PersonId person) {
    var wish =
        new IssueKnownToken.Command(account, person, new Secret(Model.tokenOf(person.value())));
    product.getBean(IssueKnownToken.class).handle(call(), wish);
  }

  private Call call() {
    return new Call(Caller.house("bench"), clock.at(), clock.today(), UUID.randomUUID());
  }
}
