package guildhall.support;

import guildhall.directory.app.PutAccount;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Contact;
import guildhall.identity.app.AddStaff;
import guildhall.identity.app.IssueKnownToken;
import guildhall.identity.app.PutPerson;
import guildhall.identity.domain.Profile;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.db.Acting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the people a story needs: companies with someone in each role, and staff, each with a
/// token.
public class Cast {

  private static final List<String> ROLES =
      List.of(
          "global-admin",
          "mpn-partner-admin",
          "account-admin",
          "user-management-admin",
          "admin-agent",
          "billing-admin",
          "default-user");

  private final House house;
  private final PutAccount putAccount;
  private final PutPerson putPerson;
  private final AddStaff addStaff;
  private final IssueKnownToken issueToken;

  Cast(
      House house,
      PutAccount putAccount,
      PutPerson putPerson,
      AddStaff addStaff,
      IssueKnownToken issueToken) {
    this.house = house;
    this.putAccount = putAccount;
    this.putPerson = putPerson;
    this.addStaff = addStaff;
    this.issueToken = issueToken;
  }

  /// A company with one person in each role.
  ///
  /// @param people the person in each role, by the role's code
  /// @param tokens that person's token
  public record Company(
      AccountId account, Map<String, PersonId> people, Map<String, String> tokens) {

    public String token(String role) {
      return java.util.Objects.requireNonNull(tokens.get(role), role);
    }

    public PersonId person(String role) {
      return java.util.Objects.requireNonNull(people.get(role), role);
    }

    public String globalAdmin() {
      return token("global-admin");
    }

    public String partnerAdmin() {
      return token("mpn-partner-admin");
    }

    public String employee() {
      return token("default-user");
    }

    /// The company's path in the API, with `more` behind it.
    public String path(String more) {
      return "/api/v1/accounts/" + account + more;
    }
  }

  public Company company() {
    return company("Tern & Daughters BV", "NL", Checks.ALL_PASSED);
  }

  public Company company(String name, String country, Checks checks) {
    var account = new AccountId(UUID.randomUUID());
    var address = new Address("Kade 1", "3011 AA", "Rotterdam", country);
    var contact = new Contact("Tern", "tern@" + account + ".example");
    var profile = new guildhall.directory.domain.Profile(name, address, contact, "en");
    var people = new LinkedHashMap<String, PersonId>();
    var tokens = new LinkedHashMap<String, String>();
    Acting.asProgram(
        "test",
        () -> {
          putAccount.handle(house.call(), new PutAccount.Command(account, profile, checks, null));
          for (var role : ROLES) {
            var person = new PersonId(UUID.randomUUID());
            people.put(role, person);
            tokens.put(role, person(account, person, role, false, Set.of(role)));
          }
        });
    return new Company(account, people, tokens);
  }

  /// Adds one more person and gives them a token.
  public String person(
      AccountId account, PersonId person, String name, boolean guest, Set<String> roles) {
    var email = name + "@" + person + ".example";
    var profile = new Profile(name, email, "en", guest, roles, true);
    return Acting.asProgram(
        "test",
        () -> {
          putPerson.handle(house.call(), new PutPerson.Command(account, person, profile, null));
          return token(account, person);
        });
  }

  /// A member of the program's staff with this role; the answer is their token.
  public String staff(String role) {
    return staff(new PersonId(UUID.randomUUID()), role);
  }

  public String staff(PersonId id, String role) {
    var profile = new Profile(role, role + "@" + id + ".example", "en", false, Set.of(role), true);
    return Acting.asProgram(
        "test",
        () -> {
          addStaff.handle(house.call(), id, profile);
          return token(null, id);
        });
  }

  private String token(@Nullable AccountId account, PersonId person) {
    var text = "gh_test_" + UUID.randomUUID();
    issueToken.handle(house.call(), new IssueKnownToken.Command(account, person, new Secret(text)));
    return text;
  }
}
