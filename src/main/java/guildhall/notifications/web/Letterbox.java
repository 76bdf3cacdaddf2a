package guildhall.notifications.web;

/// What a letter may do when a browser shows it by itself: look like itself, and be left by a link.
final class Letterbox {

  static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
          + "sandbox allow-top-navigation";

  private Letterbox() {}
}
