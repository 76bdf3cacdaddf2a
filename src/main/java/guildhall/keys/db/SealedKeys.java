package guildhall.keys.db;

import guildhall.platform.secrets.SealedColumn;
import guildhall.platform.secrets.SealedRows;
import guildhall.platform.secrets.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The sealed texts of all product keys, taken or not, for when the house gets a new key.
@Configuration(proxyBeanMethods = false)
class SealedKeys {

  private static final SealedColumn.Place TEXTS =
      new SealedColumn.Place("keys.product_key", "key_id", "sealed_version", "sealed");

  @Bean
  SealedRows productKeys(JdbcClient db, Vault vault) {
    return new SealedColumn("product keys", TEXTS, StockKeys::purpose, db, vault);
  }
}
