package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;

/**
 * The real program on a disk that is full or may not be written to. Each run has mounts of its own,
 * which end with it; where a machine allows nobody that, there is nothing to test.
 */
class DiskTest {

  private static final int MADE = 41;
  private static final int LEFTOVERS = 42;
  private static final int GONE = 43;

  @TempDir Path folder;
  private Cli cli;
  private Path book;
  private Path disk;

  @BeforeEach
  void aCasebook() throws Exception {
    cli = new Cli(folder);
    cli.create("book");
    cli.person("book", "Прыдуманая", "Алеся");
    book = cli.path("book");
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(Files.isExecutable(Path.of("/usr/bin/unshare"))).isTrue();
    assumeThat(shell("mount -t tmpfs tmpfs " + disk)).isZero();
  }

  @Test
  void aReadOnlyFolderIsCalledSoAndStaysAsItIs() throws Exception {
    Map<String, String> before = cli.content("book");
    String readOnly = "mount --bind " + book + " " + book + " && mount -o remount,ro,bind " + book;
    refused(readOnly, "record " + book + " --type detention --set start=2021", "read-only");
    refused(readOnly, "create " + book.resolve("inside") + " --name x", "read-only");
    assertThat(cli.content("book")).isEqualTo(before);
  }

  @Test
  void onAFullDiskNothingIsMade() throws Exception {
    refused(full(), "create " + disk + "/new --name x --kdf-memory 64", "disk-full");
  }

  /** A page that was begun may have room for the entry, in the journal and perhaps in the store. */
  @Test
  void onAFullDiskOnlyWhatIsThereAfterwardsIsSaidToBeSafe() throws Exception {
    String record = "record " + disk + "/book --type detention --set start=2021";
    int exit =
        shell(
            ("(" + full() + ") && { " + program(record, "err") + " > " + folder.resolve("out"))
                + ("; said=$?; rm " + disk + "/ballast; ")
                + (program("list " + disk + "/book --type detention", "err-list") + " > ")
                + (folder.resolve("listed") + "; exit $said; }"));
    String err = Files.readString(folder.resolve("err"));
    boolean safe = exit == 0 || err.contains("casebook.store-behind");
    assertThat(safe || err.contains(".disk-full\"")).as(err).isTrue();
    assertThat(Files.size(folder.resolve("out")) > 0).isEqualTo(exit == 0);
    assertThat(Files.readString(folder.resolve("listed")).contains("2021")).isEqualTo(safe);
  }

  private String full() {
    return small(book) + " && head -c 10m /dev/zero > " + disk + "/ballast 2>/dev/null; true";
  }

  /** With a little more room each time the making fails later, and leaves as little behind. */
  @Test
  void aCasebookThatCouldNotBeMadeWholeIsNotThere() throws Exception {
    String tiny = "mount -t tmpfs -o size=400k tmpfs " + disk;
    int refused = 0;
    for (int kilobytes = 4; kilobytes <= 64; kilobytes += 60) {
      String ballast =
          tiny + " && head -c " + (400 - kilobytes) + "k /dev/zero > " + disk + "/ballast";
      String create = program("create " + disk + "/new --name x --kdf-memory 64");
      int exit =
          shell(
              ballast
                  + ("; if " + create + "; then exit " + MADE + "; fi")
                  + ("; if test -e " + disk + "/new; then exit " + LEFTOVERS + "; fi")
                  + ("; exit " + GONE));
      assertThat(exit).as("%d KiB", kilobytes).isIn(MADE, GONE);
      refused += exit == GONE ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  @Test
  void whatIsPrintedToAFullDiskIsNotTakenForPrinted() throws Exception {
    assertThat(shell(program("dump " + book) + " > /dev/full")).isEqualTo(ExitCode.DISK.number());
    assertThat(Files.readString(folder.resolve("err"))).contains("cli.output-broken");
  }

  /** A disk with the casebook on it and a little room. */
  private String small(Path from) {
    return "mount -t tmpfs -o size=3m tmpfs " + disk + " && cp -r " + from + " " + disk + "/book";
  }

  private void refused(String setup, String command, String ending) throws Exception {
    int exit = shell("(" + setup + ") && " + program(command) + " > " + folder.resolve("out"));
    String err = Files.readString(folder.resolve("err"));
    assertThat(exit).as(err).isEqualTo(ExitCode.DISK.number());
    assertThat(err).contains("." + ending + "\"");
    assertThat(folder.resolve("out")).isEmptyFile();
  }

  private String program(String command) {
    return program(command, "err");
  }

  private String program(String command, String err) {
    return String.join(
        " ",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        "org.letapis.app.Main",
        command,
        "--json --passphrase-file",
        cli.passphraseFile("book"),
        "2>",
        folder.resolve(err).toString());
  }

  private static int shell(String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of("/usr/bin/unshare", "-rm", "sh", "-c", script))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
