package guildhall.identity;

import guildhall.journal.Fact;
import java.time.LocalDate;
import java.util.UUID;

/// A token was issued that lets a program call the API in someone's name.
///
/// @param name what its owner calls it
/// @param lastDay the last day it works
public record ApiTokenIssued(UUID token, String name, LocalDate lastDay) implements Fact {}
