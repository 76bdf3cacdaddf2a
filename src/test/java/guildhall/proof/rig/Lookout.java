package guildhall.proof.rig;

import guildhall.proof.rig.Ledger.Ack;
import guildhall.proof.rig.Ledger.Intent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what somebody was just given: a read that begins after the answer has to know of it.
final class Lookout {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Reads from the server.
  @FunctionalInterface
  interface Reading {

    /// Null when nobody knows what happened.
    @Nullable Ack of(Intent by, String path);
  }

  private final Reading reading;
  private final Map<String, Set<String>> served = new ConcurrentHashMap<>();
  private final AtomicLong looks = new AtomicLong();

  Lookout(Reading reading) {
    this.reading = reading;
  }

  /// Somebody was told that they have it. Two who ask under one id at the same moment are told of
  /// one thing, so it is the ids that count.
  void served(Intent it) {
    served.computeIfAbsent(it.what(), _ -> ConcurrentHashMap.newKeySet()).add(it.id());
  }

  /// How often a read was answered.
  long looks() {
    return looks.get();
  }

  /// What a client reads who begins now.
  ///
  /// @return what is missing; empty also where nobody answered
  Optional<String> missed(Intent it) {
    var before = served.getOrDefault(it.what(), Set.of()).size();
    var company =
        it.path().substring(0, it.path().indexOf('/', it.path().indexOf("accounts/") + 9));
    if (it.what().startsWith(Wares.TOKEN)) {
      return listed(it, company + "/seat-tokens?limit=200", Wares.TOKEN)
          .filter(token -> before > 0 && token.path("redeemedOn").isNull())
          .map(token -> "still looks unredeemed: " + it.what());
    }
    if (it.what().startsWith(Wares.KEY)) {
      return listed(it, company + "/keys?limit=200", Wares.KEY)
          .filter(key -> key.path("activationsUsed").asLong(-1) < before)
          .map(key -> "%s says %s, told were %d".formatted(it.what(), key, before));
    }
    return Optional.empty();
  }

  private Optional<JsonNode> listed(Intent it, String list, String kind) {
    var answer = reading.of(it, list);
    if (answer == null || !answer.accepted()) return Optional.empty();
    looks.incrementAndGet();
    var id = it.what().substring(kind.length());
    return JSON.readTree(answer.body())
        .path("data")
        .valueStream()
        .filter(row -> row.path("id").asString("").equals(id))
        .findFirst();
  }
}
