package org.letapis.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;

/**
 * A journal of format 1, written once and never again: two segments, a torn end, every feature of
 * the format. Every later build reads it.
 */
class JournalFormatTest {

  private static final List<String> NAMES = List.of("000001.log", "000002.log");

  @TempDir private Path folder;

  @Test
  void aJournalOfFormatOneIsStillRead() throws IOException {
    for (String name : NAMES) {
      Files.write(folder.resolve(name), sample(name));
    }
    List<String> read = new ArrayList<>();
    try (Journal journal = Journal.open(folder, Secret.copyOf(key()))) {
      journal.replay(
          Position.START,
          (at, frame) -> Journals.texts(frame).forEach(l -> read.add(frame.kind() + " " + l)));
      assertThat(journal.damage()).isEmpty();
      assertThat(journal.tail()).contains(new Tail(2, 182, 300, false));
    }
    assertThat(read).isEqualTo(lines());
  }

  /** The same journal, its first segment written again without a line of own state. */
  @Test
  void aSegmentThatWasWrittenAgainIsStillReadAndItsFramesKeepTheirPositions() throws IOException {
    for (String name : NAMES) {
      Files.write(folder.resolve(name), sample("v2", name));
    }
    List<String> read = new ArrayList<>();
    try (Journal journal = Journal.open(folder, Secret.copyOf(key()))) {
      journal.replay(
          Position.START,
          (at, frame) -> {
            assertThat(Journals.texts(journal.read(at))).isEqualTo(Journals.texts(frame));
            Journals.texts(frame)
                .forEach(
                    l -> read.add(at.segment() + " " + at.offset() + " " + frame.kind() + " " + l));
          });
      assertThat(journal.damage()).isEmpty();
    }
    String lines = new String(sample("v2", "lines.txt"), StandardCharsets.UTF_8);
    assertThat(read).isEqualTo(lines.lines().toList());
  }

  /** Reads the sample with nothing but the JDK, as the packages describe the bytes. */
  @Test
  void theFormatIsAsDescribed() throws Exception {
    List<String> read = new ArrayList<>();
    byte[] previousTag = new byte[16];
    long previousLength = 0;
    for (int number = 1; number <= 2; number++) {
      ByteBuffer file = ByteBuffer.wrap(sample(NAMES.get(number - 1)));
      byte[] id = take(file, 16, 24);
      assertThat(take(file, 0, 8)).asString(StandardCharsets.US_ASCII).isEqualTo("LETAPJRN");
      assertThat(file.getShort(8)).isEqualTo((short) 1);
      assertThat(file.getShort(10)).isZero();
      assertThat(file.getInt(12)).isEqualTo(number);
      assertThat(file.getLong(40)).isEqualTo(previousLength);
      assertThat(take(file, 48, 16)).isEqualTo(previousTag);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derived(id, "letapis/journal/header/1"), "HmacSHA256"));
      assertThat(take(file, 64, 32)).isEqualTo(mac.doFinal(take(file, 0, 64)));

      byte[] key = derived(id, "letapis/journal/frames/1/" + number);
      List<String> batch = new ArrayList<>();
      int at = 96;
      while (at + 62 <= file.limit() && at + 62 + file.getInt(at + 24) <= file.limit()) {
        byte[] header = take(file, at, 62);
        assertThat(Arrays.copyOf(header, 24)).isEqualTo(id);
        assertThat(Arrays.copyOfRange(header, 42, 58)).isEqualTo(previousTag);
        CRC32C crc = new CRC32C();
        crc.update(header, 0, 58);
        assertThat(file.getInt(at + 58)).isEqualTo((int) crc.getValue());
        byte[] sealed = take(file, at + 62, file.getInt(at + 24));
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(
            Cipher.DECRYPT_MODE,
            new SecretKeySpec(key, "AES"),
            new GCMParameterSpec(128, header, 30, 12));
        gcm.updateAAD(header);
        gcm.updateAAD(ByteBuffer.allocate(8).putLong(0, at));
        byte[] text = gcm.doFinal(sealed);
        if ((header[29] & 2) != 0) {
          text =
              new InflaterInputStream(new ByteArrayInputStream(text), new Inflater(true))
                  .readAllBytes();
        }
        String kind = header[28] == 1 ? "ENTRIES " : "LOCAL ";
        new String(text, StandardCharsets.UTF_8).lines().forEach(line -> batch.add(kind + line));
        if ((header[29] & 1) != 0) {
          read.addAll(batch);
          batch.clear();
        }
        previousTag = Arrays.copyOfRange(sealed, sealed.length - 16, sealed.length);
        at += 62 + sealed.length;
      }
      previousLength = file.limit();
    }
    assertThat(read).isEqualTo(lines());
  }

  private static byte[] derived(byte[] salt, String info) throws Exception {
    return KDF.getInstance("HKDF-SHA256")
        .deriveData(
            HKDFParameterSpec.ofExtract()
                .addIKM(key())
                .addSalt(salt)
                .thenExpand(info.getBytes(StandardCharsets.US_ASCII), 32));
  }

  private static byte[] take(ByteBuffer file, int from, int length) {
    byte[] bytes = new byte[length];
    file.get(from, bytes);
    return bytes;
  }

  private static byte[] key() {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) i;
    }
    return key;
  }

  private static List<String> lines() throws IOException {
    return new String(sample("lines.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] sample(String name) throws IOException {
    return sample("v1", name);
  }

  private static byte[] sample(String version, String name) throws IOException {
    try (InputStream in = JournalFormatTest.class.getResourceAsStream(version + "/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
