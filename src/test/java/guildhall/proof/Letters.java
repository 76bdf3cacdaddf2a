package guildhall.proof;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.proof.rig.Rig;
import java.util.List;
import java.util.Objects;

/// Every letter arrives, and one that comes twice says by its Message-ID that it is the same.
final class Letters {

  private static final int PATIENCE_MILLIS = 90_000;
  private static final int LOOK_EVERY_MILLIS = 250;

  /// A letter as it stands in the book.
  private record Letter(String id, boolean sent, int attempts) {}

  private Letters() {}

  static void allArriveAndNoneIsAnother(Rig rig) {
    for (var waited = 0; waiting(rig) && waited < PATIENCE_MILLIS; waited += LOOK_EVERY_MILLIS) {
      hurry(rig);
      UnderLoad.during(LOOK_EVERY_MILLIS);
    }
    var received = rig.post().received();
    var letters = letters(rig);
    assertThat(letters).isNotEmpty().allMatch(Letter::sent);
    for (var letter : letters) {
      assertThat(received.getOrDefault(letter.id(), 0L))
          .as(letter.toString())
          .isBetween(1L, (long) letter.attempts());
    }
    assertThat(received).hasSameSizeAs(letters);
    var again = received.values().stream().filter(it -> it > 1).count();
    System.out.println(letters.size() + " letters, " + again + " of them more than once");
  }

  static long unsent(Rig rig) {
    return letters(rig).stream().filter(it -> !it.sent()).count();
  }

  /// Letters wait, or facts from which letters become.
  private static boolean waiting(Rig rig) {
    var owed =
        rig.house()
            .behindTheWalls(
                () ->
                    rig.db()
                        .sql("SELECT count(*) FROM journal.delivery WHERE delivered_at IS NULL")
                        .query(Long.class)
                        .single());
    return owed > 0 || unsent(rig) > 0;
  }

  private static List<Letter> letters(Rig rig) {
    return Objects.requireNonNull(
        rig.house()
            .behindTheWalls(
                () ->
                    rig.db()
                        .sql(
                            """
                            SELECT message_id, sent_at IS NOT NULL, attempts
                            FROM notifications.mail
                            """)
                        .query(
                            (row, _) ->
                                new Letter(row.getString(1), row.getBoolean(2), row.getInt(3)))
                        .list()));
  }

  /// As if the minutes had passed after which a letter is tried again.
  private static void hurry(Rig rig) {
    rig.house()
        .behindTheWalls(
            () ->
                rig.db()
                    .sql(
                        """
                        UPDATE notifications.mail SET next_try_at = written_at
                        WHERE sent_at IS NULL AND (last_fault IS NOT NULL
                          OR next_try_at > written_at + interval '4 minutes')
                        """)
                    .update());
  }
}
