package org.letapis.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.statement.Erasure;

/** Tells of requests to erase what entries of one record say, which of it may be asked. */
public final class Erasures {

  /**
   * A request.
   *
   * @param entry which asks
   * @param erasure what it says
   * @param rightful entries that who asks may ask of
   * @param others entries of the record that who asks may not ask of
   */
  public record Request(Entry entry, Erasure erasure, Set<EntryId> rightful, Set<EntryId> others) {}

  private Erasures() {}

  /**
   * The requests among the entries of one record, by number and author.
   *
   * @param mayAsk whether somebody (first) may ask of what somebody (second) wrote
   */
  public static List<Request> of(
      Collection<? extends ChainLink> entries, BiPredicate<AuthorId, AuthorId> mayAsk) {
    Map<EntryId, AuthorId> authors = new HashMap<>();
    Map<EntryId, Entry> asking = new HashMap<>();
    for (ChainLink link : entries) {
      authors.put(link.id(), link.author());
      if (link instanceof Entry entry && Erasure.of(entry).isPresent()) {
        asking.put(entry.id(), entry);
      }
    }
    List<Request> requests = new ArrayList<>();
    for (Entry entry : asking.values()) {
      Erasure erasure = Erasure.of(entry).orElseThrow();
      Set<EntryId> rightful = new TreeSet<>();
      Set<EntryId> others = new TreeSet<>();
      for (EntryId id : erasure.entries()) {
        AuthorId author = authors.get(id);
        if (author != null) {
          (mayAsk.test(entry.author(), author) ? rightful : others).add(id);
        }
      }
      requests.add(new Request(entry, erasure, rightful, others));
    }
    requests.sort(
        Comparator.comparing((Request r) -> r.entry().author())
            .thenComparing(r -> r.entry().seq())
            .thenComparing(r -> r.entry().id()));
    return requests;
  }
}
