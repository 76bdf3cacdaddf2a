package guildhall.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How PostgreSQL is started by root, whom it refuses.
final class Unprivileged {

  /// A user namespace in which nobody is root.
  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  /// The user "nobody", who may still walk through root's folders; for containers.
  ///
  /// initdb asks access(2), which forgets that capability unless the secure bit is set.
  private static final List<String> NOBODY =
      List.of(
          "setpriv",
          "--reuid=65534",
          "--regid=65534",
          "--clear-groups",
          "--securebits=+no_setuid_fixup",
          "--inh-caps=+dac_override",
          "--ambient-caps=+dac_override");

  private Unprivileged() {}

  /// The words to put before a command of PostgreSQL; none for an ordinary user.
  static List<String> prefix() {
    if (new UnixSystem().getUid() != 0) {
      return List.of();
    }
    return List.of(NAMESPACE, NOBODY).stream()
        .filter(Unprivileged::works)
        .findFirst()
        .orElseThrow(
            () ->
                new DatabaseTrouble(
                    "PostgreSQL does not run as root, and neither unshare nor setpriv works here.",
                    "Start Guildhall as an ordinary user, or name a PostgreSQL 15 or newer with"
                        + " guildhall.database.url."));
  }

  /// A session of its own keeps Ctrl-C in the terminal from stopping the server before the program.
  static List<String> ownSession() {
    return works(List.of("setsid")) ? List.of("setsid") : List.of();
  }

  private static boolean works(List<String> prefix) {
    var command = new ArrayList<>(prefix);
    command.add("true");
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
