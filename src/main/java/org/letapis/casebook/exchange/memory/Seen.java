package org.letapis.casebook.exchange.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.json.Json;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far this casebook may say that it has a chain. To somebody whose own bundles brought it that
 * far: they know what they withheld. To anybody else only as far as there is content: they would
 * else take digests that came by others for what they sent themselves.
 */
public final class Seen {

  private static final int PAGE = 500;

  private final Ledger ledger;
  private final Acknowledgements acknowledgements;

  public Seen(Ledger ledger) {
    this.ledger = ledger;
    this.acknowledgements = new Acknowledgements(ledger);
  }

  /** What to say to some contacts: of their own chains, and of others all of them know. */
  public List<ChainHead> toldTo(Set<AuthorId> contacts, Map<AuthorId, ChainHead> here) {
    List<ChainHead> told = new ArrayList<>();
    for (ChainHead head : here.values()) {
      AuthorId author = head.author();
      boolean may =
          contacts.contains(author)
              || contacts.stream().allMatch(c -> acknowledgements.of(c).containsKey(author));
      if (may && !ledger.isOwn(author)) {
        long seq = contacts.stream().mapToLong(c -> reached(c, head)).min().orElse(0);
        at(head, seq).ifPresent(told::add);
      }
    }
    return told;
  }

  private long reached(AuthorId contact, ChainHead head) {
    long covered =
        ledger
            .locals()
            .get(LocalKeys.COVERED + contact)
            .map(json -> json.path(head.author().toString()).asLong(0))
            .orElse(0L);
    return covered >= head.seq() ? head.seq() : Math.max(covered, content(head));
  }

  /** The last number before the first of which only the digest is here. */
  private long content(ChainHead head) {
    Optional<JsonNode> noted = ledger.locals().get(LocalKeys.STUBS + head.author());
    if (noted.isEmpty()) {
      return head.seq();
    }
    long at = noted.get().asLong(1) - 1;
    while (at < head.seq()) {
      List<EntryRow> rows = ledger.store().entries(head.author(), at, PAGE);
      for (EntryRow row : rows) {
        if (row.seq() > at + 1 || row.status() == EntryStatus.OMITTED) {
          return at;
        }
        at = row.seq();
      }
      if (rows.isEmpty()) {
        return at;
      }
    }
    return head.seq();
  }

  private Optional<ChainHead> at(ChainHead head, long seq) {
    if (seq >= head.seq()) {
      return Optional.of(head);
    }
    return seq < 1
        ? Optional.empty()
        : ledger.store().entries(head.author(), seq - 1, 1).stream()
            .filter(row -> row.seq() == seq)
            .map(row -> new ChainHead(row.author(), row.seq(), row.id()))
            .findFirst();
  }

  /**
   * What to note of a bundle that is taken in.
   *
   * @param heads how far its chains go
   * @param stubs the first new number of each chain of which only the digest came
   */
  public List<LocalLine> lines(AuthorId signer, List<ChainHead> heads, Map<AuthorId, Long> stubs) {
    List<LocalLine> lines = new ArrayList<>();
    Map<String, Long> covered = new TreeMap<>();
    ledger
        .locals()
        .get(LocalKeys.COVERED + signer)
        .ifPresent(
            json ->
                json.properties()
                    .forEach(one -> covered.put(one.getKey(), one.getValue().asLong())));
    Map<String, Long> before = Map.copyOf(covered);
    heads.forEach(head -> covered.merge(head.author().toString(), head.seq(), Math::max));
    if (!covered.equals(before)) {
      ObjectNode json = Json.object();
      covered.forEach(json::put);
      lines.add(new LocalLine(LocalKeys.COVERED + signer, json));
    }
    stubs.forEach(
        (author, seq) -> {
          String key = LocalKeys.STUBS + author;
          boolean earlier =
              ledger.locals().get(key).filter(known -> known.asLong(1) <= seq).isPresent();
          if (!earlier) {
            lines.add(new LocalLine(key, Json.whole(seq)));
          }
        });
    return lines;
  }
}
