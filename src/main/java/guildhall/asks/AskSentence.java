package guildhall.asks;

import java.util.Map;
import java.util.Objects;

/// What an ask says, as a message and its arguments.
///
/// @param messageKey said to whoever is asked
/// @param arguments `person`, the asker's name, `asked`, the names of those asked, and the topic's
///   own words
public record AskSentence(String messageKey, Map<String, Object> arguments) {

  /// The same for whoever asked: the key with `.own` after it.
  public String ownKey() {
    return messageKey + ".own";
  }

  /// The asker's name.
  public String person() {
    return Objects.toString(arguments.get("person"), "");
  }
}
