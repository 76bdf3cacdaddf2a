package guildhall.memberships;

import guildhall.support.Answer;
import guildhall.support.Cast.Company;
import guildhall.support.House;
import java.util.UUID;

/// Buys and renews over the API, the way a story says it.
class Till {

  private final House house;

  Till(House house) {
    this.house = house;
  }

  static String order(String offer, String cardToken) {
    return """
    {"offer": "%s", "payment": "CARD", "cardToken": "%s", "agreementAccepted": true,
     "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}\
    """
        .formatted(offer, cardToken);
  }

  static String card(String cardToken) {
    return """
    {"payment": "CARD", "cardToken": "%s", "agreementAccepted": true,
     "billing": {"name": "Tern", "postalCode": "3011 AB", "country": "NL"}}\
    """
        .formatted(cardToken);
  }

  Answer buy(Company company, UUID id, String cardToken) {
    return house.put(
        company.globalAdmin(), company.path("/orders/" + id), order("action-pack", cardToken));
  }

  /// Buys the Action Pack on a day; the answer is the membership's id.
  UUID bought(Company company, String day) {
    house.today(day);
    var id = UUID.randomUUID();
    var answer = buy(company, id, "tok_approve");
    if (answer.status() != 201) throw new AssertionError(answer.body());
    return id;
  }

  Answer renew(Company company, UUID membership, UUID id, String cardToken) {
    return house.put(
        company.partnerAdmin(),
        company.path("/memberships/" + membership + "/renewals/" + id),
        card(cardToken));
  }

  Answer review(Company company) {
    return house.put(
        company.globalAdmin(), company.path("/profile-reviews/" + UUID.randomUUID()), "{}");
  }

  Answer memberships(Company company, String query) {
    return house.get(company.employee(), company.path("/memberships" + query));
  }

  /// How many facts of a kind a company's book holds.
  long facts(Company company, String kind) {
    var list = house.get(company.globalAdmin(), company.path("/facts?limit=200&kind=" + kind));
    return list.json().at("/data").size();
  }
}
