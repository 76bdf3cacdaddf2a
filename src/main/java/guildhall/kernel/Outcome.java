package guildhall.kernel;

import java.util.function.Function;

/// What it comes to when someone asks the house to do something.
///
/// One sealed type serves every act: done now, done before under the same id, or refused with a
/// reason. A `switch` over it has no default, so a forgotten case does not compile.
public sealed interface Outcome<T> {

  record Accepted<T>(T value) implements Outcome<T> {}

  /// The same act, under the same id, was asked for before; this is what it came to then.
  record Repeated<T>(T value) implements Outcome<T> {}

  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> refused(Reason reason, Remedy... remedies) {
    return new Refused<>(Refusal.of(reason, remedies));
  }

  default <U> Outcome<U> map(Function<? super T, ? extends U> into) {
    return switch (this) {
      case Accepted<T>(var value) -> new Accepted<>(into.apply(value));
      case Repeated<T>(var value) -> new Repeated<>(into.apply(value));
      case Refused<T>(var refusal) -> new Refused<>(refusal);
    };
  }
}
