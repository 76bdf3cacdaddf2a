package guildhall.grants.web;

import guildhall.directory.Account;
import java.time.LocalDate;
import java.util.List;

/// The license statement of a company on a day.
///
/// @param day the day it speaks of, which need not be today
public record StatementView(Account company, LocalDate day, List<BenefitRow> rows) {}
