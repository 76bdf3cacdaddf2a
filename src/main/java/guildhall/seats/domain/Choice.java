package guildhall.seats.domain;

import guildhall.kernel.Outcome;

/// One of the three ways to redeem a token, and what would come of it.
public record Choice(Mode mode, Outcome<Pouring> outcome) {}
