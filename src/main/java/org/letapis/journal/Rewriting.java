package org.letapis.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.log.Position;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.Unhindered;

/**
 * Writes segments again that take no more frames: without own state that was superseded, or without
 * what is damaged. Whatever is kept keeps its position. A copy is written, forced to the disk and
 * read back before it takes the segment's place in one step; a kill at any instant leaves the one
 * or the other.
 */
public final class Rewriting {

  /** Says which lines of own state stay. */
  @FunctionalInterface
  public interface Keep {
    /** Keeps all. */
    Keep ALL = (at, line) -> true;

    boolean keep(Position at, byte[] line);
  }

  /**
   * Lines that are to be written in place of others.
   *
   * @param at the frames they are in
   * @param line what to write in place of a line; the line itself for those that stay
   */
  public record Amending(Set<Position> at, UnaryOperator<byte[]> line) {
    /** None. */
    static final Amending NOTHING = new Amending(Set.of(), line -> line);
  }

  /**
   * A segment that was damaged and is whole again, but for what was lost.
   *
   * @param number of the segment
   * @param aside where the damaged one lies now; nothing when it was gone altogether
   */
  public record Mended(int number, Optional<Path> aside) {}

  /** Lets a segment take another's place while nobody reads. */
  interface Swap {
    void run(int number, Step step) throws IOException;

    /** What is done meanwhile. */
    interface Step {
      Segment run() throws IOException;
    }
  }

  private final JournalFolder folder;
  private final NavigableMap<Integer, Segment> segments;
  private final Secret key;
  private final JournalSettings settings;
  private final Swap swap;
  private final Roll roll;
  private final Runnable forget;

  /** Begins a new segment, so that the newest takes no more. */
  interface Roll {
    void run() throws IOException;
  }

  /**
   * @param forget forgets what was read before a segment was written again
   */
  Rewriting(
      JournalFolder folder,
      NavigableMap<Integer, Segment> segments,
      Secret key,
      JournalSettings settings,
      Swap swap,
      Roll roll,
      Runnable forget) {
    this.folder = folder;
    this.segments = segments;
    this.key = key;
    this.settings = settings;
    this.swap = swap;
    this.roll = roll;
    this.forget = forget;
  }

  /** Numbers of the segments that take no more frames. */
  public List<Integer> closed() {
    return List.copyOf(segments.headMap(segments.lastKey()).keySet());
  }

