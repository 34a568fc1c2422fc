package org.letapis.app.check;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import javafx.scene.text.Font;
import org.letapis.vault.VaultFolder;

/**
 * What the self-check goes by.
 *
 * @param font whether the program's own letters are there
 * @param room free bytes where the casebook lies or will lie; nothing where that cannot be told
 * @param writable whether anything can be written there
 * @param now what the clock says
 * @param built when this program was made, if it says so
 * @param written when the casebook was last written to, if there is one
 * @param memory bytes of this computer; 0 where it does not say
 */
record Facts(
    boolean font,
    Optional<Long> room,
    boolean writable,
    Instant now,
    Optional<Instant> built,
    Optional<Instant> written,
    long memory) {

  private static final String FONT = "Inter";

  /** Asks the computer. Blocks for as long as its disk does. */
  static Facts of(Path casebook) {
    Path there = existing(casebook.toAbsolutePath());
    return new Facts(
        Font.font(FONT).getFamily().equals(FONT),
        usable(there),
        Files.isWritable(there),
        Instant.now(),
        made(),
        lastWritten(new VaultFolder(casebook).journal()),
        installedMemory());
  }

  /** The nearest folder that is there already. */
  private static Path existing(Path folder) {
    Path there = folder;
    while (!Files.isDirectory(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  private static Optional<Long> usable(Path there) {
    try {
      return Optional.of(Files.getFileStore(there).getUsableSpace());
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> made() {
    try (InputStream in = Facts.class.getResourceAsStream("/org/letapis/app/build.properties")) {
      Properties said = new Properties();
      if (in != null) {
        said.load(in);
      }
      return Optional.of(Instant.parse(said.getProperty("made", "")));
    } catch (IOException | DateTimeException unsaid) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> lastWritten(Path journal) {
    Optional<Instant> newest = Optional.empty();
    if (!Files.isDirectory(journal)) {
      return newest;
    }
    try (DirectoryStream<Path> segments = Files.newDirectoryStream(journal)) {
      for (Path segment : segments) {
        Instant time = Files.getLastModifiedTime(segment).toInstant();
        newest = newest.filter(time::isBefore).or(() -> Optional.of(time));
      }
      return newest;
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static long installedMemory() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
        ? machine.getTotalMemorySize()
        : 0;
  }
}
