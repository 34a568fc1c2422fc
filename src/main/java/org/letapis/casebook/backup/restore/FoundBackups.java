package org.letapis.casebook.backup.restore;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.letapis.casebook.backup.format.SnapshotFile;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.casebook.backup.medium.MediumFiles;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.HeaderCopy;
import org.letapis.vault.Opener;
import org.letapis.vault.share.OpenedShare;

/**
 * Backups of one casebook found on a medium, not opened. All that can be seen from outside is how
 * many there are and what their headers claim.
 */
public final class FoundBackups {

  /** Headers tried with one passphrase: each differs from the next by a change of the slots. */
  private static final int MOST_HEADERS = 8;

  private final Medium medium;
  private final List<Header> headers;
  private final int count;

  @SuppressWarnings("ArrayRecordComponent") // Compared by hand.
  private record Header(int number, byte[] bytes, HeaderCopy copy) {}

  private FoundBackups(Medium medium, List<Header> headers, int count) {
    this.medium = medium;
    this.headers = headers;
    this.count = count;
  }

  /**
   * Looks in a place somebody points at: the folder of the backups itself, the one it lies in, or a
   * casebook's own.
   *
   * @throws Problem MEDIUM_MISSING, NONE_FOUND, or NEWER_FORMAT when there are only such
   */
  public static List<FoundBackups> in(MediumFiles files, Path place) {
    List<FoundBackups> found = new ArrayList<>();
    Problem later = null;
    try {
      for (Medium medium : Medium.in(files, place.toAbsolutePath().normalize())) {
        try {
          of(medium).ifPresent(found::add);
        } catch (Problem newer) {
          later = newer;
        }
      }
    } catch (IOException failed) {
      throw BackupProblem.ofFault(failed, place);
    }
    if (found.isEmpty()) {
      throw later == null ? new Problem(BackupProblem.NONE_FOUND) : later;
    }
    return found;
  }

  private static Optional<FoundBackups> of(Medium medium) throws IOException {
    NavigableSet<Integer> numbers = medium.numbers();
    List<Header> headers = new ArrayList<>();
    Problem later = null;
    for (int number : numbers.descendingSet()) {
      if (headers.size() == MOST_HEADERS) {
        break;
      }
      try {
        SnapshotFile.header(medium.read(number, SnapshotFile.MAX_BYTES))
            .filter(h -> headers.stream().noneMatch(known -> Arrays.equals(known.bytes(), h)))
            .ifPresent(h -> headers.add(new Header(number, h, HeaderCopy.read(h))));
      } catch (Problem unusable) {
        later = unusable;
      } catch (IOException unreadable) {
        // A torn one; another may do.
      }
    }
    if (headers.isEmpty()) {
      if (later != null && later.is(BackupProblem.NEWER_FORMAT)) {
        throw later;
      }
      return Optional.empty();
    }
    return Optional.of(new FoundBackups(medium, List.copyOf(headers), numbers.size()));
  }

  /** How many snapshots there are, readable or not. */
  public int count() {
    return count;
  }

  /** Where they lie. */
  public Path folder() {
    return medium.root();
  }

  /** The casebook they say they are of. */
  public UUID vaultId() {
    return headers.getFirst().copy().vaultId();
  }

  /** The day that casebook was made, as they say. */
  public java.time.LocalDate created() {
    return headers.getFirst().copy().created();
  }

  /**
   * Opens them. Each snapshot has the header of its day: if the newest does not open, an older one
   * may, with the passphrase of then.
   *
   * @throws Problem that of the newest header if it opens none, as WRONG_PASSPHRASE
   */
  public OpenedBackups open(Opener opener) {
    return firstOf(
        headers,
        header -> {
          HeaderCopy.Opened keys = header.copy().open(opener);
          boolean older = header.number() != headers.getFirst().number();
          return new OpenedBackups(medium, keys, header.bytes(), header.number(), older);
        });
  }

  /** The same with a passphrase. */
  public OpenedBackups open(Secret passphrase) {
    return open(new Opener.Passphrase(passphrase));
  }

  /**
   * Opens one trustee's share, if it is one of a casebook whose backups were found.
   *
   * @param typed the share as text
   * @throws Problem what the newest header of the first casebook says of it if it fits none
   */
  public static OpenedShare openShare(List<FoundBackups> found, String typed, Secret passphrase) {
    return firstOf(
        found.stream().flatMap(backups -> backups.headers.stream()).toList(),
        header -> header.copy().openShare(typed, passphrase));
  }

  /**
   * Opens the first that can be opened, where several casebooks have backups in one place.
   *
   * @throws Problem that of the first if it opens none
   */
  public static OpenedBackups openAny(List<FoundBackups> found, Opener opener) {
    return firstOf(found, backups -> backups.open(opener));
  }

  /** What comes of the first that can be used; else the problem of the first. */
  private static <F, T> T firstOf(List<F> found, Function<F, T> use) {
    Problem refused = null;
    for (F each : found) {
      try {
        return use.apply(each);
      } catch (Problem problem) {
        refused = refused == null ? problem : refused;
      }
    }
    throw refused == null ? new Problem(BackupProblem.NONE_FOUND) : refused;
  }
}
