package org.letapis.casebook.exchange.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.BundleFile;
import org.letapis.bundle.card.SignedHead;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.FileRefs;
import org.letapis.crypto.io.StoppableStream;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Term;
import org.letapis.files.AttachedFiles;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;

/**
 * The entries of a bundle, chain by chain, a page at a time. What was not accepted here, or is
 * about a record marked restricted, goes as its digest.
 */
public final class Outgoing implements Iterable<ChainLink> {

  private static final Term RESTRICTED = Term.of("restricted");

  private final Ledger ledger;
  private final Map<AuthorId, ChainHead> base;
  private final List<SignedHead> heads;
  private final boolean includeRestricted;
  private final Runnable goOn;
  private final Map<AuthorId, Long> forks;

  public Outgoing(
      Ledger ledger,
      Map<AuthorId, ChainHead> base,
      List<SignedHead> heads,
      boolean includeRestricted,
      Map<AuthorId, Long> forks,
      Runnable goOn) {
    this.ledger = ledger;
    this.base = base;
    this.heads = heads;
    this.includeRestricted = includeRestricted;
    this.forks = forks;
    this.goOn = goOn;
  }

  /**
   * What goes along.
   *
   * @param entries with content
   * @param withheld as digests only
   * @param files that the entries name and that are here
   */
  public record Load(long entries, long withheld, List<BundleFile> files) {}

  /** Looks through all of it once. */
  public Load load(AttachedFiles files) {
    Map<Digest, BundleFile> named = new TreeMap<>();
    long entries = 0;
    long withheld = 0;
    for (ChainLink link : this) {
      if (link instanceof Entry entry) {
        entries++;
        for (FileRef file : FileRefs.of(entry)) {
          if (files.exists(file.digest())) {
            named.put(
                file.digest(), new BundleFile(file.digest(), file.size(), () -> read(files, file)));
          }
        }
      } else {
        withheld++;
      }
    }
    return new Load(entries, withheld, List.copyOf(named.values()));
  }

  @Override
  public Iterator<ChainLink> iterator() {
    return new Links();
  }

  private InputStream read(AttachedFiles files, FileRef file) throws IOException {
    return new StoppableStream(files.read(file.digest()), goOn);
  }

  private ChainLink link(EntryRow row) {
    goOn.run();
    ChainLink link = ledger.reader().read(row);
    boolean travels = row.status() == EntryStatus.OWN || row.status() == EntryStatus.ACCEPTED;
    return travels && mayTravel(row.record()) ? link : OmittedEntry.of(link);
  }

  private boolean mayTravel(@Nullable RecordId record) {
    return includeRestricted
        || record == null
        || ledger
            .store()
            .record(record)
            .map(RecordRow::state)
            .flatMap(state -> state.get(Common.CONFIDENTIALITY))
            .filter(RESTRICTED::equals)
            .isEmpty();
  }

  private ChainRows rows(ChainHead head) {
    ChainHead from = base.get(head.author());
    Optional<Branch> branch =
        Optional.ofNullable(forks.get(head.author())).map(seq -> new Branch(ledger, head, seq));
    return new ChainRows(ledger, head, from == null ? 0 : from.seq(), branch);
  }

  /** One chain after the other, up to its signed head. */
  private final class Links implements Iterator<ChainLink> {

    private final Iterator<SignedHead> chains = heads.iterator();
    private Iterator<EntryRow> chain = List.<EntryRow>of().iterator();

    @Override
    public boolean hasNext() {
      while (!chain.hasNext() && chains.hasNext()) {
        chain = rows(chains.next().head());
      }
      return chain.hasNext();
    }

    @Override
    public ChainLink next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return link(chain.next());
    }
  }
}
