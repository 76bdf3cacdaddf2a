package guildhall.grants.db;

import guildhall.grants.Grant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A grant with what its row holds beside it.
///
/// @param line the place of the line in the offer's package
/// @param choiceGroup what the line shares its quantity in
public record GrantRow(
    Grant grant, int line, @Nullable String choiceGroup, LocalDate anniversaryOn) {

  /// As offers list what they give, the years of a line one after another.
  static final Comparator<GrantRow> AS_OFFERED =
      Comparator.comparing((GrantRow it) -> it.grant().offer())
          .thenComparingInt(it -> it.grant().edition())
          .thenComparingInt(GrantRow::line)
          .thenComparing(it -> it.grant().startsOn())
          .thenComparing(it -> it.grant().id());
}
