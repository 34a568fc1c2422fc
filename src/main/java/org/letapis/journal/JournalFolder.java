package org.letapis.journal;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.FrameHeader;
import org.letapis.journal.segment.Moves;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentBytes;
import org.letapis.journal.segment.SegmentHeader;
import org.letapis.journal.segment.Unhindered;

/** The files of a journal. */
final class JournalFolder {

  private static final Pattern NAME = Pattern.compile("\\d{6}\\.log");

  private final Path folder;

  JournalFolder(Path folder) {
    this.folder = folder;
  }

  /** What the file of a segment is called. */
  static String name(int number) {
    return String.format(Locale.ROOT, "%06d.log", number);
  }

  Path path() {
    return folder;
  }

  /** The segments that are there, by number. Files of other names are nobody's business. */
  NavigableMap<Integer, Path> files() throws IOException {
    NavigableMap<Integer, Path> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (var all = Files.list(folder)) {
      all.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .forEach(
              file ->
                  files.put(Integer.valueOf(file.getFileName().toString().substring(0, 6)), file));
    }
    files.remove(0);
    return files;
  }

  /**
   * Loads every segment and reports those that are missing or do not follow the one before.
   *
   * @throws Problem {@link JournalProblem#NEWER_FORMAT}
   */
  List<Segment> load(Secret key, Consumer<Damage> damage) throws IOException {
    NavigableMap<Integer, Path> files = files();
    List<Segment> segments = new ArrayList<>();
    int last = files.isEmpty() ? 0 : files.lastKey();
    for (int number = 1; number <= last; number++) {
      Path file = files.get(number);
      if (file == null) {
        damage.accept(new Damage(Damage.Kind.SEGMENT_MISSING, number, 0, 0, false));
        continue;
      }
      Segment segment = Segment.load(number, file, key);
      if (segment.laterVersion() > 0) {
        throw new Problem(JournalProblem.NEWER_FORMAT, number, segment.laterVersion());
      }
      if (!segments.isEmpty() && segments.getLast().number() == number - 1) {
        checkLink(segments.getLast(), segment, damage);
      }
      segments.add(segment);
    }
    return segments;
  }

  /** Reports when a segment does not begin where the one before it ended. */
  static void checkLink(Segment before, Segment segment, Consumer<Damage> damage)
      throws IOException {
    if (segment.header().isEmpty()) {
      return;
    }
    SegmentHeader header = segment.header().get();
    long then = header.previousLength();
    long end = before.end();
    Ending ending = Ending.of(before);
    long missing = before.isRewritten() ? before.placement().end() : then;
    if (end < missing) {
      damage.accept(new Damage(Damage.Kind.END_MISSING, before.number(), end, missing, false));
    } else if (!ending.isNamedBy(header)) {
      damage.accept(new Damage(Damage.Kind.NOT_CONTINUED, before.number(), then, end, true));
    }
  }

  /**
   * How a segment ends, as the next one's header names it. One that was written again ends as the
   * one it stands for did.
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Ending(long length, byte[] tag) {

    static Ending of(Segment segment) throws IOException {
      Optional<Moves> moves = segment.placement().moves();
      return moves.isPresent()
          ? new Ending(moves.get().length(), moves.get().tagBytes())
          : new Ending(segment.end(), lastBytes(segment));
    }

    private boolean isNamedBy(SegmentHeader next) {
      return length >= next.previousLength() && Arrays.equals(tag, next.previousTag());
    }
  }

  /** Writes the header of a new segment, durably, and names it the successor of another. */
  Segment begin(int number, long previousLength, byte[] previousTag, byte[] id, Secret key)
      throws IOException {
    SegmentHeader header = new SegmentHeader(number, id, previousLength, previousTag);
    Path file = folder.resolve(name(number));
    DurableFiles.replace(file, header.bytes(key));
    return Segment.begun(file, header, key);
  }

  /** The tag that a segment's last frame has, if it is whole. */
  private static byte[] lastBytes(Segment segment) throws IOException {
    try (SegmentBytes bytes = segment.bytes(FrameHeader.LENGTH)) {
      byte[] last = bytes.read(Math.max(0, bytes.end() - Aead.TAG_LENGTH), Aead.TAG_LENGTH);
      return Arrays.copyOf(last, Aead.TAG_LENGTH);
    }
  }

  /**
   * Forces the newest segment and its name to the disk: a program that was killed may have written
   * them and not have come to it, and what is read from here on is built upon.
   */
  void settle(Segment newest) throws IOException {
    Unhindered.run(
        () -> {
          DurableFiles.forceFile(newest.file());
          DurableFiles.forceFolder(folder);
          return newest;
        });
  }

  /** Copies what a crash left to a file of its own, then cuts it off. Returns that file. */
  Path moveAside(Path segment, Tail tail) throws IOException {
    String name = String.format(Locale.ROOT, "torn-%06d-%d", tail.segment(), tail.from());
    Path target = folder.resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.resolve(name + "-" + i);
    }
    Path temporary = DurableFiles.temporaryFor(target);
    Files.deleteIfExists(temporary);
    try (FileChannel in = FileChannel.open(segment, READ, WRITE)) {
      try (FileChannel out = DurableFiles.createNew(temporary)) {
        long from = tail.from();
        while (from < tail.to()) {
          from += in.transferTo(from, tail.to() - from, out);
        }
        out.force(true);
      }
      DurableFiles.moveInto(temporary, target);
      in.truncate(tail.from());
      in.force(true);
      return target;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
