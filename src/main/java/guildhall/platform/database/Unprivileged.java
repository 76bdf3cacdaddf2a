package guildhall.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.List;

/// How PostgreSQL is started by root, whom it refuses: in a user namespace where nobody is root.
final class Unprivileged {

  private Unprivileged() {}

  /// The words to put before a command of PostgreSQL; none for an ordinary user.
  static List<String> prefix() {
    if (new UnixSystem().getUid() != 0) {
      return List.of();
    }
    if (!works("unshare", "-U", "true")) {
      throw new DatabaseTrouble(
          "PostgreSQL does not run as root, and this system allows no user namespace (unshare -U).",
          "Start Guildhall as an ordinary user, or name a PostgreSQL 15 or newer with"
              + " guildhall.database.url.");
    }
    return List.of("unshare", "-U");
  }

  /// A session of its own keeps Ctrl-C in the terminal from stopping the server before the program.
  static List<String> ownSession() {
    return works("setsid", "true") ? List.of("setsid") : List.of();
  }

  private static boolean works(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
