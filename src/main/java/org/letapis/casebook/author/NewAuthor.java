package org.letapis.casebook.author;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Begins a new author in a casebook that may no longer go on as the one it was: two copies that
 * both wrote as one author would claim the same numbers for different things. The former keys stay:
 * what they wrote is still own, and what was encrypted for them can still be opened.
 */
public final class NewAuthor {

  private static final String TYPE = "author";

  private final Ledger ledger;
  private final Clock clock;

  public NewAuthor(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Makes fresh keys and lets everything said from now on be theirs. On disk when this returns.
   *
   * @param also own state to be written with it, all or nothing
   * @return who writes from now on
   */
  public AuthorId begin(List<LocalLine> also) {
    Identity former = ledger.identity();
    try (Identity next = Identity.generate(new SecureRandom())) {
      List<LocalLine> lines = new ArrayList<>(also);
      lines.add(new LocalLine(LocalKeys.former(former.authorId()), encoded(former)));
      lines.add(new LocalLine(LocalKeys.IDENTITY, encoded(next)));
      lines.add(follows(former));
      return ledger.commitAs(next.authorId(), maker -> word(maker, former, next, lines));
    }
  }

  /**
   * Lets whoever writes here now, and has said nothing yet, go on for somebody whose keys were
   * brought here: what those wrote is own from then on. On disk when this returns.
   *
   * @param former the caller closes it
   * @return who writes from now on
   */
  public AuthorId succeed(Identity former) {
    Identity next = ledger.identity();
    List<LocalLine> lines =
        List.of(
            new LocalLine(LocalKeys.former(former.authorId()), encoded(former)), follows(former));
    return ledger.commit(maker -> word(maker, former, next, lines));
  }

  private LocalLine follows(Identity former) {
    return new LocalLine(
        LocalKeys.SUCCESSION,
        Json.object()
            .put("former", former.authorId().toString())
            .put("created", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString()));
  }

  private static Ledger.Commit<AuthorId> word(
      EntryMaker maker, Identity former, Identity next, List<LocalLine> lines) {
    Entry word =
        maker.make(
            EntryKind.SUCCESSION,
            RecordId.fresh(),
            TYPE,
            List.of(),
            Succession.signed(former, next));
    return new Ledger.Commit<>(List.of(word), lines, next.authorId());
  }

  private static JsonNode encoded(Identity identity) {
    try (Secret encoded = identity.encode()) {
      return encoded.use(StrictJson::parse);
    } catch (MalformedJson e) {
      throw new IllegalStateException("an identity is encoded as JSON", e);
    }
  }
}
