package guildhall.catalog;

import java.time.LocalDate;

/// The program as published: its number, the first day it is in force, and what it says.
public record Edition(int number, LocalDate effectiveFrom, Program program) {}
