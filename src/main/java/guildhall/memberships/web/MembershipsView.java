package guildhall.memberships.web;

import guildhall.platform.web.list.ListView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All memberships of a company.
///
/// @param held what falls due first comes first
/// @param pending whether an order waits for its payment
public record MembershipsView(ListView list, List<HeldView> held, boolean pending) {

  /// The one that falls due first, whose line stands above the list; null without any.
  public @Nullable HeldView due() {
    return held.isEmpty() ? null : held.getFirst();
  }
}
