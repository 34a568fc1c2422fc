package org.letapis.casebook.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.exchange.Pack.Line;
import org.letapis.casebook.exchange.memory.Acknowledgements;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.exchange.memory.ReceivedBundle;
import org.letapis.casebook.exchange.memory.ReceivedBundle.Outcome;
import org.letapis.casebook.exchange.memory.Seen;
import org.letapis.casebook.exchange.memory.WithheldBook;
import org.letapis.casebook.ledger.EntryMaker;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** Writes what a bundle brings, and what is to be remembered of it. */
final class Intake {

  /** So many packs are written like anything else that is saved. */
  private static final int AT_ONCE = 4;

  /** Up to so many are. */
  private static final int FEW = 12;

  /** So many of a large bundle are written together: saving waits for them. */
  private static final int MANY = 32;

  private final Ledger ledger;
  private final ExchangeMemory memory;

  Intake(Ledger ledger, ExchangeMemory memory) {
    this.ledger = ledger;
    this.memory = memory;
  }

  List<LocalLine> forkLines(VerifiedBundle bundle, List<ForkFound> forks) {
    return forks.stream().map(fork -> memory.line(fork, proofs(bundle, fork.author()))).toList();
  }

  /** Signed heads of both branches, as far as they are at hand. */
  private List<SignedHead> proofs(VerifiedBundle bundle, AuthorId author) {
    List<SignedHead> heads = new ArrayList<>();
    HeadBook.of(ledger, author).ifPresent(heads::add);
    bundle.heads().stream().filter(h -> h.head().author().equals(author)).forEach(heads::add);
    return heads;
  }

  static ReceivedBundle received(
      VerifiedBundle bundle,
      Instant now,
      Outcome outcome,
      Optional<Incoming> incoming,
      long fresh,
      long records) {
    return new ReceivedBundle(
        now,
        outcome,
        Optional.of(bundle.signer().authorId()),
        Optional.of(bundle.digest()),
        bundle.entryCount(),
        fresh,
        incoming.map(Incoming::files).orElse(0L),
        records,
        incoming.map(Incoming::omitted).orElse(0L),
        incoming.map(of -> of.brought().spans()).orElse(new TreeMap<>()),
        "");
  }

  /**
   * Everything is verified and nothing refused by now. A large bundle is written in portions, from
   * the beginning of each chain on: cut off, importing it again goes on where it was.
   */
  ImportReport commit(
      VerifiedBundle bundle, Incoming incoming, List<ForkFound> forks, Instant now) {
    Set<RecordId> records = new HashSet<>();
    List<Pack> packs = incoming.packs();
    long fresh = 0;
    int at = 0;
    while (packs.size() - at > AT_ONCE) {
      // Where there is much, the last few go with what is remembered of all.
      int next = Math.min(packs.size() - AT_ONCE, at + MANY);
      List<Pack> some = packs.subList(at, packs.size() > FEW ? next : at + AT_ONCE);
      fresh +=
          packs.size() > FEW
              ? commitAll(incoming, some, records)
              : commit(incoming, some, records, written -> List.of());
      at += some.size();
    }
    long before = fresh;
    fresh +=
        commit(
            incoming,
            packs.subList(at, packs.size()),
            records,
            some -> locals(bundle, incoming, forks, before + some, records.size(), now));
    return new ImportReport(
        bundle.signer().authorId(),
        bundle.signer().displayName(),
        incoming.entries(),
        fresh,
        incoming.files(),
        records.size(),
        List.of(),
        forks,
        false,
        List.of());
  }

  private long commit(
      Incoming incoming,
      List<Pack> packs,
      Set<RecordId> records,
      LongFunction<List<LocalLine>> locals) {
    List<Line> portion = packs.stream().flatMap(pack -> pack.lines().stream()).toList();
    return ledger.commit(
        maker -> {
          List<Line> fresh = incoming.stillFresh(portion);
          Map<EntryId, byte[]> lines = new HashMap<>();
          for (Line line : fresh) {
            lines.put(line.link().id(), line.line());
            if (line.link() instanceof Entry entry) {
              records.add(entry.body().record());
            }
          }
          return new Ledger.Commit<>(
              fresh.stream().map(Line::link).toList(),
              lines,
              locals.apply(fresh.size()),
              (long) fresh.size());
        });
  }

  /** The same of so many that they are written as they are packed, and not read before. */
  private long commitAll(Incoming incoming, List<Pack> packs, Set<RecordId> records) {
    long[] written = new long[1];
    Set<EntryId> passed = new HashSet<>();
    ledger.commitAll(
        maker ->
            EntryMaker.Many.of(
                packs.stream()
                    .flatMap(pack -> frame(incoming, pack, passed, records, written).stream())
                    .iterator()),
        Progress.NONE);
    return written[0];
  }

