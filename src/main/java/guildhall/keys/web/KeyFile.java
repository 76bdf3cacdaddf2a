package guildhall.keys.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import guildhall.kernel.Secret;
import guildhall.keys.domain.BatchRules.Written;
import guildhall.platform.web.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a file of keys: the column `key` and, where wanted, `activations`, separated by commas or
/// semicolons, in UTF-8.
final class KeyFile {

  static final int ROWS_MAX = 5_000;

  private static final String COLUMNS = "key[,activations]";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private KeyFile() {}

  /// @throws Malformed when it is no such file; a row that is merely wrong is judged later
  static List<Written> read(byte[] body) {
    var text = text(body);
    var separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    var rows = new ArrayList<Written>();
    var csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true);
    try (var records = csv.ofCsvRecord(text)) {
      for (var row : records) {
        if (row.getStartingLineNumber() == 1) requireHeader(row);
        else rows.add(written(row));
        if (rows.size() > ROWS_MAX) throw tooMany();
      }
    } catch (CsvParseException e) {
      throw new Malformed("body", "text/csv: " + COLUMNS, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (rows.isEmpty()) throw tooMany();
    return rows;
  }

  private static String text(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Malformed("body", "UTF-8", e);
    }
  }

  private static void requireHeader(CsvRecord row) {
    var names = row.getFields().stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
    if (names.equals(List.of("key")) || names.equals(List.of("key", "activations"))) return;
    throw new Malformed("header", COLUMNS, null);
  }

  /// A row of more columns than the header is no key, and judged as one: it is handed back.
  private static Written written(CsvRecord row) {
    var line = Math.toIntExact(row.getStartingLineNumber());
    return switch (row.getFieldCount()) {
      case 1 -> new Written(line, new Secret(row.getField(0)), "");
      case 2 -> new Written(line, new Secret(row.getField(0)), row.getField(1));
      default -> new Written(line, Secret.NONE, "");
    };
  }

  private static Malformed tooMany() {
    return new Malformed("rows", "1.." + ROWS_MAX, null);
  }
}
