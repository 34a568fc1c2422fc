package org.letapis.journal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.journal.frame.FramePieces;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentWriter;

/**
 * An open journal. Appending is one caller's at a time; reading is everybody's. All methods throw
 * {@link Problem}s of {@link JournalProblem}.
 */
public final class Journal implements AutoCloseable {

  private static final long CACHED = 8L << 20;

  private final JournalFolder folder;
  private final Secret key;
  private final OpenSegments open = new OpenSegments();
  private final NavigableMap<Integer, Segment> segments = open.byNumber();
  private final Set<Damage> damage = new LinkedHashSet<>();
  private final FrameCache cache = new FrameCache(CACHED);
  private final Optional<Tail> tail;
  private final Appender appender;
  private final Rewriting rewriting;
  private volatile Position last = Position.START;
  private volatile boolean closed;

  /** Who is shown the frames of a replay, in the order they were written. */
  @FunctionalInterface
  public interface Visitor {
    void frame(Position at, Frame frame);

    /** Whether frames of a kind are to be shown: others are proven, but not taken apart. */
    default boolean wants(FrameKind kind) {
      return true;
    }
  }

  private Journal(Path folder, Secret key, JournalSettings settings, SegmentWriter.Opener opener)
      throws IOException {
    this.folder = new JournalFolder(folder);
    this.key = requireNonNull(key, "key").duplicate();
    SegmentScan.End newest = load();
    this.tail = newest.tail();
    this.appender = new Appender(this.folder, segments, this.key, settings, opener, newest);
    this.rewriting =
        new Rewriting(
            this.folder, segments, this.key, settings, open, appender::roll, cache::clear);
  }

  /**
   * Begins a journal in a folder that is made if it is not there, and holds no journal yet.
   *
   * @param key 256 bits; copied
   */
  public static Journal create(Path folder, Secret key) {
    return create(folder, key, JournalSettings.standard());
  }

