package guildhall.kernel;

/// Why something is refused. Each module lists its reasons in enums, in order of precedence: when
/// several hold, the first is the one given. The name is the code that API, pages and tests use.
public interface Reason {

  /// What stands in the way, which decides the kind of answer at the edge.
  enum Kind {
    /// The thing named does not exist for this caller.
    MISSING,
    /// The thing's present state does not permit the act; it may later.
    STATE,
    /// The request itself asks for something that cannot be.
    CONTENT,
    /// The caller rests on a version of the thing that is no longer the present one.
    VERSION
  }

  String name();

  Kind kind();

  /// The rule of the catalogue that says no, such as `CLD-04`.
  String rule();

  /// The message that says it to people: `seats.Redemption.TOKEN_ALREADY_REDEEMED`, say.
  default String messageKey() {
    var enumClass = ((Enum<?>) this).getDeclaringClass();
    var module = enumClass.getPackageName().split("\\.", -1)[1];
    return module + ".reason." + name();
  }
}
