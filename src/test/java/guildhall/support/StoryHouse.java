package guildhall.support;

import guildhall.directory.app.PutAccount;
import guildhall.grants.Grants;
import guildhall.identity.app.AddStaff;
import guildhall.identity.app.IssueKnownToken;
import guildhall.identity.app.PutPerson;
import guildhall.platform.time.ProgramClock;
import guildhall.platform.web.CallerSource;
import guildhall.platform.work.Rounds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Gives stories the running house.
@TestConfiguration(proxyBeanMethods = false)
public class StoryHouse {

  @Bean
  static Statements statements() {
    return new Statements();
  }

  @Bean
  House house(
      Environment environment,
      ProgramClock clock,
      Rounds rounds,
      JdbcClient db,
      TransactionOperations transaction) {
    return new House(environment, clock, rounds, db, transaction);
  }

  @Bean
  @Primary
  Withheld withheld(@Qualifier("guildhall.identity.web.CallersAtTheDoor") CallerSource door) {
    return new Withheld(door);
  }

  @Bean
  Cast cast(
      House house,
      PutAccount putAccount,
      PutPerson putPerson,
      AddStaff addStaff,
      IssueKnownToken issueToken) {
    return new Cast(house, putAccount, putPerson, addStaff, issueToken);
  }

  @Bean
  ActionPacks actionPacks(House house, Cast cast, Grants grants) {
    return new ActionPacks(house, cast, grants);
  }
}
