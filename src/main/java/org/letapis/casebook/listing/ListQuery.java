package org.letapis.casebook.listing;

import static java.util.Comparator.nullsLast;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.TagKeys;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.store.row.Listing;

/**
 * Which records a long list shows.
 *
 * @param types codes of the types wanted; empty for all
 * @param words words of names, places, numbers and titles under any spelling, each as a beginning:
 *     of the record's own or of those it names; empty for all
 * @param tag only those with this tag
 * @param from only what may have begun on that day or later; null for no bound
 * @param to only what may have begun on that day or earlier; null for no bound
 * @param order how they are sorted
 */
public record ListQuery(
    Set<String> types,
    String words,
    Optional<Term> tag,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Order order) {

  /** How records are sorted. */
  public enum Order {
    /** By title, in the order of the alphabet. */
    TITLE,
    /** By the first day it may have begun, the oldest first; what nobody knows the day of last. */
    OLDEST,
    /** The newest first; what nobody knows the day of last. */
    NEWEST,
    /** Last changed first. */
    CHANGED;

    /** The same order for lines that were not read in it. */
    Comparator<Listed> comparator(Language language) {
      Comparator<Listed> order =
          switch (this) {
            case TITLE -> {
              Collator alphabet = Collator.getInstance(language.locale());
              yield Comparator.comparing(Listed::title, alphabet::compare);
            }
            case OLDEST -> Comparator.comparing(Order::day, nullsLast(Comparator.naturalOrder()));
            case NEWEST -> Comparator.comparing(Order::day, nullsLast(Comparator.reverseOrder()));
            case CHANGED -> Comparator.comparing(Listed::changed, Comparator.reverseOrder());
          };
      return order.thenComparing(line -> line.id().toString());
    }

    private static @Nullable LocalDate day(Listed line) {
      return line.start()
          .map(start -> start.earliest() == null ? start.latest() : start.earliest())
          .orElse(null);
    }

    Listing.Order stored() {
      return switch (this) {
        case TITLE -> Listing.Order.TITLE;
        case OLDEST -> Listing.Order.OLDEST;
        case NEWEST -> Listing.Order.NEWEST;
        case CHANGED -> Listing.Order.CHANGED;
      };
    }
  }

  public ListQuery {
    types = Set.copyOf(types);
  }

  /** All records of some types. */
  public static ListQuery of(Order order, String... types) {
    return new ListQuery(Set.of(types), "", Optional.empty(), null, null, order);
  }

  /** Whether anything but the type is asked for. */
  public boolean isNarrowed() {
    return !words.isBlank() || tag.isPresent() || from != null || to != null;
  }

  Listing page(List<List<String>> keys, Optional<RecordId> after, int limit) {
    Set<String> tags = tag.map(TagKeys::of).map(Set::of).orElse(Set.of());
    return new Listing(types, keys, tags, from, to, order.stored(), after, limit);
  }
}
