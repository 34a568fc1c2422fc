package org.letapis.app.given;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a file on the command line from a command. */
public final class Argument {

  /** No command has any of these in its name, and what a desktop hands over always has. */
  private static final Pattern OF_A_PATH = Pattern.compile("[./\\\\]");

  private Argument() {}

  /** The file or folder that is meant, if the only argument is one that is there. */
  public static Optional<Path> file(String... arguments) {
    if (arguments.length != 1
        || arguments[0].startsWith("-")
        || !OF_A_PATH.matcher(arguments[0]).find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(arguments[0]).toAbsolutePath()).filter(Files::exists);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
