package org.letapis.casebook.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One life of the process that is killed. */
final class Victim {

  /** More options for its Java, such as a class archive that makes it start sooner. */
  private static final String OPTIONS = System.getProperty("letapis.kill.options", "");

  private Victim() {}

  /**
   * Starts the process, kills it at a moment chosen at random, and hears it out: what it said
   * before it died was acknowledged, however late it is read.
   */
  static void live(Path folder, int life, boolean erase, Acknowledged model, Random random)
      throws IOException {
    List<String> command = command(folder, life, erase, model, random.nextLong());
    Process process =
        new ProcessBuilder(command)
            .redirectError(folder.resolve("stderr-" + life).toFile())
            .start();
    int lines = random.nextInt(12) == 0 ? 1 : 2 + random.nextInt(random.nextInt(4) == 0 ? 30 : 6);
    long pause = (long) (Math.pow(random.nextDouble(), 3) * 20_000_000);
    int heard = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        model.hear(Said.of(line));
        if (++heard == lines) {
          LockSupport.parkNanos(lines == 1 ? pause * 20 : pause);
          // By its handle: what it still said before it died is to be read.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    if (heard < lines && !model.erased) {
      String said = Files.readString(folder.resolve("stderr-" + life));
      throw new AssertionError("life " + life + " ended by itself: " + said);
    }
  }

  private static List<String> command(
      Path folder, int life, boolean erase, Acknowledged model, long seed) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!OPTIONS.isEmpty()) {
      command.addAll(Arrays.asList(OPTIONS.split(" ")));
    }
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + folder.resolve("casebook"),
            "-cp",
            System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
            MixedProcess.class.getName(),
            folder.toString(),
            Integer.toString(life),
            Integer.toString(model.passphrase),
            Integer.toString(model.imported),
            Long.toString(seed),
            erase ? "erase" : ""));
    return command;
  }
}
