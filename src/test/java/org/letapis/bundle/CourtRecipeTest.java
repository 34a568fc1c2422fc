package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.age.AgeHeader;
import org.letapis.bundle.age.AgeInput;
import org.letapis.bundle.age.AgeKind;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Entry;

/**
 * What an expert does with standard tools alone. {@code age} is used where it is installed; where
 * it is not, our own decryption stands in for it, and the other tools for nothing.
 */
class CourtRecipeTest {

  private final Person documenter = Person.named("Дакументатарка");
  private final Person expert = Person.named("Эксперт");
  private final List<Entry> chain = Sample.chain(documenter.id(), 3, 11);

  @TempDir Path folder;
  private Path bag;

  @BeforeEach
  void unpack() throws Exception {
    Path bundle = folder.resolve("bundle.age");
    Files.write(
        bundle,
        Sample.write(
            Sample.draft(documenter, chain, Sample.photo()),
            documenter,
            Encryption.CLASSIC,
            expert));
    Path tar = folder.resolve("bundle.tar");
    decrypt(bundle, tar);
    bag = Files.createDirectory(folder.resolve("bag"));
    assertThat(run(bag, Files.readAllBytes(tar), "tar", "x")).isEmpty();
    Files.writeString(folder.resolve("allowed_signers"), documenter.card().allowedSignersLine());
  }

  @Test
  void tarUnpacksItWithoutAWordAndShaToolsFindEverythingRight() throws Exception {
    assertThat(run(bag, null, "sha512sum", "--strict", "-c", "tagmanifest-sha512.txt"))
        .isEqualTo("bagit.txt: OK\nbag-info.txt: OK\nmanifest-sha512.txt: OK\n");
    assertThat(run(bag, null, "sha512sum", "--strict", "-c", "manifest-sha512.txt"))
        .contains("data/entries.jsonl: OK\n")
        .doesNotContain("FAILED");
    Path photo = bag.resolve("data/files").resolve(Sample.photo().sha256().hex());
    assertThat(run(bag, null, "sha256sum", photo.toString()))
        .startsWith(photo.getFileName().toString());
  }

  @Test
  void sshKeygenVerifiesTheSignatureOverTheWholeBag() throws Exception {
    Path signature = bag.resolve("tagmanifest-sha512.txt.sig");
    byte[] signed = Files.readAllBytes(bag.resolve("tagmanifest-sha512.txt"));

    assertThat(verify("letapis-bundle-v1", signature, signed)).contains("Good");
    signed[0] ^= 1;
    assertThat(verify("letapis-bundle-v1", signature, signed)).doesNotContain("Good");
  }

  @Test
  void sshKeygenVerifiesAnAuthorsHead() throws Exception {
    Path signature = bag.resolve("data/heads").resolve(documenter.id() + ".sig");
    byte[] statement = Sample.headOf(chain).statement();

    assertThat(verify("letapis-head-v1", signature, statement)).contains("Good");
  }

  private String verify(String namespace, Path signature, byte[] signed) throws Exception {
    return output(
        folder,
        signed,
        List.of(
            "ssh-keygen",
            "-Y",
            "verify",
            "-n",
            namespace,
            "-f",
            "allowed_signers",
            "-I",
            documenter.id().toString(),
            "-s",
            signature.toString()));
  }

  private void decrypt(Path bundle, Path tar) throws Exception {
    Path key = folder.resolve("key.txt");
    try (Secret text = expert.identity().exportAgeKey(AgeKind.X25519)) {
      Files.write(key, text.<byte[], RuntimeException>use(byte[]::clone));
    }
    if (isInstalled("age")) {
      run(folder, null, "age", "-d", "-i", "key.txt", "-o", tar.toString(), bundle.toString());
    } else {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(bundle));
          OutputStream out = Files.newOutputStream(tar)) {
        AgeHeader.peek(in);
        AgeInput.open(in, expert.identity().ageIdentities()).transferTo(out);
      }
    }
  }

  private static boolean isInstalled(String tool) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return true;
      }
    }
    return false;
  }

  private static String run(Path in, byte[] input, String... command) throws Exception {
    List<String> withStatus = new ArrayList<>(List.of("sh", "-c", "\"$@\" || echo failed: $?", ""));
    withStatus.addAll(List.of(command));
    String output = output(in, input, withStatus);
    assertThat(output).doesNotContain("failed: ");
    return output;
  }

  private static String output(Path in, byte[] input, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).start();
    try (OutputStream to = process.getOutputStream()) {
      if (input != null) {
        to.write(input);
      }
    }
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }
}
