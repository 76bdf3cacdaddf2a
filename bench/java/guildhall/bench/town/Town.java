package guildhall.bench.town;

import guildhall.bench.Ground;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A database full of companies: some lived, all others are copies of them.
///
/// @param modelOf the number of each copy's model
/// @param spares how many seat tokens each copy holds that nobody has redeemed
// Towns are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Town(List<Model> models, int[] modelOf, int spares, long rows) {

  /// The first days after today on which reminders fall due, and how many companies each time.
  public static final List<Integer> DUE = List.of(1_000, 100, 1_000, 1_000);

  /// The role of somebody who looks at all companies.
  public static final String STAFF = "program-manager";

  /// A word in the names of a tenth of the companies, and the number of one.
  public static final String COMMON_WORD = "Kestrel";

  public static final String ONE_ID = "50000042";

  private static final int REMINDED_BEFORE = 15;

  /// Whoever has not redeemed all tokens is reminded so long before: nobody else on those days.
  private static final int TOKENS_REMINDED_BEFORE = 30;

  /// The days on which models buy, today last: those whose reminders fall due tomorrow and on the
  /// days after it first, the others spread over the rest of the year.
  public static List<LocalDate> days(LocalDate today, int models) {
    var days = new ArrayList<LocalDate>();
    for (int n = 1; n <= DUE.size(); n++) {
      days.add(today.plusDays(n + REMINDED_BEFORE).minusYears(1));
    }
    var rest = 365 - TOKENS_REMINDED_BEFORE - DUE.size() - 6;
    for (int n = models - 1; n >= 0; n--) {
      days.add(today.minusDays((long) rest * n / Math.max(models, 1)));
    }
    return days;
  }

  /// Fills a database that holds the models with copies of them.
  public static Town of(
      Ground ground, String database, List<Model> models, Secrets secrets, Size size)
      throws Exception {
    try (var db = ground.superuser(database)) {
      enlarge(db, size.spares());
    }
    var modelOf = modelOf(models.size(), size.companies());
    var rows = new Copier(ground, database, secrets).fill(models, modelOf, size.spares());
    return new Town(models, modelOf, size.spares(), rows);
  }

  /// @param spares how many tokens and developer seats each company has left to use
  public record Size(int companies, int spares) {}

  /// A bought year has one token of office seats and three developer seats; a measurement needs
  /// more of both.
  private static void enlarge(Connection db, int spares) throws SQLException {
    try (var update =
        db.prepareStatement(
            """
            UPDATE grants.benefit_grant SET quantity = quantity + ?
            WHERE benefit IN ('office-365-e3', 'visual-studio-professional')
            """)) {
      update.setInt(1, spares * 5);
      update.executeUpdate();
    }
  }

  private static int[] modelOf(int models, int companies) {
    var modelOf = new int[companies];
    var next = 0;
    for (int due = 0; due < DUE.size(); due++) {
      var count = Math.min(DUE.get(due), companies * DUE.get(due) / 8_000);
      for (int n = 0; n < count; n++) modelOf[next++] = due;
    }
    for (int n = 0; next < companies; n++) {
      modelOf[next++] = DUE.size() + n % (models - DUE.size());
    }
    return modelOf;
  }

  public int companies() {
    return modelOf.length;
  }

  /// How many companies have a reminder due so many days from today, counted from 0.
  public long dueIn(int days) {
    return java.util.Arrays.stream(modelOf).filter(it -> it == days).count();
  }

  public Model model(int copy) {
    return models.get(modelOf[copy]);
  }

  /// The id that stands in a copy for one of its model.
  public UUID id(int copy, UUID ofModel) {
    return Copied.id(ofModel, copy);
  }

  public UUID account(int copy) {
    return id(copy, model(copy).account());
  }

  public UUID spareToken(int copy, int spare) {
    return Copied.id(model(copy).token(), Copied.spare(copy, spare));
  }

  public String adminsToken(int copy) {
    return Model.tokenOf(id(copy, model(copy).admin()));
  }

  public String partnersToken(int copy) {
    return Model.tokenOf(id(copy, model(copy).partner()));
  }

  public String home(int copy) {
    return "/api/v1/accounts/" + account(copy);
  }
}
