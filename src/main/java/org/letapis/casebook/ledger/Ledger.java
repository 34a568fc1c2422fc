package org.letapis.casebook.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.gap.Gaps;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Locals;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.standpoint.Erasing;
import org.letapis.casebook.standpoint.Forgotten;
import org.letapis.casebook.standpoint.OwnKeys;
import org.letapis.casebook.standpoint.Standpoint;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.Journal;
import org.letapis.merge.Panel;
import org.letapis.store.Store;

/**
 * Journal and store of an open casebook as one. A commit is in the journal, on disk, before {@link
 * #commit} returns; the store follows on the same thread. Everything that writes goes through here.
 */
public final class Ledger implements AutoCloseable {

  private final Journal journal;
  private final Store store;
  private final Writer writer = new Writer();
  private final EntryReader reader;
  private final RecordFolder folder;
  private final Locals locals;
  private final Applier applier;
  private final Gaps gaps;
  private final Clock clock;
  private final OwnKeys keys;
  private final Standpoint standpoint;
  private volatile boolean behind;
  private volatile AfterCommit upkeep = () -> List.of();

  /** Who is asked from now on. */
  public void keepUp(AfterCommit after) {
    upkeep = after;
  }

  /** Takes over journal and store, and closes both. */
  public Ledger(Journal journal, Store store, Clock clock) {
    this.journal = journal;
    this.store = store;
    this.clock = clock;
    this.reader = new EntryReader(journal, store);
    this.locals = new Locals(store);
    this.keys = new OwnKeys(store);
    this.standpoint = new Standpoint(store, keys::authors);
    this.folder = new RecordFolder(reader, store, standpoint::panel);
    this.applier = new Applier(store, reader, folder, keys, standpoint);
    this.gaps = new Gaps(journal, store);
  }

  /** Writes what every journal begins with: identity and settings. */
  public void begin(List<LocalLine> first) {
    writer.done(() -> follow(first));
  }

  /** Brings the store up to the journal's end. */
  public void catchUp(Progress progress) {
    writer.done(() -> Filler.catchUp(journal, store, applier, gaps, progress));
  }

  /** Makes what is queried again from the journal; cut off, the next opening ends it. */
  public void rebuild(Progress progress) {
    writer.done(
        () -> {
          behind = true;
          Filler.fill(journal, store, applier, gaps, progress);
          behind = false;
        });
  }

  /**
   * What is written in one go: all of it or nothing.
   *
   * @param links entries, own or others', each once
   * @param lines canonical lines of those of which they are at hand
   * @param locals own state
   * @param answer what the caller gets back
   */
  public record Commit<T>(
      List<? extends ChainLink> links,
      Map<EntryId, byte[]> lines,
      List<LocalLine> locals,
      T answer) {

    public Commit(List<? extends ChainLink> links, List<LocalLine> locals, T answer) {
      this(links, Map.of(), locals, answer);
    }
  }

  /**
   * Prepares a commit on the writer thread, where nothing changes meanwhile, and writes it. When
   * this returns it is on disk.
   *
   * @param prepare gets a maker of this author's next entries
   */
  public <T> T commit(Function<EntryMaker, Commit<T>> prepare) {
    return commit(this::maker, prepare);
  }

  /** The same as the first words of an author, whose keys are to be among the own state written. */
  public <T> T commitAs(AuthorId author, Function<EntryMaker, Commit<T>> prepare) {
    return commit(() -> new EntryMaker(author, new SecureRandom(), clock), prepare);
  }

  private <T> T commit(Supplier<EntryMaker> maker, Function<EntryMaker, Commit<T>> prepare) {
    return writer.run(
        () -> {
          requireFollowed();
          Commit<T> commit = prepare.apply(maker.get());
          Writer.Batch batch = Writer.Batch.of(commit, standpoint);
          if (!batch.frames().isEmpty()) {
            follow(journal.append(batch.frames()), batch.links(), Progress.NONE);
            locals.overtaken(commit.locals());
            writer.later(this::keepUp);
          }
          return commit.answer();
        });
  }

