package org.letapis.ui.inbox.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.waiting.WaitingBundle;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;

/**
 * What waits, and what to say of it. Its makers are not for the JavaFX thread.
 *
 * @param items bundle by bundle, what is put aside last
 * @param headings what to say where a bundle begins
 * @param parcels which bundle brought each record, in words
 * @param captions what to call each record
 * @param warnings what to mind
 * @param late what to say of bundles that wait for earlier ones; empty when there are none
 */
record Waiting(
    List<ReviewItem> items,
    Map<RecordId, String> headings,
    Map<RecordId, String> parcels,
    Map<RecordId, ReviewCaption> captions,
    Map<RecordId, Set<Warning>> warnings,
    String late) {

  static final Waiting NOTHING = new Waiting(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), "");

  /** Reads all of it. */
  static Waiting of(Casebook casebook, Labels labels) {
    return of(casebook, casebook.inbox().items(), NOTHING, Set.of(), labels);
  }

  /** The same once some records were decided on: only these are read again. */
  Waiting after(Casebook casebook, Collection<RecordId> decided, Labels labels) {
    Set<RecordId> again = Set.copyOf(decided);
    List<ReviewItem> left = new ArrayList<>();
    for (ReviewItem item : items) {
      if (again.contains(item.record())) {
        casebook.inbox().item(item.record()).ifPresent(left::add);
      } else {
        left.add(item);
      }
    }
    return of(casebook, left, this, again, labels);
  }

  private static Waiting of(
      Casebook casebook,
      List<ReviewItem> some,
      Waiting before,
      Set<RecordId> again,
      Labels labels) {
    Writers writers = new Writers(casebook);
    List<ReviewItem> ordered = new ArrayList<>();
    Map<RecordId, String> headings = new HashMap<>();
    Map<RecordId, ReviewCaption> captions = new HashMap<>();
    Map<RecordId, Set<Warning>> warnings = new HashMap<>();
    Map<RecordId, String> parcels = new HashMap<>();
    for (ReviewItem item : some) {
      RecordId id = item.record();
      String known = again.contains(id) ? null : before.parcels().get(id);
      parcels.put(id, known == null ? Parcel.title(item, writers, labels) : known);
    }
    Function<ReviewItem, String> titles = item -> parcels.getOrDefault(item.record(), "");
    for (Parcel parcel : Parcel.of(some, titles, labels)) {
      headings.put(
          parcel.items().getFirst().record(),
          labels.text("inbox.group", parcel.title(), parcel.items().size())
              + parcel.chains(writers, labels));
      ordered.addAll(parcel.items());
    }
    for (ReviewItem item : ordered) {
      RecordId id = item.record();
      Set<Warning> known = again.contains(id) ? null : before.warnings().get(id);
      captions.put(id, ReviewCaption.of(item, labels.language()));
      warnings.put(id, known == null ? Warning.of(casebook, item, writers) : known);
    }
    return new Waiting(
        ordered, headings, parcels, captions, warnings, late(casebook, writers, labels));
  }

  private static String late(Casebook casebook, Writers writers, Labels labels) {
    List<WaitingBundle> late =
        casebook.exchange().waiting().all().stream().filter(b -> !b.evidence()).toList();
    String own =
        writers
            .fork(casebook.contacts().myId())
            .map(seq -> labels.text("exchange.fork-own", seq))
            .orElse("");
    if (late.isEmpty()) {
      return own;
    }
    String missing =
        late.stream()
            .flatMap(bundle -> bundle.missing().stream())
            .map(part -> writers.name(part.author()))
            .distinct()
            .collect(Collectors.joining(", "));
    String wait = labels.text("inbox.bundles-wait", late.size(), missing);
    return own.isEmpty() ? wait : own + "\n" + wait;
  }
}
