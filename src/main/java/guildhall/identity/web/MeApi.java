package guildhall.identity.web;

import guildhall.identity.app.LookAtSelf;
import guildhall.kernel.AccountId;
import guildhall.kernel.Call;
import guildhall.kernel.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "People")
class MeApi {

  /// @param account the company the caller belongs to; null for the program's staff
  /// @param company its name
  /// @param email null for an integration
  record MeView(
      Caller.Kind kind,
      UUID id,
      String name,
      @Nullable String email,
      @Nullable AccountId account,
      @Nullable String company,
      Set<String> roles,
      List<RightView> rights) {}

  /// @param because the roles that give the right; empty where it was given by itself
  record RightView(String right, List<String> because) {}

  private final LookAtSelf lookAtSelf;

  MeApi(LookAtSelf lookAtSelf) {
    this.lookAtSelf = lookAtSelf;
  }

  @GetMapping("/api/v1/me")
  @Operation(summary = "Who calls, for which company, with which rights and why")
  MeView get(Call call) {
    var by = call.by();
    var self = lookAtSelf.handle(by);
    var member = self.member();
    return new MeView(
        by.kind(),
        by.id(),
        by.name(),
        member == null ? null : member.profile().email(),
        by.account(),
        self.company(),
        self.roles(),
        self.rights().stream().map(it -> new RightView(it.right(), it.because())).toList());
  }
}
