package guildhall.kernel;

import java.util.UUID;

/// One partner company: its global account.
public record AccountId(UUID value) {

  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
