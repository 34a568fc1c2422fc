package org.letapis.journal;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameSeal;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentWriter;
import org.letapis.journal.segment.Unhindered;

/** Decides which segment a batch goes to, and begins new ones. Used under the journal's lock. */
final class Appender implements AutoCloseable {

  private final JournalFolder folder;
  private final NavigableMap<Integer, Segment> segments;
  private final Secret key;
  private final JournalSettings settings;
  private final SegmentWriter.Opener opener;
  private final SegmentScan.End found;
  private boolean tailIsThere;
  private @Nullable SegmentWriter writer;

  /**
   * @param segments those there are; new ones are added
   * @param found how the newest ended on opening
   */
  Appender(
      JournalFolder folder,
      NavigableMap<Integer, Segment> segments,
      Secret key,
      JournalSettings settings,
      SegmentWriter.Opener opener,
      SegmentScan.End found) {
    this.folder = folder;
    this.segments = segments;
    this.key = key;
    this.settings = settings;
    this.opener = opener;
    this.found = found;
    this.tailIsThere = found.tail().isPresent();
  }

  /** Writes a batch; see {@link SegmentWriter#append}. */
  List<Position> append(List<Frame> batch) throws IOException {
    SegmentWriter to = writer();
    int number = to.segment().number();
    return to.append(batch).stream().map(at -> new Position(number, at)).toList();
  }

  /** The same of frames that are made while they are written. */
  List<Position> append(Iterator<Frame> batch) throws IOException {
    SegmentWriter to = writer();
    int number = to.segment().number();
    return to.append(batch).stream().map(at -> new Position(number, at)).toList();
  }

  /** Begins a new segment, so that the newest takes no more. */
  void roll() throws IOException {
    Segment newest = segments.lastEntry().getValue();
    SegmentWriter current = writer();
    if (current.segment() == newest) {
      writer = begin(newest);
    }
  }

  private SegmentWriter writer() throws IOException {
    SegmentWriter current = writer;
    if (current != null && current.isUncertain()) {
      throw new Problem(JournalProblem.STOPPED);
    }
    if (current == null) {
      current = firstWriter(segments.lastEntry().getValue());
    }
    if (current.segment().end() >= settings.segmentLimit()) {
      current = begin(current.segment());
    }
    writer = current;
    return current;
  }

  private SegmentWriter firstWriter(Segment newest) throws IOException {
    if (tailIsThere) {
      Unhindered.run(() -> folder.moveAside(newest.file(), found.tail().orElseThrow()));
      tailIsThere = false;
    }
    byte[] tag = found.lastTag();
    return found.damaged() || tag == null || newest.isRewritten()
        ? begin(newest)
        : writerOf(newest, tag);
  }

  private SegmentWriter begin(Segment after) throws IOException {
    JournalFolder.Ending ending = JournalFolder.Ending.of(after);
    byte[] tag = ending.tag();
    byte[] id = settings.freshId();
    Segment fresh =
        Unhindered.run(() -> folder.begin(after.number() + 1, ending.length(), tag, id, key));
    close();
    segments.put(fresh.number(), fresh);
    return writerOf(fresh, tag);
  }

  private SegmentWriter writerOf(Segment segment, byte[] tag) {
    FrameSeal seal = segment.reader().orElseThrow().seal();
    return new SegmentWriter(segment, seal, tag, opener, settings.random());
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
