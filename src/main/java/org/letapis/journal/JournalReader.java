package org.letapis.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentSource;

/** Reads a copy of a journal from its first frame to its last, past whatever is damaged. */
public final class JournalReader {

  private JournalReader() {}

  /** The segments that lie in a journal's folder, by number. */
  public static NavigableMap<Integer, SegmentSource> in(Path folder) throws IOException {
    NavigableMap<Integer, SegmentSource> segments = new TreeMap<>();
    new JournalFolder(folder)
        .files()
        .forEach((number, file) -> segments.put(number, SegmentSource.of(file)));
    return segments;
  }

  /**
   * Reads everything and writes nothing.
   *
   * @param segments by number
   * @param key the journal's, 256 bits; not kept
   * @param mayHaveTail whether the last segment may end in a batch that was never finished
   * @return all that is damaged, in the order met
   * @throws Problem {@link JournalProblem#NEWER_FORMAT}
   * @throws IOException when the copy cannot be read at all
   */
  public static List<Damage> read(
      NavigableMap<Integer, SegmentSource> segments,
      Secret key,
      boolean mayHaveTail,
      Journal.Visitor visitor)
      throws IOException {
    Set<Damage> met = new LinkedHashSet<>();
    ReplaySink sink = new ReplaySink(visitor, met);
    Segment before = null;
    int last = segments.isEmpty() ? 0 : segments.lastKey();
    try {
      for (int number = 1; number <= last; number++) {
        SegmentSource source = segments.get(number);
        if (source == null) {
          met.add(new Damage(Damage.Kind.SEGMENT_MISSING, number, 0, 0, false));
          continue;
        }
        Path name = Path.of(JournalFolder.name(number));
        Segment segment = Segment.load(number, name, source, key);
        if (segment.laterVersion() > 0) {
          segment.close();
          throw new Problem(JournalProblem.NEWER_FORMAT, number, segment.laterVersion());
        }
        if (before != null && before.number() == number - 1) {
          JournalFolder.checkLink(before, segment, met::add);
        }
        if (before != null) {
          before.close();
        }
        before = segment;
        SegmentScan.run(segment, 0, mayHaveTail && number == last, sink);
      }
    } finally {
      if (before != null) {
        before.close();
      }
    }
    return List.copyOf(met);
  }
}
