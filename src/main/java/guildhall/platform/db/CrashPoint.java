package guildhall.platform.db;

import java.util.List;
import java.util.ServiceLoader;

/// A named moment at which a test may stop the server dead, to see that nothing is lost there.
///
/// Nothing ever happens here in production: who would act on it is found by [ServiceLoader] and
/// lies on the class path of tests only.
public final class CrashPoint {

  /// Somebody who acts when such a moment comes.
  public interface Saboteur {
    void at(String point);
  }

  private static final List<Saboteur> SABOTEURS =
      ServiceLoader.load(Saboteur.class).stream().map(ServiceLoader.Provider::get).toList();

  private CrashPoint() {}

  /// @param point what has just happened, and what has not yet, in words
  public static void hit(String point) {
    for (var saboteur : SABOTEURS) saboteur.at(point);
  }
}
