package guildhall.portal.web;

import guildhall.platform.web.view.Action;
import guildhall.platform.web.view.FieldView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The help page: questions by topic, and where to turn to.
///
/// @param search what was looked for
/// @param found how many questions are shown, as a sentence; null when all are
/// @param contact the address of the program
/// @param colleagues who of the company's people may do most, as a sentence; null without a company
public record HelpView(
    FieldView search,
    List<Topic> topics,
    @Nullable String found,
    String contact,
    @Nullable String colleagues) {

  public record Topic(String heading, List<Question> questions) {}

  /// @param id part of the address of this very answer
  /// @param next the page where it is done; null where there is none
  public record Question(String id, String question, List<String> answer, @Nullable Action next) {

    boolean mentions(List<String> words) {
      var text = (question + " " + String.join(" ", answer)).toLowerCase(java.util.Locale.ROOT);
      return words.stream().allMatch(text::contains);
    }
  }
}
