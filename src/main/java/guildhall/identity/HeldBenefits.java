package guildhall.identity;

import guildhall.catalog.Texts;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Tells which benefits people hold in person, so that nobody is let go without seeing what they
/// leave behind. Declared here, answered by the modules that give benefits to people.
public interface HeldBenefits {

  /// @param name what the program calls it
  /// @param since the day it was given
  record Held(Texts name, LocalDate since) {}

  /// What each of a company's people holds on a day; whoever holds nothing is missing.
  Map<PersonId, List<Held>> of(AccountId account, LocalDate day);
}
