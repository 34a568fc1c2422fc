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
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  /** The rules of RFC 8493 for a complete and valid bag, by code that knows nothing of bundles. */
  @Test
  void theBagIsCompleteAndValidByTheStandard() throws Exception {
    assertThat(Files.readAllLines(bag.resolve("bagit.txt")))
        .containsExactly("BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8");
    assertThat(faults()).isEmpty();
    Files.writeString(bag.resolve("data/added"), "x");
    assertThat(faults()).containsExactlyInAnyOrder("oxum", "not listed: data/added");
    Files.delete(bag.resolve("data/added"));
    Files.writeString(bag.resolve("data/bundle.json"), "{}");
    assertThat(faults()).contains("wrong: data/bundle.json");
    Files.delete(bag.resolve("data/bundle.json"));
    assertThat(faults()).contains("missing: data/bundle.json");
  }

  private List<String> faults() throws Exception {
    List<String> faults = new ArrayList<>();
    Set<String> listed = new TreeSet<>();
    for (String manifest : List.of("manifest-sha512.txt", "tagmanifest-sha512.txt")) {
      for (String line : Files.readAllLines(bag.resolve(manifest))) {
        String path = line.substring(line.indexOf(' ')).strip();
        Path file = bag.resolve(path).normalize();
        if (!listed.add(path) || !file.startsWith(bag)) {
          faults.add("twice or outside: " + path);
        } else if (!Files.exists(file)) {
          faults.add("missing: " + path);
        } else {
          byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
          if (!line.startsWith(HexFormat.of().formatHex(digest) + " ")) {
            faults.add("wrong: " + path);
          }
        }
      }
    }
    long bytes = 0;
    long count = 0;
    try (Stream<Path> payload = Files.walk(bag.resolve("data"))) {
      for (Path file : payload.filter(Files::isRegularFile).toList()) {
        String path = bag.relativize(file).toString().replace(File.separatorChar, '/');
        if (!listed.contains(path)) {
          faults.add("not listed: " + path);
        }
        bytes += Files.size(file);
        count++;
      }
    }
    String oxum = "Payload-Oxum: " + bytes + "." + count;
    if (!Files.readAllLines(bag.resolve("bag-info.txt")).contains(oxum)) {
      faults.add("oxum");
    }
    return faults;
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
      System.out.println("age is installed and decrypts");
      run(folder, null, "age", "-d", "-i", "key.txt", "-o", tar.toString(), bundle.toString());
    } else {
      System.out.println("age is not installed: our own decryption stands in for it");
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
