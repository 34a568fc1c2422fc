package org.letapis.casebook.exchange.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.BundleEntries;
import org.letapis.bundle.BundleFile;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.exchange.memory.WithheldBook;
import org.letapis.casebook.exchange.selection.Mentions;
import org.letapis.casebook.exchange.selection.Rulings;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.FileRefs;
import org.letapis.crypto.io.StoppableStream;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.schema.FileRef;
import org.letapis.files.AttachedFiles;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;

/**
 * The entries of a bundle, chain by chain, a page at a time. What was not accepted here, or may not
 * be given, goes as its digest, or with some of its fields as digests.
 */
public final class Outgoing implements BundleEntries {

  /** So many entries' records are read together. */
  private static final int TOGETHER = 500;

  private final Ledger ledger;
  private final Plan plan;
  private final Rulings rulings;
  private final Runnable goOn;
  private final Map<AuthorId, Long> forks;
  private final SortedMap<AuthorId, SortedMap<Long, Integer>> hidden = new TreeMap<>();
  private final SortedMap<AuthorId, SortedMap<Long, Integer>> filled = new TreeMap<>();
  private @Nullable Measured measured;

  /**
   * @param forks the first number that two entries have, of chains that have two branches
   * @param goOn asked again and again; throws when it is to stop
   */
  public Outgoing(
      Ledger ledger, Plan plan, Rulings rulings, Map<AuthorId, Long> forks, Runnable goOn) {
    this.ledger = ledger;
    this.plan = plan;
    this.rulings = rulings;
    this.forks = forks;
    this.goOn = goOn;
  }

  /** Looks through all of it once. */
  public Load load(AttachedFiles files) {
    Map<Digest, BundleFile> named = new TreeMap<>();
    Tally tally = new Tally();
    Measuring measuring =
        new Measuring(plan.base(), plan.heads().stream().map(SignedHead::head).toList());
    List<EntryRow> some = new ArrayList<>();
    for (Iterator<EntryRow> rows = rows(); rows.hasNext(); ) {
      some.add(rows.next());
      if (some.size() == TOGETHER || !rows.hasNext()) {
        rulings.prepare(some.stream().map(EntryRow::record).filter(Objects::nonNull).toList());
        for (EntryRow row : some) {
          byte[] kept = ledger.reader().line(row);
          ChainLink whole = ledger.reader().read(row, kept);
          ChainLink link = given(row, whole, Optional.of(tally));
          byte[] line = link == whole ? kept : EntryCodec.line(link);
          measuring.next(link, line);
          long bytes = line.length + 1;
          if (link instanceof Entry entry) {
            tally.whole(bytes);
            name(entry, files, named);
          } else {
            tally.digest(plan.isKnown(row.author(), row.seq()), bytes);
          }
          note(row, link instanceof Entry entry ? entry.withheld() : WithheldBook.ALL);
        }
        some.clear();
      }
    }
    measured = measuring.end();
    mentions(tally);
    return new Load(tally.counts(), List.copyOf(named.values()), hidden, filled);
  }

  /** Who is kept back is known by now: then what goes along is read once more. */
  private void mentions(Tally tally) {
    Mentions mentions = new Mentions(rulings.keptBack());
    if (mentions.isEmpty()) {
      return;
    }
    for (Iterator<EntryRow> rows = rows(); rows.hasNext(); ) {
      EntryRow row = rows.next();
      ChainLink link = given(row, ledger.reader().read(row), Optional.empty());
      if (link instanceof Entry entry && mentions.in(entry)) {
        tally.names();
      }
    }
  }

  private void name(Entry entry, AttachedFiles files, Map<Digest, BundleFile> named) {
    for (FileRef file : FileRefs.of(entry)) {
      if (files.exists(file.digest())) {
        named.put(
            file.digest(), new BundleFile(file.digest(), file.size(), () -> read(files, file)));
      }
    }
  }

