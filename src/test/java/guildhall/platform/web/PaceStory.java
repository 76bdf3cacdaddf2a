package guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.context.TestPropertySource;

/// One caller may ask for so much in a minute, and strangers may knock so often.
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(
    properties = {
      "guildhall.limits.requests-per-minute=40",
      "guildhall.limits.refusals-per-minute=50"
    })
class PaceStory {

  private final House house;
  private final Cast cast;

  PaceStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Order(1)
  void whoAsksTooMuchWaitsAndNobodyElseDoes() {
    var company = cast.company();
    var first = house.get(company.employee(), "/api/v1/me");
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"caller\";q=40;w=60");
    assertThat(first.header("RateLimit")).isEqualTo("\"caller\";r=39;t=60");

    var last = first;
    for (var n = 0; n < 60 && last.status() == 200; n++) {
      last = house.get(company.employee(), "/api/v1/me");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.code()).isEqualTo("TOO_MANY");
    assertThat(last.header("Retry-After")).isIn("1", "2");
    assertThat(last.header("RateLimit")).startsWith("\"caller\";r=0;t=");
    assertThat(house.get(company.globalAdmin(), "/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void whoKeepsTryingTokensIsSlowedDownWhateverTheyTry() {
    var company = cast.company();
    var last = house.get("gh_wrong", "/api/v1/me");
    for (var n = 0; n < 80 && last.status() == 401; n++) {
      last = house.get("gh_wrong_" + n, "/api/v1/me");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.code()).isEqualTo("TOO_MANY");
    // Even the right token from that address waits: trying on tells nothing.
    assertThat(house.get(company.employee(), "/api/v1/me").status()).isEqualTo(429);
    assertThat(house.get("", "/sign-in").status()).isEqualTo(200);
  }
}
