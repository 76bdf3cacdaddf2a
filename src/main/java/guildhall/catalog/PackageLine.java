package guildhall.catalog;

import org.jspecify.annotations.Nullable;

/// So many of one benefit. Licenses, cores, seats, persons, incidents or hours, as the benefit
/// counts.
///
/// @param quantity 0 where a company starts with none and may earn some
/// @param choiceGroup lines of one group draw on one pool: any mix whose sum is at most the
///   quantity (PKG-01); null for a line of its own
/// @param note what a reader must know beside the number, such as how an extra is earned
/// @param sample true where no document states the figure
public record PackageLine(
    BenefitCode benefit,
    int quantity,
    Group group,
    @Nullable String choiceGroup,
    Texts note,
    boolean sample) {

  /// Core comes once per company, from its highest level; incremental once per competency (BEN-03).
  public enum Group {
    CORE,
    INCREMENTAL
  }
}
