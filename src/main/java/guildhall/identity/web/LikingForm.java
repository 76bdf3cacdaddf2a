package guildhall.identity.web;

import guildhall.identity.domain.Liking;
import guildhall.platform.web.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How somebody likes the pages, as the API writes it.
///
/// @param language null to follow the browser
/// @param zone the zone times of day are shown in; null for the program's own
record LikingForm(
    @Nullable @Pattern(regexp = "en|nl|sv") String language,
    @NotNull @Pattern(regexp = "system|light|dark") String theme,
    @NotNull @Pattern(regexp = "comfortable|compact") String density,
    @NotNull @Pattern(regexp = "system|reduced") String motion,
    @NotNull Boolean shortcuts,
    @Nullable @Size(max = 60) String zone) {

  static LikingForm of(Liking it) {
    return new LikingForm(
        it.language(), it.theme(), it.density(), it.motion(), it.shortcuts(), it.zone());
  }

  @AssertTrue
  boolean isZoneKnown() {
    return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
  }

  Liking told() {
    return new Liking(language, theme, density, motion, shortcuts, zone);
  }

  void countFor(HttpServletRequest request) {
    new Preferences(language, theme, density, motion, shortcuts, zone).countFor(request);
  }
}
