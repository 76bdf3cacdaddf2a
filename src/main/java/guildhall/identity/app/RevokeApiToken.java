package guildhall.identity.app;

import guildhall.identity.ApiTokenRevoked;
import guildhall.identity.db.ApiTokens;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Token;
import guildhall.identity.domain.TokenIssue.Reason;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a token back; from the next request on it works no more.
///
/// One's own, or a colleague's by whoever may add people, or an integration's by whoever manages
/// them.
@Component
public class RevokeApiToken {

  /// @param id the act's own id
  /// @param holder the person, or the integration
  /// @param account null for a token of the program's staff
  public record Command(UUID id, @Nullable AccountId account, UUID holder, UUID token) {}

  private final ApiTokens tokens;
  private final Journal journal;

  RevokeApiToken(ApiTokens tokens, Journal journal) {
    this.tokens = tokens;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Token> handle(Call call, Command it) {
    requireSight(call, it.account());
    var token =
        tokens
            .lock(it.account(), it.token())
            .filter(found -> found.holder().equals(it.holder()))
            .orElseThrow(NotFound::new);
    require(call, token, it.account());
    if (it.id().equals(token.revokedBy())) return new Repeated<>(token);
    if (token.revokedAt() != null) return Outcome.refused(Reason.TOKEN_ALREADY_REVOKED);

    tokens.revoke(token, it.id(), call.at());
    tell(call, it.account(), new ApiTokenRevoked(token.id(), token.name()));
    return new Accepted<>(tokens.lock(it.account(), it.token()).orElseThrow());
  }

  private static void requireSight(Call call, @Nullable AccountId account) {
    if (account != null) IdentityPolicy.SEE_PEOPLE.require(call.by(), account);
    else if (!call.by().isStaff()) throw new NotFound();
  }

  private void tell(Call call, @Nullable AccountId account, ApiTokenRevoked fact) {
    if (account == null) journal.writeOfProgram(call, fact);
    else journal.write(call, account, fact);
  }

  /// Staff take back only their own.
  private static void require(Call call, Token token, @Nullable AccountId account) {
    if (account == null) {
      if (!token.holder().equals(call.by().id())) throw new NotFound();
      return;
    }
    switch (token.holderKind()) {
      case INTEGRATION -> IdentityPolicy.MANAGE_INTEGRATIONS.require(call.by(), account);
      case PERSON, STAFF, HOUSE -> {
        if (!token.holder().equals(call.by().id())) {
          IdentityPolicy.CREATE.require(call.by(), account);
        }
      }
    }
  }
}
