package guildhall.bench;

import guildhall.bench.act.Ask;
import guildhall.bench.act.Stock;
import java.sql.SQLException;

/// A town to measure in.
///
/// @param stock what is left in it to use up
/// @param place how the product is started on it
record Subject(String database, Stock stock, Product.Place place, Sessions desk) {

  private static final int SESSIONS = 200;

  /// Asks for the first page with a company's data.
  byte[] home() throws SQLException {
    return Ask.page(sessions()[0], "/", "en", "");
  }

  /// The cookies of some companies' partner admins.
  String[] sessions() throws SQLException {
    return desk.open(stock.town(), SESSIONS);
  }

  /// The cookie of one of the program's staff.
  String[] staff() throws SQLException {
    return new String[] {desk.ofStaff()};
  }
}
