package guildhall.imports;

import guildhall.imports.app.SeeImports;
import guildhall.imports.domain.Import;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The door to imports: what a page that offers one shows of the last ones.
@Component
public class Imports {

  /// @param state a word of the message `imports.state.<state>`
  /// @param path the import's own page
  /// @param undoable whether it can still be undone
  public record Latest(
      long number,
      String state,
      String path,
      int rows,
      int saved,
      int attention,
      boolean undoable) {}

  /// One import among those of all companies.
  ///
  /// @param account null for what belongs to the program
  /// @param state a word of the message `imports.state.<state>`
  public record Anywhere(
      long number,
      UUID id,
      @Nullable AccountId account,
      String source,
      String by,
      Instant begunAt,
      String state,
      int rows,
      int saved,
      int attention) {}

  private final SeeImports seeImports;

  Imports(SeeImports seeImports) {
    this.seeImports = seeImports;
  }

  /// The page where one of a kind begins; the target's own word goes with it.
  public static String newPath(String kind, String of) {
    return "/imports/new?kind=" + kind + "&of=" + of;
  }

  /// The last imports of a kind, the newest first.
  public List<Latest> latest(Call call, String kind, @Nullable AccountId account, int most) {
    return seeImports.latest(call, kind, account, most).stream().map(it -> told(call, it)).toList();
  }

  /// Every import at work and the last ones of all companies, the newest first. Who opens this door
  /// has asked its own policy.
  public List<Anywhere> anywhere(int most) {
    return seeImports.anywhere(most).stream()
        .map(
            it ->
                new Anywhere(
                    it.number(),
                    it.id(),
                    it.account(),
                    it.source(),
                    it.begunBy(),
                    it.begunAt(),
                    it.state().name(),
                    it.rows(),
                    it.saved(),
                    it.attention()))
        .toList();
  }

  /// How many are being checked or saved now.
  public long countAtWork() {
    return seeImports.countAtWork();
  }

  private static Latest told(Call call, Import it) {
    return new Latest(
        it.number(),
        it.state().name(),
        "/imports/" + it.id(),
        it.rows(),
        it.saved(),
        it.attention(),
        it.canBeUndoneAt(call.at()));
  }
}
