package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.bundle.age.AgeIdentity;
import org.letapis.bundle.age.AgeInput;
import org.letapis.bundle.age.AgeOutput;
import org.letapis.casebook.Casebook;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.crypto.Secret;
import tools.jackson.databind.JsonNode;

/** Bundles that must not come in: each is refused with words of its own and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadBundlesTest {

  private Path folder;
  private Cli cli;
  private byte[] good;
  private Map<String, String> before;

  @BeforeAll
  void aCoordinatorADocumenterAndAStranger(@TempDir Path temporary) throws Exception {
    folder = temporary;
    cli = new Cli(folder);
    for (String name : List.of("documenter", "coordinator", "stranger")) {
      cli.create(name);
    }
    cli.trust("documenter", "coordinator");
    cli.trust("documenter", "stranger");
    cli.trust("coordinator", "documenter");
    cli.trust("stranger", "coordinator");
    cli.person("documenter", "Прыдуманая", "Алеся");
    cli.person("stranger", "Невядомы", "Хтосьці");
    good = Files.readAllBytes(cli.export("documenter", "coordinator"));
    before = cli.truth("coordinator");
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(cli.truth("coordinator")).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> aTruncatedBundleIsRefused() {
    return Stream.of(0, 1, 20, 300, good.length / 2, good.length - 17, good.length - 1)
        .map(
            length ->
                DynamicTest.dynamicTest(
                    length + " bytes", () -> refused(Arrays.copyOf(good, length))));
  }

  @TestFactory
  Stream<DynamicTest> oneFlippedBitIsRefused() {
    long seed = Seed.get();
    Random random = new Random(seed);
    return IntStream.range(0, 12)
        .mapToObj(i -> i < 4 ? random.nextInt(2_000) : random.nextInt(good.length))
        .map(
            at ->
                DynamicTest.dynamicTest(
                    "byte " + at + ", seed " + seed,
                    () -> {
                      byte[] flipped = good.clone();
                      flipped[at] ^= (byte) (1 << random.nextInt(8));
                      refused(flipped);
                    }));
  }

  /** In the header a flipped bit cannot be told from a bundle for somebody else. */
  private void refused(byte[] bundle) throws Exception {
    String file = write(bundle);
    Cli.Result result = cli.on("coordinator", "import", file);
    assertThat(result.exit())
        .as(result.err())
        .isIn(ExitCode.REFUSED.number(), ExitCode.NOT_FOR_YOU.number());
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("\"error\":\"bundle.");
  }

  @Test
  void aTruncatedBundleIsCalledSo() throws Exception {
    String file = write(Arrays.copyOf(good, good.length - 1));
    for (String command : List.of("verify", "import", "inspect")) {
      cli.on("coordinator", command, file).fails(ExitCode.REFUSED, "bundle.truncated");
    }
  }

  @Test
  void aStrangersBundleIsShownAsSuchAndNotImported() {
    String bundle = cli.export("stranger", "coordinator").toString();
    JsonNode verdict = cli.on("coordinator", "verify", bundle).ends(ExitCode.NOT_TRUSTED).json();
    assertThat(verdict.get("whole").booleanValue()).isTrue();
    assertThat(verdict.get("trust").stringValue()).isEqualTo("stranger");
    assertThat(verdict.get("importable").booleanValue()).isFalse();
    cli.on("coordinator", "inspect", bundle).ends(ExitCode.OK);
    cli.on("coordinator", "import", bundle).fails(ExitCode.NOT_TRUSTED, "exchange.stranger");
  }

  @Test
  void aBundleForSomebodyElseDoesNotOpen() {
    String bundle = cli.export("documenter", "stranger").toString();
    cli.on("coordinator", "import", bundle).fails(ExitCode.NOT_FOR_YOU, "bundle.not-for-you");
    cli.on("coordinator", "verify", bundle).fails(ExitCode.NOT_FOR_YOU, "bundle.not-for-you");
  }

  @Test
  void aBundleThatWasPassedOnIsSeenAsSuch() throws Exception {
    byte[] theirs = Files.readAllBytes(cli.export("documenter", "stranger"));
    String passedOn = write(encrypted("coordinator", decrypted("stranger", theirs)));
    cli.on("coordinator", "import", passedOn).fails(ExitCode.NOT_FOR_YOU, "bundle.forwarded");
  }

  @Test
  void aBundleOfANewerVersionAsksForAnUpdate() throws Exception {
    byte[] inside = decrypted("coordinator", good);
    String text = new String(inside, StandardCharsets.ISO_8859_1);
    String version = "letapis-bundle-v";
    int at = text.indexOf(version) + version.length();
    assertThat(text.charAt(at)).isEqualTo('1');
    inside[at] = '2';
    String newer = write(encrypted("coordinator", inside));
    cli.on("coordinator", "import", newer).fails(ExitCode.NEWER_FORMAT, "bundle.newer-format");
    cli.on("coordinator", "verify", newer).fails(ExitCode.NEWER_FORMAT, "bundle.newer-format");
  }

  @Test
  void whatIsNoBundleIsRefused() throws Exception {
    cli.on("coordinator", "import", write("Hello\n".getBytes(StandardCharsets.UTF_8)))
        .fails(ExitCode.REFUSED, "bundle.not-a-bundle");
    cli.on("coordinator", "import", folder.resolve("nowhere.age").toString())
        .fails(ExitCode.DISK, "bundle.unreadable");
  }

  @Test
  void ownBundlesAndUncheckedContactsAreRefused() {
    String bundle = cli.export("documenter", "coordinator").toString();
    cli.create("newcomer");
    String card = folder.resolve("documenter-for-coordinator.card").toString();
    cli.on("newcomer", "contact add", card).ends(ExitCode.OK);
    cli.on("newcomer", "export", "--to", cli.fingerprint("documenter"))
        .fails(ExitCode.NOT_TRUSTED, "exchange.not-verified");
    cli.on("documenter", "import", bundle).fails(ExitCode.NOT_POSSIBLE, "exchange.own-bundle");
  }

  private String write(byte[] bundle) throws Exception {
    return Files.write(folder.resolve("changed.age"), bundle).toString();
  }

  private byte[] decrypted(String casebook, byte[] bundle) throws Exception {
    try (Casebook open = open(casebook);
        InputStream in =
            AgeInput.open(
                new java.io.ByteArrayInputStream(bundle), open.identity().ageIdentities())) {
      return in.readAllBytes();
    }
  }

  private byte[] encrypted(String casebook, byte[] inside) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Casebook open = open(casebook)) {
      AgeIdentity first = open.identity().ageIdentities().getFirst();
      AgeOutput age = AgeOutput.open(out, List.of(first.recipient()), new SecureRandom());
      age.write(inside, 0, inside.length);
      age.finish();
      age.close();
    }
    return out.toByteArray();
  }

  private Casebook open(String casebook) throws Exception {
    String phrase = Files.readString(Path.of(cli.passphraseFile(casebook))).strip();
    try (Secret secret = Secret.ofPassphrase(phrase.toCharArray())) {
      return Casebook.open(cli.path(casebook), secret);
    }
  }
}
