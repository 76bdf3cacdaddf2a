package guildhall.notifications.app;

import guildhall.journal.Entry;
import guildhall.journal.FactReader;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.Letter.Event;
import guildhall.notifications.domain.Letter.Kind;
import guildhall.notifications.domain.Letter.Stop;
import guildhall.seats.TokensExpireSoon;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes that seat tokens are still to be redeemed, and until when.
@Component
class TokensExpireReader implements FactReader<TokensExpireSoon> {

  private final WriteMail write;
  private final OfferNames offers;

  TokensExpireReader(WriteMail write, OfferNames offers) {
    this.write = write;
    this.offers = offers;
  }

  @Override
  public Class<TokensExpireSoon> reads() {
    return TokensExpireSoon.class;
  }

  @Override
  public String name() {
    return "notifications.tokens-expire";
  }

  @Override
  public void read(Entry entry, TokensExpireSoon fact) {
    var occasion = "%s %s %s".formatted(Kind.TOKENS_EXPIRE, fact.membership(), fact.redeemBy());
    var values =
        Map.<String, Object>of(
            "offer", offers.offer(fact.offer(), entry.on()),
            "tokens", fact.tokens(),
            "last", fact.redeemBy(),
            "before", fact.redeemBy().plusDays(1));
    var line =
        List.of(new Stop(entry.on(), Event.TODAY), new Stop(fact.redeemBy(), Event.REDEEM_BY));
    write.toAdministrators(
        entry, new Letter(Kind.TOKENS_EXPIRE, occasion, values, line, "/benefits/cloud"));
  }
}
