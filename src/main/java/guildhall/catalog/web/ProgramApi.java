package guildhall.catalog.web;

import guildhall.catalog.Catalog;
import guildhall.kernel.Call;
import guildhall.platform.web.Answers;
import guildhall.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the program says, for everyone signed in: it is the same for all.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "program", description = "The program, its offers and its editions")
class ProgramApi {

  private final Catalog catalog;
  private final Answers answers;

  ProgramApi(Catalog catalog, Answers answers) {
    this.catalog = catalog;
    this.answers = answers;
  }

  @GetMapping("/program")
  @Operation(
      summary = "The program in force: policies, roles and rights, competencies, terms of use",
      description = "With `asOf` the program of another day; names in the language asked for.")
  ProgramView program(
      Call call, HttpServletRequest request, @RequestParam @Nullable LocalDate asOf) {
    return ProgramView.of(catalog.inForceOn(day(call, asOf)), language(request));
  }

  @GetMapping("/offers")
  @Operation(
      summary = "The offers, their prices and what they bring",
      description = "Figures marked `sample` are not stated by any document.")
  ResponseEntity<?> offers(
      Call call, HttpServletRequest request, @RequestParam @Nullable LocalDate asOf) {
    var day = day(call, asOf);
    var program = catalog.inForceOn(day).program();
    var offers =
        program.offers().stream()
            .map(it -> OfferView.of(it, program, day, language(request)))
            .toList();
    return answers.list(offers);
  }

  private static LocalDate day(Call call, @Nullable LocalDate asOf) {
    return asOf == null ? call.on() : asOf;
  }

  private static String language(HttpServletRequest request) {
    return Languages.of(request).getLanguage();
  }
}
