package guildhall.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/// How much each of many may still ask for: so much in a minute, refilled steadily. Whoever is
/// forgotten had a full measure anyway.
final class Buckets {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int REMEMBERED_MAX = 100_000;

  private final int perMinute;
  private final LoadingCache<String, Bucket> buckets;

  Buckets(int perMinute) {
    this.perMinute = perMinute;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED_MAX)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build(who -> full(perMinute));
  }

  private static Bucket full(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }

  int perMinute() {
    return perMinute;
  }

  Bucket of(String who) {
    return buckets.get(who);
  }
}
