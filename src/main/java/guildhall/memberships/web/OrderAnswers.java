package guildhall.memberships.web;

import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.kernel.Page;
import guildhall.memberships.domain.PlacedOrder;
import guildhall.platform.web.Answers;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers orders: as every act, but with 202 while the payment is open.
@Component
class OrderAnswers {

  private final Answers answers;

  OrderAnswers(Answers answers) {
    this.answers = answers;
  }

  ResponseEntity<?> placed(Outcome<PlacedOrder> outcome) {
    var pending =
        switch (outcome) {
          case Accepted<PlacedOrder>(var placed) -> placed.isPending();
          case Repeated<PlacedOrder>(var placed) -> placed.isPending();
          case Refused<PlacedOrder> _ -> false;
        };
    var answer = answers.write(false, () -> outcome, PlacedOrderView::of);
    return pending ? ResponseEntity.status(HttpStatus.ACCEPTED).body(answer.getBody()) : answer;
  }

  ResponseEntity<?> preview(Supplier<Outcome<PlacedOrder>> act) {
    return answers.write(true, act, PlacedOrderView::of);
  }

  ResponseEntity<?> list(Page<OrderView> page, Page.Wanted wanted) {
    return answers.list(page, wanted);
  }
}
