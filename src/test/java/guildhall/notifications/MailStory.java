package guildhall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import guildhall.Guildhall;
import guildhall.Rule;
import guildhall.directory.app.PutAccount;
import guildhall.directory.domain.Address;
import guildhall.directory.domain.Checks;
import guildhall.directory.domain.Contact;
import guildhall.identity.app.PutPerson;
import guildhall.identity.domain.Profile;
import guildhall.journal.Journal;
import guildhall.kernel.AccountId;
import guildhall.kernel.PersonId;
import guildhall.memberships.RenewalReminderDue;
import guildhall.platform.db.Acting;
import guildhall.platform.work.Rounds;
import guildhall.support.Answer;
import guildhall.support.Browser;
import guildhall.support.Cast;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import guildhall.support.Story;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/// Mail as it arrives at a real SMTP server: to whom, in which language, once.
@Story
@TestPropertySource(
    properties = {
      "guildhall.payments.gateway=sandbox",
      "guildhall.mail.from=hall@guildhall.example"
    })
class MailStory {

  private static final ServerSetup SMTP = new ServerSetup(freePort(), "127.0.0.1", "smtp");
  private static GreenMail post = started();

  private final House house;
  private final Cast cast;
  private final PutPerson putPerson;
  private final PutAccount putAccount;
  private final Journal journal;
  private final JdbcClient db;
  private final Environment environment;

  MailStory(
      House house,
      Cast cast,
      PutPerson putPerson,
      PutAccount putAccount,
      Journal journal,
      JdbcClient db,
      Environment environment) {
    this.house = house;
    this.cast = cast;
    this.putPerson = putPerson;
    this.putAccount = putAccount;
    this.journal = journal;
    this.db = db;
    this.environment = environment;
  }

  @DynamicPropertySource
  static void smtp(DynamicPropertyRegistry properties) {
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", SMTP::getPort);
  }

  @BeforeEach
  void emptyTheBox() throws Exception {
    house.deliver();
    post.purgeEmailFromAllMailboxes();
  }

  @AfterAll
  static void close() {
    post.stop();
  }

  @Test
  @Rule({"NTF-01", "NTF-02", "NTF-04", "REN-09", "CON-35", "LOC-01"})
  void remindedTwiceThenToldOfTheLossEachInTheirOwnLanguage() throws Exception {
    var company = company("2020-09-01");
    cast.company();

    walk("2021-08-16");
    assertThat(received(company)).isEmpty();
    walk("2021-08-17");
    assertThat(subjects(company))
        .containsExactlyInAnyOrder(
            "avocet: Microsoft Action Pack: förnyelsen öppnar 2 september 2021",
            "curlew: Microsoft Action Pack: renewal opens on 2 September 2021",
            "heron: Microsoft Action Pack: verlengen kan vanaf 2 september 2021");
    walk("2021-08-17");
    post.purgeEmailFromAllMailboxes();

    walk("2021-09-24");
    assertThat(subjects(company))
        .containsExactlyInAnyOrder(
            "avocet: 7 dagar kvar att förnya Microsoft Action Pack",
            "curlew: 7 days left to renew Microsoft Action Pack",
            "heron: Nog 7 dagen om Microsoft Action Pack te verlengen");
    post.purgeEmailFromAllMailboxes();

    walk("2021-10-02");
    assertThat(subjects(company))
        .containsExactlyInAnyOrder(
            "avocet: Microsoft Action Pack har upphört: vad som gäller nu",
            "curlew: Microsoft Action Pack has ended: what stopped and what you can do",
            "heron: Microsoft Action Pack is geëindigd: wat is gestopt en wat u kunt doen");
    assertThat(plain(of(company, "curlew")))
        .contains("Remove the program software or license it separately.");
    assertThat(house.rows("notifications.mail", company.account().value())).isEqualTo(9);
  }

  @Test
  @Rule({"NTF-12", "BEN-06"})
  void whoeverIsGivenASeatIsToldInBothFormsWithOneLinkAndNoId() throws Exception {
    var company = company("2020-09-01");
    var assignment = assign(company, "2020-10-01");
    house.deliver();

    var mail = of(company, "whimbrel");
    assertThat(mail.getSubject())
        .isEqualTo("U hebt een plaats voor Visual Studio Professional (MPN)");
    assertThat(mail.getContentLanguage()).containsExactly("nl");
    assertThat(mail.getFrom()[0]).hasToString("hall@guildhall.example");
    var text = plain(mail);
    var html = html(mail);
    assertThat(text).contains("Activeren: http://localhost:8080/mine", "1 oktober 2021");
    assertThat(html).contains("<html lang=\"nl\">", "<div lang=\"nl\"", "Tern &amp; Daughters");
    assertThat(html.split("<a ", -1)).hasSize(2);
    for (var form : List.of(text, html)) {
      assertThat(form).doesNotContain(assignment.toString(), company.account().toString());
    }
  }

