package org.letapis.casebook.statistics.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.life.span.Lengths;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.event.Custody;
import org.letapis.store.row.RecordRow;

/**
 * All that is counted, in memory: of an event eight numbers and its id, some 60 bytes. Not safe for
 * use by several threads at once.
 */
public final class Columns {

  /** Of an event that is shown no more. */
  public static final int GONE = -1;

  /** Of an event that names nobody. */
  public static final int NOBODY = -1;

  static final int WIDTH = 8;
  static final int CHUNK = 1 << 12;

  final List<String> kinds = Schema.events().stream().map(type -> type.code()).toList();
  final IdTable events = new IdTable();
  final List<int[]> chunks = new ArrayList<>();
  final IdTable people = new IdTable();
  final List<Someone> someones = new ArrayList<>();
  final Map<RecordId, Coded> regions = new HashMap<>();
  final Dictionary<Someone> alike = new Dictionary<>();
  final Dictionary<Days> days = new Dictionary<>();
  final Dictionary<Where> wheres = new Dictionary<>();
  final Dictionary<Coded> articles = new Dictionary<>();
  final Dictionary<Handling> handlings = new Dictionary<>();
  final Dictionary<Detail> details = new Dictionary<>();
  private final Map<Integer, Level> strictest = new HashMap<>();
  private int[] standsFor = new int[0];

  /** What is kept of an event, by its place among its numbers. */
  enum Cell {
    KIND,
    PERSON,
    START,
    END,
    WHERE,
    ARTICLES,
    HANDLING,
    DETAIL
  }

  /**
   * Puts a record in place of what was known of it; others than people, events and places are left.
   *
   * @param level how confidential it is
   */
  public void put(RecordRow row, Level level) {
    CaseRecord record = row.state();
    int kind = kinds.indexOf(record.type());
    if (kind >= 0) {
      event(row, kind, level);
    } else if (record.type().equals("person")) {
      boolean here = row.visible() || !record.values().isEmpty();
      Someone now = here ? Someone.of(record, level) : Someone.NOT_HERE;
      someones.set(person(record.id()), alike.get(alike.code(now)));
    } else if (record.type().equals("facility") || record.type().equals("organisation")) {
      regions.put(record.id(), row.visible() ? Coded.of(record, Facility.REGION) : Coded.BLANK);
    }
  }

  /** Forgets a record that is not here any more. */
  public void remove(RecordId id) {
    int number = events.find(id);
    if (number >= 0) {
      chunks.get(number / CHUNK)[number % CHUNK * WIDTH] = GONE;
    }
    int person = people.find(id);
    if (person >= 0) {
      someones.set(person, Someone.NOT_HERE);
    }
    regions.remove(id);
  }

  private void event(RecordRow row, int kind, Level level) {
    CaseRecord record = row.state();
    if (!row.visible() && events.find(record.id()) < 0) {
      return;
    }
    int number = number(record.id());
    int[] chunk = chunks.get(number / CHUNK);
    int at = number % CHUNK * WIDTH;
    if (!row.visible()) {
      chunk[at] = GONE;
      return;
    }
    chunk[at] = kind;
    chunk[at + Cell.PERSON.ordinal()] = row.subject().map(this::person).orElse(NOBODY);
    chunk[at + Cell.START.ordinal()] =
        days.code(Days.of(row.start(), Coded.why(record, EventFields.START)));
    chunk[at + Cell.END.ordinal()] = days.code(end(row));
    chunk[at + Cell.WHERE.ordinal()] = wheres.code(Where.of(record));
    chunk[at + Cell.ARTICLES.ordinal()] = articles.code(cited(record));
    chunk[at + Cell.HANDLING.ordinal()] =
        handlings.code(Handling.of(record, level, row.conflicted()));
    chunk[at + Cell.DETAIL.ordinal()] = details.code(Detail.of(record, row.start()));
  }

  /** The number of an event, with room for what is kept of it. */
  int number(RecordId event) {
    int number = events.number(event);
    if (number >= chunks.size() * CHUNK) {
      chunks.add(new int[CHUNK * WIDTH]);
    }
    return number;
  }

