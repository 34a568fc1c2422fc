package org.letapis.bundle.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.bundle.problem.BundleProblem.IDENTITY_MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.IDENTITY_NEWER_FORMAT;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.letapis.bundle.age.AgeKind;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;

class IdentityTest {

  private final Identity identity = Identity.generate(new SecureRandom());
  private final ContactCard card = identity.card("Дакументатарка", LocalDate.of(2026, 1, 5));

  @Test
  void anIdentityComesBackFromItsStoredForm() {
    Identity again = Identity.decode(identity.encode());

    assertThat(again.publicKeys()).isEqualTo(identity.publicKeys());
    assertThat(again.authorId()).isEqualTo(identity.authorId());
    assertThat(again.encode()).isEqualTo(identity.encode());
  }

  @Test
  void nothingSecretIsPrinted() {
    String stored = text(identity.encode());

    assertThat(identity.toString()).hasSizeLessThan(40);
    assertThat(identity.encode().toString()).doesNotContain("letapis-identity");
    assertThat(stored).startsWith("{\"age\":");
  }

  @Test
  void anotherFormIsRefused() {
    String stored = text(identity.encode());

    assertThat(refusal(stored.replace("\"version\":1", "\"version\":2")).code())
        .isEqualTo(IDENTITY_NEWER_FORMAT);
    assertThat(refusal(stored.replace("\"version\":1", "\"version\":1,\"x\":1")).code())
        .isEqualTo(IDENTITY_MALFORMED);
    assertThat(refusal(stored.replace("\"age\":\"", "\"age\":\"AAAA")).code())
        .isEqualTo(IDENTITY_MALFORMED);
    assertThat(refusal(stored + " ").code()).isEqualTo(IDENTITY_MALFORMED);
    assertThat(refusal("").code()).isEqualTo(IDENTITY_MALFORMED);
    assertThat(refusal("[]").code()).isEqualTo(IDENTITY_MALFORMED);
  }

  @Test
  void theAgeKeyIsGivenOutAsOtherProgramsReadIt() {
    assertThat(text(identity.exportAgeKey(AgeKind.X25519))).matches("AGE-SECRET-KEY-1[A-Z0-9]{58}");
    assertThat(text(identity.exportAgeKey(AgeKind.HYBRID)))
        .matches("AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}");
  }

  @Test
  void aLineForAllowedSignersNamesTheAuthor() {
    assertThat(card.allowedSignersLine())
        .matches(card.authorId() + " ssh-ed25519 AAAA[A-Za-z0-9+/]{64}\n");
  }

  @Test
  void aSignedHeadComesBackAndVerifies() throws MalformedJson {
    SignedHead head = identity.sign(head(identity.authorId(), 7), card);
    SignedHead again = SignedHead.decode(head.encode());

    assertThat(again).isEqualTo(head);
    assertThat(again.verify()).isTrue();
    assertThat(again.head().seq()).isEqualTo(7);
  }

  @Test
  void aSignedHeadIsForOneHeadAndOneAuthorOnly() {
    SignedHead head = identity.sign(head(identity.authorId(), 7), card);
    Identity other = Identity.generate(new SecureRandom());
    ContactCard otherCard = other.card("Other", card.created());

    assertThat(
            new SignedHead(head(identity.authorId(), 8), card, head.sshSig(), head.mlDsa())
                .verify())
        .isFalse();
    assertThat(new SignedHead(head.head(), otherCard, head.sshSig(), head.mlDsa()).verify())
        .isFalse();
    assertThat(
            new SignedHead(head.head(), card, head.sshSig(), other.signMlDsa(new byte[1])).verify())
        .isFalse();
    assertThatThrownBy(() -> other.sign(head.head(), otherCard))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ChainHead head(AuthorId author, long seq) {
    return new ChainHead(author, seq, new EntryId(Digest.of("entry")));
  }

  private static String text(Secret secret) {
    try (secret) {
      return secret.use(bytes -> new String(bytes, UTF_8));
    }
  }

  private static Problem refusal(String stored) {
    try (Secret secret = Secret.taking(stored.getBytes(UTF_8))) {
      Identity.decode(secret);
    } catch (Problem problem) {
      return problem;
    }
    throw new AssertionError("it was not refused");
  }
}
