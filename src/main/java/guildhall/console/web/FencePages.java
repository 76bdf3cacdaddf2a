package guildhall.console.web;

import guildhall.console.app.LiftFence;
import guildhall.console.domain.ConsolePolicy;
import guildhall.console.domain.Lifting;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome;
import guildhall.platform.fence.Fence;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Going on with a restored database: what to look at first, and who answers for it.
@Controller
@Hidden
@RequestMapping(FencePages.PATH)
public class FencePages {

  static final String PATH = "/console/system/fence";
  private static final String TITLE = "console.fence.title";

  /// @param stands whether there is a fence to lift
  public record FenceView(boolean stands, int reasonLengthMax) {}

  private final Fence fence;
  private final LiftFence liftFence;
  private final PageShell pages;

  FencePages(Fence fence, LiftFence liftFence, PageShell pages) {
    this.fence = fence;
    this.liftFence = liftFence;
    this.pages = pages;
  }

  @GetMapping
  ResponseEntity<String> show(Call call) {
    ConsolePolicy.LIFT_FENCE.requireOfStaff(call.by());
    return pages.show(call, "console/fence", TITLE, view());
  }

  @Does("PUT /api/v1/system/fence-liftings/{id}")
  @PostMapping
  ResponseEntity<String> lift(
      Call call, @RequestParam UUID id, @RequestParam(defaultValue = "") String reason) {
    var said = reason.strip();
    if (said.isEmpty() || said.length() > Lifting.REASON_LENGTH_MAX) {
      return pages.redirect(PATH, "console.fence.reasonless", Map.of());
    }
    return switch (liftFence.handle(call, new LiftFence.Command(id, said))) {
      case Outcome.Refused<?>(var refusal) ->
          pages.refuse(call, "console/fence", TITLE, view(), refusal);
      case Outcome.Accepted<?> _, Outcome.Repeated<?> _ ->
          pages.redirect("/console/system", "console.fence.lifted", Map.of());
    };
  }

  private FenceView view() {
    return new FenceView(fence.standing().isPresent(), Lifting.REASON_LENGTH_MAX);
  }
}