  @Test
  @Rule({"REN-05", "ROL-10", "BEN-04", "LOC-01"})
  void everyLetterAboutAMembershipIsWholeInEveryLanguage() throws Exception {
    var company = company("2020-09-01");
    walk("2021-08-02");
    assertThat(subjects(company))
        .contains(
            "avocet: 3 tokens att lösa in före 2 september 2021",
            "curlew: 3 tokens to redeem before 2 September 2021",
            "heron: 3 tokens in te wisselen vóór 2 september 2021");
    walk("2021-08-02");
    assertThat(received(company)).hasSize(3);
    walk("2021-08-17");
    walk("2021-09-24");
    renew(company);
    assertThat(subjects(company))
        .contains(
            "avocet: Microsoft Action Pack förnyat till och med 1 september 2022",
            "curlew: Microsoft Action Pack renewed until 1 September 2022",
            "heron: Microsoft Action Pack verlengd tot en met 1 september 2022");
    assertThat(received(company)).hasSize(12).allSatisfy(mail -> assertWhole(mail, company));
    assertThat(received(company))
        .allSatisfy(mail -> assertThat(html(mail)).contains("<table border"));
    assertThat(plain(of(company, "curlew")))
        .contains("See the membership: http://localhost:8080/membership/action-pack");

    post.purgeEmailFromAllMailboxes();
    walk("2022-10-02");
    assertThat(subjects(company))
        .contains("heron: Microsoft Action Pack is geëindigd: wat is gestopt en wat u kunt doen");
    assertThat(received(company)).hasSize(3).allSatisfy(mail -> assertWhole(mail, company));
  }

  @Test
  @Rule("ROL-10")
  void whoeverIsAskedIsWrittenToAndLandsOnTheVeryStep() throws Exception {
    var company = company("2020-09-01");
    var asked = Map.of("heron", "nl", "avocet", "sv", "curlew", "en");
    for (var name : asked.keySet()) {
      var wish =
          """
          {"topic": "RIGHT", "subject": "profile.review", "person": "%s",
           "path": "/membership/action-pack/renew/profile", "note": "Before Friday."}\
          """
              .formatted(person(company, name));
      var path = company.path("/asks/" + UUID.randomUUID());
      assertThat(house.put(company.employee(), path, wish).status()).isEqualTo(201);
    }
    house.deliver();
    assertThat(subjects(company))
        .containsExactlyInAnyOrder(
            "avocet: default-user behöver din bekräftelse",
            "curlew: default-user needs your confirmation",
            "heron: default-user heeft uw bevestiging nodig");
    assertThat(received(company)).allSatisfy(mail -> assertWhole(mail, company));
    assertThat(plain(of(company, "curlew")))
        .contains(
            "default-user asks you to do this: Confirm the company profile.",
            "Before Friday.",
            "Go to that page: http://localhost:8080/membership/action-pack/renew/profile");
  }

  @Test
  @Rule("ROL-13")
  void whoeverIsInvitedIsWrittenToAndTheLinkIsKeptNowhere() throws Exception {
    var company = company("2020-09-01");
    var first = invite(company, "whimbrel", UUID.randomUUID());
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    house.deliver();
    var letter = of(company, "whimbrel");
    assertThat(letter.getSubject()).isEqualTo("Tern & Daughters BV nodigt u uit voor Guildhall");
    var secret = first.at("/link").split("t=", 2)[1];
    for (var form : List.of(plain(letter), html(letter))) assertThat(form).contains("t=" + secret);
    assertThat(marked(company, "position('" + secret + "' in html || plain) > 0")).isZero();
    assertThat(marked(company, "kind = 'INVITED'")).isEqualTo(1);

    var refused = invite(company, "whimbrel", UUID.randomUUID());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code")).isEqualTo("INVITED_WITHIN_THE_HOUR");
    assertThat(refused.at("/remedies/0/at")).isEqualTo(refused.at("/facts/againAt"));
    assertThat(refused.at("/remedies/0/kind")).isEqualTo("WAIT_UNTIL");

    anHourPasses(company);
    var id = UUID.randomUUID();
    var again = invite(company, "whimbrel", id);
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    assertThat(invite(company, "whimbrel", id).status()).isEqualTo(200);
    house.deliver();
    assertThat(received(company)).hasSize(2);
    var newest = again.at("/link").split("t=", 2)[1];
    assertThat(newest).isNotEqualTo(secret);
    assertThat(choose(secret)).as("the old link").isEqualTo(422);
    assertThat(choose(newest)).isEqualTo(303);
    var told = house.get(company.globalAdmin(), company.path("/facts"));
    assertThat(told.body()).contains("PersonInvited").doesNotContain(newest);
  }

