package guildhall.platform.web;

import guildhall.kernel.Call;
import java.util.Optional;

/// Gives pages the clock bar where the clock may be moved: in the demo and in sandboxes.
public interface ClockBars {

  Optional<Shell.ClockBar> bar(Call call);
}
