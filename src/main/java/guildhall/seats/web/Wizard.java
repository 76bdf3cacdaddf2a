package guildhall.seats.web;

import guildhall.directory.Tenant;
import guildhall.kernel.Refusal;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.StepsView;
import guildhall.seats.app.ListTenants.Tenants;
import guildhall.seats.app.ListTokens.TokenLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What all screens of redeeming a token share: which token, and what was answered so far. The
/// answers travel in the address, so each screen can be reloaded, bookmarked and left at no cost.
public record Wizard(TokenLine token, Tenants tenants, Answer answer) {

  /// @param tenant a tenant's id, or `other`
  /// @param other the id typed for another tenant
  public record Answer(@Nullable String tenant, @Nullable String other, boolean confirmed) {

    static final String OTHER = "other";

    boolean isGiven() {
      return tenant != null;
    }

    /// The tenant answered; empty when what was typed is no id.
    Optional<UUID> id() {
      var text = OTHER.equals(tenant) ? other : tenant;
      try {
        return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.strip()));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  public String path() {
    return CloudPages.PATH + "/tokens/" + token.token().id() + "/redeem";
  }

  /// The chosen tenant, if the company registered it.
  Optional<Tenant> registered() {
    return answer
        .id()
        .flatMap(id -> tenants.registered().stream().filter(it -> it.id().equals(id)).findFirst());
  }

  public String tenantName() {
    return registered()
        .map(it -> it.name() + " (" + it.domain() + ")")
        .orElseGet(() -> answer.id().map(UUID::toString).orElse(""));
  }

  public String tenantId() {
    return answer.id().map(UUID::toString).orElse("");
  }

  public StepsView steps(Shell shell, int current) {
    return new StepsView(
        shell.text("seats.redeem.steps"),
        List.of(
            shell.text("seats.redeem.step.where"),
            shell.text("seats.redeem.step.what"),
            shell.text("seats.redeem.step.check")),
        current);
  }

  public String lead(Shell shell) {
    return shell.text("seats.cloud.whole", Map.of("seats", token.token().seats()))
        + " "
        + token.name().in(shell.language());
  }

  static String words(Refusal it, Shell shell) {
    return shell.text(it.reason().messageKey(), it.facts());
  }
}
