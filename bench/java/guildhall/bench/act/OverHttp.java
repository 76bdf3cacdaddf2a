package guildhall.bench.act;

import guildhall.bench.load.Act;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Acts and questions over HTTP. Each client keeps one connection open.
public final class OverHttp {

  private final int port;
  private final Stock stock;

  public OverHttp(int port, Stock stock) {
    this.port = port;
    this.stock = stock;
  }

  public Act redemption() {
    return asking(this::redeem, 201);
  }

  public Act reveal() {
    return asking(this::look, 201);
  }

  public Act assignment() {
    return asking(this::assign, 201);
  }

  /// @param path what is read below a company's own path, such as `/benefits`
  public Act read(String path) {
    return asking(
        () -> {
          var copy = stock.company();
          return Ask.get(stock.town().partnersToken(copy), stock.town().home(copy) + path);
        },
        200);
  }

  /// Asks who the caller is and what they may do.
  public Act whoAmI() {
    return asking(() -> Ask.get(stock.town().partnersToken(stock.company()), "/api/v1/me"), 200);
  }

  /// Reads something that concerns nobody in particular.
  public Act plain(String path) {
    var request = Ask.get("", path);
    return asking(() -> request, 200);
  }

  /// Reads the same page with each session in turn.
  public Act page(String[] sessions, String path, String language) {
    return asking(
        () -> {
          var session = sessions[Math.floorMod(stock.company(), sessions.length)];
          return Ask.page(session, path, language, "");
        },
        200);
  }

  private byte @Nullable [] redeem() {
    var token = stock.token();
    if (token == null) return null;
    var town = stock.town();
    var tenant = town.id(token.copy(), town.model(token.copy()).tenant());
    var body =
        "{\"token\":\"%s\",\"tenant\":\"%s\",\"mode\":\"ADD_SEATS\"}".formatted(token.id(), tenant);
    var path = town.home(token.copy()) + "/seat-redemptions/" + UUID.randomUUID();
    return Ask.put(town.partnersToken(token.copy()), path, body);
  }

  private byte[] look() {
    var key = stock.key();
    var town = stock.town();
    var path = town.home(key.copy()) + "/keys/" + key.id() + "/reveals/" + UUID.randomUUID();
    return Ask.put(town.adminsToken(key.copy()), path, "{\"endsRefund\":true}");
  }

  private byte @Nullable [] assign() {
    var person = stock.person();
    if (person == null) return null;
    var town = stock.town();
    var body = "{\"benefit\":\"visual-studio-professional\",\"person\":\"" + person.id() + "\"}";
    var path = town.home(person.copy()) + "/assignments/" + UUID.randomUUID();
    return Ask.put(town.partnersToken(person.copy()), path, body);
  }

  private Act asking(Supplier<byte @Nullable []> next, int wanted) {
    return () -> {
      var wire = new Wire(port);
      return new Act.Client() {
        @Override
        public boolean once() throws IOException {
          var request = next.get();
          if (request == null) return false;
          wire.send(request).expect(wanted);
          return true;
        }

        @Override
        public void close() throws IOException {
          wire.close();
        }
      };
    };
  }
}
