package guildhall.bench;

import guildhall.bench.act.Ask;
import guildhall.bench.town.Town;
import java.io.IOException;
import java.time.LocalDate;

/// Moves the clock a day at a time; each answer comes when the rounds of that day are walked, the
/// facts read and the letters written.
record Rounds(Product product, Town town, Report report) {

  void walk() throws IOException {
    report.title("The daily round");
    report.head("day", "reminders due", "among", "s", "ms for each due");
    var token = town.adminsToken(0);
    var today = LocalDate.parse(field(product.get(token, "/api/v1/clock").body(), "today"));
    for (int day = 0; day < Town.DUE.size(); day++) {
      var due = town.dueIn(day);
      var body = "{\"today\": \"" + today.plusDays(day + 1L) + "\"}";
      var begin = System.nanoTime();
      product.ask(Ask.put(token, "/api/v1/clock", body)).expect(200);
      var seconds = (System.nanoTime() - begin) / 1e9;
      report.row(day + 1, due, town.companies(), seconds, seconds * 1e3 / Math.max(due, 1));
    }
  }

  private static String field(String json, String name) {
    var at = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
    return json.substring(at, json.indexOf('"', at));
  }
}
