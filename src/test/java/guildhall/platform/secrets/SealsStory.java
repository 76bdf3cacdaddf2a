package guildhall.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.keys.KeysOnStage;
import guildhall.platform.config.VaultSettings;
import guildhall.platform.db.Rows;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sealed values: what was changed, moved or cut never opens as something else, and a new key
/// reaches all of them while the house is open.
@Story
class SealsStory {

  private static final String OFFICE = "office-professional-plus-2016";
  private static final String OLD =
      """
      current=1
      1=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
      digest=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=
      """;

  private final House house;
  private final KeysOnStage stage;
  private final Vault vault;
  private final SealAnew sealAnew;
  private final JdbcClient db;

  SealsStory(House house, Cast cast, ApplicationContext inside) {
    this.house = house;
    this.vault = inside.getBean(Vault.class);
    this.sealAnew = inside.getBean(SealAnew.class);
    this.db = inside.getBean(JdbcClient.class);
    this.stage =
        new KeysOnStage(house, cast, inside.getBean(Grants.class), inside.getBean(Catalog.class));
  }

  @Test
  void everyFlippedByteAndEveryCutIsRefused() {
    var sealed = vault.seal("ABCDE-FGHIJ-KLMNO-PQRST-UVWXY", "keys|1");
    for (var n = 0; n < sealed.bytes().length; n++) {
      var flipped = sealed.bytes().clone();
      flipped[n] ^= 1;
      refuses(new Sealed(sealed.keyVersion(), flipped), "keys|1");
      refuses(new Sealed(sealed.keyVersion(), Arrays.copyOf(sealed.bytes(), n)), "keys|1");
    }
    refuses(sealed, "keys|2");
    refuses(sealed, "seats|1");
    refuses(new Sealed(1, sealed.bytes()), "keys|1");
    refuses(new Sealed(9, sealed.bytes()), "keys|1");
    assertThat(vault.open(sealed, "keys|1")).isEqualTo("ABCDE-FGHIJ-KLMNO-PQRST-UVWXY");
  }

  @Test
  void aKeySwappedForAnothersIsAFaultAndNeverWrongText() {
    var company = stage.memberSince(LocalDate.of(2021, 3, 1));
    stage.stock(OFFICE, 2);
    var mine = stage.take(company, OFFICE);
    swapWithAnyOther(mine);
    var answer = stage.reveal(company, company.partnerAdmin(), mine, UUID.randomUUID(), true);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("SEAL_BROKEN");
    assertThat(answer.body()).doesNotContain("sealed value", "Exception");
    var reveals = house.get(company.partnerAdmin(), company.path("/keys/" + mine + "/reveals"));
    assertThat(reveals.json().path("data")).isEmpty();
    assertThat(broken()).contains("keys|" + mine);
  }

  @Test
  void belowTheFloorNothingOpensThoughItsKeyIsStillThere(@TempDir Path folder) throws Exception {
    var old = vault(folder, OLD).seal("plain", "p");
    assertThat(vault.open(old, "p")).isEqualTo("plain");
    var both =
        OLD.replace("current=1", "current=2")
            + "2=AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=\nfloor=2\n";
    assertThatThrownBy(() -> vault(folder, both).open(old, "p")).isInstanceOf(SealBroken.class);
  }

