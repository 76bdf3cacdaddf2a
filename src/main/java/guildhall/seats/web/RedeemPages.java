package guildhall.seats.web;

import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Refusal;
import guildhall.kernel.Secret;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import guildhall.seats.app.ListTenants;
import guildhall.seats.app.ListTokens;
import guildhall.seats.app.RedeemSeatToken;
import guildhall.seats.app.RedeemSeatToken.Command;
import guildhall.seats.app.RedeemSeatToken.Redemption;
import guildhall.seats.domain.Choice;
import guildhall.seats.domain.Mode;
import guildhall.seats.domain.Pouring;
import guildhall.seats.domain.Redeemed;
import guildhall.seats.domain.RedemptionReason;
import guildhall.seats.web.Wizard.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Redeeming a token in three screens: where, what, check and redeem.
@Controller
@RequestMapping(CloudPages.PATH + "/tokens/{token}/redeem")
class RedeemPages {

  private static final String TITLE = "seats.redeem.title";
  private static final UUID NO_TENANT = new UUID(0, 0);

  private final RedeemSeatToken redeem;
  private final ListTokens tokens;
  private final ListTenants tenants;
  private final Answers answers;
  private final PageShell pages;

  RedeemPages(
      RedeemSeatToken redeem,
      ListTokens tokens,
      ListTenants tenants,
      Answers answers,
      PageShell pages) {
    this.redeem = redeem;
    this.tokens = tokens;
    this.tenants = tenants;
    this.answers = answers;
    this.pages = pages;
  }

  /// What was answered so far.
  record Asked(
      @Nullable String tenant,
      @Nullable String other,
      @Nullable Boolean confirmed,
      @Nullable Mode mode) {}

  /// What the last screen sends.
  ///
  /// @param seen the fingerprint of what that screen showed
  record Sent(UUID id, UUID tenant, @Nullable Boolean confirmed, Mode mode, String seen) {}

  @GetMapping
  ResponseEntity<String> ask(Call call, @PathVariable UUID token, Asked it) {
    var wizard = wizard(call, token, answer(it.tenant(), it.other(), it.confirmed()));
    if (!wizard.answer().isGiven()) return where(call, wizard);
    if (wizard.answer().id().isEmpty()) return again(call, wizard);
    return it.mode() == null ? what(call, wizard) : check(call, wizard, it.mode());
  }

  @Does("PUT /api/v1/accounts/{account}/seat-redemptions/{id}")
  @PostMapping
  ResponseEntity<String> redeem(Call call, @PathVariable UUID token, Sent it) {
    var wizard = wizard(call, token, answer(it.tenant().toString(), null, it.confirmed()));
    return switch (redeem.handle(call, command(call, wizard, it.mode(), it.id(), it.seen()))) {
      case Accepted<Redemption>(var redemption) -> done(redemption.redeemed());
      case Repeated<Redemption>(var redemption) -> done(redemption.redeemed());
      case Refused<Redemption>(var refusal) -> refused(call, wizard, refusal);
    };
  }

  /// A token that cannot be redeemed today says so before anything is asked.
  private ResponseEntity<String> where(Call call, Wizard wizard) {
    var refusal = refusalOfAll(choices(call, wizard));
    var closed = refusal != null && isOfToken(refusal);
    var view = new WhereView(wizard, null, false, closed);
    return refusal != null && closed
        ? pages.refuse(call, "seats/where", TITLE, view, refusal)
        : pages.show(call, "seats/where", TITLE, view);
  }

  private ResponseEntity<String> again(Call call, Wizard wizard) {
    var typed = Answer.OTHER.equals(wizard.answer().tenant());
    var fault = typed ? "seats.redeem.where.id.wrong" : "seats.redeem.where.choose";
    return pages.show(call, "seats/where", TITLE, new WhereView(wizard, fault, false, false));
  }

  private ResponseEntity<String> what(Call call, Wizard wizard) {
    var choices = choices(call, wizard);
    var refusal = refusalOfAll(choices);
    if (refusal != null && (isOfToken(refusal) || isOfTenant(refusal))) {
      return refused(call, wizard, refusal);
    }
    return pages.show(call, "seats/what", TITLE, new WhatView(wizard, choices));
  }

  /// Runs the very redemption and rolls it back, so that the last screen cannot show anything else
  /// than what its button does.
  private ResponseEntity<String> check(Call call, Wizard wizard, Mode mode) {
    var command = command(call, wizard, mode, UUID.randomUUID(), null);
    return switch (answers.rehearse(() -> redeem.handle(call, command))) {
      case Accepted<Redemption>(var it) ->
          pages.show(call, "seats/check", TITLE, new CheckView(wizard, it));
      case Repeated<Redemption>(var it) ->
          pages.show(call, "seats/check", TITLE, new CheckView(wizard, it));
      case Refused<Redemption>(var refusal) -> refused(call, wizard, refusal);
    };
  }

  /// Back to the screen whose answer would have to change.
  private ResponseEntity<String> refused(Call call, Wizard wizard, Refusal refusal) {
    if (isOfToken(refusal) || isOfTenant(refusal)) {
      var toConfirm = refusal.reason() == RedemptionReason.TENANT_NOT_CONFIRMED;
      var view = new WhereView(wizard, null, toConfirm, isOfToken(refusal));
      return pages.refuse(call, "seats/where", TITLE, view, refusal);
    }
    var view = new WhatView(wizard, choices(call, wizard));
    return pages.refuse(call, "seats/what", TITLE, view, refusal);
  }

  private ResponseEntity<String> done(Redeemed it) {
    var after = it.pouring().after();
    return pages.redirect(
        CloudPages.PATH,
        "seats.redeem.done",
        Map.of("seats", after.seats(), "endsOn", after.endsOn()));
  }

  private Wizard wizard(Call call, UUID token, Answer answer) {
    var account = call.by().ownAccount();
    var found = tenants.of(call, account);
    var line = tokens.find(call, account, token).orElseThrow(NotFound::new);
    return new Wizard(line, found, answer);
  }

  private List<Choice> choices(Call call, Wizard wizard) {
    return redeem.choices(call, command(call, wizard, Mode.NEW, NO_TENANT, null));
  }

  private static Command command(
      Call call, Wizard wizard, Mode mode, UUID id, @Nullable String seen) {
    return new Command(
        id,
        call.by().ownAccount(),
        new Secret(wizard.token().token().id().toString()),
        wizard.answer().id().orElse(NO_TENANT),
        mode,
        null,
        wizard.answer().confirmed(),
        seen);
  }

  private static Answer answer(
      @Nullable String tenant, @Nullable String other, @Nullable Boolean confirmed) {
    return new Answer(tenant, other, Boolean.TRUE.equals(confirmed));
  }

  /// The reason why no way at all is open; null while one is.
  private static @Nullable Refusal refusalOfAll(List<Choice> choices) {
    Refusal first = null;
    for (var choice : choices) {
      if (!(choice.outcome() instanceof Refused<Pouring>(var refusal))) return null;
      if (first == null) first = refusal;
    }
    return first;
  }

  private static boolean isOfToken(Refusal it) {
    return precedes(it, RedemptionReason.TENANT_IS_A_CUSTOMERS);
  }

  private static boolean isOfTenant(Refusal it) {
    return !isOfToken(it) && precedes(it, RedemptionReason.SUBSCRIPTION_NOT_FOUND);
  }

  private static boolean precedes(Refusal it, RedemptionReason other) {
    return it.reason() instanceof RedemptionReason reason && reason.compareTo(other) < 0;
  }
}
