package guildhall.kernel;

import java.util.UUID;

/// One person, of a partner company or of the program's staff.
public record PersonId(UUID value) {

  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