  /** As a span of a life ends: of a stay whose length is told, by that. */
  private static Days end(RecordRow row) {
    Optional<PartialDate> end = row.end().filter(date -> !date.isUnread());
    if (end.isEmpty() && row.state().type().equals(Custody.TYPE.code())) {
      PartialDate start = row.start().orElse(PartialDate.unread(""));
      end = row.state().get(Custody.LENGTH).flatMap(length -> Lengths.end(start, length));
    }
    return Days.of(end, "");
  }

  private static Coded cited(CaseRecord record) {
    List<String> keys =
        record.get(EventFields.ARTICLES).orElse(List.of()).stream()
            .map(Columns::key)
            .distinct()
            .toList();
    return new Coded(keys, Coded.why(record, EventFields.ARTICLES));
  }

  /** The key of an article's group. */
  public static String key(Article article) {
    return article.number().isEmpty()
        ? "~" + article.words()
        : article.law() + "|" + article.number() + "|" + article.part();
  }

  int person(RecordId id) {
    int number = people.number(id);
    if (number == someones.size()) {
      someones.add(Someone.NOT_HERE);
    }
    return number;
  }

  /** Says who stands for whom; nobody else stands for anybody. */
  public void join(Map<RecordId, RecordId> joined) {
    joined.keySet().forEach(this::person);
    joined.values().forEach(this::person);
    int[] next = new int[people.size()];
    Arrays.setAll(next, i -> i);
    strictest.clear();
    joined.forEach(
        (behind, front) -> {
          int one = person(behind);
          int other = person(front);
          next[one] = other;
          strictest.merge(other, someones.get(one).level(), Columns::stricter);
        });
    standsFor = next;
  }

  private static Level stricter(Level one, Level other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** How confidential what happened to a person is, whoever it is told of. */
  public Level level(int person) {
    Level own = someones.get(person).level();
    return stricter(own, strictest.getOrDefault(person, own));
  }

  /** How many events there are or were: their numbers are below this. */
  public int events() {
    return events.size();
  }

  /** How many people are named: their numbers are below this. */
  public int people() {
    return people.size();
  }

  /** The event of a number. */
  public RecordId event(int number) {
    return events.get(number);
  }

  /** The person of a number. */
  public RecordId someone(int number) {
    return people.get(number);
  }

  private int cell(int event, Cell cell) {
    return chunks.get(event / CHUNK)[event % CHUNK * WIDTH + cell.ordinal()];
  }

  /** Place of its type among those of {@link Schema#events}; {@link #GONE}. */
  public int kind(int event) {
    return cell(event, Cell.KIND);
  }

  /** The place of a type's code there; −1 for one that is no event. */
  public int kindOf(String type) {
    return kinds.indexOf(type);
  }

  /** Whom it happened to, by who stands for that one; {@link #NOBODY}. */
  public int person(int event) {
    int person = cell(event, Cell.PERSON);
    return person >= 0 && person < standsFor.length ? standsFor[person] : person;
  }

  /** Number of when it was or began, among {@link #days}. */
  public int start(int event) {
    return cell(event, Cell.START);
  }

  /** When it ended. */
  public Days end(int event) {
    return days.get(cell(event, Cell.END));
  }

  /** Number of where it was, among {@link #wheres}. */
  public int where(int event) {
    return cell(event, Cell.WHERE);
  }

  /** Number of the law cited, among {@link #articles}. */
  public int article(int event) {
    return cell(event, Cell.ARTICLES);
  }

  /** Number of how it is to be handled, among {@link #handlings}. */
  public int handling(int event) {
    return cell(event, Cell.HANDLING);
  }

  /** Number of what only its kind tells, among {@link #details}. */
  public int detail(int event) {
    return cell(event, Cell.DETAIL);
  }

  public Someone of(int person) {
    return someones.get(person);
  }

  /** The region of a place or an office; blank for one that is not here. */
  public Coded region(RecordId place) {
    return regions.getOrDefault(place, Coded.BLANK);
  }

  public Dictionary<Days> days() {
    return days;
  }

  public Dictionary<Where> wheres() {
    return wheres;
  }

  public Dictionary<Coded> articles() {
    return articles;
  }

  public Dictionary<Handling> handlings() {
    return handlings;
  }

  public Dictionary<Detail> details() {
    return details;
  }
}
