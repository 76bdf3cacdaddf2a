package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.directory.domain.TaxId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a tax id is read from what somebody typed.
class TaxIdTest {

  @ParameterizedTest
  @CsvSource({
    "nl 0000.99.998.b57, NL000099998B57",
    "SE556000000001, SE556000000001",
    "CHE-123.456.789 MWST, CHE123456789MWST",
    "' 12/345/67890 ', 1234567890",
    "1234, 1234",
    "A1234567890123456789, A1234567890123456789",
  })
  void isKeptInOneWayOfWriting(String typed, String kept) {
    assertThat(TaxId.read(typed)).contains(new TaxId(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void nothingTypedIsNone(String typed) {
    assertThat(TaxId.read(typed)).contains(TaxId.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123", "A12345678901234567890", "NL=1234", "ÅÄÖ1234", "=1+1+1", "NL_0000"})
  void isFourToTwentyLettersAndDigits(String typed) {
    assertThat(TaxId.read(typed)).isEmpty();
  }

  @Test
  void whatIsKeptReadsAsItself() {
    var kept = TaxId.read("nl 0000.99.998.b57").orElseThrow();
    assertThat(TaxId.read(kept.text())).contains(kept);
  }
}
