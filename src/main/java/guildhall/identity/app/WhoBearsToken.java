package guildhall.identity.app;

import guildhall.identity.db.ApiTokens;
import guildhall.identity.db.Integrations;
import guildhall.identity.db.Likings;
import guildhall.identity.domain.Token;
import guildhall.kernel.AccountId;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Knows the caller by the text of a token.
@Component
public class WhoBearsToken {

  private final ApiTokens tokens;
  private final Integrations integrations;
  private final Members members;
  private final Likings likings;
  private final Threshold threshold;

  WhoBearsToken(
      ApiTokens tokens,
      Integrations integrations,
      Members members,
      Likings likings,
      Threshold threshold) {
    this.tokens = tokens;
    this.likings = likings;
    this.integrations = integrations;
    this.members = members;
    this.threshold = threshold;
  }

  public Optional<Caller> handle(Secret text) {
    var digest = threshold.digest("token", text);
    return threshold.lookUp("who bears a token", () -> known(digest));
  }

  private Optional<Caller> known(byte[] digest) {
    var today = threshold.today();
    var token = tokens.findByDigest(digest).filter(it -> it.worksOn(today));
    if (token.isEmpty()) return Optional.empty();
    var it = token.get();
    if (!today.equals(it.seenOn())) note(it, today);
    var account = it.account();
    return account != null && it.holderKind() == Caller.Kind.INTEGRATION
        ? integration(account, it)
        : members.find(account, new PersonId(it.holder())).flatMap(members::callerOf);
  }

  private void note(Token it, LocalDate today) {
    tokens.noteUse(it, today);
    if (it.account() != null && it.holderKind() == Caller.Kind.PERSON) {
      likings.noteSeen(it.account(), it.holder(), threshold.programDay());
    }
  }

  /// An integration may do what it was given, as long as the program still gives it to somebody.
  private Optional<Caller> integration(AccountId account, Token token) {
    return integrations
        .find(account, token.holder())
        .map(
            it -> {
              var rights = new HashSet<>(it.scopes());
              rights.removeIf(right -> members.matrix().rolesWith(right).isEmpty());
              return new Caller(Caller.Kind.INTEGRATION, it.id(), it.name(), account, rights);
            });
  }
}
