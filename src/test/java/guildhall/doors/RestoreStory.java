package guildhall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Guildhall;
import guildhall.catalog.Catalog;
import guildhall.grants.Grants;
import guildhall.keys.KeysOnStage;
import guildhall.platform.database.EmbeddedServer;
import guildhall.platform.database.Roles;
import guildhall.platform.database.Trees;
import guildhall.platform.fence.Fence;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.StoryHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The way back from a lost database as docs/OPERATING.md writes it, by PostgreSQL's own means: a
/// base backup taken while the house is open, and its archived log played up to a chosen moment.
class RestoreStory {

  private static final String PASSWORD = "only-for-tests";
  private static final String OFFICE = "office-professional-plus-2016";

  @Test
  void whatWasPromisedBeforeTheMomentIsThereAndNothingIsHandedOutTwice(@TempDir Path folder)
      throws Exception {
    Files.createDirectories(folder.resolve("archive"));
    var first = folder.resolve("first");
    String before;
    String after;
    Company company;
    archiving(first, folder.resolve("archive"));
    try (var server = server(first);
        var house = house(server)) {
      var stage = stage(house);
      company = stage.memberSince(LocalDate.of(2021, 3, 1));
      stage.stock(OFFICE, 3);
      backUp(server, first, folder.resolve("copy"));
      before = stage.take(company, OFFICE);
      sql(server, "SELECT pg_create_restore_point('the moment')");
      after = secondYear(stage, company);
      sql(server, "SELECT pg_switch_wal()");
    }
    assertThat(before).isNotEqualTo(after);
    restore(folder, first);
    try (var server = played(server(folder.resolve("copy")));
        var house = house(server)) {
      assertFencedUntilLifted(house, company, before, after);
    }
    try (var server = server(folder.resolve("copy"));
        var house = house(server)) {
      assertThat(house.getBean(Fence.class).standing()).isEmpty();
    }
  }

  private static void assertFencedUntilLifted(
      ConfigurableApplicationContext house, Company company, String before, String after) {
    var stage = stage(house);
    var at = house.getBean(House.class);
    at.today(LocalDate.of(2021, 3, 2));
    assertThat(house.getBean(Fence.class).standing().orElseThrow().cause())
        .isEqualTo(Fence.Cause.OTHER_DATABASE);
    var keys = at.get(company.partnerAdmin(), company.path("/keys")).body();
    assertThat(keys).contains(before).doesNotContain(after);
    var wanted = stage.claim(company, UUID.randomUUID(), UUID.randomUUID());
    assertThat(wanted.code()).isEqualTo("RESTORE_PENDING");
    var manager = house.getBean(Cast.class).staff("program-manager");
    var lifted =
        at.put(
            manager,
            "/api/v1/system/fence-liftings/" + UUID.randomUUID(),
            "{\"reason\": \"The one key shown since is blocked.\"}");
    assertThat(lifted.status()).as(lifted.body()).isEqualTo(201);
    var shown = stage.reveal(company, company.partnerAdmin(), before, UUID.randomUUID(), true);
    assertThat(shown.status()).as(shown.body()).isEqualTo(201);
  }

  /// Another key, under a grant of another membership.
  private static String secondYear(KeysOnStage stage, Company company) {
    var other = stage.memberSince(LocalDate.of(2021, 3, 1));
    assertThat(other.account()).isNotEqualTo(company.account());
    return stage.take(other, OFFICE);
  }

  private static EmbeddedServer server(Path place) {
    var cache = Path.of(System.getProperty("user.home"), ".cache/guildhall");
    return EmbeddedServer.start(new EmbeddedServer.Place(place, cache, 0, true));
  }

  /// Waits until the log is played and the server goes on by itself.
  private static EmbeddedServer played(EmbeddedServer server) throws Exception {
    var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (isPlaying(server)) {
      assertThat(System.nanoTime()).isLessThan(until);
      Thread.sleep(100);
    }
    return server;
  }

