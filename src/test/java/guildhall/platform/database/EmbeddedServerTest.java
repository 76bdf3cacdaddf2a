package guildhall.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache/guildhall");

  @TempDir Path folder;

  @Test
  void whatWasCommittedIsThereAfterAStopAndAStart() throws Exception {
    try (var server = start()) {
      run(server, "CREATE TABLE kept AS SELECT 42 AS answer");
    }
    try (var server = start()) {
      assertThat(ask(server, "SELECT answer FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void everyCommitIsOnDisk() throws Exception {
    try (var server = start()) {
      assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void nobodyEntersWithoutThePassword() throws Exception {
    try (var server = start()) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "x"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(ask(server, "SELECT left(rolpassword, 13) FROM pg_authid WHERE rolcanlogin"))
          .isEqualTo("SCRAM-SHA-256");
      var mode = Files.getPosixFilePermissions(folder.resolve("password"));
      assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }
  }

  @Test
  void onlyThisComputerReachesIt() throws Exception {
    try (var server = start()) {
      assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
      var port = Integer.parseInt(ask(server, "SHOW port"));
      for (var address : NetworkInterface.networkInterfaces().toList()) {
        for (var other : address.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
          assertThatThrownBy(() -> connect(other, port)).isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  @Test
  void theSameFolderServesOneAtATime() {
    try (var server = start()) {
      assertThat(server.url("postgres")).contains("127.0.0.1");
      assertThatThrownBy(this::start)
          .isInstanceOf(DatabaseTrouble.class)
          .hasMessageContaining("Another Guildhall is using the database in " + folder);
    }
  }

  @Test
  void aPidFileLeftByACrashDoesNotKeepItFromStarting() throws Exception {
    start().close();
    var ours = ProcessHandle.current().pid();
    Files.writeString(folder.resolve("cluster/postmaster.pid"), ours + "\n");
    try (var server = start()) {
      assertThat(ask(server, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aKilledProgramLeavesNoServerBehindAndTheNextOneStarts() throws Exception {
    var child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output = child.inputReader()) {
      assertThat(output.readLine()).isEqualTo("committed");
    }
    var pidFile = folder.resolve("cluster/postmaster.pid");
    var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));

    child.destroyForcibly().waitFor();

    server.orElseThrow().onExit().get(20, TimeUnit.SECONDS);
    assertThat(Files.readString(folder.resolve("server.log")))
        .contains("received fast shutdown request", "database system is shut down");
    try (var next = start()) {
      assertThat(ask(next, "SELECT answer FROM kept")).isEqualTo("42");
    }
  }

  @Test
  void aRestartRightAfterAKillWaitsForTheFormerServer() throws Exception {
    var child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                folder.toString())
            .start();
    try (var output = child.inputReader()) {
      assertThat(output.readLine()).isEqualTo("committed");
    }
    child.destroyForcibly().waitFor();
    try (var next = start()) {
      assertThat(ask(next, "SELECT answer FROM kept")).isEqualTo("42");
    }
  }

  /// A program that commits and then waits to be killed.
  static final class Program {
    public static void main(String[] args) throws Exception {
      var server = start(Path.of(args[0]));
      run(server, "CREATE TABLE kept AS SELECT 42 AS answer");
      System.out.println("committed");
      Thread.sleep(60_000);
    }
  }

  private EmbeddedServer start() {
    return start(folder);
  }

  private static EmbeddedServer start(Path folder) {
    return EmbeddedServer.start(new EmbeddedServer.Place(folder, CACHE, 0, true));
  }

  private static void connect(InetAddress address, int port) throws Exception {
    new Socket(address, port).close();
  }

  private static void run(EmbeddedServer server, String sql) throws SQLException {
    var user = server.superuser();
    try (var connection =
            DriverManager.getConnection(server.url("postgres"), user.username(), user.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedServer server, String sql) throws SQLException {
    var user = server.superuser();
    try (var connection =
            DriverManager.getConnection(server.url("postgres"), user.username(), user.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