  /**
   * Writes a great many entries as one change: after a crash all of them are there or none. They
   * are made while they are written, and what their maker throws breaks all of it off.
   *
   * @param prepare gets a maker of this author's next entries, on the writer thread
   * @param progress told how far the store has come once everything is safe
   */
  public void commitAll(Function<EntryMaker, EntryMaker.Many> prepare, Progress progress) {
    Runnable work =
        () -> {
          requireFollowed();
          follow(journal.append(prepare.apply(maker()).frames()), List.of(), progress);
        };
    try {
      locals.occupied(() -> writer.done(work));
    } finally {
      writer.later(this::keepUp);
    }
  }

  private void requireFollowed() {
    if (behind) {
      throw new Problem(CasebookProblem.STORE_BEHIND);
    }
  }

  /** Nobody waits for it, and what fails is due again after the next commit. */
  private void keepUp() {
    List<LocalLine> due = behind ? List.of() : upkeep.due();
    if (!due.isEmpty()) {
      follow(due);
    }
    if (!behind) {
      locals.settle(this::follow);
    }
  }

  private void follow(List<LocalLine> own) {
    follow(journal.append(List.of(Writer.Batch.locals(own))), List.of(), Progress.NONE);
  }

  /** The batch is safe in the journal by now; a store that cannot follow must not hide that. */
  private void follow(List<Position> written, List<ChainLink> links, Progress progress) {
    try {
      if (written.size() > Applier.AT_ONCE && gaps.noneKnown()) {
        Filler.pour(journal, written, links, store, applier, progress);
      } else {
        applier.follow(journal, written, links);
      }
    } catch (RuntimeException e) {
      behind = true;
      throw new Problem(e, CasebookProblem.STORE_BEHIND);
    }
  }

  private EntryMaker maker() {
    AuthorId me = author().orElseThrow(() -> new Problem(CasebookProblem.NO_IDENTITY));
    EntryMaker maker = new EntryMaker(me, new SecureRandom(), clock);
    maker.begin(end(me));
    return maker;
  }

  /**
   * The last entry of a chain that is known of, beyond any gap: no number may be given twice, and
   * what fills the gap one day must fit.
   */
  public Optional<ChainHead> end(AuthorId author) {
    return reader.end(author);
  }

  /** The keys of whoever writes here now, which are closed with the casebook. */
  public Identity identity() {
    return keys.current().orElseThrow(() -> new Problem(CasebookProblem.NO_IDENTITY));
  }

  /** The keys of all who write or wrote here, those of now first. */
  public List<Identity> identities() {
    return keys.all();
  }

  /** Who writes here; nothing until the first commit has been applied. */
  public Optional<AuthorId> author() {
    return keys.author();
  }

  /** Whether that is who writes here, or wrote here before a new author was begun. */
  public boolean isOwn(AuthorId author) {
    return keys.isOwn(author);
  }

  /** Whose word decides here, and whose chains fork. */
  public Panel panel() {
    return standpoint.panel();
  }

  /** What was erased here and is not to come back. */
  public Forgotten forgotten() {
    return standpoint.forgotten();
  }

  /**
   * Drops what entries of a record say; they are to be {@link #forgotten} by then. Digests stay.
   *
   * @return numbers of damaged segments of the journal, in which it may be still
   */
  public List<Integer> erase(RecordId record, Set<EntryId> entries) {
    return writer.run(
        () -> {
          List<Integer> left = new Erasing(journal).run(record, entries);
          applier.refold(record);
          return left;
        });
  }

  public Store store() {
    return store;
  }

  public Journal journal() {
    return journal;
  }

  public EntryReader reader() {
    return reader;
  }

  public RecordFolder folder() {
    return folder;
  }

  public Locals locals() {
    return locals;
  }

  /** Another number after each change of a record that defines fields or terms. */
  public long definitionsVersion() {
    return applier.definitions();
  }

  /** Closes the store and ends the thread, and leaves the journal open. */
  public void closeStore() {
    writer.close();
    locals.close();
    store.close();
  }

  /** Ends the work at hand, then closes store and journal. */
  @Override
  public void close() {
    try {
      closeStore();
      keys.close();
    } finally {
      journal.close();
    }
  }
}
