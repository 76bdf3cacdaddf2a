package guildhall.seats.db;

import guildhall.platform.secrets.SealedColumn;
import guildhall.platform.secrets.SealedRows;
import guildhall.platform.secrets.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sealed codes of all seat tokens, for when the house gets a new key.
@Configuration(proxyBeanMethods = false)
class SealedCodes {

  private static final SealedColumn.Place CODES =
      new SealedColumn.Place("seats.token", "token_id", "code_key_version", "code_sealed");

  @Bean
  SealedRows seatTokenCodes(JdbcClient db, Vault vault) {
    return new SealedColumn("seat tokens", CODES, SeatTokens::purpose, db, vault);
  }
}
