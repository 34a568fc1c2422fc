package org.letapis.ui.history.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.letapis.casebook.life.Case;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.life.span.Gap;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/** Makes the lanes of a life. */
final class LaneMaker {

  private static final Set<String> COURT = Set.of("hearing", "verdict", "fine");
  private static final Set<String> POLICE = Set.of("search", "interrogation");
  private static final Set<String> STRONG = Set.of("ill-treatment", "death");

  /** Drawn as what lasted, and not as a mark besides. */
  private static final Set<String> LASTING =
      Set.of("detention", "custody", "travel-ban", "listing");

  private final Life life;
  private final LaneWords words;
  private final LocalDate today;
  private final Predicate<RecordId> shown;
  private final Set<RecordId> shared;

  /**
   * @param shown which events the filters leave
   * @param shared which records the other person that is compared has part in, too
   */
  LaneMaker(LaneWords words, LocalDate today, Predicate<RecordId> shown, Set<RecordId> shared) {
    this.life = words.life();
    this.words = words;
    this.today = today;
    this.shown = shown;
    this.shared = shared;
  }

  List<Lane> lanes() {
    Map<SpanKind, List<Bar>> spans = new EnumMap<>(SpanKind.class);
    for (Span span : life.spans()) {
      if (shown.test(span.record())) {
        bar(span).ifPresent(b -> spans.computeIfAbsent(lane(span), k -> new ArrayList<>()).add(b));
      }
    }
    List<Lane> lanes = new ArrayList<>();
    for (SpanKind kind :
        List.of(SpanKind.CUSTODY, SpanKind.STAY, SpanKind.SENTENCE, SpanKind.MEASURE)) {
      List<Bar> bars = spans.getOrDefault(kind, List.of());
      if (kind == SpanKind.CUSTODY) {
        bars = new ArrayList<>(bars);
        bars.addAll(gaps());
      }
      if (!bars.isEmpty()) {
        lanes.add(Lane.of(words.labels().text("life.lane." + kind.code()), bars));
      }
    }
    life.cases().forEach(file -> lanes.add(lane(file)));
    lanes.addAll(marks());
    return lanes;
  }

  private static SpanKind lane(Span span) {
    return switch (span.kind()) {
      case DETENTION, CUSTODY, HOUSE_ARREST, INCOMMUNICADO, PUNISHMENT -> SpanKind.CUSTODY;
      case STAY, SENTENCE, MEASURE -> span.kind();
    };
  }

  private Optional<Bar> bar(Span span) {
    Look look = Look.valueOf(span.kind().name());
    return Bar.of(
            span,
            look,
            today,
            new Bar.Lazy(() -> words.on(span)),
            new Bar.Lazy(() -> words.spoken(span)))
        .map(this::common);
  }

  private Bar common(Bar bar) {
    boolean both = bar.record().filter(shared::contains).isPresent();
    return both ? bar.common(words.labels().text("life.shared")) : bar;
  }

  private List<Bar> gaps() {
    List<Bar> bars = new ArrayList<>();
    for (Gap gap : life.gaps()) {
      String said =
          words
              .labels()
              .text(
                  "life.gap",
                  DatePrinter.print(PartialDate.day(gap.from()), words.labels().language()),
                  DatePrinter.print(PartialDate.day(gap.until()), words.labels().language()));
      double from = gap.from().toEpochDay();
      double until = gap.until().toEpochDay() + 1.0;
      String on = words.labels().text("life.gap-short");
      bars.add(
          new Bar(
              Optional.empty(),
              Look.GAP,
              from,
              from,
              until,
              until,
              false,
              new Bar.Lazy(() -> on),
              new Bar.Lazy(() -> said),
              false));
    }
    return bars;
  }

  private Lane lane(Case file) {
    List<Bar> bars = new ArrayList<>();
    String name = life.name(file.id());
    String title = name.isEmpty() ? words.labels().text("life.lane.case") : name;
    Bar.of(
            file.span(),
            Look.CASE,
            today,
            new Bar.Lazy(() -> ""),
            new Bar.Lazy(() -> title + ", " + words.when(file.span())))
        .map(this::common)
        .ifPresent(bars::add);
    for (Case.Stage stage : file.stages()) {
      String what = words.word(stage.what());
      String when = DatePrinter.print(stage.since(), words.labels().language());
      Bar.mark(
              stage.told(),
              Look.MARK,
              stage.since(),
              new Bar.Lazy(() -> what),
              new Bar.Lazy(() -> title + ": " + what + ", " + when))
          .ifPresent(bars::add);
    }
    return Lane.of(words.labels().text("life.lane.case-of", title), bars);
  }

  private List<Lane> marks() {
    Map<String, List<Bar>> byLane = new LinkedHashMap<>();
    for (String lane : List.of("police", "court", "treatment", "other", "named")) {
      byLane.put(lane, new ArrayList<>());
    }
    for (LifeEvent event : life.events()) {
      if (shown.test(event.id()) && !(event.own() && LASTING.contains(event.type()))) {
        mark(event)
            .map(this::common)
            .ifPresent(b -> byLane.computeIfAbsent(lane(event), l -> new ArrayList<>()).add(b));
      }
    }
    List<Lane> lanes = new ArrayList<>();
    byLane.forEach(
        (lane, bars) -> {
          if (!bars.isEmpty()) {
            lanes.add(Lane.of(words.labels().text("life.lane." + lane), bars));
          }
        });
    return lanes;
  }

  private Optional<Bar> mark(LifeEvent event) {
    Look look =
        STRONG.contains(event.type())
            ? Look.MARK_STRONG
            : event.type().equals("release") ? Look.MARK_GOOD : Look.MARK;
    return Bar.mark(
        event.id(),
        look,
        event.start(),
        new Bar.Lazy(() -> words.name(event)),
        new Bar.Lazy(() -> words.spoken(event)));
  }

  private static String lane(LifeEvent event) {
    if (!event.own()) {
      return "named";
    }
    if (POLICE.contains(event.type())) {
      return "police";
    }
    if (COURT.contains(event.type())) {
      return "court";
    }
    return STRONG.contains(event.type()) ? "treatment" : "other";
  }
}
