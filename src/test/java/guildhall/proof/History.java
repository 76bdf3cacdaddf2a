package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Contention;
import guildhall.proof.rig.Ledger;
import guildhall.proof.rig.Ledger.Told;
import guildhall.proof.rig.Rig;
import guildhall.proof.rig.Wares;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares what clients were told with what is: every win that was told is there once, nobody else
/// has won, and everything unknown is settled by asking again with the same id.
final class History {

  private static final int ACTIVATIONS_MAX = 10;

  private final Rig rig;
  private final Ledger ledger;
  private final Contention clients;

  private History(Rig rig, Ledger ledger, Contention clients) {
    this.rig = rig;
    this.ledger = ledger;
    this.clients = clients;
  }

  static void judge(Rig rig, Ledger ledger, Contention clients) {
    var history = new History(rig, ledger, clients);
    clients.settle();
    clients.askAllAgain();
    history.tell();
    assertThat(clients.faults()).isEmpty();
    assertThat(ledger.unknown()).isEmpty();
    assertThat(ledger.accepted()).isNotEmpty();
    history.tokensAreRedeemedByTheirWinners();
    history.keysAreActivatedAsOftenAsWasTold();
    history.offersAreBoughtOnceAndChargedOnce();
    assertThat(Invariants.broken(rig.house(), rig.db())).isEmpty();
  }

  private void tell() {
    System.out.printf(
        "%d answers, %d of them reads, %d times none; %d wins, %d refusals, %d unknown; %s%n",
        clients.answered(),
        clients.looks(),
        clients.unanswered(),
        ledger.accepted().size(),
        ledger.refusals(),
        ledger.unknown().size(),
        clients.statuses());
  }

  private void tokensAreRedeemedByTheirWinners() {
    var redeemed = pairs("SELECT token_id::text, redemption_id::text FROM seats.redemption");
    var won = new HashMap<String, String>();
    accepted(Wares.TOKEN)
        .forEach(
            it -> {
              var before = won.put(it.intent().what(), it.intent().id());
              assertThat(before).as("redeemed twice: " + it).isNull();
            });
    won.forEach((what, id) -> assertThat(redeemed).containsEntry(thing(what, Wares.TOKEN), id));
    ledger.refused().stream()
        .filter(it -> it.intent().what().startsWith(Wares.TOKEN))
        .forEach(
            it ->
                assertThat(redeemed.get(thing(it.intent().what(), Wares.TOKEN)))
                    .as("refused, and yet: " + it)
                    .isNotNull()
                    .isNotEqualTo(it.intent().id()));
  }

  private void keysAreActivatedAsOftenAsWasTold() {
    var used = pairs("SELECT key_id::text, activations_used::text FROM keys.product_key");
    var told =
        accepted(Wares.KEY)
            .filter(it -> it.ack().body().contains("\"counted\":true"))
            .collect(Collectors.groupingBy(it -> it.intent().what(), Collectors.counting()));
    told.forEach(
        (what, count) -> {
          assertThat(used).containsEntry(thing(what, Wares.KEY), count.toString());
          assertThat(count).as(what).isLessThanOrEqualTo(ACTIVATIONS_MAX);
        });
    ledger.refused().stream()
        .filter(it -> it.intent().what().startsWith(Wares.KEY))
        .forEach(it -> assertThat(told).containsEntry(it.intent().what(), (long) ACTIVATIONS_MAX));
  }

  private void offersAreBoughtOnceAndChargedOnce() {
    var bought = pairs("SELECT account_id::text, order_id::text FROM memberships.membership_year");
    accepted(Wares.OFFER)
        .forEach(
            it ->
                assertThat(bought)
                    .containsEntry(thing(it.intent().what(), Wares.OFFER), it.intent().id()));
    var inVain =
        """
        SELECT c.payment_id::text, c.result FROM fees.sandbox_charge c
        LEFT JOIN memberships.offer_order o USING (payment_id)
        WHERE c.result = 'APPROVED' AND o.state IS DISTINCT FROM 'PAID'
        """;
    assertThat(pairs(inVain)).as("charged for nothing").isEmpty();
  }

  private Stream<Told> accepted(String kind) {
    return ledger.accepted().stream().filter(it -> it.intent().what().startsWith(kind));
  }

  private static String thing(String what, String kind) {
    return what.substring(kind.length());
  }

  private Map<String, String> pairs(String query) {
    return Objects.requireNonNull(
            rig.house()
                .behindTheWalls(
                    () ->
                        rig.db()
                            .sql(query)
                            .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                            .list()))
        .stream()
        .collect(Collectors.toMap(List::getFirst, List::getLast));
  }
}
