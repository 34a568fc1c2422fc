package org.letapis.bench.tool;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds and runs what is installed on the computer. */
public final class Tools {

  private final List<Path> places = new ArrayList<>();

  /**
   * Looks where the system looks for programs.
   *
   * @param first where to look before that
   */
  public Tools(Optional<Path> first) {
    first.ifPresent(places::add);
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    for (String place : path.split(File.pathSeparator, -1)) {
      if (!place.isBlank()) {
        places.add(Path.of(place));
      }
    }
  }

  /** Where a tool is; nothing when it is not installed. */
  public Optional<Path> find(String name) {
    return places.stream()
        .map(place -> place.resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Whether all of them are there. */
  public boolean have(String... names) {
    return List.of(names).stream().allMatch(name -> find(name).isPresent());
  }

  /**
   * Runs a line of the shell and tells how long it took, in nanoseconds.
   *
   * @throws IOException when it fails
   */
  public long time(Path folder, String line) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (process.waitFor() != 0) {
      throw new IOException("a tool failed");
    }
    return System.nanoTime() - begun;
  }
}
