package guildhall.memberships.web;

import guildhall.kernel.Money;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form that pays.
///
/// @param path where it is sent
/// @param sandbox whether cards are pretended; without it nothing can be paid here
/// @param given what was filled in before; null the first time
public record PayView(
    String path, Money price, boolean samplePrice, boolean sandbox, @Nullable PayForm given) {

  public List<Choice> cards(Shell shell) {
    return List.of(
        Choice.of("tok_approve", shell.text("memberships.renew.card.approve")),
        Choice.of("tok_decline", shell.text("memberships.renew.card.decline")),
        Choice.of("tok_no_answer", shell.text("memberships.renew.card.silent")));
  }

  public FieldView card(Shell shell) {
    return FieldView.of("cardToken", shell.text("memberships.renew.card"))
        .value("tok_approve")
        .hint(shell.text("memberships.renew.card.hint"));
  }

  public FieldView name(Shell shell) {
    return FieldView.of("name", shell.text("memberships.renew.name"))
        .value(given == null ? null : given.name());
  }

  public FieldView postalCode(Shell shell) {
    return FieldView.of("postalCode", shell.text("memberships.renew.postalCode"))
        .value(given == null ? null : given.postalCode())
        .hint(shell.text("memberships.renew.postalCode.hint"));
  }

  public FieldView country(Shell shell) {
    return FieldView.of("country", shell.text("memberships.renew.country"))
        .value(given == null ? null : given.country());
  }

  public FieldView purchaseOrder(Shell shell) {
    return FieldView.of("purchaseOrder", shell.text("memberships.renew.purchaseOrder"))
        .value(given == null ? null : given.purchaseOrder())
        .hint(shell.text("memberships.renew.purchaseOrder.hint"));
  }

  public FieldView agreement(Shell shell) {
    return FieldView.of("agreementAccepted", shell.text("memberships.renew.agreement"));
  }
}
