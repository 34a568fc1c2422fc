package org.letapis.bundle.age;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.bundle.age.AgeException.Fault;
import org.letapis.crypto.Secret;

class AgeTest {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The example of C2SP age, "The X25519 recipient type". */
  @Test
  void thePublishedX25519IdentityHasThePublishedRecipient() {
    String text = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    AgeIdentity identity =
        AgeIdentity.parse(AgeKind.X25519, Secret.copyOf(text.getBytes(US_ASCII)));

    assertThat(identity.recipient().text())
        .isEqualTo("age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj");
    assertThat(text(identity)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "HYBRID, typage-hybrid.age, Летапіс reads what age-encryption (npm) 0.3.1 wrote.",
    "X25519, typage-x25519.age, Летапіс reads what age-encryption (npm) 0.3.1 wrote.",
    "X25519, age-1.1.1-x25519.age, Летапіс reads what age 1.1.1 wrote."
  })
  void filesOfOtherProgramsAreRead(AgeKind kind, String file, String content) throws IOException {
    byte[] seed = new byte[32];
    IntStream.range(0, 32).forEach(i -> seed[i] = (byte) (i + 1));
    try (InputStream in = AgeTest.class.getResourceAsStream(file)) {
      byte[] plain = decrypt(in.readAllBytes(), AgeIdentity.of(kind, Secret.copyOf(seed)));
      assertThat(new String(plain, UTF_8)).isEqualTo(content + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
  void everyLengthComesBackAndIsKnownFromTheOutside(int length) throws IOException {
    AgeIdentity identity = AgeIdentity.generate(AgeKind.X25519, RANDOM);
    byte[] plain = new byte[length];
    RANDOM.nextBytes(plain);

    byte[] file = encrypt(plain, identity.recipient());

    assertThat(decrypt(file, identity)).isEqualTo(plain);
    assertThat(peek(file).plainLength(file.length)).isEqualTo(length);
  }

  @ParameterizedTest
  @EnumSource(AgeKind.class)
  void aFileForSomebodyElseIsToldFromADamagedOne(AgeKind kind) throws IOException {
    AgeIdentity identity = AgeIdentity.generate(kind, RANDOM);
    byte[] file = encrypt(new byte[100], identity.recipient());

    assertThat(fault(file, AgeIdentity.generate(kind, RANDOM))).isEqualTo(Fault.NO_MATCH);
    file[file.length - 1] ^= 1;
    assertThat(fault(file, identity)).isEqualTo(Fault.ALTERED);
  }

  @Test
  void aSeedComesBackFromItsText() {
    for (AgeKind kind : AgeKind.values()) {
      AgeIdentity identity = AgeIdentity.generate(kind, RANDOM);
      AgeIdentity again = AgeIdentity.parse(kind, Secret.copyOf(text(identity).getBytes(US_ASCII)));

      assertThat(again.recipient()).isEqualTo(identity.recipient());
      assertThat(again.secret()).isEqualTo(identity.secret());
      assertThat(identity.toString()).doesNotContain("SECRET-KEY");
    }
  }

  @Test
  void anUnfinishedFileIsNeverWhole() throws IOException {
    AgeIdentity identity = AgeIdentity.generate(AgeKind.X25519, RANDOM);
    for (int length : new int[] {0, 1, 65_536, 100_000}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (AgeOutput age = AgeOutput.open(out, List.of(identity.recipient()), RANDOM)) {
        age.write(new byte[length]);
      }
      assertThat(fault(out.toByteArray(), identity)).isEqualTo(Fault.ALTERED);
    }
  }

  @Test
  void recipientsOfTwoKindsAreNotMixed() {
    List<AgeRecipient> mixed =
        List.of(
            AgeIdentity.generate(AgeKind.X25519, RANDOM).recipient(),
            AgeIdentity.generate(AgeKind.HYBRID, RANDOM).recipient());

    assertThatThrownBy(() -> AgeOutput.open(new ByteArrayOutputStream(), mixed, RANDOM))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thirtyTwoHybridRecipientsAreTheMostAndAllCanOpenIt() throws IOException {
    List<AgeIdentity> identities =
        IntStream.range(0, AgeOutput.MAX_RECIPIENTS)
            .mapToObj(i -> AgeIdentity.generate(AgeKind.HYBRID, RANDOM))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AgeOutput age =
        AgeOutput.open(out, identities.stream().map(AgeIdentity::recipient).toList(), RANDOM)) {
      age.write(1);
      age.finish();
    }

    assertThat(peek(out.toByteArray()).stanzas()).isEqualTo(32);
    assertThat(decrypt(out.toByteArray(), identities.getLast())).containsExactly(1);
  }

  @Test
  void aHeaderIsBoundedBeforeAnythingIsSpentOnIt() {
    String version = "age-encryption.org/v1\n";
    String stanza = "-> X25519 AAAA\nAAAA\n";
    byte[] many = (version + stanza.repeat(65) + "--- AAAA\n").getBytes(US_ASCII);
    byte[] endless = (version + "-> X25519 " + "A".repeat(70_000)).getBytes(US_ASCII);
    byte[] short1 = (version + "-> X25").getBytes(US_ASCII);

    assertThat(fault(many, AgeIdentity.generate(AgeKind.X25519, RANDOM)))
        .isEqualTo(Fault.HEADER_TOO_LARGE);
    assertThat(fault(endless, AgeIdentity.generate(AgeKind.X25519, RANDOM)))
        .isEqualTo(Fault.HEADER_TOO_LARGE);
    assertThat(fault(short1, AgeIdentity.generate(AgeKind.X25519, RANDOM)))
        .isEqualTo(Fault.CUT_SHORT);
    assertThat(fault(new byte[0], AgeIdentity.generate(AgeKind.X25519, RANDOM)))
        .isEqualTo(Fault.NOT_AGE);
    assertThat(
            fault(
                "-----BEGIN AGE".getBytes(US_ASCII), AgeIdentity.generate(AgeKind.X25519, RANDOM)))
        .isEqualTo(Fault.NOT_AGE);
  }

  @Test
  void noByteOfAHeaderMayChangeAndNoneBeCutOff() throws IOException {
    long seed = Seed.get();
    Random random = new Random(seed);
    AgeIdentity identity = AgeIdentity.generate(AgeKind.HYBRID, RANDOM);
    byte[] file = encrypt("entry".getBytes(UTF_8), identity.recipient());
    // A hybrid stanza costs four decapsulations to refuse: one byte in 31 of the long header.
    for (int i = random.nextInt(31); i < file.length; i += 31) {
      byte[] flipped = file.clone();
      flipped[i] ^= (byte) (1 << random.nextInt(8));
      byte[] cut = Arrays.copyOf(file, i);
      assertThat(fault(flipped, identity)).as("seed %d, flipped at %d", seed, i).isNotNull();
      assertThat(fault(cut, identity)).as("seed %d, cut at %d", seed, i).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "age1", "AGE1ZVKYG2LQZRAA2LNJVQEJ32NKUU0UES2S82HZRYE869XEEXVN73EQUNUJWJ"})
  void aRecipientHasOneSpelling(String text) {
    assertThatThrownBy(() -> new AgeRecipient(AgeKind.X25519, text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRecipientIsAUsablePublicKey() {
    AgeRecipient right = AgeIdentity.generate(AgeKind.HYBRID, RANDOM).recipient();
    byte[] smallOrder = Bech32.decode("age1pq", right.text().getBytes(US_ASCII));
    Arrays.fill(smallOrder, 1_184, 1_216, (byte) 0);
    byte[] outOfRange = Bech32.decode("age1pq", right.text().getBytes(US_ASCII));
    Arrays.fill(outOfRange, 0, 3, (byte) 0xff);

    assertThatThrownBy(() -> AgeRecipient.of(AgeKind.X25519, new byte[32]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AgeRecipient.of(AgeKind.HYBRID, smallOrder))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AgeRecipient.of(AgeKind.HYBRID, outOfRange))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(AgeIdentity identity) {
    try (Secret text = identity.secretText()) {
      return text.use(bytes -> new String(bytes, US_ASCII));
    }
  }

  private static byte[] encrypt(byte[] plain, AgeRecipient recipient) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AgeOutput age = AgeOutput.open(out, List.of(recipient), RANDOM)) {
      age.write(plain);
      age.finish();
    }
    return out.toByteArray();
  }

  private static byte[] decrypt(byte[] file, AgeIdentity identity) throws IOException {
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(file));
    AgeHeader.peek(in);
    try (AgeInput age = AgeInput.open(in, List.of(identity))) {
      return age.readAllBytes();
    }
  }

  private static AgeHeader peek(byte[] file) throws IOException {
    return AgeHeader.peek(new BufferedInputStream(new ByteArrayInputStream(file)));
  }

  /** What is wrong with a file; anything thrown but an AgeException fails the test. */
  private static Fault fault(byte[] file, AgeIdentity identity) {
    try {
      decrypt(file, identity);
    } catch (AgeException e) {
      return e.fault();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return null;
  }
}
