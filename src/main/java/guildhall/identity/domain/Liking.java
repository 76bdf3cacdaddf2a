package guildhall.identity.domain;

import org.jspecify.annotations.Nullable;

/// How somebody likes the pages.
///
/// @param language null to follow the browser
/// @param theme `system`, `light` or `dark`
/// @param density `comfortable` or `compact`
/// @param motion `system`, or `reduced` for none
/// @param shortcuts whether single keys do something
/// @param zone the zone times of day are shown in; null for the program's own
public record Liking(
    @Nullable String language,
    String theme,
    String density,
    String motion,
    boolean shortcuts,
    @Nullable String zone) {

  public static final Liking STANDARD =
      new Liking(null, "system", "comfortable", "system", true, null);
}
