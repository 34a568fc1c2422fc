package org.letapis.casebook.upkeep;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.Rewriting;

/**
 * Drops own state that was superseded, such as drafts that were saved or thrown away, from segments
 * that take no more. A line is kept only while its value is the one that counts.
 */
public final class Thinning {

  private final Ledger ledger;

  public Thinning(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Goes through all closed segments, oldest first: so a line that removes something goes only when
   * what it removed is gone.
   *
   * @return how many lines were dropped
   * @throws Problem when the disk is in the way; what was dropped before stays dropped
   */
  public long run() {
    Rewriting rewriting = ledger.journal().rewriting();
    long dropped = 0;
    for (int number : rewriting.closed()) {
      dropped += rewriting.drop(number, (at, line) -> counts(line));
    }
    return dropped;
  }

  private boolean counts(byte[] bytes) {
    Optional<LocalLine> line = LocalLine.parse(bytes);
    if (line.isEmpty()) {
      return true; // Not understood, so not to be thrown away.
    }
    if (line.get().key().equals(LocalKeys.KEPT)) {
      return true; // Of nobody, in every segment: not worth writing each of them again.
    }
    Optional<String> value =
        ledger.store().local(line.get().key()).map(now -> new String(now, StandardCharsets.UTF_8));
    return value.filter(CanonicalJson.text(line.get().value())::equals).isPresent();
  }
}
