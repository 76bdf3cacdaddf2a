package guildhall.identity.app;

import guildhall.identity.db.ApiTokens;
import guildhall.identity.domain.Token;
import guildhall.kernel.Call;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The tokens somebody holds in their own name; nobody else's are asked for.
@Component
public class SeeOwnTokens {

  private final ApiTokens tokens;

  SeeOwnTokens(ApiTokens tokens) {
    this.tokens = tokens;
  }

  @Transactional(readOnly = true)
  public List<Token> handle(Call call) {
    return tokens.of(call.by().account(), call.by().id());
  }
}
