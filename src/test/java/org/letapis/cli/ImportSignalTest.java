package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.cli.terminal.ExitCode;

/**
 * Ctrl+C, or another's wish that it end, while a table is taken in: all of it is there or nothing,
 * and which it is was said. {@code -Dletapis.kills=200} for more.
 */
class ImportSignalTest {

  private static final int KILLS = Math.max(1, Integer.getInteger("letapis.kills", 4) / 4);
  private static final int ROWS = 900;

  @TempDir Path folder;

  /** What the process said, and how it ended. */
  private record Ended(int exit, List<String> said) {}

  @Test
  void theWholeTableIsThereOrNothingOfItAndWhichItIsIsSaid() throws Exception {
    Random random = new Random(Seed.get());
    Cli cli = new Cli(folder);
    Path table = Files.writeString(folder.resolve("table.csv"), table());
    for (int kill = 0; kill < KILLS; kill++) {
      String book = "book-" + kill;
      cli.create(book);
      boolean interrupt = random.nextBoolean() && hearsInterrupts();
      Ended ended = life(cli, book, table, random, interrupt);
      int there = cli.dump(book).size();
      String how = "seed %d, kill %d: %s".formatted(Seed.get(), kill, ended);
      assertThat(there).as(how).isIn(0, ROWS);
      assertThat(ended.exit()).as(how).isIn(interrupt ? 130 : 143, 0);
      assertThat(String.join("\n", ended.said()))
          .as(how)
          .containsPattern(
              there == 0
                  ? "The import was stopped. Nothing in the casebook has changed."
                  : "All rows are safely in the casebook|Records imported");
      cli.on(book, "check").ends(ExitCode.OK);
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder("ФИО,Дата рождения\n");
    for (int i = 0; i < ROWS; i++) {
      table.append("Лясны").append(i).append(" Сцяпан Ігнатавіч,01.02.1980\n");
    }
    return table.toString();
  }

  /** Started in the background of a shell, this process and its children are deaf to Ctrl+C. */
  private static boolean hearsInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .noneMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
  }

  private static Ended life(Cli cli, String book, Path table, Random random, boolean interrupt)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + cli.path(book),
                "-cp",
                System.getProperty("letapis.kill.path", System.getProperty("java.class.path")),
                ImportSignalTest.class.getName(),
                "import-table",
                cli.path(book).toString(),
                table.toString(),
                "--lang",
                "en",
                "--passphrase-file",
                cli.passphraseFile(book))
            .redirectErrorStream(true)
            .start();
    int lines = 1 + random.nextInt(6);
    List<String> said = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (said.size() == lines) {
          LockSupport.parkNanos(random.nextInt(40_000_000));
          signal(process, interrupt);
        }
      }
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    } finally {
      process.destroyForcibly().onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
    assertThat(said).isNotEmpty();
    return new Ended(process.exitValue(), said);
  }

  private static void signal(Process process, boolean interrupt) throws Exception {
    if (interrupt) {
      assertThat(new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor())
          .isBetween(0, 1);
    } else {
      process.toHandle().destroy();
    }
  }

  /** The process that is asked to end: a command line. */
  public static void main(String[] arguments) {
    System.exit(new LetapisCommand(null).run(arguments));
  }
}
