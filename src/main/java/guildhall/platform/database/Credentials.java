package guildhall.platform.database;

/// A database role and its password, which never shows in a log.
public record Credentials(String username, String password) {

  @Override
  public String toString() {
    return username + "/****";
  }
}
