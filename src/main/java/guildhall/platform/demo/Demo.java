package guildhall.platform.demo;

import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// The frame of the demo story: the day it ends on, and ids made from names, so that the modules'
/// scenes meet without knowing one another.
public record Demo(LocalDate today) {

  /// The same name always gives the same id: `demo.id("kadewind tenant own")`.
  public UUID id(String name) {
    return UUID.nameUUIDFromBytes(("guildhall demo " + name).getBytes(StandardCharsets.UTF_8));
  }

  public AccountId account(String name) {
    return new AccountId(id("account " + name));
  }

  public PersonId person(String name) {
    return new PersonId(id("person " + name));
  }
}
