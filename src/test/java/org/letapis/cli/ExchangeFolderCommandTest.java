package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** A folder that bundles are exchanged through, and bundles that came too early. */
class ExchangeFolderCommandTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void twoCasebooks() {
    cli = new Cli(folder);
    cli.create("here");
    cli.create("there");
    cli.trust("here", "there");
    cli.trust("there", "here");
    cli.person("here", "Прыдуманы", "Алесь");
  }

  @Test
  void whatLiesInTheFolderIsTakenInOnce() throws IOException {
    assertThat(look().get("chosen").booleanValue()).isFalse();
    Path shared = Files.createDirectory(folder.resolve("shared"));
    JsonNode empty =
        cli.on("there", "exchange-folder", "--set", shared.toString()).ends(ExitCode.OK).json();
    assertThat(empty.get("taken").intValue()).isZero();
    Path bundle = cli.export("here", "there");
    Files.copy(bundle, shared.resolve(bundle.getFileName()));
    // A file is taken when it did not change from one look to the next.
    cli.on("there", "exchange-folder").ends(ExitCode.OK);
    cli.on("there", "exchange-folder").ends(ExitCode.OK);
    assertThat(cli.on("there", "inbox").json().get("items")).hasSize(1);
    assertThat(look().get("fresh").intValue()).isZero();
    cli.on("there", "exchange-folder", "--forget").ends(ExitCode.OK);
    assertThat(look().get("chosen").booleanValue()).isFalse();
  }

  private JsonNode look() {
    return cli.on("there", "exchange-folder").ends(ExitCode.OK).json();
  }

  @Test
  void aBundleThatCameTooEarlyIsListedAndTakenInLaterOrDropped() throws IOException {
    copy("there", "behind");
    copy("there", "later");
    Path first = cli.export("here", "there");
    cli.on("there", "import", first.toString()).ends(ExitCode.OK);
    cli.on("there", "accept", "--all").ends(ExitCode.OK);
    cli.on("here", "import", cli.export("there", "here").toString()).ends(ExitCode.OK);
    cli.person("here", "Прыдуманая", "Алеся");
    Path second = cli.export("here", "there");

    for (String book : new String[] {"behind", "later"}) {
      cli.on(book, "import", second.toString()).ends(ExitCode.OK);
      assertThat(waiting(book)).hasSize(1);
    }
    String digest = waiting("behind").get(0).get("bundle").stringValue();
    cli.on("behind", "waiting", "--discard", "no digest").fails(ExitCode.USAGE, "cli.bad-argument");
    cli.on("behind", "waiting", "--discard", digest).ends(ExitCode.OK);
    assertThat(waiting("behind")).isEmpty();

    cli.on("later", "import", first.toString()).ends(ExitCode.OK);
    assertThat(waiting("later")).isEmpty();
    assertThat(cli.on("later", "inbox").json().get("items")).hasSize(2);
  }

  private JsonNode waiting(String book) {
    return cli.on(book, "waiting").ends(ExitCode.OK).json().get("bundles");
  }

  /** A casebook as it is, under another name. */
  private void copy(String from, String to) throws IOException {
    Path source = cli.path(from);
    try (Stream<Path> all = Files.walk(source)) {
      for (Path path : all.toList()) {
        Files.copy(path, cli.path(to).resolve(source.relativize(path).toString()));
      }
    }
    Files.copy(Path.of(cli.passphraseFile(from)), folder.resolve(to + ".phrase"));
  }
}
