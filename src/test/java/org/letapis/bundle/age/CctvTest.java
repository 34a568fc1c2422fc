package org.letapis.bundle.age;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;

/**
 * The age vectors of the Community Cryptography Test Vectors (C2SP), as far as bundles use age:
 * those with a passphrase or armour are left out.
 */
class CctvTest {

  private record Vector(String name, Map<String, String> says, List<String> keys, byte[] file) {}

  @TestFactory
  Stream<DynamicTest> everyVectorOpensOrIsRefusedAsItSays() throws IOException {
    List<Vector> vectors = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            requireNonNull(CctvTest.class.getResourceAsStream("cctv-age.zip"), "vectors"))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        vectors.add(vector(e.getName(), zip.readAllBytes()));
      }
    }
    assertThat(vectors).hasSizeGreaterThan(80);
    return vectors.stream().map(v -> DynamicTest.dynamicTest(v.name(), () -> check(v)));
  }

  private static Vector vector(String name, byte[] bytes) throws IOException {
    int end = 0;
    while (bytes[end] != '\n' || bytes[end + 1] != '\n') {
      end++;
    }
    Map<String, String> says = new TreeMap<>();
    List<String> keys = new ArrayList<>();
    for (String line : new String(bytes, 0, end, UTF_8).split("\n", -1)) {
      String[] parts = line.split(": ", 2);
      says.put(parts[0], parts[1]);
      if (parts[0].equals("identity")) {
        keys.add(parts[1]);
      }
    }
    byte[] file = Arrays.copyOfRange(bytes, end + 2, bytes.length);
    if (says.containsKey("compressed")) {
      try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file))) {
        file = in.readAllBytes();
      }
    }
    return new Vector(name, says, keys, file);
  }

  private static void check(Vector vector) throws IOException {
    if (requireNonNull(vector.says().get("expect")).equals("success")) {
      assertThat(Digest.of(decrypt(vector)).hex()).isEqualTo(vector.says().get("payload"));
    } else {
      assertThatThrownBy(() -> decrypt(vector)).isInstanceOf(AgeException.class);
    }
  }

  private static byte[] decrypt(Vector vector) throws IOException {
    List<AgeIdentity> identities =
        vector.keys().stream()
            .map(
                key ->
                    AgeIdentity.parse(
                        key.startsWith("AGE-SECRET-KEY-PQ-") ? AgeKind.HYBRID : AgeKind.X25519,
                        Secret.copyOf(key.getBytes(US_ASCII))))
            .toList();
    InputStream in =
        new BufferedInputStream(new ByteArrayInputStream(vector.file()), AgeHeader.MAX_LENGTH);
    AgeHeader.peek(in);
    try (AgeInput age = AgeInput.open(in, identities)) {
      return age.readAllBytes();
    }
  }
}