  /**
   * Drops lines of own state from a closed segment. One that is damaged is left as it is.
   *
   * @return how many were dropped; when none was, nothing was written
   * @throws org.letapis.domain.problem.Problem of {@link JournalProblem}; then everything is as it
   *     was
   */
  public long drop(int number, Keep keep) {
    Segment old = segments.get(number);
    if (old == null || number >= segments.lastKey()) {
      return 0;
    }
    try {
      if (!SegmentCopy.wouldDrop(old, keep)) {
        return 0;
      }
      return Unhindered.run(
          () -> {
            JournalFolder.Ending before = endingBefore(number);
            JournalFolder.Ending ending = JournalFolder.Ending.of(old);
            Path written = DurableFiles.temporaryFor(old.file());
            Optional<SegmentCopy.Result> copy =
                SegmentCopy.write(
                    Optional.of(old),
                    number,
                    before,
                    ending,
                    keep,
                    Amending.NOTHING,
                    false,
                    written,
                    key,
                    settings);
            if (copy.isPresent()) {
              place(number, written);
            }
            return copy.map(SegmentCopy.Result::droppedLines).orElse(0L);
          });
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }

  /**
   * Writes damaged closed segments again from what is whole in them; the damaged files are kept
   * under names of their own.
   *
   * @param damage what is damaged
   */
  List<Mended> mend(List<Damage> damage) throws IOException {
    TreeSet<Integer> numbers = new TreeSet<>();
    damage.forEach(d -> numbers.add(d.segment()));
    rollFor(numbers);
    List<Mended> mended = new ArrayList<>();
    for (int number : numbers.headSet(segments.lastKey())) {
      mended.add(Unhindered.run(() -> mend(number)));
    }
    return mended;
  }

  private void rollFor(TreeSet<Integer> numbers) throws IOException {
    if (!numbers.isEmpty() && numbers.last() >= segments.lastKey()) {
      roll.run();
    }
  }

  /**
   * Writes lines in place of others, for good. For whoever appends: the newest segment may have to
   * be closed for it. A segment that is damaged is left as it is; a kill at any instant leaves each
   * one as it was or as it is to be.
   *
   * @return numbers of the segments that were left
   * @throws org.letapis.domain.problem.Problem of {@link JournalProblem}; what was written before
   *     stays
   */
  public List<Integer> amend(Amending amending) {
    TreeSet<Integer> numbers = new TreeSet<>();
    amending.at().forEach(at -> numbers.add(at.segment()));
    List<Integer> left = new ArrayList<>();
    try {
      rollFor(numbers);
      for (int number : numbers) {
        Segment old = segments.get(number);
        if (old == null || !Unhindered.run(() -> amend(old, number, amending))) {
          left.add(number);
        }
      }
      return left;
    } catch (IOException failed) {
      throw JournalProblem.of(failed, folder.path());
    }
  }

  private boolean amend(Segment old, int number, Amending amending) throws IOException {
    Path written = DurableFiles.temporaryFor(old.file());
    Optional<SegmentCopy.Result> copy =
        SegmentCopy.write(
            Optional.of(old),
            number,
            endingBefore(number),
            JournalFolder.Ending.of(old),
            Keep.ALL,
            amending,
            false,
            written,
            key,
            settings);
    if (copy.isPresent()) {
      place(number, written);
    }
    return copy.isPresent();
  }

  private Mended mend(int number) throws IOException {
    Optional<Segment> old = Optional.ofNullable(segments.get(number));
    Path file = folder.path().resolve(JournalFolder.name(number));
    Path written = DurableFiles.temporaryFor(file);
    SegmentCopy.write(
        old,
        number,
        endingBefore(number),
        ending(number, old),
        Keep.ALL,
        Amending.NOTHING,
        true,
        written,
        key,
        settings);
    Optional<Path> aside =
        Files.exists(file) ? Optional.of(setAside(file, number)) : Optional.empty();
    place(number, written);
    return new Mended(number, aside);
  }

  private void place(int number, Path written) throws IOException {
    Path file = folder.path().resolve(JournalFolder.name(number));
    swap.run(
        number,
        () -> {
          DurableFiles.moveInto(written, file);
          forget.run();
          return Segment.load(number, file, key);
        });
  }

  private JournalFolder.Ending endingBefore(int number) throws IOException {
    Segment before = segments.get(number - 1);
    return before == null
        ? new JournalFolder.Ending(0, new byte[Aead.TAG_LENGTH])
        : JournalFolder.Ending.of(before);
  }

  /** As the next segment names it, if that can be read. */
  private JournalFolder.Ending ending(int number, Optional<Segment> old) throws IOException {
    Optional<JournalFolder.Ending> named =
        Optional.ofNullable(segments.get(number + 1))
            .flatMap(Segment::header)
            .map(next -> new JournalFolder.Ending(next.previousLength(), next.previousTag()));
    if (named.isPresent()) {
      return named.get();
    }
    return old.isPresent()
        ? JournalFolder.Ending.of(old.get())
        : new JournalFolder.Ending(0, new byte[Aead.TAG_LENGTH]);
  }

  private Path setAside(Path file, int number) throws IOException {
    String name = String.format(Locale.ROOT, "damaged-%06d", number);
    Path target = folder.path().resolve(name);
    for (int i = 2; Files.exists(target); i++) {
      target = folder.path().resolve(name + "-" + i);
    }
    Path temporary = DurableFiles.temporaryFor(target);
    Files.deleteIfExists(temporary);
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ);
        FileChannel out = DurableFiles.createNew(temporary)) {
      long from = 0;
      while (from < in.size()) {
        from += in.transferTo(from, in.size() - from, out);
      }
      out.force(true);
    } catch (IOException | RuntimeException failed) {
      DurableFiles.discard(temporary, failed);
      throw failed;
    }
    DurableFiles.moveInto(temporary, target);
    return target;
  }
}