  @Test
  @Rule("ROL-13")
  void aMistypedAddressIsMendedAndInvitedAtOnce() throws Exception {
    var company = company("2020-09-01");
    assertThat(invite(company, "whimbrel", UUID.randomUUID()).status()).isEqualTo(201);
    var email = "whimbrel.2@" + company.account() + ".example";
    put(
        company,
        person(company, "whimbrel"),
        new Profile("whimbrel", email, "sv", false, Set.of("default-user"), true));
    assertThat(invite(company, "whimbrel", UUID.randomUUID()).status()).isEqualTo(201);
    house.deliver();
    assertThat(subjects(company))
        .contains("whimbrel.2: Tern & Daughters BV bjuder in dig till Guildhall");
  }

  private Answer invite(Company company, String name, UUID id) {
    var path = company.path("/people/" + person(company, name) + "/invitations/" + id);
    var admin = new PersonId(UUID.randomUUID());
    var role = Set.of("user-management-admin");
    return house.put(cast.person(company.account(), admin, "ruff", false, role), path, "{}");
  }

  private void anHourPasses(Company company) {
    house.behindTheWalls(
        () ->
            db.sql(
                    """
                    UPDATE identity.invitation SET made_at = made_at - interval '1 hour'
                    WHERE account_id = :account
                    """)
                .param("account", company.account().value())
                .update());
  }

  private int choose(String secret) {
    var browser = new Browser(house);
    browser.get("/sign-in/welcome?t=" + secret);
    var form = Map.of("t", secret, "password", "a sentence long enough");
    return browser.post("/sign-in/welcome", form).status();
  }

  /// Both forms, its language on the letter and on its body, one link, and no id inside.
  private static void assertWhole(MimeMessage mail, Company company) throws Exception {
    var language = mail.getContentLanguage()[0];
    var text = plain(mail);
    var html = html(mail);
    assertThat(html)
        .as(mail.getSubject())
        .contains("<html lang=\"" + language + "\">", "<div lang=\"" + language + "\"");
    assertThat(html.split("<a ", -1)).as(mail.getSubject()).hasSize(2);
    assertThat(text.split("http://", -1)).as(mail.getSubject()).hasSize(2);
    for (var form : List.of(text, html)) {
      assertThat(form)
          .doesNotContainPattern("\\p{XDigit}{8}-\\p{XDigit}{4}-")
          .doesNotContain(company.account().toString(), "notifications.", "asks.");
    }
  }

  private void renew(Company company) {
    var admin = new PersonId(UUID.randomUUID());
    var role = Set.of("account-admin");
    var token = cast.person(company.account(), admin, "plover", false, role);
    var review = company.path("/profile-reviews/" + UUID.randomUUID());
    assertThat(house.put(token, review, "{}").status()).isEqualTo(201);
    var buyer = new PersonId(UUID.randomUUID());
    token = cast.person(company.account(), buyer, "knot", false, Set.of("mpn-partner-admin"));
    var id = house.get(token, company.path("/memberships")).at("/data/0/id");
    var card =
        """
        {"payment": "CARD", "cardToken": "tok_approve", "agreementAccepted": true,
         "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}\
        """;
    var path = company.path("/memberships/" + id + "/renewals/" + UUID.randomUUID());
    var renewed = house.put(token, path, card);
    assertThat(renewed.status()).as(renewed.body()).isEqualTo(201);
    Acting.asProgram(
        "test",
        () -> {
          var gone = new Profile("knot", "knot@" + buyer + ".example", "en", false, Set.of(), true);
          putPerson.handle(
              house.call(), new PutPerson.Command(company.account(), buyer, gone, null));
        });
    house.deliver();
  }

