package guildhall.proof.rig;

import guildhall.Guildhall;
import guildhall.kernel.AccountId;
import guildhall.platform.secrets.Digests;
import guildhall.platform.secrets.Vault;
import guildhall.proof.rig.Ledger.Intent;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.StoryHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A durable database, the network before it, a server that is killed, and a judge: the same
/// program in this process, straight at the database, which lays out what is needed and looks at
/// the end.
public final class Rig implements AutoCloseable {

  private final DurableDatabase database;
  private final FaultProxy network;
  private final ConfigurableApplicationContext judge;
  private final ServerProcess server;
  private final Path folder;

  public Rig() {
    this.folder = folder();
    this.database = new DurableDatabase(folder.resolve("postgres"));
    this.network = new FaultProxy(database.port());
    this.judge = new SpringApplicationBuilder(Guildhall.class, StoryHouse.class).run(arguments());
    this.server = new ServerProcess(settings(network.port()), folder.resolve("server.log"));
  }

  private Map<String, String> settings(int port) {
    var settings = new HashMap<>(database.settings(port));
    settings.put("guildhall.vault.key-file", "src/test/resources/test-keys.properties");
    settings.put("guildhall.vault.create-missing", "false");
    settings.put("guildhall.work.background", "false");
    return settings;
  }

  private String[] arguments() {
    var all = new ArrayList<String>(List.of("--server.port=0"));
    settings(database.port()).forEach((name, value) -> all.add("--" + name + "=" + value));
    return all.toArray(String[]::new);
  }

  public DurableDatabase database() {
    return database;
  }

  public FaultProxy network() {
    return network;
  }

  public ServerProcess server() {
    return server;
  }

  public House house() {
    return judge.getBean(House.class);
  }

  public JdbcClient db() {
    return judge.getBean(JdbcClient.class);
  }

  public Ledger ledger() {
    return new Ledger(folder.resolve("ledger-" + UUID.randomUUID()));
  }

  /// So many tokens of one company, each wanted under several ids at once.
  public List<Intent> contendedTokens(int tokens, int idsEach) {
    var company = judge.getBean(Cast.class).company();
    var intents = new ArrayList<Intent>();
    for (var n = 0; n < tokens; n++) {
      var token = token(company.account());
      var tenant = tenant(company.account());
      for (var k = 0; k < idsEach; k++) intents.add(redemption(company, token, tenant));
    }
    return intents;
  }

  private static Intent redemption(Company company, UUID token, UUID tenant) {
    var id = UUID.randomUUID();
    var body =
        """
        {"token": "%s", "tenant": "%s", "mode": "NEW", "tenantConfirmed": true}\
        """
            .formatted(token, tenant);
    var path = company.path("/seat-redemptions/" + id);
    return new Intent(id.toString(), token.toString(), company.partnerAdmin(), path, body);
  }

  private UUID tenant(AccountId account) {
    var id = UUID.randomUUID();
    house()
        .behindTheWalls(
            () ->
                db().sql(
                        """
                        INSERT INTO directory.tenant (account_id, tenant_id, name, domain, kind)
                        VALUES (:account, :id, 'Tern', :domain, 'UNKNOWN')
                        """)
                    .param("account", account.value())
                    .param("id", id)
                    .param("domain", id + ".example")
                    .update());
    return id;
  }

  /// A token under a grant of its own, as a year of a membership brings one.
  private UUID token(AccountId account) {
    var id = UUID.randomUUID();
    var code = id.toString().replace("-", "").substring(0, 25);
    var sealed = judge.getBean(Vault.class).seal(code, "seats|" + id);
    house()
        .behindTheWalls(
            () ->
                db().sql(
                        """
                        WITH granted AS (
                          INSERT INTO grants.benefit_grant (account_id, grant_id, membership_id,
                            offer, benefit, kind, quantity, benefit_group, edition, line_no,
                            starts_on, anniversary_on, activate_by_on, usable_until_on, issued_at)
                          VALUES (:account, :id, :id, 'action-pack', 'office-365-e3', 'SEATS', 5,
                            'CORE', 1, 0, :today::date, :today::date + 365, :today::date + 365,
                            :today::date + 395, '2020-01-01Z'))
                        INSERT INTO seats.token (account_id, token_id, grant_id, benefit, product,
                          seats, months, code_digest, code_tail, code_key_version, code_sealed,
                          minted_at)
                        VALUES (:account, :id, :id, 'office-365-e3', 'office-365-e3', 5, 12,
                          :digest, 'ABCDE', :version, :sealed, '2020-01-01Z')
                        """)
                    .param("account", account.value())
                    .param("id", id)
                    .param("today", house().today())
                    .param("digest", judge.getBean(Digests.class).of(code))
                    .param("version", sealed.keyVersion())
                    .param("sealed", sealed.bytes())
                    .update());
    return id;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target", "rig")), "run");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.kill();
    judge.close();
    network.close();
    database.close();
  }
}
