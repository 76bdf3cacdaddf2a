package guildhall.memberships.web;

import guildhall.kernel.Call;
import guildhall.kernel.Page;
import guildhall.memberships.Roll;
import guildhall.memberships.RollState;
import guildhall.memberships.RollWish;
import guildhall.memberships.domain.MembershipPolicy;
import guildhall.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The program's partners and their renewals, across all companies; staff only.
@RestController
@Tag(name = "roll", description = "All partners and their renewals, for the program’s staff")
class RollApi {

  private static final int MOST_OF_DAY = 50;

  private final Roll roll;
  private final Answers answers;

  RollApi(Roll roll, Answers answers) {
    this.roll = roll;
    this.answers = answers;
  }

  @GetMapping("/api/v1/partners")
  @Operation(summary = "All partners by name; staff only")
  ResponseEntity<?> partners(
      Call call,
      @RequestParam(required = false) @Nullable @Size(max = 100) String q,
      @RequestParam(required = false) @Nullable RollState state,
      @RequestParam(required = false) @Nullable @Size(max = 2) String country,
      Page.Wanted wanted) {
    MembershipPolicy.SEE_ALL.requireOfStaff(call.by());
    return answers.list(roll.partners(wish(call, q, state, country), wanted), wanted);
  }

  @GetMapping("/api/v1/renewals")
  @Operation(summary = "Renewals near, open or just missed, what closes next first; staff only")
  ResponseEntity<?> renewals(
      Call call,
      @RequestParam(required = false) @Nullable @Size(max = 100) String q,
      @RequestParam(required = false) @Nullable RollState state,
      @RequestParam(required = false) @Nullable @Size(max = 2) String country,
      Page.Wanted wanted) {
    MembershipPolicy.SEE_ALL.requireOfStaff(call.by());
    return answers.list(roll.renewals(wish(call, q, state, country), wanted), wanted);
  }

  @GetMapping("/api/v1/renewal-windows")
  @Operation(
      summary = "Renewal windows that open or close in a month, by day; staff only",
      description =
          "The month as 2026-12, this one if left out. Of each day's openings and closings the"
              + " first 50 by name, each with how many there are that day.")
  ResponseEntity<?> month(
      Call call,
      @RequestParam(required = false) @Nullable @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
          String month) {
    MembershipPolicy.SEE_ALL.requireOfStaff(call.by());
    var of = month == null ? YearMonth.from(call.on()) : YearMonth.parse(month);
    return answers.list(roll.windows(of, MOST_OF_DAY));
  }

  private static RollWish wish(
      Call call, @Nullable String q, @Nullable RollState state, @Nullable String country) {
    return new RollWish(
        call.on(),
        Objects.requireNonNullElse(q, ""),
        state == null ? Set.of() : EnumSet.of(state),
        country == null ? Set.of() : Set.of(country),
        Set.of(),
        "",
        false);
  }
}
