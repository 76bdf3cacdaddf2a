package guildhall.notifications.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of a letter's words in one language.
///
/// @param version counts from 1; 0 are the words the house came with
/// @param shipped whether these are the words the house came with
/// @param at null for version 0
/// @param by null for version 0
public record WordsVersion(
    int version, LetterWords words, boolean shipped, @Nullable Instant at, @Nullable String by) {

  /// The words the house came with.
  public static WordsVersion shipped(LetterWords words) {
    return new WordsVersion(0, words, true, null, null);
  }
}
