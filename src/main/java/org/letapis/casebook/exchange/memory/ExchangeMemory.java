package org.letapis.casebook.exchange.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every bundle that came in or went out, the newest first, and what forks were found. */
public final class ExchangeMemory {

  /** Most bundles of either way that are remembered; older ones are forgotten. */
  public static final int MOST = 2_000;

  private final Ledger ledger;

  public ExchangeMemory(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Bundles that came in, the newest first. */
  public List<ReceivedBundle> received() {
    return ledger.locals().all(LocalKeys.BUNDLES).values().stream()
        .map(ReceivedBundle::read)
        .toList()
        .reversed();
  }

  /** Bundles that went out, the newest first. */
  public List<SentBundle> sent() {
    return ledger.locals().all(LocalKeys.SENT).values().stream()
        .map(SentBundle::read)
        .toList()
        .reversed();
  }

  /** The newest bundle that went to somebody. */
  public Optional<SentBundle> lastSent(AuthorId to) {
    return sent().stream().filter(sent -> sent.to().contains(to)).findFirst();
  }

  /** Forks that were found. */
  public List<ForkFound> forks() {
    return ledger.locals().all(LocalKeys.FORKS).entrySet().stream()
        .map(line -> ForkFound.read(line.getKey(), line.getValue()))
        .toList();
  }

  /** The first number that two entries have, of each chain with a fork. */
  public Map<AuthorId, Long> forkedAt() {
    Map<AuthorId, Long> first = new TreeMap<>();
    forks().forEach(fork -> first.merge(fork.author(), fork.seq(), Math::min));
    return first;
  }

  /** Whether a fork of that author's chain was found. */
  public boolean isForked(AuthorId author) {
    return !ledger.locals().keys(LocalKeys.FORKS + author).isEmpty();
  }

  /** What to write of a bundle that came in. */
  public List<LocalLine> lines(ReceivedBundle bundle) {
    return lines(LocalKeys.BUNDLES, bundle.toJson());
  }

  /** What to write of a bundle that went out. */
  public List<LocalLine> lines(SentBundle bundle) {
    return lines(LocalKeys.SENT, bundle.toJson());
  }

  /** What to write of a fork; with the signed heads that prove it, where there are any. */
  public LocalLine line(ForkFound fork, List<SignedHead> heads) {
    String key = LocalKeys.FORKS + fork.author() + "/" + fork.seq();
    List<JsonNode> proofs = new ArrayList<>();
    Optional<JsonNode> known = ledger.locals().get(key);
    ForkFound all = fork;
    if (known.isPresent()) {
      ForkFound before = ForkFound.read(key.substring(LocalKeys.FORKS.length()), known.get());
      List<EntryId> ids = new ArrayList<>(before.entries());
      ids.addAll(fork.entries());
      all = new ForkFound(fork.author(), fork.seq(), ids, before.found(), before.from());
      proofs.addAll(known.get().path("heads").values());
    }
    for (SignedHead head : heads) {
      JsonNode proof = json(head);
      if (!proofs.contains(proof) && proofs.size() < 8) {
        proofs.add(proof);
      }
    }
    ObjectNode json = all.toJson();
    json.putArray("heads").addAll(proofs);
    return new LocalLine(key, json);
  }

  private static JsonNode json(SignedHead head) {
    try {
      return StrictJson.parse(head.encode());
    } catch (MalformedJson e) {
      throw new IllegalStateException("a head is encoded as JSON", e);
    }
  }

  private List<LocalLine> lines(String prefix, ObjectNode json) {
    List<LocalLine> lines = new ArrayList<>();
    lines.add(new LocalLine(prefix + RecordId.fresh(), json));
    List<String> known = ledger.locals().keys(prefix).stream().sorted().toList();
    known.stream()
        .limit(Math.max(0, known.size() + 1 - MOST))
        .map(LocalLine::removing)
        .forEach(lines::add);
    return lines;
  }
}
