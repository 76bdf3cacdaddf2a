package guildhall.memberships.web;

import guildhall.memberships.domain.PurchaseReason;
import guildhall.platform.web.Shell;
import guildhall.platform.web.view.Chip;
import guildhall.platform.web.view.Tone;
import java.util.List;

/// The offers of the program side by side.
///
/// @param mayBuy whether the reader may buy
public record OffersView(List<Row> rows, boolean mayBuy) {

  /// @param benefits how many kinds of benefit it brings
  public record Row(OfferView offer, int benefits) {

    public boolean isForSale() {
      return offer.availability().equals("AVAILABLE");
    }

    private boolean isHeld() {
      return PurchaseReason.ALREADY_OWNED.name().equals(offer.reason());
    }

    public Chip chip(Shell shell) {
      if (isHeld()) return new Chip(Tone.OK, shell.text("memberships.offers.HELD"));
      var tone =
          switch (offer.availability()) {
            case "AVAILABLE" -> Tone.OUTLINE;
            case "INCLUDED" -> Tone.OK;
            default -> Tone.IDLE;
          };
      return new Chip(tone, shell.text("memberships.offers." + offer.availability()));
    }
  }
}
