package guildhall.identity.app;

import guildhall.identity.db.ApiTokens;
import guildhall.identity.domain.Token;
import guildhall.kernel.Call;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The tokens somebody holds in their own name; nobody else's are asked for.
@Component
public class SeeOwnTokens {

  private final ApiTokens tokens;
  private final DoorClock clock;

  SeeOwnTokens(ApiTokens tokens, DoorClock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Token> handle(Call call) {
    return tokens.of(call.by().account(), call.by().id());
  }

  /// The day by which tokens run out.
  public LocalDate today() {
    return clock.today();
  }
}
