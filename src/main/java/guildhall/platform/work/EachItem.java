package guildhall.platform.work;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deals with each item of a round by itself: one that fails is logged and does not hold up the
/// rest.
public final class EachItem {

  private static final Logger LOG = LoggerFactory.getLogger(EachItem.class);

  private EachItem() {}

  public static <T> void of(String round, Collection<T> items, Consumer<? super T> act) {
    for (var item : items) {
      try {
        act.accept(item);
      } catch (RuntimeException e) {
        LOG.error("round {} could not deal with {}", round, item, e);
      }
    }
  }
}
