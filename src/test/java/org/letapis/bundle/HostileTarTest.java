package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.bundle.problem.BundleProblem.ALTERED;
import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_NOT_ALLOWED;
import static org.letapis.bundle.problem.BundleProblem.NOT_A_BUNDLE;
import static org.letapis.bundle.problem.BundleProblem.TOO_LARGE;
import static org.letapis.bundle.problem.BundleProblem.TRUNCATED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.bag.Members;

/** Bundles put together by somebody who knows the format, and the keys to sign and encrypt. */
class HostileTarTest {

  private static Person documenter;
  private static Person coordinator;
  private static byte[] bundle;

  @TempDir Path folder;
  private Refusal refusal;

  @BeforeAll
  static void write() throws IOException {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
    BundleDraft draft =
        Sample.draft(documenter, Sample.chain(documenter.id(), 2, 1), Sample.photo());
    bundle = Sample.write(draft, documenter, Encryption.CLASSIC, coordinator);
  }

  @BeforeEach
  void refusal() {
    refusal = new Refusal(folder);
  }

  @Test
  void aBundleTakenApartAndPutTogetherAgainIsStillRight() throws IOException {
    byte[] again = forgery().resealed(documenter).encrypted(coordinator);

    assertThat(Forgery.decrypt(again, coordinator)).hasSize(plainLength());
    Path file = Files.write(folder.resolve("again.age"), again);
    assertThat(BundleReader.open(file, coordinator.identity(), Limits.standard()).entryCount())
        .isEqualTo(2);
  }

  @TestFactory
  Stream<DynamicTest> namesThatDoNotBelongThereAreRefused() {
    return Stream.of(
            "../x",
            "/etc/passwd",
            "data/../../x",
            "data/files/../../x",
            "./bagit.txt",
            "data/x",
            "data/entries.jsonl ",
            "C:\\x",
            "data\\entries.jsonl",
            "data/файл",
            "con")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      TarArchiveEntry extra = new TarArchiveEntry(name, true);
                      neutral(extra);
                      for (String before : List.of(Members.BUNDLE, Members.ENTRIES, "")) {
                        expect(forgery().insert(extra, before), MEMBER_NOT_ALLOWED);
                      }
                      expect(
                          forgery().rename(Members.ENTRIES, name).resealedAsIs(documenter),
                          MEMBER_NOT_ALLOWED,
                          MALFORMED);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nothingButRegularFilesIsRead() {
    return Stream.of(
            TarConstants.LF_SYMLINK,
            TarConstants.LF_LINK,
            TarConstants.LF_DIR,
            TarConstants.LF_CHR,
            TarConstants.LF_BLK,
            TarConstants.LF_FIFO,
            TarConstants.LF_CONTIG,
            TarConstants.LF_OLDNORM,
            TarConstants.LF_GNUTYPE_LONGNAME,
            TarConstants.LF_GNUTYPE_LONGLINK,
            TarConstants.LF_GNUTYPE_SPARSE,
            TarConstants.LF_PAX_EXTENDED_HEADER_LC,
            TarConstants.LF_PAX_GLOBAL_EXTENDED_HEADER)
        .map(
            type ->
                DynamicTest.dynamicTest(
                    "type " + type,
                    () -> {
                      byte[] tar = Forgery.decrypt(bundle, coordinator);
                      int header = new String(tar, ISO_8859_1).indexOf(Members.ENTRIES + "\0");
                      tar[header + 156] = type;
                      fixChecksum(tar, header);
                      assertThat(refusal.of(Forgery.encrypt(tar, coordinator), coordinator).code())
                          .isEqualTo(MEMBER_NOT_ALLOWED);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aHeaderSaysNothingButNameAndSize() {
    record Change(String what, Consumer<TarArchiveEntry> change) {}
    return Stream.of(
            new Change("owner", e -> e.setIds(1000, 0)),
            new Change("group", e -> e.setIds(0, 1000)),
            new Change("owner's name", e -> e.setUserName("alesia")),
            new Change("group's name", e -> e.setGroupName("staff")),
            new Change("time", e -> e.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L))),
            new Change("mode", e -> e.setMode(0755)),
            new Change("link", e -> e.setLinkName("x")),
            new Change("device", e -> e.setDevMajor(1)))
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.what(), () -> expect(forgery().everyEntry(c.change()), NOT_A_BUNDLE)));
  }

  @Test
  void aSizeBeyondWhatWasSaidIsRefusedBeforeItIsRead() throws IOException {
    byte[] plain = Forgery.decrypt(bundle, coordinator);
    for (String octal : List.of("77777777777", "00000100000")) {
      byte[] huge = plain.clone();
      System.arraycopy(octal.getBytes(UTF_8), 0, huge, 124, 11);
      fixChecksum(huge, 0);
      assertThat(refusal.of(Forgery.encrypt(huge, coordinator), coordinator).code())
          .isEqualTo(TOO_LARGE);
    }
    byte[] binary = plain.clone();
    binary[124] = (byte) 0x80;
    fixChecksum(binary, 0);
    assertThat(refusal.of(Forgery.encrypt(binary, coordinator), coordinator).code())
        .isEqualTo(NOT_A_BUNDLE);
  }

  @Test
  void theEndIsTwoEmptyBlocksAndZerosToAPaddedLength() throws IOException {
    int whole = plainLength();
    expect(forgery().padding(tar -> Arrays.copyOf(tar, whole + 512)), TRUNCATED);
    expect(forgery().padding(tar -> Arrays.copyOf(tar, whole + 1)), TRUNCATED);
    expect(
        forgery()
            .padding(
                tar -> {
                  byte[] padded = Arrays.copyOf(tar, whole);
                  padded[padded.length - 1] = 1;
                  return padded;
                }),
        ALTERED);
    expect(forgery().padding(tar -> Arrays.copyOf(tar, tar.length - 1_024)), ALTERED, TRUNCATED);
    expect(forgery().padding(tar -> Arrays.copyOf(tar, tar.length - 600)), ALTERED, TRUNCATED);
  }

  private Forgery forgery() throws IOException {
    return Forgery.of(bundle, coordinator);
  }

  private int plainLength() {
    try {
      return Forgery.decrypt(bundle, coordinator).length;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void expect(Forgery forgery, Object... anyOf) throws IOException {
    assertThat(refusal.of(forgery.encrypted(coordinator), coordinator).code()).isIn(anyOf);
  }

  private static void neutral(TarArchiveEntry entry) {
    entry.setMode(0644);
    entry.setIds(0, 0);
    entry.setNames("", "");
    entry.setLastModifiedTime(FileTime.fromMillis(0));
  }

  private static void fixChecksum(byte[] tar, int header) {
    Arrays.fill(tar, header + 148, header + 156, (byte) ' ');
    int sum = 0;
    for (int i = header; i < header + 512; i++) {
      sum += tar[i] & 0xff;
    }
    byte[] digits = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(UTF_8);
    System.arraycopy(digits, 0, tar, header + 148, 8);
  }
}
