package org.letapis.casebook.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.Sex;

/**
 * A casebook of invented people. The same numbers give the same changes, ids included, on every
 * machine; nothing is kept but the last few dozen people, so its size is bounded by time only.
 */
public final class DemoCasebook {

  /** How many of each a demo may have: a bound against a slip of the finger. */
  public static final int MOST_PEOPLE = 1_000_000;

  public static final int MOST_EVENTS = 10_000_000;

  private DemoCasebook() {}

  /**
   * Generates a casebook, lazily.
   *
   * @param seed any number
   * @param people how many persons, 0 to {@link #MOST_PEOPLE}
   * @param events how many events in all, 0 to {@link #MOST_EVENTS}; none without people
   * @return batches to save one after another: first the institutions, then each person with what
   *     happened to them; a batch refers to itself and to earlier ones only
   * @throws IllegalArgumentException when a number is out of its bounds
   */
  public static Stream<List<Change>> generate(long seed, int people, int events) {
    if (people < 0 || people > MOST_PEOPLE || events < 0 || events > MOST_EVENTS) {
      throw new IllegalArgumentException("out of bounds");
    }
    if (people == 0 && events > 0) {
      throw new IllegalArgumentException("events need people");
    }
    Iterator<List<Change>> batches = new Batches(new Dice(seed), people, events);
    return StreamSupport.stream(
        Spliterators.spliterator(
            batches,
            people + 1L,
            Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  private static final class Batches implements Iterator<List<Change>> {

    private static final int REMEMBERED = 40;

    private final Dice dice;
    private final Words words = Words.load();
    private final World world;

    /** The list begins with the names that most people bear. */
    private static final int COMMON = 80;

    private final List<GivenName> women;
    private final List<GivenName> men;
    private final PersonSheets persons;
    private final Shares shares;
    private final Deque<RecordId> earlier = new ArrayDeque<>();
    private int left;
    private boolean begun;

    Batches(Dice dice, int people, int events) {
      this.dice = dice;
      this.world = new World(dice, words);
      List<GivenName> names = GivenNames.load().all();
      this.women = names.stream().filter(n -> n.sex() == Sex.FEMALE).limit(COMMON).toList();
      this.men = names.stream().filter(n -> n.sex() == Sex.MALE).limit(COMMON).toList();
      this.persons = new PersonSheets(dice, words);
      this.shares = new Shares(dice, people, events);
      this.left = people;
    }

    @Override
    public boolean hasNext() {
      return !begun || left > 0;
    }

    @Override
    public List<Change> next() {
      if (!begun) {
        begun = true;
        return world.changes();
      }
      if (left == 0) {
        throw new NoSuchElementException();
      }
      left--;
      return person();
    }

    private List<Change> person() {
      Someone who = Someone.invent(dice, words, women, men);
      RecordId other = other();
      Sheet sheet = persons.fill(who, other);
      Scene scene = new Scene(dice, words, world, sheet.id(), who, other);
      List<Change> batch = new java.util.ArrayList<>();
      batch.add(sheet.build());
      batch.addAll(Stories.tell(scene, shares.next()));
      remember(sheet.id());
      return List.copyOf(batch);
    }

    private @Nullable RecordId other() {
      int back = dice.below(REMEMBERED);
      return earlier.stream().skip(back).findFirst().orElse(null);
    }

    private void remember(RecordId person) {
      earlier.addFirst(person);
      if (earlier.size() > REMEMBERED) {
        earlier.removeLast();
      }
    }
  }
}
