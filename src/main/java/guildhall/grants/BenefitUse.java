package guildhall.grants;

import guildhall.catalog.BenefitKind;
import guildhall.kernel.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Tells how much of the grants of one kind is in use. The modules that own the use implement it.
public interface BenefitUse {

  BenefitKind kind();

  /// The uses on a day, by grant; a grant that is missing is not used at all.
  Map<UUID, Use> used(AccountId account, LocalDate day);

  /// How much of these grants, all of this kind, is used on a day, and nothing else of them: for
  /// whoever decides about one of them.
  default int taken(AccountId account, List<Grant> grants, LocalDate day) {
    var used = used(account, day);
    return grants.stream()
        .flatMap(it -> Stream.ofNullable(used.get(it.id())))
        .mapToInt(Use::used)
        .sum();
  }
}
