package guildhall.catalog;

/// How the program's files call an offer, such as `action-pack`.
public record OfferCode(String value) {

  @Override
  public String toString() {
    return value;
  }
}
