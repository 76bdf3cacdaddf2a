package guildhall.catalog;

import guildhall.kernel.Money;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must be known of a benefit, by its kind.
public sealed interface BenefitDetails {

  BenefitKind kind();

  /// Software to install, with a key where its maker asks for one (SW-01 to SW-06).
  ///
  /// @param activationsPerKey how many machines one key starts; 0 where there is no key
  /// @param downloadable false for client access licenses, which are a right and not a file (SW-06)
  /// @param instructions what to know when installing; may be empty
  record Keys(
      boolean keyNeeded,
      KeyKind keyKind,
      int activationsPerKey,
      boolean downloadable,
      List<Download> downloads,
      LicenseUse use,
      Texts instructions)
      implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.SOFTWARE;
    }
  }

  /// Prepaid cloud seats, poured into a subscription by a token. The package's quantity counts
  /// seats.
  record SeatTokens(String product, int seatsPerToken, Period lasts) implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.SEATS;
    }

    /// Ten seats by tokens of five are two tokens.
    public int tokensFor(int seats) {
      return seats / seatsPerToken;
    }
  }

  /// A subscription for one named person (VST-01 to VST-06).
  ///
  /// @param lock how long a seat stays with whom it was assigned to (VST-04)
  /// @param caps the most a company may hold from all sources; empty where nothing limits it
  record PersonSubscriptions(String product, String edition, Period lock, List<Cap> caps)
      implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.PERSON;
    }
  }

  /// Money to spend on cloud services, each month or once a year (AZR-01 to AZR-08).
  record Credit(
      Rhythm rhythm, Money amount, boolean removable, boolean transferable, boolean combinable)
      implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.CREDIT;
    }
  }

  /// Incidents the maker's support answers; the package's quantity counts them (TEC-04, TEC-05).
  ///
  /// @param unlimited true where no number ends it; the quantity is then 1 contract
  record Support(Contract contract, boolean unlimited) implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.SUPPORT;
    }
  }

  /// Hours of advice; the package's quantity counts them (TPD-02).
  ///
  /// @param presalesDeducts whether help before a sale is paid from the same hours
  record Advisory(boolean presalesDeducts) implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.ADVISORY;
    }
  }

  /// Something to go to market with (GTM-01 to GTM-04).
  ///
  /// @param contactNeeded whether a marketing contact must exist first
  record Marketing(boolean contactNeeded) implements BenefitDetails {
    @Override
    public BenefitKind kind() {
      return BenefitKind.MARKETING;
    }
  }

  /// How often a key may be used.
  enum KeyKind {
    SINGLE,
    MULTIPLE_ACTIVATION,
    NONE
  }

  /// What one license of a product counts.
  enum LicenseUse {
    PER_DEVICE,
    SERVER,
    CORE,
    CAL
  }

  enum Rhythm {
    MONTHLY,
    YEARLY
  }

  enum Contract {
    PRODUCT,
    SIGNATURE
  }

  /// One file: in this language, for this system, at this address.
  ///
  /// @param facts null where the program's files do not say
  record Download(String language, String system, String url, @Nullable FileFacts facts) {}

  /// By what a file that arrived is known to be the one that was meant.
  ///
  /// @param sha256 64 digits, 0 to 9 and a to f
  record FileFacts(long bytes, String sha256) {}

  /// The most one company may hold while its highest level is this one.
  record Cap(Level level, int perCountry, int worldwide) {}
}
