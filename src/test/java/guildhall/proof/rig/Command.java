package guildhall.proof.rig;

import java.io.IOException;

/// A program of the computer's, run to its end.
final class Command {

  private Command() {}

  static boolean works(String... words) {
    try {
      return new ProcessBuilder(words)
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

  static void demand(String... words) {
    if (!works(words)) throw new IllegalStateException("failed: " + String.join(" ", words));
  }
}
