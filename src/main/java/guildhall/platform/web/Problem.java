package guildhall.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A "no" as it leaves the house (RFC 9457): one shape for the API and for pages.
///
/// @param code the reason, the same word as in the domain; it stays the same for ever
/// @param rule the rule of the catalogue that says no, such as `REN-03`
/// @param facts the values the decision rested on
/// @param remedies what would turn the no into a yes
/// @param errors which parts of the request are not of the form they must have
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String rule,
    Map<String, Object> facts,
    List<Way> remedies,
    UUID requestId,
    @Nullable List<Fault> errors) {

  /// One way out.
  ///
  /// @param kind `WAIT_UNTIL`, `ASK_SOMEONE`, or a step such as `RENEW_MEMBERSHIP`
  /// @param on the day to wait for
  /// @param at the instant to wait for
  /// @param roles the roles that may do it, by code
  /// @param people who in the company holds one of them
  /// @param right the right it takes, which one of them can be asked to use
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Way(
      String kind,
      String text,
      @Nullable LocalDate on,
      @Nullable Instant at,
      @Nullable List<String> roles,
      @Nullable List<RightHolders.Someone> people,
      @Nullable String right) {

    Way(String kind, String text, @Nullable LocalDate on) {
      this(kind, text, on, null, null, null, null);
    }

    static Way at(String text, Instant at) {
      return new Way("WAIT_UNTIL", text, null, at, null, null, null);
    }
  }

  /// @param pointer a JSON pointer into the body, or the name of a parameter
  public record Fault(String pointer, String detail) {}
}
