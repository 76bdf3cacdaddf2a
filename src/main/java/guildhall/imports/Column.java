package guildhall.imports;

/// One column of a kind's rows.
///
/// @param name as the API and [RowIn#cell] call it, such as `email`
/// @param needed whether a file without it cannot be read
/// @param lengthMax longer cells need attention
/// @param secret kept sealed, never shown again, and forgotten once its row is saved
public record Column(String name, boolean needed, int lengthMax, boolean secret) {

  public static Column needed(String name, int lengthMax) {
    return new Column(name, true, lengthMax, false);
  }

  public static Column optional(String name, int lengthMax) {
    return new Column(name, false, lengthMax, false);
  }

  public Column sealed() {
    return new Column(name, needed, lengthMax, true);
  }
}
