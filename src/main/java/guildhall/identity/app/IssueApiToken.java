package guildhall.identity.app;

import guildhall.identity.ApiTokenIssued;
import guildhall.identity.db.ApiTokens;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Token;
import guildhall.identity.domain.TokenIssue;
import guildhall.identity.domain.TokenIssue.Reason;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.CommonReason;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.db.Fingerprint;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Issues a token in one's own name, to a person of a company or to the program's staff. Its text
/// is shown once and kept nowhere.
@Component
public class IssueApiToken {

  /// @param account null for the program's staff
  /// @param lastDay the last day it works; null for the longest there is
  public record Command(
      UUID id,
      @Nullable AccountId account,
      PersonId person,
      String name,
      @Nullable LocalDate lastDay) {}

  /// A token and, the first time only, its text.
  public record Issued(Token token, @Nullable Secret text) {}

  private static final String PERSON_PREFIX = "gh_p_";

  private final ApiTokens tokens;
  private final Members members;
  private final Threshold threshold;
  private final Journal journal;

  IssueApiToken(ApiTokens tokens, Members members, Threshold threshold, Journal journal) {
    this.tokens = tokens;
    this.members = members;
    this.threshold = threshold;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Issued> handle(Call call, Command it) {
    requireRight(call, it);
    if (!isOwn(call.by(), it.person())) return Outcome.refused(Reason.TOKENS_ARE_PERSONAL);
    var today = threshold.today();
    var lastDay = it.lastDay() == null ? TokenIssue.latest(today) : it.lastDay();
    var token = token(it, lastDay);
    var known = tokens.lock(it.account(), it.id());
    if (known.isPresent()) return repeated(known.get(), it);
    var obstacle = TokenIssue.obstacle(lastDay, today);
    if (obstacle.isPresent()) return Outcome.refused(obstacle.get());
    return keep(call, it, token);
  }

  private Outcome<Issued> keep(Call call, Command it, Token token) {
    var text = new Secret(PERSON_PREFIX + threshold.newSecret().plain());
    if (!tokens.add(token, threshold.digest("token", text), Fingerprint.of(it))) {
      return repeated(tokens.lock(it.account(), it.id()).orElseThrow(), it);
    }
    tell(call, it.account(), new ApiTokenIssued(it.id(), it.name(), token.lastDay()));
    return new Accepted<>(new Issued(token, text));
  }

  /// Staff belong to no company; a token of their own is all they may ask for here.
  private void requireRight(Call call, Command it) {
    var account = it.account();
    if (account == null) {
      if (!call.by().isStaff()) throw new NotFound();
      return;
    }
    IdentityPolicy.ISSUE_TOKENS.require(call.by(), account);
    if (members.find(account, it.person()).isEmpty()) throw new NotFound();
  }

  private void tell(Call call, @Nullable AccountId account, ApiTokenIssued fact) {
    if (account == null) journal.writeOfProgram(call, fact);
    else journal.write(call, account, fact);
  }

  /// The text is gone: only its digest was kept. The answer says so by leaving it out.
  private Outcome<Issued> repeated(Token known, Command it) {
    var asked = tokens.askedFor(it.account(), it.id()).orElseThrow();
    return Fingerprint.same(asked, it)
        ? new Repeated<>(new Issued(known, null))
        : Outcome.refused(CommonReason.ID_USED_BEFORE);
  }

  private static boolean isOwn(Caller by, PersonId person) {
    return switch (by.kind()) {
      case PERSON, STAFF -> by.id().equals(person.value());
      case HOUSE -> true;
      case INTEGRATION -> false;
    };
  }

  private static Token token(Command it, LocalDate lastDay) {
    return new Token(
        it.id(),
        it.account(),
        it.account() == null ? Caller.Kind.STAFF : Caller.Kind.PERSON,
        it.person().value(),
        it.name(),
        lastDay,
        null,
        null,
        null);
  }
}
