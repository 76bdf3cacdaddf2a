package guildhall.identity.domain;

import java.util.UUID;
import java.util.regex.Pattern;

/// A view of a list that somebody keeps under a name of their own.
///
/// @param path the list's page
/// @param query what follows the question mark
public record KeptView(UUID id, String path, String name, String query) {

  /// More would fill the page above the list.
  public static final int MOST_OF_A_LIST = 20;

  public static final int NAME_LENGTH_MAX = 40;
  public static final int QUERY_LENGTH_MAX = 1000;

  private static final Pattern PATH = Pattern.compile("/[a-z0-9/-]{0,199}");
  private static final Pattern QUERY =
      Pattern.compile("(?:[\\w.~&=+*,:@!$()-]++|%[0-9A-Fa-f]{2})*+");

  /// Whether a list may stand at the path: a page of this house, never another site.
  public static boolean isPath(String path) {
    return PATH.matcher(path).matches();
  }

  /// Whether the text may follow a question mark as it is.
  public static boolean isQuery(String query) {
    return query.length() <= QUERY_LENGTH_MAX && QUERY.matcher(query).matches();
  }

  /// Why a view is not kept.
  public enum Reason implements guildhall.kernel.Reason {
    /// Twenty views of one list are kept already.
    TOO_MANY_VIEWS;

    @Override
    public Kind kind() {
      return Kind.STATE;
    }

    @Override
    public String rule() {
      return "API-11";
    }
  }
}
