package guildhall.platform.database;

/// The database cannot serve: what is wrong, and what the operator can do about it.
public final class DatabaseTrouble extends RuntimeException {

  private final String action;

  public DatabaseTrouble(String problem, String action) {
    super(problem);
    this.action = action;
  }

  public DatabaseTrouble(String problem, String action, Throwable cause) {
    super(problem, cause);
    this.action = action;
  }

  public String action() {
    return action;
  }
}
