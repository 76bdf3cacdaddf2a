package guildhall.seats.app;

import guildhall.catalog.BenefitDetails.SeatTokens;
import guildhall.catalog.BenefitKind;
import guildhall.catalog.Catalog;
import guildhall.grants.BenefitProvision;
import guildhall.grants.Grant;
import guildhall.kernel.Call;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Vault;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.TokenCode;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the tokens of a new grant: one for so many seats as the benefit's tokens hold, never a
/// part of one (CLD-05). Ten seats by tokens of five are two tokens.
@Component
class MintSeatTokens implements BenefitProvision {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Catalog catalog;
  private final guildhall.seats.db.SeatTokens tokens;
  private final Vault vault;
  private final Digests digests;

  MintSeatTokens(
      Catalog catalog, guildhall.seats.db.SeatTokens tokens, Vault vault, Digests digests) {
    this.catalog = catalog;
    this.tokens = tokens;
    this.vault = vault;
    this.digests = digests;
  }

  @Override
  public BenefitKind kind() {
    return BenefitKind.SEATS;
  }

  @Override
  public void provision(Call call, Grant grant) {
    var benefit = catalog.edition(grant.edition()).program().benefit(grant.benefit()).orElseThrow();
    if (!(benefit.details() instanceof SeatTokens details)) {
      throw new IllegalStateException(grant.benefit() + " brings no seat tokens");
    }
    for (int i = 0; i < details.tokensFor(grant.quantity()); i++) {
      mint(call, grant, details);
    }
  }

  private void mint(Call call, Grant grant, SeatTokens details) {
    var id = UUID.randomUUID();
    var code = TokenCode.drawnFrom(RANDOM);
    var token =
        new HeldToken(
            id,
            grant.id(),
            grant.benefit().value(),
            details.product(),
            details.seatsPerToken(),
            Math.toIntExact(details.lasts().toTotalMonths()),
            code.tail(),
            null);
    var sealed = vault.seal(code.characters(), guildhall.seats.db.SeatTokens.purpose(id));
    tokens.add(grant.account(), token, digests.of(code.characters()), sealed, call.at());
  }
}
