package guildhall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.catalog.ActivationPolicy.Until;
import guildhall.catalog.BenefitDetails.KeyKind;
import guildhall.catalog.BenefitDetails.Keys;
import guildhall.catalog.BenefitDetails.LicenseUse;
import guildhall.catalog.BenefitDetails.PersonSubscriptions;
import guildhall.catalog.BenefitDetails.SeatTokens;
import guildhall.catalog.PackageLine.Group;
import guildhall.catalog.app.ReferenceProgram;
import guildhall.kernel.Money;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reference program against the numbers of its sources.
class ProgramTest {

  static final Program PROGRAM = ReferenceProgram.program();
  static final LocalDate DAY = LocalDate.parse("2021-02-01");

  @Test
  @Rule("OFR-01")
  void packsAndLevelsFallDueEachYearAndTheNetworkMembershipNever() {
    assertThat(PROGRAM.offers())
        .filteredOn(Offer::renewable)
        .extracting(it -> it.code().value())
        .containsExactly(
            "action-pack", "learning-action-pack", "silver-membership", "gold-membership");
    assertThat(offer("network-membership").renewable()).isFalse();
    assertThat(offer("network-membership").isFree()).isTrue();
  }

  @Test
  @Rule({"OFR-02", "OFR-07"})
  void aCompanyHoldsOneOfEachOfferAndMayHoldTheActionPackBesideALevel() {
    assertThat(PROGRAM.offers()).extracting(Offer::perAccount).containsOnly(1);
    assertThat(offer("action-pack").notWhile()).isEmpty();
    assertThat(offer("action-pack").needs()).containsExactly(Prerequisite.NETWORK_MEMBER);
  }

  @Test
  @Rule({"OFR-04", "OFR-05", "OFR-06"})
  void levelsNeedACompetencyAndTheLearningPackATrainer() {
    assertThat(offer("silver-membership").needs()).contains(Prerequisite.SILVER_COMPETENCY);
    assertThat(offer("silver-membership").notWhile())
        .containsExactly(new OfferCode("gold-membership"));
    assertThat(offer("gold-membership").needs()).contains(Prerequisite.GOLD_COMPETENCY);
    assertThat(offer("learning-action-pack").needs()).contains(Prerequisite.CERTIFIED_TRAINER);
  }

  @Test
  @Rule("UPG-01")
  void goldCostsAQuarterLessWhileSilverIsHeld() {
    assertThat(offer("gold-membership").discounts())
        .containsExactly(new Discount(new OfferCode("silver-membership"), 25));
  }

