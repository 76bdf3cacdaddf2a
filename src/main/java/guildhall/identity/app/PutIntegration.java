package guildhall.identity.app;

import guildhall.identity.ApiTokenIssued;
import guildhall.identity.db.ApiTokens;
import guildhall.identity.db.Integrations;
import guildhall.identity.domain.IdentityPolicy;
import guildhall.identity.domain.Token;
import guildhall.identity.domain.TokenIssue;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.CommonReason;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Secret;
import guildhall.platform.db.Fingerprint;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a program of the company call the API, with just the rights named and no person's roles.
@Component
public class PutIntegration {

  /// @param id the integration's id, and its token's
  /// @param scopes rights by their codes
  public record Command(
      UUID id, AccountId account, String name, Set<String> scopes, @Nullable LocalDate lastDay) {

    /// Sorted, so that the same scopes always make the same fingerprint.
    public Command {
      scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
    }
  }

  /// An integration, its token, and the first time only the token's text.
  public record Issued(String name, Set<String> scopes, Token token, @Nullable Secret text) {}

  private static final String PREFIX = "gh_i_";

  private final Integrations integrations;
  private final ApiTokens tokens;
  private final Members members;
  private final Threshold threshold;
  private final Journal journal;

  PutIntegration(
      Integrations integrations,
      ApiTokens tokens,
      Members members,
      Threshold threshold,
      Journal journal) {
    this.integrations = integrations;
    this.tokens = tokens;
    this.members = members;
    this.threshold = threshold;
    this.journal = journal;
  }

  @Transactional
  public Outcome<Issued> handle(Call call, Command it) {
    IdentityPolicy.MANAGE_INTEGRATIONS.require(call.by(), it.account());
    if (tokens.lock(it.account(), it.id()).isPresent()) return repeated(it);
    var today = threshold.today();
    var lastDay = it.lastDay() == null ? TokenIssue.latest(today) : it.lastDay();
    var obstacle =
        TokenIssue.obstacle(it.scopes(), rightsOfPartners(), heldBy(call.by()))
            .or(() -> TokenIssue.obstacle(lastDay, today));
    if (obstacle.isPresent()) return Outcome.refused(obstacle.get());
    return keep(call, it, lastDay);
  }

  private Outcome<Issued> keep(Call call, Command it, LocalDate lastDay) {
    var text = new Secret(PREFIX + threshold.newSecret().plain());
    var kind = Caller.Kind.INTEGRATION;
    var token =
        new Token(it.id(), it.account(), kind, it.id(), it.name(), lastDay, null, null, null);
    if (!tokens.add(token, threshold.digest("token", text), Fingerprint.of(it))) {
      return repeated(it);
    }
    integrations.add(it.account(), new Integrations.Row(it.id(), it.name(), it.scopes()));
    journal.write(call, it.account(), new ApiTokenIssued(it.id(), it.name(), lastDay));
    return new Accepted<>(new Issued(it.name(), it.scopes(), token, text));
  }

  private Outcome<Issued> repeated(Command it) {
    var asked = tokens.askedFor(it.account(), it.id());
    var token = tokens.lock(it.account(), it.id());
    return asked.isPresent() && Fingerprint.same(asked.get(), it)
        ? new Repeated<>(new Issued(it.name(), it.scopes(), token.orElseThrow(), null))
        : Outcome.refused(CommonReason.ID_USED_BEFORE);
  }

  private Set<String> rightsOfPartners() {
    return members.matrix().rows().stream()
        .filter(row -> !row.roles().isEmpty())
        .map(row -> row.right())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> heldBy(Caller by) {
    return by.kind() == Caller.Kind.HOUSE ? rightsOfPartners() : by.rights();
  }
}
