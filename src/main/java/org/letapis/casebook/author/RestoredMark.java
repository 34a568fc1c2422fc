package org.letapis.casebook.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.crypto.io.FileTooLargeException;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;

/**
 * The file {@code restored} in a casebook's folder. Whoever puts a copy of a casebook in place
 * leaves it there; the first opening then begins a new author and removes it. It holds a random id,
 * so that an opening cut off between the two does not begin one more.
 */
public final class RestoredMark {

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
  private static final int MAX_BYTES = 64;
  private static final String UNKNOWN = "?";

  private final Path file;

  /**
   * @param folder of the casebook
   */
  public RestoredMark(Path folder) {
    this.file = folder.resolve("restored");
  }

  /** Says that the casebook in this folder is a copy; on disk when this returns. */
  public void leave() throws IOException {
    DurableFiles.replace(file, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Whether the next opening begins a new author. */
  public boolean isThere() {
    return Files.exists(file);
  }

  /**
   * Begins a new author if the mark is there, and removes it.
   *
   * @return whether a new author was begun
   */
  public boolean heed(Ledger ledger, Clock clock) {
    if (!isThere()) {
      return false;
    }
    try {
      String id = read();
      boolean done =
          ledger
              .locals()
              .get(LocalKeys.RESTORED)
              .filter(known -> !id.equals(UNKNOWN) && known.path("id").asString("").equals(id))
              .isPresent();
      if (!done) {
        new NewAuthor(ledger, clock)
            .begin(List.of(new LocalLine(LocalKeys.RESTORED, Json.object().put("id", id))));
      }
      DurableFiles.delete(file);
      return !done;
    } catch (IOException e) {
      throw new Problem(e, CasebookProblem.RESTORED_MARK);
    }
  }

  /** What is not an id counts as the mark all the same: it errs towards a new author. */
  private String read() throws IOException {
    try {
      String text =
          new String(DurableFiles.readBounded(file, MAX_BYTES), StandardCharsets.US_ASCII);
      return Optional.of(text).filter(ID.asMatchPredicate()).orElse(UNKNOWN);
    } catch (FileTooLargeException | NoSuchFileException odd) {
      return UNKNOWN;
    }
  }
}
