package org.letapis.casebook.exchange.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of each contact's entries they were given less than all of: so that it can be made up for
 * when the rules allow more, without looking through everything again. Kept in blocks of numbers.
 */
public final class WithheldBook {

  /** Of the entry only its digest was given. */
  public static final int ALL = -1;

  private static final long BLOCK = 2_048;

  private final Ledger ledger;
  private final AuthorId contact;
  private final Map<String, TreeMap<Long, Integer>> blocks = new HashMap<>();
  private final Map<String, Boolean> changed = new TreeMap<>();

  public WithheldBook(Ledger ledger, AuthorId contact) {
    this.ledger = ledger;
    this.contact = contact;
  }

  /** How many fields of an entry were not given, or {@link #ALL}; 0 when all was. */
  public int of(AuthorId author, long seq) {
    return block(key(author, seq)).getOrDefault(seq, 0);
  }

  /** Notes how much of an entry is not given; 0 for nothing. */
  public void note(AuthorId author, long seq, int hidden) {
    String key = key(author, seq);
    TreeMap<Long, Integer> block = block(key);
    Integer before = hidden == 0 ? block.remove(seq) : block.put(seq, hidden);
    if ((before == null ? 0 : before) != hidden) {
      changed.put(key, true);
    }
  }

  /**
   * Notes what of a stretch of a chain is not given; all else of it is.
   *
   * @param after the stretch begins after this number
   * @param to its last number
   */
  public void note(AuthorId author, long after, long to, Map<Long, Integer> hidden) {
    for (long block = after / BLOCK; block <= to / BLOCK; block++) {
      for (long seq : List.copyOf(block(key(author, block * BLOCK)).keySet())) {
        if (seq > after && seq <= to && !hidden.containsKey(seq)) {
          note(author, seq, 0);
        }
      }
    }
    hidden.forEach((seq, left) -> note(author, seq, left));
  }

  /** All numbers of chains of which something was not given. */
  public SortedMap<AuthorId, List<Long>> all() {
    SortedMap<AuthorId, List<Long>> all = new TreeMap<>();
    ledger
        .locals()
        .all(LocalKeys.WITHHELD + contact + "/")
        .forEach(
            (rest, json) ->
                all.computeIfAbsent(
                        AuthorId.of(rest.substring(0, rest.indexOf('/'))), a -> new ArrayList<>())
                    .addAll(read(json).keySet()));
    return all;
  }

  /** What is to be written of it. */
  public List<LocalLine> lines() {
    List<LocalLine> lines = new ArrayList<>();
    changed
        .keySet()
        .forEach(
            key -> {
              TreeMap<Long, Integer> block = block(key);
              lines.add(
                  block.isEmpty() ? LocalLine.removing(key) : new LocalLine(key, write(block)));
            });
    return lines;
  }

  private String key(AuthorId author, long seq) {
    return LocalKeys.WITHHELD + contact + "/" + author + "/" + seq / BLOCK;
  }

  private TreeMap<Long, Integer> block(String key) {
    return blocks.computeIfAbsent(
        key, k -> ledger.locals().get(k).map(WithheldBook::read).orElseGet(TreeMap::new));
  }

  private static TreeMap<Long, Integer> read(JsonNode json) {
    TreeMap<Long, Integer> block = new TreeMap<>();
    json.properties()
        .forEach(member -> block.put(Long.valueOf(member.getKey()), member.getValue().asInt()));
    return block;
  }

  private static ObjectNode write(Map<Long, Integer> block) {
    ObjectNode json = Json.object();
    block.forEach((seq, hidden) -> json.put(Long.toString(seq), hidden));
    return json;
  }

  /**
   * What was made up for and has arrived: the contact has this casebook's own chain as far as a
   * bundle that made up for it, and had it less far before.
   *
   * @param reached how far the contact has each chain now
   */
  public static List<LocalLine> settled(
      Ledger ledger, AuthorId contact, Map<AuthorId, Long> reached) {
    WithheldBook book = new WithheldBook(ledger, contact);
    for (SentBundle sent : new ExchangeMemory(ledger).sent()) {
      Optional<Map.Entry<AuthorId, Long>> own =
          sent.upTo().entrySet().stream().filter(e -> ledger.isOwn(e.getKey())).findFirst();
      if (sent.to().contains(contact)
          && own.isPresent()
          && sent.from().getOrDefault(own.get().getKey(), 0L) < own.get().getValue()
          && reached.getOrDefault(own.get().getKey(), 0L) >= own.get().getValue()) {
        sent.filled()
            .forEach(
                (author, filled) -> filled.forEach((seq, left) -> book.note(author, seq, left)));
      }
    }
    return book.lines();
  }
}
