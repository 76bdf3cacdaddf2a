package guildhall.bench.act;

import guildhall.bench.Ground;
import guildhall.bench.load.Act;
import guildhall.bench.town.Secrets;
import guildhall.platform.db.Fingerprint;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The same acts as the statements they need, sent over JDBC by clients that decide nothing: the
/// caller is found in one transaction, and the act is locked, looked at, kept and told in another.
///
/// @param secrets digests the callers' tokens, as the product does for each call
public record BareSql(Ground ground, String database, Stock stock, Secrets secrets) {

  /// An act on one item of the stock.
  private interface Doing {

    void on(Line line, Stock.Item item) throws SQLException;
  }

  private interface Next {

    Stock.@Nullable Item item();
  }

  public Act redemption() {
    return doing(stock::token, new SqlRedemption(stock.town())::redeem);
  }

  public Act reveal() {
    return doing(stock::key, new SqlReveal(stock.town())::look);
  }

  public Act assignment() {
    return doing(stock::person, new SqlAssignment(stock.town())::assign);
  }

  /// What stands for the fingerprint of what was asked.
  static byte[] asked(UUID id) {
    return Fingerprint.of(id);
  }

  private Act doing(Next next, Doing doing) {
    return () -> {
      var line = new Line(ground.app(database));
      return new Act.Client() {
        @Override
        public boolean once() throws SQLException {
          var item = next.item();
          if (item == null) return false;
          try {
            line.caller(secrets.ofToken(stock.town().partnersToken(item.copy())));
            line.begin(stock.town().account(item.copy()));
            doing.on(line, item);
            line.commit();
          } catch (SQLException e) {
            line.rollback();
            throw e;
          }
          return true;
        }

        @Override
        public void close() throws SQLException {
          line.close();
        }
      };
    };
  }
}