  @Test
  @Rule("REN-09")
  void withoutAdministratorsTheContactOfTheCompanyIsTold() throws Exception {
    house.today("2021-08-17");
    var company = new Company(new AccountId(UUID.randomUUID()), Map.of(), Map.of());
    house.behindTheWalls(
        () -> {
          openWithNobody(company);
          journal.write(house.call(), company.account(), reminder());
          return true;
        });
    house.deliver();
    assertThat(received(company)).hasSize(1);
    assertThat(plain(received(company).getFirst())).contains("because nobody there administers");
    assertThat(marked(company, "person_id IS NULL")).isEqualTo(1);
  }

  @Test
  void aFactDeliveredTwiceIsOneLetterEvenWhenTheHouseRestartsInBetween() throws Exception {
    var company = company("2020-09-01");
    assign(company, "2020-10-01");
    house.deliver();
    assertThat(received(company)).hasSize(1);

    deliverAllAgain();
    house.deliver();
    try (var second = anotherHouse()) {
      Acting.asProgram("test", () -> deliverAllAgain());
      second.getBean(Rounds.class).drainBacklogs();
    }
    assertThat(received(company)).hasSize(1);
    assertThat(house.rows("notifications.mail", company.account().value())).isEqualTo(1);
  }

  @Test
  void whatAServerThatIsDownDoesNotTakeIsTriedAgainAndNotLost() throws Exception {
    var company = company("2020-09-01");
    post.stop();
    assign(company, "2020-10-01");
    house.deliver();
    house.deliver();
    assertThat(marked(company, "sent_at IS NULL AND attempts = 1 AND last_fault IS NOT NULL"))
        .isEqualTo(1);

    post = started();
    house.deliver();
    assertThat(received(company)).as("not before its turn").isEmpty();
    house.today("2020-10-02");
    house.deliver();
    assertThat(of(company, "whimbrel").getMessageID()).isEqualTo(messageId(company));
    assertThat(marked(company, "sent_at IS NOT NULL AND attempts = 2")).isEqualTo(1);
  }

  /// A letter taken by a house that died is sent again by another, under the same Message-ID.
  @Test
  void aLetterLentToAHouseThatDiedGoesOutAgainUnderTheSameId() throws Exception {
    var company = company("2020-09-01");
    assign(company, "2020-10-01");
    house.deliver();
    var first = of(company, "whimbrel").getMessageID();
    house.behindTheWalls(
        () ->
            db.sql("UPDATE notifications.mail SET sent_at = NULL WHERE account_id = :account")
                .param("account", company.account().value())
                .update());
    house.today("2020-10-02");
    house.deliver();
    assertThat(received(company)).hasSize(2).allMatch(it -> first.equals(idOf(it)));
  }

  private void openWithNobody(Company company) {
    var address = new Address("Kade 1", "3011 AA", "Rotterdam", "NL");
    var contact = new Contact("Plover", "plover@" + company.account() + ".example");
    var profile = new guildhall.directory.domain.Profile("Kadewind BV", address, contact, "en");
    putAccount.handle(
        house.call(), new PutAccount.Command(company.account(), profile, Checks.ALL_PASSED, null));
  }

  private static RenewalReminderDue reminder() {
    var anniversary = LocalDate.parse("2021-09-01");
    return new RenewalReminderDue(
        UUID.randomUUID(),
        "action-pack",
        "ANNIVERSARY_NEAR",
        anniversary,
        anniversary.plusDays(1),
        anniversary.plusDays(30),
        anniversary.plusYears(1));
  }

  private Company company(String boughtOn) {
    house.today(boughtOn);
    var company = cast.company("Tern & Daughters BV", "NL", Checks.ALL_PASSED);
    put(company, "heron", "nl", Set.of("global-admin"));
    put(company, "avocet", "sv", Set.of("mpn-partner-admin", "account-admin"));
    put(company, "curlew", "en", Set.of("global-admin"));
    put(company, "whimbrel", "nl", Set.of("default-user"));
    var order =
        """
        {"offer": "action-pack", "payment": "CARD", "cardToken": "tok_approve",
         "billing": {"name": "Tern", "postalCode": "3011 AA", "country": "NL"},
         "agreementAccepted": true}\
        """;
    var path = company.path("/orders/" + UUID.randomUUID());
    var bought = house.put(company.globalAdmin(), path, order);
    assertThat(bought.status()).as(bought.body()).isEqualTo(201);
    silence(company);
    return company;
  }

  /// The cast's own administrators step back, so that only those named here are written to.
  private void silence(Company company) {
    for (var role : List.of("global-admin", "mpn-partner-admin")) {
      var email = role + "@" + company.person(role) + ".example";
      var profile = new Profile(role, email, "en", false, Set.of("default-user"), true);
      put(company, company.person(role), profile);
    }
  }