  /** The same, written as the settings say. */
  public static Journal create(Path folder, Secret key, JournalSettings settings) {
    try {
      DurableFiles.makeFolder(folder);
      JournalFolder files = new JournalFolder(folder);
      if (!files.files().isEmpty()) {
        throw new IllegalStateException("there is a journal already");
      }
      files.begin(1, 0, new byte[Aead.TAG_LENGTH], settings.freshId(), key).close();
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder);
    }
    return open(folder, key, settings);
  }

  /**
   * Opens a journal; changes nothing, and makes what it reads durable. Only the newest segment is
   * read through: what is damaged in older ones is found by {@link #replay} and {@link #verify}.
   *
   * @param key 256 bits; copied
   */
  public static Journal open(Path folder, Secret key) {
    return open(folder, key, JournalSettings.standard());
  }

  /** The same, written as the settings say. */
  public static Journal open(Path folder, Secret key, JournalSettings settings) {
    return open(folder, key, settings, f -> FileChannel.open(f, StandardOpenOption.WRITE));
  }

  static Journal open(
      Path folder, Secret key, JournalSettings settings, SegmentWriter.Opener opener) {
    try {
      return new Journal(folder, key, settings, opener);
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder);
    }
  }

  private SegmentScan.End load() throws IOException {
    List<Segment> found = folder.load(key, damage::add);
    if (found.isEmpty()) {
      throw new Problem(JournalProblem.MISSING);
    }
    folder.settle(found.getLast());
    found.forEach(segment -> segments.put(segment.number(), segment));
    SegmentScan.End newest = scan(found.getLast(), true);
    newest.tail().ifPresent(torn -> found.getLast().endsAt(torn.from()));
    long lastFrame = newest.lastFrame();
    for (int i = found.size() - 1; i >= 0 && last.equals(Position.START); i--) {
      if (i < found.size() - 1) {
        lastFrame = scan(found.get(i), false).lastFrame();
      }
      if (lastFrame >= 0) {
        last = new Position(found.get(i).number(), lastFrame);
      }
    }
    return newest;
  }

  private SegmentScan.End scan(Segment segment, boolean mayHaveTail) throws IOException {
    // That each frame is as it was written is proven; what it says, nobody asks yet.
    return open.scan(segment.number(), 0, mayHaveTail, new ReplaySink.Proof(damage));
  }

  /**
   * Writes frames so that after a crash all of them are there or none. They are on the disk when
   * this returns; when it throws, none of them is, nor will be.
   *
   * @param batch frames longer than the bounds are split
   * @return where each frame begins, in order; more than were given if some were split
   */
  public synchronized List<Position> append(List<Frame> batch) {
    requireOpen();
    List<Frame> pieces = FramePieces.all(batch, JournalProblem::requireFits);
    if (pieces.isEmpty()) {
      return List.of();
    }
    try {
      List<Position> written = appender.append(pieces);
      last = written.getLast();
      for (int i = 0; i < pieces.size(); i++) {
        cache.put(written.get(i), pieces.get(i)); // the store reads them next
      }
      return written;
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }

  /** The same of frames made while they are written; what their maker throws breaks it off. */
  public synchronized List<Position> append(Iterator<Frame> batch) {
    requireOpen();
    FramePieces pieces = new FramePieces(batch, JournalProblem::requireFits);
    try {
      List<Position> written = pieces.hasNext() ? appender.append(pieces) : List.of();
      last = written.isEmpty() ? last : written.getLast();
      return written;
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }

  /** The frame at a position that {@link #append} or {@link #replay} gave. */
  public Frame read(Position at) {
    requireOpen();
    Optional<Frame> cached = cache.get(at);
    if (cached.isPresent()) {
      return cached.get();
    }
    Frame frame = open.read(at);
    cache.put(at, frame);
    return frame;
  }

  /**
   * Shows every frame after a position, past whatever is damaged.
   *
   * @param after {@link Position#START} for all
   * @return the damage met on the way; {@link Damage.Kind#END_MISSING} if the journal ends before
   *     {@code after}
   */
  public List<Damage> replay(Position after, Visitor visitor) {
    requireOpen();
    Set<Damage> met = new LinkedHashSet<>();
    Position until = last;
    if (after.compareTo(until) > 0) {
      long from = after.segment() == until.segment() ? until.offset() : 0;
      met.add(new Damage(Damage.Kind.END_MISSING, after.segment(), from, after.offset(), false));
    }
    ReplaySink sink = new ReplaySink(new ReplaySink.Between(after, until, visitor), met);
    for (Segment segment : segments.tailMap(Math.max(1, after.segment())).values()) {
      try {
        long from = segment.number() == after.segment() ? after.offset() : 0;
        open.scan(segment.number(), from, false, sink);
      } catch (IOException failed) {
        throw JournalProblem.of(failed, segment.file());
      }
    }
    synchronized (this) {
      damage.addAll(met);
    }
    return List.copyOf(met);
  }

  /** Reads and proves every frame. Returns all damage known, that found on opening included. */
  public List<Damage> verify() {
    replay(Position.START, (at, frame) -> {});
    return damage();
  }

  /** Where the newest frame begins; {@link Position#START} when there is none. */
  public Position last() {
    return last;
  }

  /** Bytes of all segments before a position: how far a replay has come. */
  public long bytesBefore(Position at) {
    return at.offset()
        + segments.headMap(at.segment()).values().stream().mapToLong(Segment::end).sum();
  }

  /** All that is acknowledged by now, to be copied in peace; saving waits only for this call. */
  public synchronized JournalCut cut() {
    requireOpen();
    try {
      return JournalCut.of(segments.values(), last);
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }

  /** Writes closed segments again; what is kept in them stays where it is. */
  public Rewriting rewriting() {
    return rewriting;
  }

  /**
   * Writes what is damaged again from what is whole in it. What was lost stays lost; the damaged
   * files are kept aside. Afterwards the journal is whole, and shorter by what it lost.
   */
  public synchronized List<Rewriting.Mended> mend() {
    requireOpen();
    try {
      List<Rewriting.Mended> mended = rewriting.mend(verify());
      mended.forEach(m -> damage.removeIf(d -> d.segment() == m.number()));
      return mended;
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }

  /** The damage known so far, oldest finding first. */
  public synchronized List<Damage> damage() {
    return List.copyOf(damage);
  }

  /** What was found unfinished at the end on opening. */
  public Optional<Tail> tail() {
    return tail;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the journal is closed");
    }
  }

  /** Forgets the keys and what was read. Everything acknowledged is on the disk already. */
  @Override
  public synchronized void close() {
    closed = true;
    cache.clear();
    open.close();
    key.close();
    try {
      appender.close();
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }
}
