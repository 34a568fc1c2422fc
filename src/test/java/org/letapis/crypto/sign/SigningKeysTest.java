package org.letapis.crypto.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.InvalidKeyException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;

class SigningKeysTest {
  private final SigningKeys keys = SigningKeys.generate(new SecureRandom());

  @Test
  void bothSignaturesVerifyUnderThePublicKeys() {
    byte[] message = {4, 5, 6};
    VerificationKeys publicKeys = keys.verificationKeys();
    assertThat(publicKeys.verifyEd25519(message, keys.signEd25519(message))).isTrue();
    assertThat(publicKeys.verifyMlDsa65(message, keys.signMlDsa65(message))).isTrue();
    assertThat(publicKeys.verifyEd25519(message, keys.signMlDsa65(message))).isFalse();
    assertThat(publicKeys.verifyMlDsa65(message, keys.signEd25519(message))).isFalse();
  }

  @Test
  void aStrangersSignaturesDoNotVerify() {
    byte[] message = {4, 5, 6};
    SigningKeys stranger = SigningKeys.generate(new SecureRandom());
    assertThat(keys.verificationKeys().verifyEd25519(message, stranger.signEd25519(message)))
        .isFalse();
    assertThat(keys.verificationKeys().verifyMlDsa65(message, stranger.signMlDsa65(message)))
        .isFalse();
  }

  @Test
  void storedKeysAreTheSameKeys() throws Exception {
    try (Secret stored = keys.encode();
        SigningKeys read = SigningKeys.decode(stored)) {
      assertThat(stored.length()).isEqualTo(SigningKeys.ENCODED_LENGTH);
      assertThat(read.verificationKeys()).isEqualTo(keys.verificationKeys());
      assertThat(read.encode()).isEqualTo(stored);
    }
  }

  @Test
  void storedKeysOfAnotherLengthAreRefused() {
    assertThatThrownBy(() -> SigningKeys.decode(Secret.copyOf(new byte[63])))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void closedKeysSignNothing() {
    keys.close();
    assertThatThrownBy(() -> keys.signEd25519(new byte[1]))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> keys.signMlDsa65(new byte[1]))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void publicKeysFromOutsideAreCheckedAndComeBackAsTheyWere() throws Exception {
    VerificationKeys mine = keys.verificationKeys();
    VerificationKeys read = VerificationKeys.of(mine.ed25519(), mine.mlDsa65());
    assertThat(read).isEqualTo(mine).hasSameHashCodeAs(mine);
    assertThat(read.bytes()).hasSize(32 + 1952).startsWith(mine.ed25519());
    assertThat(read.fingerprint()).isEqualTo(Digests.sha256(mine.bytes()));
    assertThatThrownBy(() -> VerificationKeys.of(new byte[32], mine.mlDsa65()))
        .isInstanceOf(InvalidKeyException.class);
    assertThatThrownBy(() -> VerificationKeys.of(mine.mlDsa65(), mine.ed25519()))
        .isInstanceOf(InvalidKeyException.class);
  }

  @Test
  void printsNoSecret() {
    String seed = keys.encode().use(Digests::hex);
    assertThat(keys.toString() + keys.verificationKeys()).doesNotContain(seed.substring(0, 16));
  }
}