  /** What is still new of a pack; on the writer thread. */
  private Optional<Frame> frame(
      Incoming incoming, Pack pack, Set<EntryId> passed, Set<RecordId> records, long[] written) {
    boolean once = pack.ids().stream().filter(passed::add).count() == pack.ids().size();
    if (once && incoming.areStillFresh(pack)) {
      pack.records().forEach(records::add);
      written[0] += pack.ids().size();
      return Optional.of(pack.frame());
    }
    List<byte[]> lines = new ArrayList<>();
    for (Line line : incoming.stillFresh(pack.lines())) {
      ChainLink kept = ledger.forgotten().kept(line.link());
      lines.add(kept == line.link() ? line.line() : EntryCodec.line(kept));
      if (line.link() instanceof Entry entry) {
        records.add(entry.body().record());
      }
    }
    written[0] += lines.size();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Frame(FrameKind.ENTRIES, lines));
  }

  private List<LocalLine> locals(
      VerifiedBundle bundle,
      Incoming incoming,
      List<ForkFound> forks,
      long fresh,
      int records,
      Instant now) {
    AuthorId signer = bundle.signer().authorId();
    List<LocalLine> lines = new ArrayList<>(forkLines(bundle, forks));
    Map<AuthorId, ChainHead> has = has(bundle, incoming);
    new Acknowledgements(ledger).line(signer, reached(bundle), has).ifPresent(lines::add);
    Map<AuthorId, Long> numbers = new TreeMap<>();
    has.forEach((author, head) -> numbers.put(author, head.seq()));
    lines.addAll(WithheldBook.settled(ledger, signer, numbers));
    List<ChainHead> ends = bundle.heads().stream().map(SignedHead::head).toList();
    lines.addAll(new Seen(ledger).lines(signer, ends, incoming.brought().stubs()));
    for (RecordId record : incoming.brought().records()) {
      lines.add(new LocalLine(LocalKeys.FILLED + record, Json.object()));
    }
    Set<AuthorId> forked = new HashSet<>();
    forks.forEach(fork -> forked.add(fork.author()));
    for (SignedHead head : bundle.heads()) {
      if (!forked.contains(head.head().author()) && isNewer(bundle, head)) {
        lines.add(HeadBook.line(head));
      }
    }
    Outcome outcome = fresh > 0 ? Outcome.TAKEN : Outcome.NOTHING_NEW;
    lines.addAll(
        memory.lines(received(bundle, now, outcome, Optional.of(incoming), fresh, records)));
    return lines;
  }

  /** What the signer says they have, and what they sent whole: that need not be sent back. */
  private static Map<AuthorId, ChainHead> has(VerifiedBundle bundle, Incoming incoming) {
    Map<AuthorId, ChainHead> has = new TreeMap<>(bundle.seen());
    for (SignedHead signed : bundle.heads()) {
      ChainHead head = signed.head();
      ChainHead base = bundle.buildsOn().get(head.author());
      ChainHead said = has.get(head.author());
      boolean goesOn = base == null || (said != null && said.seq() >= base.seq());
      boolean own = head.author().equals(bundle.signer().authorId());
      if (own || (goesOn && !incoming.brought().isPartly(head.author()))) {
        has.merge(head.author(), head, (a, b) -> a.seq() >= b.seq() ? a : b);
      }
    }
    return has;
  }

  /** How far the signer's own chain was when the bundle was made, as far as it says. */
  private static long reached(VerifiedBundle bundle) {
    AuthorId signer = bundle.signer().authorId();
    ChainHead base = bundle.buildsOn().get(signer);
    return bundle.heads().stream()
        .map(SignedHead::head)
        .filter(head -> head.author().equals(signer))
        .mapToLong(ChainHead::seq)
        .max()
        .orElse(base == null ? 0 : base.seq());
  }

  /** Of a chain that has two branches, only what goes on from the head that is known is newer. */
  private boolean isNewer(VerifiedBundle bundle, SignedHead head) {
    AuthorId author = head.head().author();
    if (ledger.isOwn(author)) {
      return false;
    }
    Optional<ChainHead> known = HeadBook.of(ledger, author).map(SignedHead::head);
    if (known.isEmpty()) {
      return true;
    }
    return known.get().seq() < head.head().seq()
        && (!memory.isForked(author) || known.get().equals(bundle.buildsOn().get(author)));
  }
}
