package org.letapis.ui.inbox.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.Provenance;

/**
 * What came together, in the order in which it is gone through.
 *
 * @param title who sent it, whether they are trusted, and when it came
 * @param items what waits of it
 */
record Parcel(String title, List<ReviewItem> items) {

  /** Groups what waits; what is put aside comes last. Not for the JavaFX thread. */
  static List<Parcel> of(
      List<ReviewItem> items, Function<ReviewItem, String> titles, Labels labels) {
    Map<String, List<ReviewItem>> groups = new LinkedHashMap<>();
    List<ReviewItem> held = new ArrayList<>();
    for (ReviewItem item : items) {
      if (item.held()) {
        held.add(item);
      } else {
        groups.computeIfAbsent(titles.apply(item), t -> new ArrayList<>()).add(item);
      }
    }
    List<Parcel> parcels = new ArrayList<>();
    groups.forEach((title, some) -> parcels.add(new Parcel(title, some)));
    if (!held.isEmpty()) {
      parcels.add(new Parcel(labels.text("inbox.group-held"), held));
    }
    return parcels;
  }

  /** Whether the chains of what came are whole, a sentence a line, each begun by a line's end. */
  String chains(Writers writers, Labels labels) {
    Set<String> said = new LinkedHashSet<>();
    for (ReviewItem item : items) {
      for (AuthorId writer : item.writers()) {
        writers
            .fork(writer)
            .ifPresent(seq -> said.add(labels.text("inbox.chain-fork", writers.name(writer), seq)));
        writers
            .missing(writer)
            .ifPresent(
                part ->
                    said.add(
                        labels.text(
                            "inbox.chain-gap",
                            writers.name(writer),
                            part.reached() + 1,
                            part.seq())));
      }
    }
    Optional<ReceivedBundle> bundle = writers.bundle(items.getFirst());
    bundle
        .filter(b -> b.withheld() > 0)
        .ifPresent(b -> said.add(labels.text("inbox.chain-withheld", b.withheld())));
    if (said.isEmpty() && bundle.isPresent() && !items.getFirst().held()) {
      said.add(labels.text("inbox.chain-whole"));
    }
    return said.stream().map(line -> "\n" + line).collect(Collectors.joining());
  }

  /** Whose bundle brought something, whether they are trusted, and when it came. */
  static String title(ReviewItem item, Writers writers, Labels labels) {
    Optional<ReceivedBundle> bundle = writers.bundle(item);
    AuthorId from =
        bundle
            .flatMap(ReceivedBundle::from)
            .orElseGet(() -> item.writers().stream().sorted().findFirst().orElseThrow());
    String state =
        writers
            .contact(from)
            .map(Contact::state)
            .map(known -> labels.text("contact.state." + known.code()))
            .orElseGet(() -> labels.text("inbox.warning.stranger"));
    String name = writers.name(from);
    return bundle
        .map(
            b ->
                labels.text(
                    "inbox.group-bundle", name, state, Provenance.day(b.received(), labels)))
        .orElseGet(() -> labels.text("inbox.group-relayed", name, state));
  }
}
