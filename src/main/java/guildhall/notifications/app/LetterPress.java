package guildhall.notifications.app;

import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Letter;
import guildhall.notifications.domain.LetterWords;

/// Puts a letter into words, in both forms. Declared here, done where pages are drawn.
public interface LetterPress {

  /// @param subject one line
  /// @param html the letter as a page
  /// @param plain the same for those who read text
  record Printed(String subject, String html, String plain) {}

  /// In the program's own words where it has any, else in those the house came with.
  ///
  /// @param company the name of the company the letter is about
  Printed print(Letter letter, Addressee to, String company);

  /// The same letter, marked in its subject as one that tells of nothing real.
  Printed test(Printed it, String language);

  /// In these words.
  Printed print(Letter letter, Addressee to, String company, LetterWords words);
}
