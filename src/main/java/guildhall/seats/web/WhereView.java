package guildhall.seats.web;

import guildhall.directory.Tenant;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.FieldView;
import guildhall.platform.web.view.FieldView.Choice;
import guildhall.seats.domain.SeatToken.State;
import guildhall.seats.web.Wizard.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The first screen: which tenant the seats are for.
///
/// @param fault a message on what to mend in the answer; null on the first look
/// @param toConfirm whether the tenant answered has to be confirmed
/// @param closed whether the token cannot be redeemed today whatever is answered
public record WhereView(Wizard wizard, @Nullable String fault, boolean toConfirm, boolean closed) {

  private static final String CHOOSE = "seats.redeem.where.choose";

  /// What to do first where the token waits for it; null where nothing opens it.
  public @Nullable Action wayOn(Shell shell) {
    var token = wizard.token();
    if (token.state() != State.RENEW_FIRST) return null;
    var words = Map.of("offer", token.offer().in(shell.language()));
    var path = "/membership/" + token.grant().offer();
    return new Action(shell.text("seats.redeem.renew", words), path);
  }

  public FieldView field(Shell shell) {
    return FieldView.of("tenant", shell.text("seats.redeem.where"))
        .hint(shell.text("seats.redeem.where.hint"))
        .value(prefilled())
        .error(CHOOSE.equals(fault) ? shell.text(CHOOSE) : null);
  }

  public FieldView other(Shell shell) {
    return FieldView.of("other", shell.text("seats.redeem.where.id"))
        .hint(shell.text("seats.redeem.where.id.hint"))
        .value(wizard.answer().other())
        .error(fault != null && !CHOOSE.equals(fault) ? shell.text(fault) : null);
  }

  public FieldView confirm(Shell shell) {
    return FieldView.of("confirmed", shell.text("seats.redeem.confirm")).hint(wizard.tenantName());
  }

  public List<Choice> choices(Shell shell) {
    var choices = new ArrayList<Choice>();
    for (var tenant : wizard.tenants().registered()) choices.add(choice(tenant, shell));
    choices.add(
        new Choice(
            Answer.OTHER,
            shell.text("seats.redeem.where.other"),
            shell.text("seats.redeem.where.other.hint")));
    return choices;
  }

  private Choice choice(Tenant it, Shell shell) {
    var last = it.id().equals(wizard.tenants().lastUsed());
    var key = last ? "last" : it.kind().name().toLowerCase(java.util.Locale.ROOT);
    var how = shell.text("seats.redeem.where." + key, Map.of("domain", it.domain()));
    return new Choice(it.id().toString(), it.name(), how);
  }

  /// The answer given, else the tenant used last, else the company's own.
  private @Nullable String prefilled() {
    if (wizard.answer().isGiven()) return wizard.answer().tenant();
    var tenants = wizard.tenants();
    if (tenants.lastUsed() != null) return tenants.lastUsed().toString();
    return tenants.registered().stream()
        .filter(it -> it.kind() == Tenant.Kind.OWN)
        .map(it -> it.id().toString())
        .findFirst()
        .orElse(null);
  }
}
