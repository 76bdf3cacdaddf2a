package guildhall.seats.app;

import guildhall.catalog.Texts;
import guildhall.grants.Grant;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.seats.db.SeatRedemptions;
import guildhall.seats.db.SeatTokens;
import guildhall.seats.domain.HeldToken;
import guildhall.seats.domain.Redeemed;
import guildhall.seats.domain.SeatPolicy;
import guildhall.seats.domain.SeatToken.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A company's tokens, as they stand on the day of the call.
@Component
public class ListTokens {

  /// @param redeemed what became of it; null while it is not redeemed
  public record TokenLine(
      HeldToken token,
      Grant grant,
      State state,
      Texts name,
      Texts offer,
      @Nullable Redeemed redeemed) {}

  private final SeatTokens tokens;
  private final SeatRedemptions redemptions;
  private final TokenBox box;
  private final ProgramNames names;

  ListTokens(SeatTokens tokens, SeatRedemptions redemptions, TokenBox box, ProgramNames names) {
    this.tokens = tokens;
    this.redemptions = redemptions;
    this.box = box;
    this.names = names;
  }

  @Transactional(readOnly = true)
  public List<TokenLine> all(Call call, AccountId account) {
    SeatPolicy.SEE.require(call.by(), account);
    return lines(call, account, tokens.all(account));
  }

  @Transactional(readOnly = true)
  public Page<TokenLine> page(Call call, AccountId account, Page.Wanted wanted) {
    SeatPolicy.SEE.require(call.by(), account);
    var page = tokens.page(account, wanted);
    return new Page<>(lines(call, account, page.rows()), page.next());
  }

  @Transactional(readOnly = true)
  public Optional<TokenLine> find(Call call, AccountId account, UUID token) {
    SeatPolicy.SEE.require(call.by(), account);
    var held = tokens.find(account, token).stream().toList();
    return lines(call, account, held).stream().findFirst();
  }

  private List<TokenLine> lines(Call call, AccountId account, List<HeldToken> held) {
    var redeemed = redeemedByToken(account);
    return box.lookAtAll(account, held).stream()
        .map(
            it ->
                new TokenLine(
                    it.held(),
                    it.grant(),
                    it.stateOn(call.on()),
                    names.ofProduct(it.held().product()),
                    names.ofOffer(it.grant().offer()),
                    redeemed.get(it.held().id())))
        .toList();
  }

  private Map<UUID, Redeemed> redeemedByToken(AccountId account) {
    return redemptions.all(account).stream()
        .collect(Collectors.toMap(Redeemed::token, Function.identity()));
  }
}
