package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.store.Rows.changed;
import static org.letapis.store.Rows.day;
import static org.letapis.store.Rows.detention;
import static org.letapis.store.Rows.person;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

class StoreRecordsTest {

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Rows.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(RecordRow... rows) {
    store.apply(writer -> List.of(rows).forEach(writer::putRecord));
  }

  /** As it is read: the keys it is found by are not given back. */
  private static RecordRow read(RecordRow row) {
    return new RecordRow(
        row.state(),
        row.title(),
        row.sortKey(),
        List.of(),
        row.subject(),
        row.start(),
        row.end(),
        row.changed(),
        row.heads(),
        row.visible(),
        row.conflicted(),
        row.pending());
  }

  @Test
  void aRecordIsReadAsItWasPutAlsoAfterReopening() {
    RecordId id = RecordId.fresh();
    CaseRecord state =
        CaseRecord.blank(id, "detention")
            .with(
                Change.of(id, "detention")
                    .set(Detention.START, day("2021-08-03").at(LocalTime.of(6, 30)).said("ранкам"))
                    .set(Detention.TAKEN_TO, "r1", Detention.CELL, "камера № 7, «0»")
                    .put(FieldPath.of("x.later"), Json.object().put("unknown", 1))
                    .build());
    RecordRow row =
        new RecordRow(
            state,
            "Затрыманне 𐐷",
            "00ff",
            List.of("a"),
            Optional.of(RecordId.fresh()),
            state.get(Detention.START),
            Optional.of(PartialDate.between(null, day("2022-01-01").latest())),
            Rows.TIME,
            List.of(Rows.id(Rows.author("a"), 1), Rows.id(Rows.author("b"), 2)),
            true,
            true,
            4);
    put(row);
    assertThat(store.record(id)).contains(read(row));
    store.close();
    store = Rows.open(folder);
    assertThat(store.record(id)).contains(read(row));
    assertThat(store.many().waiting()).containsExactly(id);
    store.apply(writer -> writer.removeRecord(id));
    assertThat(store.record(id)).isEmpty();
    assertThat(store.many().waiting()).isEmpty();
  }

  @Test
  void aRecordOfManyMegabytesIsReadAsItWasPut() {
    RecordId id = RecordId.fresh();
    Change.Builder change = Change.of(id, "person");
    for (int i = 0; i < 6; i++) {
      change.put(FieldPath.of("x.long" + i), Json.text("э".repeat(900_000 + i)));
    }
    CaseRecord state = CaseRecord.blank(id, "person").with(change.build());
    RecordRow small = person(id, "А");
    RecordRow row =
        new RecordRow(
            state,
            "Я".repeat(800),
            "f".repeat(800),
            List.of("я".repeat(300)),
            Optional.empty(),
            Optional.of(PartialDate.unread("с".repeat(5_000))),
            Optional.empty(),
            Rows.TIME,
            small.heads(),
            true,
            false,
            0);
    put(row);
    RecordRow now = store.record(id).orElseThrow();
    assertThat(now.state()).isEqualTo(state);
    assertThat(now.title()).isEqualTo("Я".repeat(500));
    assertThat(now.start().orElseThrow().words()).isEqualTo("с".repeat(1_000));
    assertThat(named("я".repeat(250))).containsExactly(id);
  }

  @Test
  void namesAreFoundByTheirBeginningsAndEveryWordMustMatch() {
    RecordId ivan = RecordId.fresh();
    RecordId ina = RecordId.fresh();
    put(
        person(ivan, "Іван Шчука", "іван", "~Avn", "шчука", "~Sk"),
        person(ina, "Іна Ёрш", "іна", "ёрш", "100%", "a_b"));
    assertThat(named("і")).containsExactlyInAnyOrder(ivan, ina);
    assertThat(named("іва")).containsExactly(ivan);
    assertThat(named("ван")).isEmpty();
    assertThat(named("І")).isEmpty();
    assertThat(named("ёр")).containsExactly(ina);
    assertThat(found(List.of(List.of("іва"), List.of("шч")))).containsExactly(ivan);
    assertThat(found(List.of(List.of("іва"), List.of("ёр")))).isEmpty();
    assertThat(found(List.of(List.of("ivan", "~Avn")))).containsExactly(ivan);
    assertThat(found(List.of(List.of()))).isEmpty();
  }

  @Test
  void signsThatMeanSomethingInPatternsMeanThemselves() {
    RecordId odd = RecordId.fresh();
    put(person(odd, "x", "100%", "a_b", "c\\d", "q'r\"s;"), person(RecordId.fresh(), "y", "1000"));
    assertThat(named("%")).isEmpty();
    assertThat(named("_")).isEmpty();
    assertThat(named("100%")).containsExactly(odd);
    assertThat(named("a_")).containsExactly(odd);
    assertThat(named("a__")).isEmpty();
    assertThat(named("c\\")).containsExactly(odd);
    assertThat(named("q'r\"s;")).containsExactly(odd);
  }

  @Test
  void aRecordPutAgainIsNoLongerFoundByWhatItWas() {
    RecordId id = RecordId.fresh();
    RecordId one = RecordId.fresh();
    RecordId other = RecordId.fresh();
    put(person(id, "А", "стары"), detention(one, id, null));
    put(person(id, "Б", "новы"), detention(one, other, null));
    assertThat(named("стары")).isEmpty();
    assertThat(named("новы")).containsExactly(id);
    assertThat(store.linked(id)).isEmpty();
    assertThat(store.linked(other)).extracting(RecordRow::id).containsExactly(one);
  }

