package guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.Rule;
import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Story
class CompanyFileStory {

  private final House house;
  private final Cast cast;

  CompanyFileStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  @Rule({"ACC-01", "VER-01"})
  void staffOpenAFileAndTheHouseGivesItAnId() {
    var staff = cast.staff("program-manager");
    var path = "/api/v1/accounts/" + UUID.randomUUID();

    var opened = house.put(staff, path, file("Ruff AB", "PENDING"));
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    assertThat(opened.at("/mpnId")).matches("[0-9]{7,}");
    assertThat(opened.at("/verified")).isEqualTo("PENDING");

    assertThat(house.put(staff, path, file("Ruff AB", "PENDING")).status()).isEqualTo(200);
    var changed = house.put(staff, path, file("Ruff AB", "REJECTED"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.at("/verified")).isEqualTo("REJECTED");
    assertThat(changed.at("/mpnId")).isEqualTo(opened.at("/mpnId"));
    assertThat(house.get(staff, path).header("ETag")).isEqualTo("\"2\"");
  }

  private static String file(String name, String email) {
    return """
    {"name": "%s", "language": "sv",
     "address": {"street": "Storgatan 1", "postalCode": "852 30", "city": "Sundsvall", "country": "SE"},
     "contact": {"name": "Ruff", "email": "ruff@ruff.example"},
     "verification": {"email": "%s", "employment": "PENDING", "business": "PENDING"}}\
    """
        .formatted(name, email);
  }
}
