package guildhall.imports.app;

import de.siegmar.fastcsv.reader.CsvReader;
import guildhall.imports.domain.ImportReason;
import guildhall.imports.domain.Reading;
import guildhall.imports.domain.Table;
import guildhall.imports.domain.Table.Cells;
import guildhall.kernel.Outcome;
import guildhall.kernel.Outcome.Accepted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what was handed in, whatever it is: a workbook, or text in UTF-8, UTF-16 or Windows-1252
/// with its cells parted by commas, semicolons or tabs (IMP-01).
final class ReadTable {

  private static final String SEPARATORS = "\t;,";
  private static final int CELLS_MAX = 50;

  /// A workbook is packed; one that would not fit into this when unpacked is not opened.
  private static final long UNPACKED_MAX = 200_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final byte[] PACKED = {'P', 'K', 3, 4};
  private static final Logger LOG = LoggerFactory.getLogger(ReadTable.class);

  private ReadTable() {}

  static Outcome<Table> of(Upload it) {
    var rows = it.table();
    if (rows != null) return new Accepted<>(rows);
    var bytes = it.bytes();
    try {
      return new Accepted<>(isPacked(bytes) ? workbook(bytes) : text(decoded(bytes)));
    } catch (IOException | RuntimeException e) {
      // A broken workbook fails in as many ways as there are to break one; all mean the same.
      LOG.debug("a file could not be read", e);
      return Outcome.refused(ImportReason.FILE_UNREADABLE);
    }
  }

  private static boolean isPacked(byte[] bytes) {
    return bytes.length > PACKED.length
        && Arrays.equals(bytes, 0, PACKED.length, PACKED, 0, PACKED.length);
  }

  private static Table text(String text) {
    var lines = new ArrayList<Cells>();
    if (text.indexOf('\0') >= 0) throw new UncheckedIOException(new IOException("not text"));
    try (var csv = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      for (var row : csv) {
        var cells = row.getFields();
        lines.add(
            new Cells(
                (int) row.getStartingLineNumber(),
                List.copyOf(cells.subList(0, Math.min(cells.size(), CELLS_MAX)))));
        if (lines.size() > Reading.ROWS_MAX + 1) break;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(lines);
  }

  /// The separator that parts the first line into most cells; a comma where none does.
  private static char separator(String text) {
    var first = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    var unquoted = first.replaceAll("\"[^\"]*\"", "");
    var best = ',';
    var most = 0L;
    for (var i = 0; i < SEPARATORS.length(); i++) {
      var candidate = SEPARATORS.charAt(i);
      var count = unquoted.chars().filter(it -> it == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /// Bytes that are no UTF-8 are Windows-1252, in which every byte is some character.
  private static String decoded(byte[] bytes) {
    for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      var text = bytes.length >= 2 ? new String(bytes, 0, 2, charset) : "";
      if (text.indexOf(BYTE_ORDER_MARK) == 0)
        return new String(bytes, 2, bytes.length - 2, charset);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /// The first sheet of a workbook.
  private static Table workbook(byte[] bytes) throws IOException {
    if (!fits(bytes)) throw new IOException("too much in one file");
    var lines = new ArrayList<Cells>();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        var rows = book.getFirstSheet().openStream()) {
      for (var row : (Iterable<Row>) rows.limit(Reading.ROWS_MAX + 2L)::iterator) {
        lines.add(new Cells(row.getRowNum(), cells(row)));
      }
    }
    return new Table(lines);
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (var place = 0; place < Math.min(row.getCellCount(), CELLS_MAX); place++) {
      var cell = row.getOptionalCell(place);
      cells.add(cell.map(it -> it.getText() == null ? "" : it.getText()).orElse(""));
    }
    return List.copyOf(cells);
  }

  /// Counted while unpacking, for a packed file may say less of itself than it holds.
  private static boolean fits(byte[] packed) throws IOException {
    var piece = new byte[65_536];
    var total = 0L;
    try (var zip = ZipFile.builder().setByteArray(packed).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        try (var unpacked = zip.getInputStream(entry)) {
          for (var read = unpacked.read(piece); read >= 0; read = unpacked.read(piece)) {
            total += read;
            if (total > UNPACKED_MAX) return false;
          }
        }
      }
    }
    return true;
  }
}
