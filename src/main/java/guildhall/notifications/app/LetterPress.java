package guildhall.notifications.app;

import guildhall.notifications.domain.Addressee;
import guildhall.notifications.domain.Letter;

/// Puts a letter into words, in both forms. Declared here, done where pages are drawn.
public interface LetterPress {

  /// @param subject one line
  /// @param html the letter as a page
  /// @param plain the same for those who read text
  record Printed(String subject, String html, String plain) {}

  /// @param company the name of the company the letter is about
  Printed print(Letter letter, Addressee to, String company);
}
