package guildhall.memberships.web;

/// The steps of renewing, each a page of its own. Until the payment they come in any order.
public enum RenewStep {
  REQUIREMENTS(""),
  PROFILE("/profile"),
  CHANGES("/changes"),
  PAY("/pay"),
  DONE("/done");

  private final String below;

  RenewStep(String below) {
    this.below = below;
  }

  /// @param offer the offer's code
  public String path(String offer) {
    return "/membership/" + offer + "/renew" + below;
  }

  String template() {
    return "memberships/renew/" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Its name in the list of steps, which is its page's title too.
  String titleKey() {
    return "memberships.step." + name();
  }
}
