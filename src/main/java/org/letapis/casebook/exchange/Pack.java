package org.letapis.casebook.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/**
 * Entries kept for a while: taken apart they need many times the room, and a bundle may bring a
 * great many. A pack is one frame of the journal, deflated as it will lie there.
 */
final class Pack {

  private final List<Known> known;
  private final byte[] deflated;

  /** What of an entry is at hand without reading it. */
  private record Known(EntryId id, @Nullable RecordId record) {}

  private Pack(List<Known> known, byte[] deflated) {
    this.known = known;
    this.deflated = deflated;
  }

  /**
   * An entry and what it was read from.
   *
   * @param line its canonical line without the line end
   */
  record Line(ChainLink link, byte[] line) {

    /** An entry whose line is not at hand. */
    static Line of(ChainLink link) {
      return new Line(link, EntryCodec.line(link));
    }
  }

  /** Entries to be packed, which need little room and can be packed on any thread. */
  static final class Loose {

    private final List<Known> known = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();

    /** At least one entry. */
    Loose(Collection<Line> some) {
      for (Line line : some) {
        RecordId record = line.link() instanceof Entry entry ? entry.body().record() : null;
        known.add(new Known(line.link().id(), record));
        lines.add(line.line());
      }
    }

    List<Pack> pack() {
      List<Pack> packs = new ArrayList<>();
      int from = 0;
      for (Frame frame : new Frame(FrameKind.ENTRIES, lines).split()) {
        int to = from + frame.lines().size();
        packs.add(new Pack(List.copyOf(known.subList(from, to)), frame.deflate()));
        from = to;
      }
      return packs;
    }
  }

  /** The ids of its entries. */
  List<EntryId> ids() {
    return known.stream().map(Known::id).toList();
  }

  /** The records they are about, as far as they say. */
  Stream<RecordId> records() {
    return known.stream().map(Known::record).flatMap(Stream::ofNullable);
  }

  /** As it is written. */
  Frame frame() {
    return Frame.ofDeflated(FrameKind.ENTRIES, deflated);
  }

  List<Line> lines() {
    return frame().lines().stream().map(line -> new Line(read(line), line)).toList();
  }

  private static ChainLink read(byte[] line) {
    try {
      return EntryCodec.read(line);
    } catch (MalformedJson never) {
      throw new IllegalStateException("it was read before", never);
    }
  }
}
