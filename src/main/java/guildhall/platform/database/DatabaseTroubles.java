package guildhall.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in plain words why the database keeps the program from starting.
final class DatabaseTroubles extends AbstractFailureAnalyzer<DatabaseTrouble> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DatabaseTrouble cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
  }
}
