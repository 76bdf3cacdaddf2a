package guildhall.catalog;

/// So many percent off while another offer is held: 25 off Gold while Silver is active (UPG-01).
public record Discount(OfferCode whileHolding, int percent) {}
