package org.letapis.casebook.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
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
final class Outgoing implements Iterable<ChainLink> {

  private static final int PAGE = 500;
  private static final Term RESTRICTED = Term.of("restricted");

  private final Ledger ledger;
  private final Map<AuthorId, ChainHead> base;
  private final List<SignedHead> heads;
  private final boolean includeRestricted;
  private final BooleanSupplier stopped;

  Outgoing(
      Ledger ledger,
      Map<AuthorId, ChainHead> base,
      List<SignedHead> heads,
      boolean includeRestricted,
      BooleanSupplier stopped) {
    this.ledger = ledger;
    this.base = base;
    this.heads = heads;
    this.includeRestricted = includeRestricted;
    this.stopped = stopped;
  }

  /**
   * What goes along.
   *
   * @param entries with content
   * @param withheld as digests only
   * @param files that the entries name and that are here
   */
  record Load(long entries, long withheld, List<BundleFile> files) {}

  /** Looks through all of it once. */
  Load load(AttachedFiles files) {
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
    return new Pages();
  }

  private InputStream read(AttachedFiles files, FileRef file) throws IOException {
    return new StoppableStream(files.read(file.digest()), () -> Exchange.goOn(stopped));
  }

  private ChainLink link(EntryRow row) {
    Exchange.goOn(stopped);
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

  /** One chain after the other, up to its signed head. */
  private final class Pages implements Iterator<ChainLink> {

    private final Iterator<SignedHead> chains = heads.iterator();
    private Iterator<EntryRow> page = List.<EntryRow>of().iterator();
    private long reached;
    private long last;
    private @Nullable AuthorId author;

    @Override
    public boolean hasNext() {
      while (!page.hasNext()) {
        AuthorId current = author;
        if (current != null && reached < last) {
          List<EntryRow> rows = new ArrayList<>(ledger.store().entries(current, reached, PAGE));
          long end = last;
          rows.removeIf(row -> row.seq() > end);
          if (rows.isEmpty()) {
            reached = last;
          } else {
            reached = rows.getLast().seq();
            page = rows.iterator();
          }
        } else if (chains.hasNext()) {
          ChainHead head = chains.next().head();
          author = head.author();
          last = head.seq();
          ChainHead from = base.get(head.author());
          reached = from == null ? 0 : from.seq();
        } else {
          return false;
        }
      }
      return true;
    }

    @Override
    public ChainLink next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return link(page.next());
    }
  }
}
