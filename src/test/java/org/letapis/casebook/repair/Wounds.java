package org.letapis.casebook.repair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.letapis.casebook.Books;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/** Damages a casebook that is not open, where it hurts. */
public final class Wounds {

  private final Path folder;

  public Wounds(Path folder) {
    this.folder = folder;
  }

  /** Flips a bit in every frame that has such a line; returns how many frames. */
  public int flip(Predicate<String> line) throws IOException {
    List<Position> hit = positions(line);
    for (Position at : hit) {
      Path file = segment(at.segment());
      byte[] bytes = Files.readAllBytes(file);
      bytes[(int) at.offset() + 70] ^= 1;
      Files.write(file, bytes);
    }
    return hit.size();
  }

  /** Frames that have such a line. */
  public List<Position> positions(Predicate<String> line) {
    List<Position> hit = new ArrayList<>();
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, passphrase);
        Secret key = vault.roomKey(RoomKey.JOURNAL);
        Journal journal = Journal.open(vault.folder().journal(), key)) {
      journal.replay(
          Position.START,
          (at, frame) -> {
            if (frame.lines().stream()
                .map(l -> new String(l, StandardCharsets.UTF_8))
                .anyMatch(line)) {
              hit.add(at);
            }
          });
    }
    return hit;
  }

  /** Cuts the newest segment off before a position. */
  public void cutAt(Position at) throws IOException {
    byte[] bytes = Files.readAllBytes(segment(at.segment()));
    Files.write(segment(at.segment()), java.util.Arrays.copyOf(bytes, (int) at.offset()));
  }

  /** Removes the store, which is made again from the journal. */
  public void loseStore() throws IOException {
    Files.delete(folder.resolve("casebook.mv.db"));
  }

  public Path segment(int number) {
    return folder.resolve("journal").resolve("%06d.log".formatted(number));
  }

  /** A copy of a casebook's folder. */
  public static Path copy(Path original, Path copy) throws IOException {
    try (Stream<Path> all = Files.walk(original)) {
      for (Path file : all.toList()) {
        Path to = copy.resolve(original.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return copy;
  }
}