  private UUID assign(Company company, String on) {
    house.today(on);
    var id = UUID.randomUUID();
    var admin = new PersonId(UUID.randomUUID());
    var token = cast.person(company.account(), admin, "godwit", false, Set.of("mpn-partner-admin"));
    var wish =
        """
        {"benefit": "visual-studio-professional", "person": "%s"}\
        """
            .formatted(person(company, "whimbrel"));
    var done = house.put(token, company.path("/assignments/" + id), wish);
    assertThat(done.status()).as(done.body()).isEqualTo(201);
    return id;
  }

  private void put(Company company, String name, String language, Set<String> roles) {
    var email = name + "@" + company.account() + ".example";
    put(company, person(company, name), new Profile(name, email, language, false, roles, true));
  }

  private void put(Company company, PersonId person, Profile profile) {
    Acting.asProgram(
        "test",
        () ->
            putPerson.handle(
                house.call(), new PutPerson.Command(company.account(), person, profile, null)));
  }

  private static PersonId person(Company company, String name) {
    var text = company.account() + name;
    return new PersonId(
        UUID.nameUUIDFromBytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private void walk(String day) {
    house.walk(LocalDate.parse(day));
  }

  private void deliverAllAgain() {
    house.behindTheWalls(() -> db.sql("UPDATE journal.delivery SET delivered_at = NULL").update());
  }

  private long marked(Company company, String condition) {
    return house.behindTheWalls(
        () ->
            db.sql(
                    "SELECT count(*) FROM notifications.mail WHERE account_id = :account AND "
                        + condition)
                .param("account", company.account().value())
                .query(Long.class)
                .single());
  }

  private String messageId(Company company) {
    return house.behindTheWalls(
        () ->
            db.sql("SELECT message_id FROM notifications.mail WHERE account_id = :account")
                .param("account", company.account().value())
                .query(String.class)
                .single());
  }

  private org.springframework.context.ConfigurableApplicationContext anotherHouse() {
    var given = new ArrayList<String>();
    for (var name :
        List.of(
            "guildhall.database.url",
            "guildhall.database.owner.username",
            "guildhall.database.owner.password",
            "guildhall.database.app.username",
            "guildhall.database.app.password",
            "guildhall.work.background",
            "guildhall.clock.movable",
            "guildhall.vault.key-file",
            "guildhall.payments.gateway",
            "spring.mail.host",
            "spring.mail.port")) {
      given.add("--" + name + "=" + environment.getRequiredProperty(name));
    }
    given.add("--server.port=0");
    return new SpringApplicationBuilder(Guildhall.class)
        .web(WebApplicationType.SERVLET)
        .run(given.toArray(String[]::new));
  }

  /// The mail to people of this company; all stories share one house.
  private static List<MimeMessage> received(Company company) {
    return Arrays.stream(post.getReceivedMessages())
        .filter(it -> recipient(it).endsWith("@" + company.account() + ".example"))
        .toList();
  }

  private static MimeMessage of(Company company, String name) throws MessagingException {
    return received(company).stream()
        .filter(it -> recipient(it).startsWith(name + "@"))
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("no mail to " + name));
  }

  private static List<String> subjects(Company company) throws MessagingException {
    var all = new ArrayList<String>();
    for (var mail : received(company)) {
      all.add(recipient(mail).replaceAll("@.*", "") + ": " + mail.getSubject());
    }
    return all;
  }

  private static String recipient(MimeMessage mail) {
    try {
      return ((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getAddress();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String idOf(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(MimeMessage mail) throws Exception {
    return part(mail, "text/plain");
  }

  private static String html(MimeMessage mail) throws Exception {
    return part(mail, "text/html");
  }

  /// Both forms lie side by side in a `multipart/alternative`, the text first.
  private static String part(MimeMessage mail, String type) throws Exception {
    var found = part((MimeMultipart) mail.getContent(), type);
    assertThat(found).as(type).isNotEmpty();
    return found;
  }

  private static String part(MimeMultipart parts, String type)
      throws MessagingException, IOException {
    for (var n = 0; n < parts.getCount(); n++) {
      var one = parts.getBodyPart(n);
      if (one.isMimeType(type)) return (String) one.getContent();
      if (one.getContent() instanceof MimeMultipart inner) {
        var found = part(inner, type);
        if (!found.isEmpty()) return found;
      }
    }
    return "";
  }

  private static GreenMail started() {
    var server = new GreenMail(SMTP);
    server.start();
    return server;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
