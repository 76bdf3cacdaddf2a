package guildhall.catalog;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dated kindness: competencies whose anniversary falls in its days keep without meeting again
/// what it waives (EXT-01, EXT-07). The stored anniversary decides, not today's date.
///
/// @param anniversaryTo the last anniversary it covers, that day included
/// @param selfServiceUntil the last day a company may pay its own way back; null where it must ask
public record ExtensionPolicy(
    String code,
    Texts name,
    LocalDate anniversaryFrom,
    LocalDate anniversaryTo,
    Set<CompetencyCode> excluded,
    boolean includesAdvancedSpecializations,
    Set<Waived> waives,
    boolean feeRequired,
    @Nullable LocalDate selfServiceUntil,
    boolean overrideByTicket,
    LocalDate publishedFrom) {

  public enum Waived {
    SKILLS,
    PERFORMANCE
  }

  public boolean covers(LocalDate anniversary) {
    return !anniversary.isBefore(anniversaryFrom) && !anniversary.isAfter(anniversaryTo);
  }
}
