package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.store.Rows.changed;
import static org.letapis.store.Rows.detention;
import static org.letapis.store.Rows.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.store.column.StoredDate;
import org.letapis.store.row.Listing;
import org.letapis.store.row.RecordRow;

/** Long lists come in order, a page after another, and nothing is left out or told twice. */
class StoreListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

  @TempDir private Path folder;
  private Store store;
  private final List<RecordRow> all = new ArrayList<>();
  private final List<RecordId> people = new ArrayList<>();

  @BeforeEach
  void fill() {
    store = Rows.open(folder);
    Random dice = new Random(Seed.get());
    for (int i = 0; i < 9; i++) {
      people.add(RecordId.fresh());
      all.add(
          person(people.get(i), "Асоба " + dice.nextInt(5), "асоба", i == 0 ? "адна" : "іншыя"));
    }
    String[] told = {"12.08.2021", "жнівень 2021", "2021", "да 5.08.2021", "пасля 2020", "", "?"};
    for (int i = 0; i < 150; i++) {
      String words = i % 3 == 0 ? told[dice.nextInt(told.length)] : day(dice);
      PartialDate start = words.isEmpty() ? null : DateReader.read(words, TODAY);
      RecordRow row = detention(RecordId.fresh(), people.get(dice.nextInt(9)), start);
      all.add(changed(row, Rows.TIME.plusSeconds(dice.nextInt(40))));
    }
    store.apply(writer -> all.forEach(writer::putRecord));
  }

  private static String day(Random dice) {
    return LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(1000)).toString();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<RecordId> paged(Listing wanted) {
    List<RecordId> ids = new ArrayList<>();
    Optional<RecordId> after = Optional.empty();
    while (true) {
      List<RecordId> page =
          store.many().list(with(wanted, after)).stream().map(RecordRow::id).toList();
      ids.addAll(page);
      if (page.size() < wanted.limit()) {
        return ids;
      }
      after = Optional.of(page.getLast());
    }
  }

  private static Listing with(Listing of, Optional<RecordId> after) {
    return new Listing(
        of.types(), of.words(), of.keys(), of.from(), of.to(), of.order(), after, of.limit());
  }

  private static Listing of(
      Listing.Order order, @Nullable LocalDate from, @Nullable LocalDate to, String... types) {
    return new Listing(Set.of(types), List.of(), Set.of(), from, to, order, Optional.empty(), 7);
  }

  private List<RecordId> expected(Comparator<RecordRow> order, String type) {
    return all.stream()
        .filter(row -> row.state().type().equals(type))
        .sorted(order)
        .map(RecordRow::id)
        .toList();
  }

  @Test
  void theOldestComeFirstAndThoseOfAnUnknownDayLast() {
    Comparator<RecordRow> order =
        Comparator.<RecordRow>comparingLong(row -> StoredDate.order(row.start()))
            .thenComparing(RecordRow::id);
    assertThat(paged(of(Listing.Order.OLDEST, null, null, "detention")))
        .isEqualTo(expected(order, "detention"));
  }

  @Test
  void theNewestComeFirstAndThoseOfAnUnknownDayLastTheSame() {
    Comparator<RecordRow> order =
        Comparator.<RecordRow, Boolean>comparing(
                row -> StoredDate.order(row.start()) == StoredDate.UNKNOWN)
            .thenComparing(
                Comparator.<RecordRow>comparingLong(row -> StoredDate.order(row.start()))
                    .thenComparing(RecordRow::id)
                    .reversed());
    assertThat(paged(of(Listing.Order.NEWEST, null, null, "detention")))
        .isEqualTo(expected(order, "detention"));
  }

  @Test
  void titlesAndChangesAreOrdersToo() {
    assertThat(paged(of(Listing.Order.TITLE, null, null, "person")))
        .isEqualTo(
            expected(
                Comparator.comparing(RecordRow::sortKey).thenComparing(RecordRow::id), "person"));
    assertThat(paged(of(Listing.Order.CHANGED, null, null, "detention")))
        .isEqualTo(
            expected(
                Comparator.comparing(RecordRow::changed).thenComparing(RecordRow::id).reversed(),
                "detention"));
    assertThat(new HashSet<>(paged(of(Listing.Order.NEWEST, null, null)))).hasSize(all.size());
  }

  private List<RecordId> within(
      Comparator<RecordRow> order, @Nullable LocalDate from, @Nullable LocalDate to) {
    return all.stream()
        .filter(row -> row.start().filter(d -> StoredDate.mayBe(d, from, to)).isPresent())
        .sorted(order)
        .map(RecordRow::id)
        .toList();
  }

  private void assertThatSpansAreWhole(Random dice) {
    Comparator<RecordRow> oldest =
        Comparator.<RecordRow>comparingLong(row -> StoredDate.order(row.start()))
            .thenComparing(RecordRow::id);
    for (int i = 0; i < 25; i++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(1_000));
      LocalDate to = from.plusDays(dice.nextInt(60));
      int open = dice.nextInt(5);
      LocalDate first = open == 0 ? null : from;
      LocalDate last = open == 1 ? null : to;
      assertThat(paged(of(Listing.Order.OLDEST, first, last, "detention")))
          .as("%s to %s", first, last)
          .isEqualTo(within(oldest, first, last));
      assertThat(paged(of(Listing.Order.NEWEST, first, last)))
          .as("%s to %s", first, last)
          .isEqualTo(within(oldest.reversed(), first, last));
      for (Listing.Order order : List.of(Listing.Order.TITLE, Listing.Order.CHANGED)) {
        assertThat(paged(of(order, first, last, "detention")))
            .as("%s to %s", first, last)
            .containsExactlyInAnyOrderElementsOf(within(oldest, first, last));
      }
    }
  }

  @Test
  void aSpanTakesAllThatMayHaveBegunInItInOrder() {
    LocalDate from = LocalDate.of(2021, 8, 3);
    LocalDate to = LocalDate.of(2021, 8, 15);
    assertThat(StoredDate.mayBe(DateReader.read("2021", TODAY), from, to)).isTrue();
    assertThat(StoredDate.mayBe(DateReader.read("16.08.2021", TODAY), from, to)).isFalse();
    assertThatSpansAreWhole(new Random(Seed.get()));
  }

  @Test
  void aSpanIsWholeAfterDaysWereToldMoreOrLessExactly() {
    Random dice = new Random(Seed.get());
    for (int i = 0; i < all.size(); i++) {
      RecordRow row = all.get(i);
      if (row.subject().isPresent() && dice.nextInt(3) == 0) {
        String words = dice.nextBoolean() ? day(dice) : "не раней за " + (2019 + dice.nextInt(3));
        PartialDate start = DateReader.read(words, TODAY);
        all.set(i, detention(row.id(), row.subject().orElseThrow(), start));
        RecordRow told = all.get(i);
        store.apply(writer -> writer.putRecord(told));
      }
    }
    RecordId gone = all.removeLast().id();
    store.apply(writer -> writer.removeRecord(gone));
    assertThatSpansAreWhole(dice);
  }

  @Test
  void anEventIsFoundByWhomItNames() {
    Listing wanted =
        new Listing(
            Set.of("detention"),
            List.of(List.of("адн")),
            Set.of(),
            null,
            null,
            Listing.Order.OLDEST,
            Optional.empty(),
            7);
    assertThat(paged(wanted))
        .containsExactlyInAnyOrderElementsOf(
            all.stream()
                .filter(row -> row.subject().filter(people.getFirst()::equals).isPresent())
                .map(RecordRow::id)
                .toList());
  }
}
