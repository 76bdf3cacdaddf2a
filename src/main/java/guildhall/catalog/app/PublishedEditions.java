package guildhall.catalog.app;

import guildhall.catalog.db.EditionRows;
import guildhall.catalog.domain.CatalogPolicy;
import guildhall.catalog.domain.EditionEntry;
import guildhall.kernel.Call;
import guildhall.kernel.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the program's staff which editions there are, and what one was published as.
@Component
public class PublishedEditions {

  private final EditionRows rows;

  PublishedEditions(EditionRows rows) {
    this.rows = rows;
  }

  public record WithFiles(EditionEntry edition, Map<String, String> files) {}

  /// Every edition, oldest first.
  @Transactional(readOnly = true)
  public List<EditionEntry> list(Call call) {
    CatalogPolicy.SEE_EDITIONS.requireOfStaff(call.by());
    return rows.list();
  }

  /// @throws NotFound when no edition has this number
  @Transactional(readOnly = true)
  public WithFiles one(Call call, int number) {
    CatalogPolicy.SEE_EDITIONS.requireOfStaff(call.by());
    var entry =
        rows.list().stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    return new WithFiles(entry, FilesAsJson.read(rows.files(number).orElseThrow()));
  }
}
