package guildhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guildhall.platform.web.view.BarDrawing;
import guildhall.platform.web.view.BarDrawing.Bar;
import guildhall.platform.web.view.BarDrawing.Part;
import guildhall.platform.web.view.ChartScale;
import guildhall.platform.web.view.LineDrawing;
import guildhall.platform.web.view.LineDrawing.Band;
import guildhall.platform.web.view.LineDrawing.Level;
import guildhall.platform.web.view.LineDrawing.Line;
import guildhall.platform.web.view.LineDrawing.Mark;
import guildhall.platform.web.view.LineDrawing.Point;
import guildhall.platform.web.view.LineDrawing.Shape;
import guildhall.platform.web.view.LineDrawing.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Charts are drawn to scale, from zero up, with exact arithmetic.
class ChartTest {

  private static final BigDecimal GROUND = new BigDecimal(ChartScale.HEIGHT);
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

  @Test
  void aScaleEndsOnARoundNumberInFourStepsAtMost() {
    assertThat(ChartScale.upTo(31).ticks()).containsExactly(0L, 10L, 20L, 30L, 40L);
    assertThat(ChartScale.upTo(4).ticks()).containsExactly(0L, 1L, 2L, 3L, 4L);
    assertThat(ChartScale.upTo(250).ticks()).containsExactly(0L, 100L, 200L, 300L);
    assertThat(ChartScale.upTo(5).ticks()).containsExactly(0L, 2L, 4L, 6L);
  }

  @Test
  void nothingAtAllIsDrawnOnAScaleOfOne() {
    assertThat(ChartScale.upTo(0).ticks()).containsExactly(0L, 1L);
  }

  @Test
  void noScaleStartsBelowZero() {
    assertThatThrownBy(() -> ChartScale.upTo(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyScaleHoldsWhatItIsMadeForAndWastesLessThanHalf() {
    var random = new Random(20261015);
    for (int i = 0; i < 2_000; i++) {
      var most = 1 + random.nextLong(1L << random.nextInt(1, 50));
      var scale = ChartScale.upTo(most);
      assertThat(scale.top()).isGreaterThanOrEqualTo(most);
      assertThat(scale.top() - scale.step()).as("%s for %s", scale, most).isLessThan(most);
      assertThat(scale.ticks()).hasSizeBetween(2, 5);
      assertThat(new BigDecimal(scale.y(most)).add(new BigDecimal(scale.high(most))))
          .isEqualByComparingTo("180");
    }
  }

  @Test
  void thePiecesOfABarStandOnEachOther() {
    var parts = List.of(new Part("Closes", 1), new Part("In window", 2), new Part("Opens", 3));
    var bars = new BarDrawing(parts, List.of(new Bar("19 Oct", List.of(9L, 0L, 11L))));

    var pieces = bars.pieces(0);

    assertThat(pieces).extracting(BarDrawing.Piece::color).containsExactly(1, 3);
    assertThat(pieces).extracting(BarDrawing.Piece::y).containsExactly("99.00", "0.00");
    assertThat(pieces).extracting(BarDrawing.Piece::height).containsExactly("81.00", "99.00");
    assertThat(bars.middle(0)).isEqualTo("50.00");
  }

  @Test
  void aBarHasAValueForEveryPart() {
    var parts = List.of(new Part("Closes", 1));
    assertThatThrownBy(() -> new BarDrawing(parts, List.of(new Bar("19 Oct", List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStepHoldsItsCountUntilTheDayItChanges() {
    var points = List.of(point(0, 10), point(5, 20), point(10, 20));
    var step = new Line("20 assigned", 1, Shape.STEP, points);
    var straight = new Line("20 assigned", 1, Shape.STRAIGHT, points);

    assertThat(lines(step).path(step)).isEqualTo("M0 900H5000L5000 0H10000L10000 0");
    assertThat(lines(straight).path(straight)).isEqualTo("M0 900L5000 0L10000 0");
  }

  @Test
  void theBandRunsAlongItsUpperEdgeAndBack() {
    var line = new Line("keys", 1, Shape.STRAIGHT, List.of(point(0, 20), point(5, 10)));
    var band = new Band(List.of(new Span(FIRST.plusDays(5), 10, 10), new Span(day(10), 0, 5)));
    var drawing = new LineDrawing(List.of(line), List.of(), band, List.of(), null);

    assertThat(drawing.outline()).isEqualTo("M5000 900L10000 1350L10000 1800L5000 900Z");
  }

  @Test
  void aLevelAboveTheLinesHasItsPlaceOnTheScale() {
    var line = new Line("keys", 1, Shape.STRAIGHT, List.of(point(0, 20), point(5, 10)));
    var levels = List.of(new Level("Reorder at 250", 250));
    var drawing = new LineDrawing(List.of(line), levels, null, List.of(), null);

    assertThat(drawing.scale().top()).isEqualTo(300);
  }

  @Test
  void namesStandBesideTheEndsOfLinesAndDoNotCoverEachOther() {
    var one = new Line("19 assigned", 1, Shape.STEP, List.of(point(0, 1), point(9, 19)));
    var two = new Line("19 activated", 2, Shape.STEP, List.of(point(0, 1), point(9, 19)));

    var labels = lines(one, two).labels();

    assertThat(labels).noneMatch(LineDrawing.Label::left);
    assertThat(labels).allMatch(it -> new BigDecimal(it.y()).compareTo(GROUND) <= 0);
    assertThat(lines(one, two).longestBeside()).isEqualTo("19 activated".length());
    var apart =
        new BigDecimal(labels.getLast().y()).subtract(new BigDecimal(labels.getFirst().y()));
    assertThat(apart).isGreaterThanOrEqualTo(new BigDecimal("16"));
  }

  @Test
  void oneDayAloneStandsAtTheBeginning() {
    var alone = new Line("1 key", 1, Shape.STRAIGHT, List.of(point(0, 1)));
    var marks = List.of(new Mark(FIRST, "1 Oct"));
    var drawing = new LineDrawing(List.of(alone), List.of(), null, marks, null);

    assertThat(drawing.at(FIRST)).isEqualTo("0.00");
    assertThat(drawing.anchor(FIRST)).isEqualTo("start");
  }

  private static LineDrawing lines(Line... lines) {
    return new LineDrawing(List.of(lines), List.of(), null, List.of(), null);
  }

  private static Point point(int days, long value) {
    return new Point(day(days), value);
  }

  private static LocalDate day(int days) {
    return FIRST.plusDays(days);
  }
}