  @Test
  @Rule("OFR-09")
  void onlyTheDocumentedPriceIsNotASample() {
    var documented =
        PROGRAM.offers().stream()
            .flatMap(it -> it.prices().stream())
            .filter(it -> !it.sample())
            .toList();
    assertThat(documented)
        .extracting(Price::country, Price::amount)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("US", Money.of("475.00", "USD")));
  }

  @Test
  void aCountryWithoutAPriceOfItsOwnPaysTheOneForEverywhere() {
    assertThat(offer("action-pack").priceIn("NL", DAY))
        .hasValueSatisfying(it -> assertThat(it.amount()).isEqualTo(Money.of("400.00", "EUR")));
    assertThat(offer("action-pack").priceIn("JP", DAY))
        .hasValueSatisfying(it -> assertThat(it.isForEverywhere()).isTrue());
    assertThat(offer("action-pack").priceIn("NL", LocalDate.parse("2016-12-31"))).isEmpty();
    assertThat(offer("network-membership").priceIn("NL", DAY)).isEmpty();
  }

  @ParameterizedTest
  @Rule({"PKG-01", "VST-05"})
  @CsvSource({
    "windows-10-upgrade, 10",
    "windows-10-pro-advanced-pcs, 10",
    "desktop-optimization-pack-2015, 10",
    "windows-embedded-8-1-industry-pro, 10",
    "windows-embedded-8-1-industry-enterprise, 10",
    "windows-embedded-8-standard, 10",
    "windows-embedded-7-standard, 10",
    "windows-embedded-posready-7, 10",
    "sql-server-2016-standard, 2",
    "sql-server-2016-cal, 10",
    "windows-server-2016-standard, 16",
    "windows-server-2016-cal, 10",
    "windows-server-2016-rds-cal, 10",
    "multipoint-server-2016-cal, 10",
    "multipoint-server-2016-premium, 1",
    "windows-server-2016-essentials, 1",
    "windows-server-2012-r2-foundation, 1",
    "windows-storage-server-2016-workgroup, 1",
    "office-365-e3, 5",
    "office-on-premises-choice, 5",
    "office-professional-plus-2016, 5",
    "project-professional-2016, 1",
    "skype-for-business-server-2015, 1",
    "sharepoint-server-2016, 1",
    "visio-professional-2016, 1",
    "exchange-server-2016-standard, 1",
    "office-365-e3-earned, 0",
    "dynamics-crm-online, 0",
    "dynamics-crm-workgroup-server-2016, 1",
    "intune, 5",
    "client-management-on-premises-choice, 5",
    "advanced-threat-analytics, 5",
    "r-server-hadoop, 1",
    "r-server-red-hat, 1",
    "r-server-suse, 1",
    "r-server-teradata, 1",
    "system-center-2016-standard, 16",
    "system-center-client-suite, 10",
    "configuration-manager, 10",
    "endpoint-protection, 10",
    "azure-monthly-credit, 1",
    "enterprise-mobility-suite, 5",
    "visual-studio-professional, 3",
    "product-support, 10",
    "advisory-hours-action-pack, 5",
    "standard-resources, 1",
  })
  void theActionPackCarriesItsProductTable(String benefit, int quantity) {
    var lines = offer("action-pack").carries().linesOf(new BenefitCode(benefit));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().quantity()).isEqualTo(quantity);
    assertThat(lines.getFirst().group()).isEqualTo(Group.CORE);
    assertThat(lines.getFirst().note().isEmpty()).isEqualTo(quantity > 0);
  }

  @Test
  @Rule("PKG-01")
  void theActionPackCarriesNothingElseAndTwoChoices() {
    assertThat(offer("action-pack").carries().lines()).hasSize(46);
    assertThat(choice("productivity"))
        .containsExactlyInAnyOrder("office-365-e3", "office-on-premises-choice");
    assertThat(choice("management"))
        .containsExactlyInAnyOrder("intune", "client-management-on-premises-choice");
  }

  @ParameterizedTest
  @Rule({"TEC-05", "TPD-02", "TEC-04"})
  @CsvSource({
    "action-pack, product-support, 10",
    "silver-membership, product-support, 15",
    "gold-membership, product-support, 20",
    "silver-membership, signature-cloud-support, 5",
    "gold-membership, signature-cloud-support, 10",
    "action-pack, advisory-hours-action-pack, 5",
    "silver-membership, advisory-hours, 20",
    "gold-membership, advisory-hours, 50",
    "silver-membership, visual-studio-enterprise, 5",
    "gold-membership, visual-studio-enterprise, 10",
  })
  void supportAdviceAndDeveloperSeatsFollowTheLevel(String offer, String benefit, int quantity) {
    assertThat(offer(offer).carries().linesOf(new BenefitCode(benefit)))
        .extracting(PackageLine::quantity)
        .containsExactly(quantity);
  }

  @Test
  @Rule({"TEC-04", "VST-05"})
  void theActionPackHasNeitherSignatureSupportNorEnterprise() {
    var codes =
        offer("action-pack").carries().lines().stream().map(it -> it.benefit().value()).toList();
    assertThat(codes)
        .doesNotContain(
            "signature-cloud-support",
            "signature-cloud-support-unlimited",
            "visual-studio-enterprise");
  }

  @ParameterizedTest
  @Rule("BEN-12")
  @CsvSource({
    "application-development, 5, 25",
    "cloud-platform, 5, 25",
    "cloud-productivity, 5, 25",
    "devops, 1, 5",
    "data-analytics, 0, 0",
  })
  void competenciesAddDeveloperSeats(String competency, int silver, int gold) {
    var it = PROGRAM.competency(new CompetencyCode(competency)).orElseThrow();
    assertThat(enterprise(it.carriesAt(Level.SILVER))).isEqualTo(silver);
    assertThat(enterprise(it.carriesAt(Level.GOLD))).isEqualTo(gold);
    assertThat(it.carriesAt(Level.GOLD).lines())
        .extracting(PackageLine::group)
        .allMatch(group -> group == Group.INCREMENTAL);
  }

  @Test
  @Rule("BEN-12")
  void developerSeatsFromAllSourcesAreCapped() {
    var caps = ((PersonSubscriptions) details("visual-studio-enterprise")).caps();
    assertThat(caps)
        .containsExactly(
            new BenefitDetails.Cap(Level.SILVER, 25, 75),
            new BenefitDetails.Cap(Level.GOLD, 50, 150));
  }

  @Test
  @Rule({"CMP-01", "TEC-05"})
  void thereAreEighteenCompetenciesOfWhichSixAreOfTheCloud() {
    assertThat(PROGRAM.competencies()).hasSize(18);
    var cloud = PROGRAM.competencies().stream().filter(Competency::cloud).toList();
    assertThat(cloud)
        .extracting(it -> it.name().in("en"))
        .containsExactlyInAnyOrder(
            "Cloud Platform",
            "Cloud Business Applications",
            "Cloud Productivity",
            "Enterprise Mobility Management",
            "Security",
            "Small and Midmarket Cloud Solutions");
    assertThat(cloud)
        .allSatisfy(
            it ->
                assertThat(
                        it.carriesAt(Level.SILVER)
                            .linesOf(new BenefitCode("signature-cloud-support-unlimited")))
                    .hasSize(1));
  }

  @Test
  @Rule({"AZR-01", "AZR-03", "AZR-04"})
  void monthlyCreditMayBeTakenBackAndYearlyCreditOnlyHandedOn() {
    var monthly = (BenefitDetails.Credit) details("azure-monthly-credit");
    var yearly = (BenefitDetails.Credit) details("azure-yearly-credit-12000");
    assertThat(monthly.amount()).isEqualTo(Money.of("100.00", "USD"));
    assertThat(monthly.removable()).isTrue();
    assertThat(yearly.removable()).isFalse();
    assertThat(yearly.transferable()).isTrue();
    assertThat(yearly.combinable()).isFalse();
    assertThat(PROGRAM.benefit(new BenefitCode("azure-yearly-credit-13000"))).isPresent();
  }

  @Test
  @Rule({"REN-01", "REN-02", "REN-05"})
  void theRenewalSwitchesAreThoseOfTheSources() {
    assertThat(PROGRAM.policies().renewal())
        .isEqualTo(new RenewalPolicy(Period.ofYears(1), Period.ofDays(365), 1, 30));
  }

  @Test
  @Rule("REN-05")
  void theStepMayAlsoBeACalendarYear() {
    var files = ReferenceProgram.files();
    files.computeIfPresent("policies.yaml", (name, it) -> it.replace("step: P365D", "step: P1Y"));
    var step = guildhall.catalog.app.ProgramCheck.of(files).program().policies().renewal().step();
    assertThat(step).isEqualTo(Period.ofYears(1));
  }

  @Test
  @Rule({"REN-09", "NTF-01", "REF-02", "VER-04", "VST-04", "BEN-05", "CLD-10"})
  void theOtherSwitchesAreThoseOfTheSources() {
    var policies = PROGRAM.policies();
    assertThat(policies.reminders())
        .extracting(ReminderPolicy::offsetDays)
        .containsExactly(-15, 23);
    assertThat(policies.reminders())
        .allSatisfy(
            it ->
                assertThat(it.toRoles())
                    .containsExactlyInAnyOrder("global-admin", "mpn-partner-admin"));
    assertThat(policies.refund().withinDays()).isEqualTo(30);
    assertThat(policies.profileReviewWithin()).isEqualTo(Period.ofDays(90));
    assertThat(policies.reassignAfter()).isEqualTo(Period.ofDays(90));
    assertThat(policies.tokens()).isEqualTo(new TokenPolicy(Period.ofYears(1), 3, false, 30));
  }

  @Test
  @Rule({"BEN-04", "BEN-06", "BEN-07", "GTM-04", "AZR-04"})
  void tokensWaitForTheRenewalAndDeveloperSeatsDoNot() {
    var policies = PROGRAM.policies();
    assertThat(policies.activationOf(BenefitKind.SEATS))
        .isEqualTo(new ActivationPolicy(Until.ANNIVERSARY, Until.WINDOW_CLOSE));
    assertThat(policies.activationOf(BenefitKind.PERSON))
        .isEqualTo(new ActivationPolicy(Until.WINDOW_CLOSE, Until.WINDOW_CLOSE));
    assertThat(policies.activationOf(BenefitKind.MARKETING).usableUntil())
        .isEqualTo(Until.ANNIVERSARY);
    for (var kind : BenefitKind.values()) assertThat(policies.activationOf(kind)).isNotNull();
  }

  @Test
  @Rule("SW-02")
  void windowsAndOfficeClientsNeedAKeyAndOtherSoftwareDoesNot() {
    for (var code :
        List.of(
            "windows-10-upgrade",
            "windows-server-2016-standard",
            "windows-embedded-posready-7",
            "office-professional-plus-2016",
            "project-professional-2016",
            "visio-professional-2016")) {
      assertThat(((Keys) details(code)).keyNeeded()).as(code).isTrue();
    }
    for (var code : List.of("sql-server-2016-standard", "sharepoint-server-2016")) {
      assertThat(((Keys) details(code)).keyNeeded()).as(code).isFalse();
    }
  }

  @Test
  @Rule({"SW-03", "SW-04"})
  void aMultipleActivationKeySaysHowManyMachinesItStarts() {
    assertThat(details("windows-10-upgrade"))
        .isInstanceOfSatisfying(
            Keys.class,
            it -> {
              assertThat(it.keyKind()).isEqualTo(KeyKind.MULTIPLE_ACTIVATION);
              assertThat(it.activationsPerKey()).isEqualTo(10);
            });
  }

  @Test
  @Rule({"SW-01", "SW-06"})
  void softwareComesByLanguageAndSystemAndClientAccessLicensesDoNotComeAtAll() {
    var windows = (Keys) details("windows-10-upgrade");
    assertThat(windows.downloads()).hasSize(6);
    assertThat(windows.downloads().getFirst().url())
        .isEqualTo("https://downloads.partner-network.example/windows-10-upgrade/en/64-bit");
    for (var benefit : PROGRAM.benefits()) {
      if (benefit.details() instanceof Keys it && it.use() == LicenseUse.CAL) {
        assertThat(it.downloadable()).as(benefit.code().value()).isFalse();
      }
    }
  }

  @Test
  @Rule({"CLD-02", "CLD-05"})
  void fiveSeatsComeAsOneToken() {
    var seats = (SeatTokens) details("office-365-e3");
    assertThat(seats.tokensFor(5)).isEqualTo(1);
    assertThat(seats.lasts()).isEqualTo(Period.ofYears(1));
  }

  @Test
  @Rule({"EXT-01", "EXT-06"})
  void extensionPoliciesCoverTheirAnniversariesToTheDay() {
    assertThat(covering("2020-12-31")).containsExactly("c19-2020h2");
    assertThat(covering("2021-01-01")).containsExactly("c19-2021h1");
    assertThat(covering("2021-06-30")).containsExactly("c19-2021h1");
    assertThat(covering("2019-12-31")).isEmpty();
    assertThat(covering("2022-01-01")).isEmpty();
    var h1 = PROGRAM.extensions().get(2);
    assertThat(h1.excluded()).containsExactly(new CompetencyCode("cloud-business-applications"));
    assertThat(h1.includesAdvancedSpecializations()).isTrue();
  }

  @Test
  @Rule("BEN-09")
  void everyNameAndTextIsThereInThreeLanguages() {
    var texts =
        Stream.of(
                PROGRAM.offers().stream().flatMap(it -> Stream.of(it.name(), it.summary())),
                PROGRAM.benefits().stream().map(Benefit::name),
                PROGRAM.families().stream().map(Family::name),
                PROGRAM.competencies().stream().flatMap(it -> Stream.of(it.name(), it.area())),
                PROGRAM.rights().roles().stream().map(Role::name),
                PROGRAM.rights().rows().stream().map(RightsRow::name),
                PROGRAM.acceptableUse().stream().map(UseTerm::text))
            .flatMap(it -> it)
            .toList();
    assertThat(texts).hasSizeGreaterThan(150);
    for (var text : texts) {
      assertThat(text.byLanguage()).containsOnlyKeys("en", "nl", "sv").doesNotContainValue("");
    }
  }

  @Test
  void aLanguageTheProgramDoesNotSpeakGetsEnglish() {
    assertThat(offer("gold-membership").name().in("sv")).isEqualTo("Guldmedlemskap");
    assertThat(offer("gold-membership").name().in("fr")).isEqualTo("Gold membership");
    assertThat(Texts.NONE.in("sv")).isEmpty();
  }

  private static Offer offer(String code) {
    return PROGRAM.offer(new OfferCode(code)).orElseThrow();
  }

  private static BenefitDetails details(String code) {
    return PROGRAM.benefit(new BenefitCode(code)).orElseThrow().details();
  }

  private static List<String> choice(String name) {
    return offer("action-pack").carries().lines().stream()
        .filter(it -> Objects.equals(it.choiceGroup(), name))
        .map(it -> it.benefit().value())
        .toList();
  }

  private static int enterprise(BenefitPackage carries) {
    return carries.linesOf(new BenefitCode("visual-studio-enterprise")).stream()
        .mapToInt(PackageLine::quantity)
        .sum();
  }

  private static List<String> covering(String anniversary) {
    return PROGRAM.extensions().stream()
        .filter(it -> it.covers(LocalDate.parse(anniversary)))
        .map(ExtensionPolicy::code)
        .toList();
  }
}
