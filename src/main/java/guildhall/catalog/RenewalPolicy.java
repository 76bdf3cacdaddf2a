package guildhall.catalog;

import java.time.Period;

/// When a membership may be renewed and when it then falls due again (REN-01 to REN-05).
///
/// Bought on 1 September 2018, the first anniversary is 1 September 2019; the window is open from 2
/// September to 1 October 2019; the next anniversary by steps of `P365D` is 31 August 2020, by
/// `P1Y` 1 September 2020.
///
/// @param firstTerm from purchase to the first anniversary
/// @param step from one anniversary to the next, counted from the first as anchor
/// @param opensAfterDays days after the anniversary on which the window opens
/// @param windowDays days from the anniversary to the last day of the window, that day included
public record RenewalPolicy(Period firstTerm, Period step, int opensAfterDays, int windowDays) {}
