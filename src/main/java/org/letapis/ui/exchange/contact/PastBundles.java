package org.letapis.ui.exchange.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.exchange.memory.SentBundle;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.text.Labels;

/**
 * What was exchanged with somebody, in words, the newest first.
 *
 * @param lines a line for each bundle, at most {@value #SHOWN}
 * @param more how many more there are
 * @param forked whether two branches of their chain were found
 */
record PastBundles(List<String> lines, int more, boolean forked) {

  private static final int SHOWN = 8;

  private record Line(Instant when, String words) {}

  /**
   * Reads it; not for the JavaFX thread.
   *
   * @param cards all cards of that person
   */
  static PastBundles of(Casebook casebook, Set<AuthorId> cards, Labels labels) {
    ExchangeMemory memory = casebook.exchange().memory();
    ContactWords words = new ContactWords(labels);
    List<Line> lines = new ArrayList<>();
    for (ReceivedBundle bundle : memory.received()) {
      if (bundle.from().filter(cards::contains).isPresent()) {
        lines.add(new Line(bundle.received(), received(bundle, words, labels)));
      }
    }
    for (SentBundle bundle : memory.sent()) {
      if (bundle.to().stream().anyMatch(cards::contains)) {
        lines.add(
            new Line(
                bundle.sent(),
                labels.text(
                    "contact.sent",
                    words.day(bundle.sent()),
                    bundle.entries(),
                    bundle.withheld(),
                    bundle.files())));
      }
    }
    lines.sort(Comparator.comparing(Line::when).reversed());
    return new PastBundles(
        lines.stream().limit(SHOWN).map(Line::words).toList(),
        Math.max(0, lines.size() - SHOWN),
        cards.stream().anyMatch(memory::isForked));
  }

  private static String received(ReceivedBundle bundle, ContactWords words, Labels labels) {
    return labels.text(
        "contact.received." + bundle.outcome().code(),
        words.day(bundle.received()),
        bundle.fresh(),
        bundle.records(),
        bundle.files());
  }
}
