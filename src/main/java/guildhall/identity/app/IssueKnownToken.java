package guildhall.identity.app;

import guildhall.identity.db.ApiTokens;
import guildhall.identity.domain.Token;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import guildhall.kernel.PersonId;
import guildhall.kernel.Secret;
import guildhall.platform.db.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives somebody a token whose text is known beforehand: `gh_demo_avocet` of the demo story, which
/// is printed in the manual. Only the house itself can, and only a demo's story and tests let it.
@Component
public class IssueKnownToken {

  /// @param account null for staff
  public record Command(@Nullable AccountId account, PersonId person, Secret text) {}

  private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

  private final ApiTokens tokens;
  private final Threshold threshold;

  IssueKnownToken(ApiTokens tokens, Threshold threshold) {
    this.tokens = tokens;
    this.threshold = threshold;
  }

  @Transactional
  public void handle(Call call, Command it) {
    if (call.by().kind() != Caller.Kind.HOUSE) {
      throw new IllegalStateException("only the house gives out tokens that others know");
    }
    var kind = it.account() == null ? Caller.Kind.STAFF : Caller.Kind.PERSON;
    var id = UUID.nameUUIDFromBytes(it.text().plain().getBytes(StandardCharsets.UTF_8));
    var token =
        new Token(id, it.account(), kind, it.person().value(), "Demo", FOR_EVER, null, null, null);
    tokens.add(token, threshold.digest("token", it.text()), Fingerprint.of(it));
  }
}