  private static boolean isPlaying(EmbeddedServer server) throws Exception {
    try (var admin = admin(server);
        var statement = admin.createStatement();
        var row = statement.executeQuery("SELECT pg_is_in_recovery()")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static ConfigurableApplicationContext house(EmbeddedServer server) {
    Roles.prepare(server.url("postgres"), server.superuser(), PASSWORD, PASSWORD);
    Roles.createDatabase(server.url("postgres"), server.superuser(), "guildhall");
    return new SpringApplicationBuilder(Guildhall.class, StoryHouse.class)
        .run(
            "--server.port=0",
            "--guildhall.database.url=" + server.url("guildhall"),
            "--guildhall.database.owner.username=" + Roles.OWNER,
            "--guildhall.database.owner.password=" + PASSWORD,
            "--guildhall.database.app.username=" + Roles.APP,
            "--guildhall.database.app.password=" + PASSWORD,
            "--guildhall.vault.key-file=src/test/resources/test-keys.properties",
            "--guildhall.vault.create-missing=false",
            "--guildhall.work.background=false");
  }

  private static KeysOnStage stage(ConfigurableApplicationContext house) {
    return new KeysOnStage(
        house.getBean(House.class),
        house.getBean(Cast.class),
        house.getBean(Grants.class),
        house.getBean(Catalog.class));
  }

  /// Makes the cluster and has it archive its log from the next start on.
  private static void archiving(Path place, Path archive) throws Exception {
    try (var server = server(place)) {
      sql(server, "ALTER SYSTEM SET archive_mode = on");
      sql(server, "ALTER SYSTEM SET archive_command = 'cp %p " + archive + "/%f'");
    }
  }

  private static void backUp(EmbeddedServer server, Path from, Path to) throws Exception {
    try (var admin = admin(server);
        var statement = admin.createStatement()) {
      statement.execute("SELECT pg_backup_start('base', true)");
      copy(from, to);
      try (var label = statement.executeQuery("SELECT labelfile FROM pg_backup_stop()")) {
        label.next();
        Files.writeString(to.resolve("cluster/backup_label"), label.getString(1));
      }
    }
  }

  /// Everything but the log itself and what belongs to the running server.
  private static void copy(Path from, Path to) throws IOException {
    var all = new ArrayList<Path>();
    try (var files = Files.walk(from)) {
      files.forEach(all::add);
    }
    for (var file : all) {
      var name = from.relativize(file).toString();
      var its = to.resolve(name);
      if (Files.isDirectory(file)) {
        Files.createDirectories(its);
        Files.setPosixFilePermissions(its, PosixFilePermissions.fromString("rwx------"));
      } else if (!name.startsWith("cluster/pg_wal/") && !name.matches(".*postmaster\\..*|lock")) {
        copyIfThere(file, its);
      }
    }
  }

  private static void copyIfThere(Path file, Path its) throws IOException {
    try {
      Files.copy(file, its);
    } catch (NoSuchFileException e) {
      assertThat(file).as("gone meanwhile; the log knows").doesNotExist();
    }
  }

  private static void restore(Path folder, Path first) throws Exception {
    var cluster = folder.resolve("copy/cluster");
    Files.writeString(
        cluster.resolve("postgresql.auto.conf"),
        """
        restore_command = 'cp %s/%%f %%p'
        recovery_target_name = 'the moment'
        recovery_target_action = 'promote'
        """
            .formatted(folder.resolve("archive")));
    Files.createFile(cluster.resolve("recovery.signal"));
    Trees.delete(first.resolve("cluster"));
  }

  private static void sql(EmbeddedServer server, String text) throws Exception {
    try (var admin = admin(server);
        var statement = admin.createStatement()) {
      statement.execute(text);
    }
  }

  private static Connection admin(EmbeddedServer server) throws Exception {
    var it = server.superuser();
    return DriverManager.getConnection(server.url("postgres"), it.username(), it.password());
  }
}
