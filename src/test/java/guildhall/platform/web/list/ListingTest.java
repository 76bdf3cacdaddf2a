package guildhall.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import guildhall.kernel.Page;
import guildhall.platform.web.Csv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// A list does what its address says: the same rows in the same order, however often it is asked.
class ListingTest {

  private record Bird(String name, String kind, int eggs, @Nullable LocalDate seenOn) {}

  private static final Listing<Bird> BIRDS =
      Listing.<Bird>of("/birds", "birds")
          .id(Bird::name)
          .text("name", Bird::name)
          .number("eggs", Bird::eggs)
          .date("seenOn", Bird::seenOn)
          .hidden("kind", Bird::kind)
          .facet("kind", Bird::kind)
          .search(bird -> bird.name() + " " + bird.kind())
          .sortedBy("name")
          .openable()
          .build();

  private static final List<Bird> FOUR =
      List.of(
          new Bird("Öland knot", "shore", 4, LocalDate.of(2021, 2, 28)),
          new Bird("avocet", "shore", 3, null),
          new Bird("Siskin", "wood", 5, LocalDate.of(2020, 2, 29)),
          new Bird("Zitting", "wood", 2, LocalDate.of(2021, 1, 1)));

  @Test
  void isSortedAsTheReadersLanguageSorts() {
    assertThat(names("", Locale.forLanguageTag("sv")))
        .containsExactly("avocet", "Siskin", "Zitting", "Öland knot");
    assertThat(names("", Locale.ENGLISH))
        .containsExactly("avocet", "Öland knot", "Siskin", "Zitting");
  }

  @Test
  void putsWhatHasNoValueLastInEitherDirection() {
    assertThat(names("sort=seenOn")).last().isEqualTo("avocet");
    assertThat(names("sort=-seenOn")).first().isEqualTo("Öland knot");
    assertThat(names("sort=-seenOn")).last().isEqualTo("avocet");
  }

  @Test
  void sortsFiguresAsFigures() {
    assertThat(names("sort=-eggs")).containsExactly("Siskin", "Öland knot", "avocet", "Zitting");
  }

  @Test
  void findsEveryWordTypedWhateverItsCase() {
    assertThat(names("q=WOOD+sis")).containsExactly("Siskin");
    assertThat(names("q=heron")).isEmpty();
  }

  @Test
  void narrowsByAnswersAndCountsThemWithTheOtherQuestionsAsChosen() {
    assertThat(names("kind=wood")).containsExactly("Siskin", "Zitting");
    assertThat(names("kind=wood&kind=shore")).hasSize(4);
    var counts = birds(Locale.ENGLISH).counts(wish("q=i&kind=wood"));
    assertThat(counts).isEqualTo(Map.of("kind", Map.of("shore", 0L, "wood", 2L)));
  }

  @Test
  void leavesOutWhatItDoesNotKnow() {
    var wish = wish("sort=colour&kind=&columns=wings&open=Siskin");
    assertThat(wish.sort()).isEmpty();
    assertThat(wish.facets()).isEmpty();
    assertThat(wish.columns()).containsExactly("name", "eggs", "seenOn");
    assertThat(wish.openRow()).isEqualTo("Siskin");
  }

  @Test
  void goesOnAfterTheLastRowOfEachPageAndMeetsEveryRowOnce() {
    var many =
        IntStream.range(0, 137)
            .mapToObj(i -> new Bird("bird %03d".formatted(i), "shore", i % 7, null))
            .toList();
    var source = new RowsInMemory<>(BIRDS, many, Locale.ENGLISH);
    var met = new ArrayList<String>();
    var wanted = Page.Wanted.firstOf(50);
    var page = source.page(wish("sort=eggs"), wanted);
    while (true) {
      page.rows().forEach(row -> met.add(row.name()));
      if (page.next() == null) break;
      page = source.page(wish("sort=eggs"), new Page.Wanted(50, page.next()));
    }
    assertThat(met).hasSize(137).doesNotHaveDuplicates();
  }

  @Test
  void saysInItsAddressOnlyWhatTheReaderChose() {
    assertThat(address("sort=name")).isEqualTo("/birds");
    assertThat(address("q=a+b&kind=wood&sort=-eggs&columns=kind"))
        .isEqualTo("/birds?sort=-eggs&q=a+b&kind=wood&columns=kind");
    var wish = wish("kind=wood&q=%26x");
    var address = Address.of(BIRDS, "/birds", wish);
    assertThat(address.toggled("kind", "shore").toString())
        .isEqualTo("/birds?q=%26x&kind=wood&kind=shore");
    assertThat(address.toggled("kind", "wood").toString()).isEqualTo("/birds?q=%26x");
    assertThat(wish(address.query()).facets()).isEqualTo(Map.of("kind", Set.of("wood")));
  }

  @Test
  void handsNoFormulaToASpreadsheet() {
    var rows = Stream.of(List.<Object>of("=HYPERLINK(1)", "@x", 5, "plain", "-1+1"));
    assertThat(Csv.of(List.of("a", "b", "c", "d", "e"), rows))
        .isEqualToNormalizingNewlines("a,b,c,d,e\n'=HYPERLINK(1),'@x,5,plain,'-1+1\n");
  }

  private static String address(String query) {
    return Address.of(BIRDS, "/birds", wish(query)).toString();
  }

  private static List<String> names(String query) {
    return names(query, Locale.ENGLISH);
  }

  private static List<String> names(String query, Locale locale) {
    var page = birds(locale).page(wish(query), Page.Wanted.firstOf(50));
    return page.rows().stream().map(Bird::name).toList();
  }

  private static RowsInMemory<Bird> birds(Locale locale) {
    return new RowsInMemory<>(BIRDS, FOUR, locale);
  }

  private static ListWish wish(String query) {
    var request = new MockHttpServletRequest("GET", "/birds");
    for (var part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      var pair = part.split("=", 2);
      var value = java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8);
      request.addParameter(Objects.requireNonNull(pair[0]), value);
    }
    return ListWish.of(BIRDS, request);
  }
}
