package guildhall.platform.web;

import guildhall.platform.fence.Fence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What stands above every page: the clock of a demo, and the fence around a restored database.
@Component
record Bars(ObjectProvider<ClockBars> clock, Fence fence) {

  /// Where the database does not answer, the page that says so is shown all the same.
  boolean isFenced() {
    try {
      return fence.standing().isPresent();
    } catch (RuntimeException e) {
      return false;
    }
  }
}
