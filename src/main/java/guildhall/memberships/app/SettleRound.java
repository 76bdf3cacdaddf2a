package guildhall.memberships.app;

import guildhall.kernel.Call;
import guildhall.platform.work.Round;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Each day, before anything is called lapsed, asks about payments whose answer was lost.
@Component
class SettleRound implements Round {

  private final SettleOpenOrders settleOpenOrders;

  SettleRound(SettleOpenOrders settleOpenOrders) {
    this.settleOpenOrders = settleOpenOrders;
  }

  @Override
  public String name() {
    return "settle-payments";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public void walk(Call call, LocalDate day) {
    settleOpenOrders.everywhere(call);
  }
}