  @Test
  void aNewKeyReachesEveryKeyWhilePeopleLookAtTheirs(@TempDir Path folder) throws Exception {
    var company = stage.memberSince(LocalDate.of(2021, 3, 1));
    stage.stock(OFFICE, 450);
    var key = stage.take(company, OFFICE);
    var text = text(company, key);
    asIfSealedWith(vault(folder, OLD));
    assertThat(text(company, key)).isEqualTo(text);

    var looking = new AtomicBoolean(true);
    var looks = new AtomicInteger();
    var reader =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (looking.get()) {
                    if (text(company, key).equals(text)) looks.incrementAndGet();
                    else looks.addAndGet(-1_000_000);
                  }
                });
    assertThat(sealAnew.run()).isGreaterThanOrEqualTo(450);
    looking.set(false);
    reader.join();
    assertThat(looks.get()).isPositive();
    assertThat(text(company, key)).isEqualTo(text);
    assertThat(versions()).containsExactly(vault.current());
    assertThat(sealAnew.run()).isZero();
  }

  /// One value that is broken is told and left; the others get their new key.
  @Test
  void aBrokenValueHoldsUpNoOther(@TempDir Path folder) throws Exception {
    stage.stock(OFFICE, 3);
    asIfSealedWith(vault(folder, OLD));
    var one = smallestKey();
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE keys.product_key SET sealed = '\\x0102'
                    WHERE key_id = (SELECT min(key_id::text)::uuid FROM keys.product_key
                                    WHERE sealed_version = 1)
                    """)
                .update());
    sealAnew.run();
    assertThat(count("sealed_version = 1")).isEqualTo(1);
    assertThat(broken()).contains("keys|" + one);
    house.behindTheWalls(
        () ->
            db.sql("UPDATE keys.product_key SET sealed_version = 2 WHERE sealed_version = 1")
                .update());
  }

  /// Staff read on the System page that a flipped bit was met, though what met it was rolled back.
  @Test
  void aFlippedBitIsToldToStaff() {
    var company = stage.memberSince(LocalDate.of(2021, 3, 1));
    stage.stock(OFFICE, 1);
    var mine = stage.take(company, OFFICE);
    assertThat(broken()).doesNotContain(mine);
    flipLastBit(mine);
    var answer = stage.reveal(company, company.partnerAdmin(), mine, UUID.randomUUID(), true);
    assertThat(answer.code()).isEqualTo("SEAL_BROKEN");
    assertThat(broken()).contains("keys|" + mine);
    flipLastBit(mine);
    assertThat(text(company, mine)).isNotEmpty();
  }

  @BeforeEach
  void forgetWhatOthersMet() {
    house.behindTheWalls(() -> db.sql("DELETE FROM platform.broken_seal").update());
  }

  /// What the System page says of seals that do not open.
  private String broken() {
    return house
        .get(stage.cast().staff("program-manager"), "/api/v1/system")
        .json()
        .path("data")
        .valueStream()
        .filter(it -> it.path("code").asString().equals("secrets.broken"))
        .map(it -> it.toString())
        .collect(Collectors.joining());
  }

  private void flipLastBit(String key) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE keys.product_key
                    SET sealed = set_bit(sealed, length(sealed) * 8 - 1,
                                         1 - get_bit(sealed, length(sealed) * 8 - 1))
                    WHERE key_id = :key
                    """)
                .param("key", UUID.fromString(key))
                .update());
  }

  private String smallestKey() {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT min(key_id::text) FROM keys.product_key WHERE sealed_version = 1")
                .query(String.class)
                .single());
  }

  private String text(Company company, String key) {
    var answer = stage.reveal(company, company.partnerAdmin(), key, UUID.randomUUID(), true);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.at("/productKey")).isNotEmpty();
    return answer.at("/productKey");
  }

  private void swapWithAnyOther(String key) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE keys.product_key mine SET sealed = other.sealed
                    FROM (SELECT sealed FROM keys.product_key WHERE key_id <> :key LIMIT 1) other
                    WHERE mine.key_id = :key
                    """)
                .param("key", UUID.fromString(key))
                .update());
  }

  private void asIfSealedWith(Vault old) {
    house.behindTheWalls(
        () -> {
          var all =
              db.sql("SELECT key_id, sealed_version, sealed FROM keys.product_key")
                  .query(
                      (row, n) -> {
                        var id = Rows.uuid(row, "key_id");
                        var sealed =
                            new Sealed(row.getInt("sealed_version"), row.getBytes("sealed"));
                        return new Resealing.Value(id, sealed, "keys|" + id);
                      })
                  .list();
          return Resealing.of(all, new Both(old), this::put).sealed();
        });
  }

  /// Opens as the house does and seals as it once did.
  private static final class Both extends Vault {

    private final Vault old;

    Both(Vault old) {
      super(new VaultSettings(Path.of("src/test/resources/test-keys.properties"), false));
      this.old = old;
    }

    @Override
    public Sealed seal(String plain, String purpose) {
      return old.seal(plain, purpose);
    }
  }

  private void put(Resealing.Value value, Sealed anew) {
    db.sql("UPDATE keys.product_key SET sealed_version = :v, sealed = :s WHERE key_id = :id")
        .param("v", anew.keyVersion())
        .param("s", anew.bytes())
        .param("id", value.row())
        .update();
  }

  private java.util.Set<Integer> versions() {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT DISTINCT sealed_version FROM keys.product_key")
                .query(Integer.class)
                .set());
  }

  private long count(String condition) {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT count(*) FROM keys.product_key WHERE " + condition)
                .query(Long.class)
                .single());
  }

  private void refuses(Sealed sealed, String purpose) {
    assertThatThrownBy(() -> vault.open(sealed, purpose)).isInstanceOf(SealBroken.class);
  }

  private static Vault vault(Path folder, String keys) throws Exception {
    var file = folder.resolve(UUID.randomUUID().toString());
    Files.writeString(file, keys);
    return new Vault(new VaultSettings(file, false));
  }
}
