package guildhall.catalog.db;

import guildhall.catalog.domain.EditionEntry;
import guildhall.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The published editions. The program belongs to no company, so no row names an account.
@Component
public class EditionRows {

  private static final HexFormat HEX = HexFormat.of();

  private final JdbcClient db;

  EditionRows(JdbcClient db) {
    this.db = db;
  }

  /// Lets one publisher at a time decide what the next edition is, until the transaction ends.
  public void lock() {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended('catalog.edition', 0))")
        .query((row, at) -> 0)
        .list();
  }

  /// Every edition, oldest first.
  public List<EditionEntry> list() {
    return db.sql(
            """
            SELECT number, edition_id, effective_from, digest, published_at, published_by
            FROM catalog.edition
            ORDER BY number
            """)
        .query(EditionRows::entry)
        .list();
  }

  /// The files of an edition, as JSON: names and texts.
  public Optional<String> files(int number) {
    return db.sql("SELECT files FROM catalog.edition WHERE number = :number")
        .param("number", number)
        .query(String.class)
        .optional();
  }

  /// What was asked under this id before.
  public Optional<byte[]> asked(UUID id) {
    return db.sql("SELECT asked FROM catalog.edition WHERE edition_id = :id")
        .param("id", id)
        .query((row, at) -> row.getBytes("asked"))
        .optional();
  }

  public void add(EditionEntry edition, String files, byte[] asked) {
    db.sql(
            """
            INSERT INTO catalog.edition
              (number, edition_id, effective_from, files, digest, asked, published_at, published_by)
            VALUES
              (:number, :id, :effectiveFrom, :files, :digest, :asked, :publishedAt, :publishedBy)
            """)
        .param("number", edition.number())
        .param("id", edition.id())
        .param("effectiveFrom", edition.effectiveFrom())
        .param("files", files)
        .param("digest", HEX.parseHex(edition.digest()))
        .param("asked", asked)
        .param("publishedAt", Rows.at(edition.publishedAt()))
        .param("publishedBy", edition.publishedBy())
        .update();
  }

  private static EditionEntry entry(ResultSet row, int at) throws SQLException {
    return new EditionEntry(
        row.getInt("number"),
        Rows.uuid(row, "edition_id"),
        Rows.date(row, "effective_from"),
        HEX.formatHex(row.getBytes("digest")),
        Rows.instant(row, "published_at"),
        row.getString("published_by"));
  }
}
