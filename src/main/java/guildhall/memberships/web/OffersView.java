package guildhall.memberships.web;

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

    public Chip chip(Shell shell) {
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
