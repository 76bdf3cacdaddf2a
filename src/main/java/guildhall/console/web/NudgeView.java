package guildhall.console.web;

import guildhall.notifications.Letters.Preview;
import java.util.List;

/// The reminders staff are about to send.
///
/// @param letters the first company's, as each addressee would read it
public record NudgeView(List<Going> going, String of, List<Preview> letters) {

  /// One company that would be reminded.
  ///
  /// @param row the row's id on the board
  /// @param recipients their names, as a list
  public record Going(String row, String company, String offer, String recipients) {}
}