  private void note(EntryRow row, int left) {
    boolean isNew = row.seq() > plan.known().getOrDefault(row.author(), 0L);
    if (isNew ? left != 0 : !plan.isKnown(row.author(), row.seq())) {
      (isNew ? hidden : filled)
          .computeIfAbsent(row.author(), author -> new TreeMap<>())
          .put(row.seq(), left);
    }
  }

  private InputStream read(AttachedFiles files, FileRef file) throws IOException {
    return new StoppableStream(files.read(file.digest()), goOn);
  }

  private ChainLink given(EntryRow row, ChainLink link, Optional<Tally> tally) {
    goOn.run();
    if (!(link instanceof Entry entry)) {
      return link;
    }
    if (plan.isKnown(row.author(), row.seq())) {
      return OmittedEntry.of(link);
    }
    if (!travels(ledger, row)) {
      tally.ifPresent(t -> t.waits(entry));
      return OmittedEntry.of(link);
    }
    Optional<Entry> given = rulings.of(entry);
    int hidden = given.map(e -> e.withheld() - entry.withheld()).orElse(0);
    tally
        .filter(t -> !Rulings.isForAll(entry.body().kind()))
        .ifPresent(t -> t.ruled(entry, rulings.of(entry.body().record()), hidden));
    return given.<ChainLink>map(e -> e).orElse(OmittedEntry.of(link));
  }

  /**
   * What others changed goes on when it was accepted here; what they decided and said, anyway; and
   * what was written here, whatever colleagues think of it.
   */
  static boolean travels(Ledger ledger, EntryRow row) {
    return ledger.isOwn(row.author())
        || row.status() == EntryStatus.ACCEPTED
        || (row.status() != EntryStatus.OMITTED && !row.kind().equals(EntryKind.CHANGE.code()));
  }

  private Iterator<EntryRow> rows() {
    return new Rows();
  }

  /** What was found by {@link #load}. */
  @Override
  public Measured measure(Map<AuthorId, ChainHead> buildsOn, List<ChainHead> heads) {
    return Objects.requireNonNull(measured, "load first");
  }

  /** What goes whole goes as it lies in the journal: it was looked at by {@link #load}. */
  @Override
  public void writeTo(OutputStream out) throws IOException {
    for (Iterator<EntryRow> rows = rows(); rows.hasNext(); ) {
      EntryRow row = rows.next();
      byte[] kept = ledger.reader().line(row);
      goOn.run();
      out.write(
          goesWhole(row)
              ? kept
              : EntryCodec.line(given(row, ledger.reader().read(row, kept), Optional.empty())));
      out.write('\n');
    }
  }

  private boolean goesWhole(EntryRow row) {
    boolean isNew = row.seq() > plan.known().getOrDefault(row.author(), 0L);
    Integer left =
        (isNew ? hidden : filled).getOrDefault(row.author(), new TreeMap<>()).get(row.seq());
    // Of what is new, only what is hidden was noted; of the rest, only what is made up for.
    return isNew ? left == null : left != null && left == 0;
  }

  private ChainRows chain(ChainHead head) {
    ChainHead from = plan.base().get(head.author());
    Optional<Branch> branch =
        Optional.ofNullable(forks.get(head.author())).map(seq -> new Branch(ledger, head, seq));
    return new ChainRows(ledger, head, from == null ? 0 : from.seq(), branch);
  }

  /** One chain after the other, up to its signed head. */
  private final class Rows implements Iterator<EntryRow> {

    private final Iterator<SignedHead> chains = plan.heads().iterator();
    private Iterator<EntryRow> chain = List.<EntryRow>of().iterator();

    @Override
    public boolean hasNext() {
      while (!chain.hasNext() && chains.hasNext()) {
        chain = chain(chains.next().head());
      }
      return chain.hasNext();
    }

    @Override
    public EntryRow next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return chain.next();
    }
  }
}
