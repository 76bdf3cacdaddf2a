package guildhall.directory.web;

import guildhall.directory.app.AddLocation;
import guildhall.directory.domain.DirectoryPolicy;
import guildhall.directory.domain.Location;
import guildhall.directory.web.ProfilePages.FormView;
import guildhall.kernel.Call;
import guildhall.kernel.Outcome.Accepted;
import guildhall.kernel.Outcome.Refused;
import guildhall.kernel.Outcome.Repeated;
import guildhall.platform.web.Does;
import guildhall.platform.web.PageShell;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding a location to the company (PM-15).
@Controller
@Hidden
@RequestMapping("/company/locations")
class LocationPages {

  private static final String TEMPLATE = "directory/profile";
  private static final String LOCATION = "directory.location.title";

  private final AddLocation addLocation;
  private final Validator validator;
  private final PageShell pages;

  LocationPages(AddLocation addLocation, Validator validator, PageShell pages) {
    this.addLocation = addLocation;
    this.validator = validator;
    this.pages = pages;
  }

  @GetMapping("/new")
  ResponseEntity<String> askLocation(Call call) {
    DirectoryPolicy.MANAGE_LOCATIONS.require(call.by(), call.by().ownAccount());
    return pages.show(call, TEMPLATE, LOCATION, location(call, ProfileForm.EMPTY, Set.of()));
  }

  @PostMapping("/new")
  @Does("PUT /api/v1/accounts/{account}/locations/{id}")
  ResponseEntity<String> add(Call call, @RequestParam UUID id, @ModelAttribute ProfileForm form) {
    var asked = form.location();
    var wrong = ProfileForm.wrong(validator.validate(asked));
    if (!wrong.isEmpty()) {
      return pages.mend(call, TEMPLATE, LOCATION, location(call, form, wrong));
    }
    var command =
        new AddLocation.Command(
            id,
            call.by().ownAccount(),
            asked.name(),
            asked.address().told(),
            asked.contact().told());
    return switch (addLocation.handle(call, command)) {
      case Accepted<Location>(var it) -> added(it);
      case Repeated<Location>(var it) -> added(it);
      case Refused<Location>(var refusal) ->
          pages.refuse(call, TEMPLATE, LOCATION, location(call, form, Set.of()), refusal);
    };
  }

  private ResponseEntity<String> added(Location it) {
    return pages.redirect(
        "/company", "directory.location.added", Map.of("name", it.name(), "id", it.mpnId()));
  }

  private FormView location(Call call, ProfileForm form, Set<String> wrong) {
    var shell = pages.words(call);
    return new FormView(
        "/company/locations/new",
        form.fields(shell, wrong),
        null,
        0,
        shell.text("directory.location.lead"),
        shell.text("directory.location.add"),
        null);
  }
}