  @Test
  void pagesOfEveryOrderHoldEachVisibleRecordOnceAndInOrder() {
    long seed = Seed.get();
    Random random = new Random(seed);
    List<RecordRow> rows = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      RecordId id = RecordId.fresh();
      // Few titles and instants, so that ties are common.
      RecordRow row =
          i % 3 == 0
              ? detention(id, RecordId.fresh(), null)
              : person(id, "Імя " + random.nextInt(6), "імя");
      row = changed(row, Rows.TIME.plusMillis(random.nextInt(5)));
      rows.add(i % 10 == 0 ? Rows.waiting(row, false, 1) : row);
    }
    put(rows.toArray(RecordRow[]::new));
    Comparator<RecordRow> byTitle =
        Comparator.comparing(RecordRow::sortKey).thenComparing(RecordRow::id);
    Comparator<RecordRow> byChange =
        Comparator.comparing(RecordRow::changed).thenComparing(RecordRow::id).reversed();
    for (Set<String> types :
        List.of(Set.<String>of(), Set.of("person"), Set.of("person", "detention", "search"))) {
      for (boolean title : List.of(true, false)) {
        for (int limit : List.of(1, 7, 1_000)) {
          List<RecordId> expected =
              rows.stream()
                  .filter(RecordRow::visible)
                  .filter(r -> types.isEmpty() || types.contains(r.state().type()))
                  .sorted(title ? byTitle : byChange)
                  .map(RecordRow::id)
                  .toList();
          assertThat(pages(types, title, limit)).isEqualTo(expected);
        }
      }
    }
  }

  private List<RecordId> pages(Set<String> types, boolean byTitle, int limit) {
    List<RecordId> all = new ArrayList<>();
    Optional<RecordId> after = Optional.empty();
    while (true) {
      List<RecordRow> page = store.find(new Find(types, List.of(), byTitle, after, limit));
      assertThat(page).hasSizeLessThanOrEqualTo(limit);
      page.forEach(row -> all.add(row.id()));
      if (page.isEmpty()) {
        return all;
      }
      after = Optional.of(page.getLast().id());
    }
  }

  @Test
  void aPageGoesOnWhereItWasWhenRecordsComeAndGoMeanwhile() {
    List<RecordRow> rows = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      rows.add(person(RecordId.fresh(), "Імя " + i));
    }
    put(rows.toArray(RecordRow[]::new));
    Optional<RecordId> after = Optional.of(rows.get(9).id());
    put(person(RecordId.fresh(), "Імя 05"), person(RecordId.fresh(), "Імя 195"));
    store.apply(writer -> writer.removeRecord(rows.get(20).id()));
    assertThat(store.find(new Find(Set.of(), List.of(), true, after, 3)))
        .extracting(RecordRow::title)
        .containsExactly("Імя 195", "Імя 20", "Імя 21");
    Optional<RecordId> gone = Optional.of(rows.get(20).id());
    assertThat(store.find(new Find(Set.of(), List.of(), true, gone, 3))).isEmpty();
  }

  @Test
  void aPersonsEventsComeByStartAndThoseWithoutADateLast() {
    RecordId person = RecordId.fresh();
    RecordRow undated = detention(RecordId.fresh(), person, null);
    RecordRow words = detention(RecordId.fresh(), person, PartialDate.unread("летам"));
    RecordRow later = detention(RecordId.fresh(), person, day("2022-01-01"));
    RecordRow morning =
        detention(RecordId.fresh(), person, day("2021-08-03").at(LocalTime.of(6, 0)));
    RecordRow evening =
        detention(RecordId.fresh(), person, day("2021-08-03").at(LocalTime.of(21, 0)));
    RecordRow before =
        detention(RecordId.fresh(), person, PartialDate.between(null, day("2021-01-01").latest()));
    RecordRow ancient = detention(RecordId.fresh(), person, day("1937-10-29"));
    RecordRow hidden =
        Rows.waiting(detention(RecordId.fresh(), person, day("2020-01-01")), false, 1);
    RecordRow others = detention(RecordId.fresh(), RecordId.fresh(), day("2020-01-01"));
    put(undated, words, later, morning, evening, before, ancient, hidden, others);
    assertThat(store.linked(person).subList(0, 5))
        .extracting(RecordRow::id)
        .containsExactly(ancient.id(), before.id(), morning.id(), evening.id(), later.id());
    assertThat(store.linked(person).subList(5, 7))
        .extracting(RecordRow::id)
        .containsExactlyInAnyOrder(undated.id(), words.id());
  }

  @Test
  void visibleRecordsAreCountedByType() {
    put(
        person(RecordId.fresh(), "А"),
        person(RecordId.fresh(), "Б"),
        Rows.waiting(person(RecordId.fresh(), "В"), false, 1),
        detention(RecordId.fresh(), RecordId.fresh(), null));
    assertThat(store.many().counts()).containsOnly(entry("person", 2), entry("detention", 1));
    assertThat(store.many().waiting()).hasSize(1);
  }

  private static java.util.Map.Entry<String, Integer> entry(String type, int count) {
    return java.util.Map.entry(type, count);
  }

  private List<RecordId> named(String beginning) {
    return found(List.of(List.of(beginning)));
  }

  private List<RecordId> found(List<List<String>> words) {
    return store.find(new Find(Set.of(), words, true, Optional.empty(), 50)).stream()
        .map(RecordRow::id)
        .toList();
  }
}
