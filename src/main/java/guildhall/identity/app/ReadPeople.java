package guildhall.identity.app;

import guildhall.identity.db.ApiTokens;
import guildhall.identity.db.Integrations;
import guildhall.identity.db.People;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Member;
import guildhall.identity.domain.Token;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a company's people, and what else may call in its name.
@Component
@Transactional(readOnly = true)
public class ReadPeople {

  private final People people;
  private final ApiTokens tokens;
  private final Integrations integrations;

  ReadPeople(People people, ApiTokens tokens, Integrations integrations) {
    this.people = people;
    this.tokens = tokens;
    this.integrations = integrations;
  }

  public List<Member> handle(Call call, AccountId account) {
    IdentityPolicy.SEE_PEOPLE.require(call.by(), account);
    return people.of(account);
  }

  public Member handle(Call call, AccountId account, PersonId person) {
    IdentityPolicy.SEE_PEOPLE.require(call.by(), account);
    return people.find(account, person).orElseThrow(NotFound::new);
  }

  /// One's own tokens; a colleague's for whoever may add people.
  public List<Token> tokensOf(Call call, AccountId account, PersonId person) {
    var right =
        person.value().equals(call.by().id()) ? IdentityPolicy.ISSUE_TOKENS : IdentityPolicy.CREATE;
    right.require(call.by(), account);
    if (people.find(account, person).isEmpty()) throw new NotFound();
    return tokens.of(account, person.value());
  }

  public List<PutIntegration.Issued> integrationsOf(Call call, AccountId account) {
    IdentityPolicy.MANAGE_INTEGRATIONS.require(call.by(), account);
    return integrations.of(account).stream()
        .flatMap(
            it ->
                tokens.of(account, it.id()).stream()
                    .map(token -> new PutIntegration.Issued(it.name(), it.scopes(), token, null)))
        .toList();
  }
}
