package guildhall.proof.rig;

import guildhall.Guildhall;
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

/// A durable database on a disk of its own, the network before it, a mail server, a server that is
/// killed, and a judge: the same program in this process, straight at the database, which lays out
/// what is needed and looks at the end.
public final class Rig implements AutoCloseable {

  private final Path folder;
  private final Disk disk;
  private final FailingFsync failingFsync;
  private final DurableDatabase database;
  private final FaultProxy network;
  private final Post post;
  private final ConfigurableApplicationContext judge;
  private final ServerProcess server;

  Rig() {
    this(Map.of());
  }

  /// @param differently what the server is told otherwise than the judge
  public Rig(Map<String, String> differently) {
    this.folder = folder();
    this.disk = new Disk(folder);
    this.failingFsync = new FailingFsync(folder);
    var programs =
        failingFsync.programs(Path.of(System.getProperty("user.home"), ".cache/guildhall"));
    this.database = new DurableDatabase(disk.folder().resolve("postgres"), programs);
    this.network = new FaultProxy(database.port());
    this.post = new Post();
    this.judge = new SpringApplicationBuilder(Guildhall.class, StoryHouse.class).run(arguments());
    var told = new HashMap<String, String>(serverSettings());
    told.putAll(differently);
    this.server = new ServerProcess(told, folder);
  }

  private Map<String, String> settings(int port) {
    var settings = new HashMap<>(database.settings(port));
    settings.put("guildhall.vault.key-file", "src/test/resources/test-keys.properties");
    settings.put("guildhall.vault.create-missing", "false");
    settings.put("guildhall.limits.requests-per-minute", "100000000");
    settings.put("spring.mail.host", "127.0.0.1");
    settings.put("spring.mail.port", String.valueOf(post.network().port()));
    settings.put("spring.mail.properties.mail.smtp.timeout", "1500");
    return settings;
  }

  private Map<String, String> serverSettings() {
    var settings = settings(network.port());
    settings.put("guildhall.work.background", "true");
    return settings;
  }

  private String[] arguments() {
    var all =
        new ArrayList<String>(List.of("--server.port=0", "--guildhall.work.background=false"));
    settings(database.port()).forEach((name, value) -> all.add("--" + name + "=" + value));
    return all.toArray(String[]::new);
  }

  public DurableDatabase database() {
    return database;
  }

  public Disk disk() {
    return disk;
  }

  public FailingFsync failingFsync() {
    return failingFsync;
  }

  /// Between the server and its database.
  public FaultProxy network() {
    return network;
  }

  public Post post() {
    return post;
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

  /// What clients may want.
  public Wares wares() {
    return new Wares(judge);
  }

  public Ledger ledger() {
    return new Ledger(folder.resolve("ledger-" + UUID.randomUUID()));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target", "rig")), "run")
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.kill();
    judge.close();
    network.close();
    post.close();
    database.close();
    disk.close();
  }
}
