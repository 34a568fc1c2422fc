package org.letapis.crypto.sign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Vectors of the Wycheproof project (C2SP, Apache License 2.0): signatures that are right, and
 * those that careless verifiers take for right. Of ML-DSA-65 one of each kind, with an empty
 * context.
 */
class WycheproofTest {

  private static final HexFormat HEX = HexFormat.of();

  private record Vector(
      String id, boolean valid, byte[] key, byte[] message, byte[] signature, String comment) {

    static Vector of(String line) {
      String[] cells = line.split("\t", -1);
      return new Vector(
          cells[0],
          cells[1].equals("valid"),
          HEX.parseHex(cells[2]),
          HEX.parseHex(cells[3]),
          HEX.parseHex(cells[4]),
          cells[5]);
    }
  }

  private static InputStream resource(String name) {
    return requireNonNull(WycheproofTest.class.getResourceAsStream(name), name);
  }

  private static Stream<Vector> vectors(InputStream in) throws IOException {
    return new String(in.readAllBytes(), UTF_8).lines().map(Vector::of).toList().stream();
  }

  @TestFactory
  Stream<DynamicTest> ed25519() throws IOException {
    try (InputStream in = resource("wycheproof-ed25519.tsv")) {
      return vectors(in)
          .map(
              v ->
                  DynamicTest.dynamicTest(
                      v.id() + " " + v.comment(),
                      () ->
                          assertThat(
                                  Ed25519.isPublicKey(v.key())
                                      && Ed25519.verify(v.key(), v.message(), v.signature()))
                              .isEqualTo(v.valid())));
    }
  }

  @TestFactory
  Stream<DynamicTest> mlDsa65() throws IOException {
    try (ZipInputStream in = new ZipInputStream(resource("wycheproof-ml-dsa-65.zip"))) {
      in.getNextEntry();
      return vectors(in)
          .map(
              v ->
                  DynamicTest.dynamicTest(
                      v.id() + " " + v.comment(),
                      () ->
                          assertThat(
                                  MlDsa65.isPublicKey(v.key())
                                      && MlDsa65.verify(v.key(), v.message(), v.signature()))
                              .isEqualTo(v.valid())));
    }
  }
}
