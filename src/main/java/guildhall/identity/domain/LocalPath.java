package guildhall.identity.domain;

import java.util.regex.Pattern;

/// Where to go after signing in: a page of this house, never another site.
public final class LocalPath {

  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~+:@,;!*()$]*");
  private static final int LENGTH_MAX = 500;

  private LocalPath() {}

  /// The path itself where it is local, else home.
  ///
  /// `/membership?offer=x` stays; `//elsewhere.example`, `https://elsewhere.example` and
  /// `/\elsewhere.example`, which browsers read as another site, lead home.
  public static String orHome(String path) {
    return path.length() <= LENGTH_MAX && LOCAL.matcher(path).matches() ? path : "/";
  }
}
