package guildhall.seats;

import guildhall.journal.Fact;
import java.util.UUID;

/// Someone was shown the code of a token.
public record SeatTokenRevealed(UUID reveal, UUID token, String product, int seats)
    implements Fact {}
