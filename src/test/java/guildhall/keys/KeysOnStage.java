package guildhall.keys;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.catalog.Catalog;
import guildhall.grants.Grant;
import guildhall.grants.Grants;
import guildhall.kernel.AccountId;
import guildhall.support.ActionPacks;
import guildhall.support.Answer;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What stories of keys share: companies with an Action Pack, pools with invented keys.
public record KeysOnStage(House house, Cast cast, Grants grants, Catalog catalog) {

  private static final AtomicInteger KEYS = new AtomicInteger();

  /// A company whose Action Pack was bought on this day, which becomes today.
  public Company memberSince(LocalDate day) {
    house.today(day);
    var company = cast.company();
    year(company, UUID.randomUUID(), day, day.plusYears(1));
    return company;
  }

  public void year(Company company, UUID membership, LocalDate paidOn, LocalDate anniversary) {
    year(company, membership, paidOn, anniversary, catalog.inForceOn(paidOn).number());
  }

  /// A year sold under this edition of the program.
  public void year(
      Company company, UUID membership, LocalDate paidOn, LocalDate anniversary, int edition) {
    new ActionPacks(house, cast, grants)
        .year(company.account(), membership, paidOn, anniversary, edition);
  }

  public Grant grant(Company company, String product) {
    return house.behindTheWalls(
        () ->
            grants.on(company.account(), house.today()).stream()
                .filter(it -> it.benefit().value().equals(product))
                .findFirst()
                .orElseThrow());
  }

  public String custodian() {
    return cast.staff("key-custodian");
  }

  /// Opens the product's pool, if no story did so before.
  public String pool(String custodian, String product) {
    var id = UUID.nameUUIDFromBytes(product.getBytes(StandardCharsets.UTF_8));
    var path = "/api/v1/key-pools/" + id;
    var answer = house.put(custodian, path, "{\"product\": \"" + product + "\"}");
    assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    return path;
  }

  /// Puts this many new keys into the product's pool.
  public void stock(String product, int keys) {
    var custodian = custodian();
    var csv = new StringBuilder("key\n");
    for (int i = 0; i < keys; i++) csv.append(newKey()).append('\n');
    var answer = load(custodian, pool(custodian, product), UUID.randomUUID(), csv.toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  public Answer load(String custodian, String pool, UUID batch, String csv) {
    return house.put(custodian, pool + "/batches/" + batch, "text/csv", csv);
  }

  /// A key nobody else has.
  public static String newKey() {
    var random = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    var number = String.format(Locale.ROOT, "%05d", KEYS.incrementAndGet());
    return String.join(
        "-",
        random.substring(0, 5),
        random.substring(5, 10),
        random.substring(10, 15),
        random.substring(15, 20),
        number);
  }

  public Answer claim(Company company, UUID id, UUID grant) {
    return house.put(
        company.partnerAdmin(),
        company.path("/key-claims/" + id),
        "{\"grant\": \"" + grant + "\"}");
  }

  /// The key a company takes of a product.
  public String take(Company company, String product) {
    var answer = claim(company, UUID.randomUUID(), grant(company, product).id());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.at("/key");
  }

  public Answer reveal(Company company, String token, String key, UUID id, boolean endsRefund) {
    return house.put(
        token,
        company.path("/keys/" + key + "/reveals/" + id),
        "{\"endsRefund\": " + endsRefund + "}");
  }

  public Answer activate(
      String token, AccountId account, String key, String machine, String hardware) {
    return house.put(
        token,
        "/api/v1/accounts/" + account + "/keys/" + key + "/activations/" + UUID.randomUUID(),
        "{\"machine\": \"" + machine + "\", \"hardware\": \"" + hardware + "\"}");
  }
}
