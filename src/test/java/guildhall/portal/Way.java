package guildhall.portal;

import com.microsoft.playwright.options.FilePayload;

/// How somebody gets along on pages: with a mouse, or with a keyboard alone.
///
/// A press is what moves on: a link, a button, Enter, a file let go over its field. Filling in is
/// free.
interface Way {

  int presses();

  Way counting();

  /// Presses what says the words and leads on to a page.
  Way press(String words);

  /// Presses what says the words and does its work on the spot.
  Way pressHere(String words);

  /// Fills in the field one was put into, and sends it with Enter.
  Way answer(String text);

  Way type(String label, String text);

  /// Chooses from a list by what it says.
  Way choose(String label, String option);

  Way tick(String label);

  /// Chooses a file, which is one press.
  Way give(String label, FilePayload file);
}
