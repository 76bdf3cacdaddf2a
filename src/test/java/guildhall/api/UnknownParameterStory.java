package guildhall.api;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.support.Cast;
import guildhall.support.House;
import guildhall.support.Story;
import org.junit.jupiter.api.Test;

/// A word in an address that an operation does not know is refused, and the refusal says which ones
/// it knows.
@Story
class UnknownParameterStory {

  private final House house;
  private final Cast cast;

  UnknownParameterStory(House house, Cast cast) {
    this.house = house;
    this.cast = cast;
  }

  @Test
  void theParametersItKnowsAreNamed() {
    assertThat(refusalOf("/benefits?kinds=SEATS"))
        .isEqualTo("This operation knows no such parameter. It knows: after, asOf, kind, limit.");
  }

  @Test
  void anOperationThatTakesNoneSaysSo() {
    assertThat(refusalOf("?cursor=1"))
        .isEqualTo("This operation takes no parameters in its address.");
  }

  private String refusalOf(String path) {
    var company = cast.company();
    var answer = house.get(company.globalAdmin(), company.path(path));
    assertThat(answer.status()).isEqualTo(400);
    return answer.json().at("/errors/0/detail").asString();
  }
}
