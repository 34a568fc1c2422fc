package org.letapis.foreign;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A file in a folder.
 *
 * @param path a link is followed, for a person chose it; what lies beside it must be none
 */
record FileInput(String name, Path path) implements ForeignInput {

  /** Separators of other systems and what begins a drive or a stream lead elsewhere. */
  private static final Pattern PART = Pattern.compile("[^\\\\:\u0000]{1,255}");

  @Override
  public SeekableByteChannel open() throws IOException {
    return Files.newByteChannel(path);
  }

  @Override
  public Optional<ForeignInput> beside(String file) {
    Path at = path.toAbsolutePath().getParent();
    try {
      for (String part : file.split("/", -1)) {
        boolean fits = PART.matcher(part).matches() && !part.equals(".") && !part.equals("..");
        if (!fits || at == null || !Files.isDirectory(at)) {
          return Optional.empty();
        }
        at = at.resolve(part);
        if (Files.isSymbolicLink(at)) {
          return Optional.empty();
        }
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    Path found = at;
    return found != null && Files.isRegularFile(found, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(
            ForeignInput.of(
                file,
                () ->
                    Files.newByteChannel(
                        found, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))))
        : Optional.empty();
  }
}
