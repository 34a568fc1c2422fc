package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.letapis.casebook.backup.format.Part;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.BlockChannel;
import org.letapis.casebook.backup.medium.Blocks;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.files.FileCopies;
import org.letapis.journal.Damage;
import org.letapis.journal.Journal;
import org.letapis.journal.JournalReader;
import org.letapis.journal.segment.SegmentSource;
import org.letapis.vault.KeyRing;
import org.letapis.vault.RoomKey;

/**
 * Reads the parts of a snapshot where they lie. Everything that comes out as a frame or as the
 * content of a file has been authenticated; raw bytes of parts have not. Used by one thread.
 */
public final class SnapshotReader {

  private final Medium medium;
  private final Blocks blocks;
  private final List<Part> parts;
  private final KeyRing keys;

  /**
   * @param parts of one snapshot
   * @param keys of its vault
   */
  public SnapshotReader(Medium medium, List<Part> parts, KeyRing keys) {
    this.medium = medium;
    this.blocks = medium.blocks();
    this.parts = List.copyOf(parts);
    this.keys = keys;
  }

  /** The bytes of a part as they lay in the vault; closed by the caller. */
  public SeekableByteChannel bytes(Part part) {
    return bytes(part, bad -> {});
  }

  SeekableByteChannel bytes(Part part, Consumer<Digest> bad) {
    return new BlockChannel(blocks, part.blocks(), part.length(), bad);
  }

  /** The journal's segments, by number. */
  public NavigableMap<Integer, SegmentSource> journal() {
    return journal(bad -> {});
  }

  private NavigableMap<Integer, SegmentSource> journal(Consumer<Digest> bad) {
    NavigableMap<Integer, SegmentSource> segments = new TreeMap<>();
    parts.stream()
        .filter(Part::isSegment)
        .forEach(part -> segments.put(part.segmentNumber(), () -> bytes(part, bad)));
    return segments;
  }

  /**
   * Shows every frame of the journal, past what is damaged.
   *
   * @throws Problem when the medium is gone
   */
  public List<Damage> replay(Journal.Visitor visitor) {
    try (Secret key = keys.roomKey(RoomKey.JOURNAL)) {
      return JournalReader.read(journal(), key, false, visitor);
    } catch (IOException failed) {
      throw BackupProblem.ofFault(failed, medium.root());
    }
  }

  /** The part an attached file lies in, by its content; encrypted as in the vault. */
  public Optional<Part> file(Digest content) {
    try (FileCopies copies = copies()) {
      String name = copies.name(content);
      return parts.stream().filter(p -> !p.isSegment() && p.name().equals(name)).findFirst();
    }
  }

  /** The content of an attached file, decrypted as it is read; nothing when it is not in it. */
  public Optional<SeekableByteChannel> content(Digest content) {
    Optional<Part> part = file(content);
    try (FileCopies copies = copies()) {
      return part.map(p -> copies.open(bytes(p), p.name()));
    }
  }

  private FileCopies copies() {
    return new FileCopies(keys.roomKey(RoomKey.FILES), keys.roomKey(RoomKey.FILES_NAME));
  }

  /**
   * Reads all of it: every block against its digest, every frame, every link of every chain, every
   * attached file to its end.
   *
   * @throws Problem when the medium is gone, or the person asked to stop
   */
  public Reading readAll(BackupProgress progress) {
    long total = parts.stream().mapToLong(Part::length).sum();
    Set<Digest> bad = new HashSet<>();
    JournalTally tally = new JournalTally();
    long segments = parts.stream().filter(Part::isSegment).mapToLong(Part::length).sum();
    try {
      Set<String> damage = journal(tally, bad, progress, segments, total);
      Set<Digest> present = new HashSet<>();
      Set<String> badFiles = new LinkedHashSet<>();
      files(present, badFiles, bad, new Meter(progress, segments, total));
      return new Reading(tally, bad, new ArrayList<>(damage), present, badFiles);
    } catch (IOException failed) {
      throw BackupProblem.ofFault(failed, medium.root());
    }
  }

  private Set<String> journal(
      JournalTally tally, Set<Digest> bad, BackupProgress progress, long segments, long total)
      throws IOException {
    Set<String> damage = new LinkedHashSet<>();
    try (Secret key = keys.roomKey(RoomKey.JOURNAL)) {
      JournalReader.read(
              journal(bad::add),
              key,
              false,
              (at, frame) -> {
                progress.goOn();
                tally.frame(at, frame);
                long before = (at.segment() - 1L) * (64L << 20) + at.offset();
                progress.at(BackupProgress.Step.VERIFY, Math.min(before, segments), total);
              })
          .forEach(d -> damage.add(d.where()));
    }
    if (!damage.isEmpty()) {
      // Where frames cannot be read, blocks may not have been looked at.
      for (Part part : parts.stream().filter(Part::isSegment).toList()) {
        for (int i = 0; i < part.blocks().size(); i++) {
          progress.goOn();
          if (!blocks.read(part.blocks().get(i), part.blockLength(i)).isSound()) {
            bad.add(part.blocks().get(i));
          }
        }
      }
    }
    return damage;
  }

  private void files(Set<Digest> present, Set<String> badFiles, Set<Digest> bad, Meter meter)
      throws IOException {
    try (FileCopies copies = copies()) {
      for (Part part : parts.stream().filter(p -> !p.isSegment()).toList()) {
        Set<Digest> badHere = new HashSet<>();
        try (SeekableByteChannel bytes = meter.watch(bytes(part, badHere::add))) {
          present.add(copies.verify(bytes, part.name()).digest());
        } catch (IOException | Problem failed) {
          meter.goOn();
          badFiles.add(part.path());
        }
        bad.addAll(badHere);
        meter.done(part.length());
      }
    }
  }
}
