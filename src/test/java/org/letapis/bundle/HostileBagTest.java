package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.bundle.problem.BundleProblem.CHAIN_BROKEN;
import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_ALTERED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_NOT_ALLOWED;
import static org.letapis.bundle.problem.BundleProblem.NEWER_FORMAT;
import static org.letapis.bundle.problem.BundleProblem.NOT_A_BUNDLE;
import static org.letapis.bundle.problem.BundleProblem.SIGNATURE_WRONG;
import static org.letapis.bundle.problem.BundleProblem.TOO_LARGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.bag.Members;
import org.letapis.domain.problem.Problem;

/** Bags put together by somebody who knows the format, and the keys to sign and encrypt. */
class HostileBagTest {

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
  void membersStandInOneOrderAndNoneIsMissing() throws IOException {
    for (String name : forgery().names()) {
      Problem missing = refusal.of(forgery().remove(name).encrypted(coordinator), coordinator);
      assertThat(missing.code()).as(name).isIn(MEMBER_NOT_ALLOWED, NOT_A_BUNDLE);
      if (!name.equals(forgery().names().getLast())) {
        Problem moved = refusal.of(forgery().moveToEnd(name).encrypted(coordinator), coordinator);
        assertThat(moved.code()).as(name).isIn(MEMBER_NOT_ALLOWED, NOT_A_BUNDLE);
      }
    }
  }

  @Test
  void filesListedAndFilesThereAreTheSame() throws IOException {
    String photo = Members.file(Sample.photo().sha256());
    byte[] other = "not the photo at all".getBytes(UTF_8);

    expect(forgery().remove(photo).resealed(documenter), MEMBER_NOT_ALLOWED);
    expect(forgery().set("data/files/extra", other).resealed(documenter), MEMBER_NOT_ALLOWED);
    expect(forgery().set(photo, other).resealed(documenter), TOO_LARGE);
    expect(
        forgery().set(photo, Arrays.copyOf(forgery().get(photo), 3)).resealed(documenter),
        MEMBER_ALTERED);
    byte[] sameLength = forgery().get(photo).clone();
    sameLength[0] ^= 1;
    expect(forgery().set(photo, sameLength).resealed(documenter), MEMBER_ALTERED);
  }

  @Test
  void theSignaturesMustBeTheSignersOwn() throws IOException {
    Person stranger = Person.named("Stranger");
    byte[] other = stranger.identity().signMlDsa(forgery().get(Members.TAG_MANIFEST));

    expect(forgery().signed(stranger), SIGNATURE_WRONG);
    expect(forgery().set(Members.ML_DSA, other), SIGNATURE_WRONG);
    expect(
        forgery().edit(Members.TAG_MANIFEST, t -> t.replaceFirst("  bagit", "  bagIt")), MALFORMED);
    expect(forgery().set(Members.SIGNATURE, "no signature".getBytes(UTF_8)), SIGNATURE_WRONG);
    expect(forgery().remove(Members.ML_DSA), MEMBER_NOT_ALLOWED);
    expect(forgery().remove(Members.SIGNATURE), MEMBER_NOT_ALLOWED);
    String wrongSpace =
        documenter.identity().signSsh("letapis-card-v1", forgery().get(Members.TAG_MANIFEST));
    expect(forgery().set(Members.SIGNATURE, wrongSpace.getBytes(UTF_8)), SIGNATURE_WRONG);
  }

  @Test
  void aNewerVersionIsCalledThat() throws IOException {
    expect(
        forgery().edit(Members.INFO, t -> t.replace("-v1", "-v2") + "Something-New: x\n"),
        NEWER_FORMAT);
    expect(
        forgery()
            .edit(Members.BUNDLE, t -> t.replace("\"version\":1}", "\"version\":2,\"x\":{}}"))
            .resealed(documenter),
        NEWER_FORMAT);
  }

  @Test
  void tagFilesHaveOneForm() throws IOException {
    expect(forgery().edit(Members.BAGIT, t -> t.replace("1.0", "0.97")), MALFORMED);
    expect(forgery().edit(Members.INFO, t -> t + "Contact-Name: somebody\n"), MALFORMED);
    expect(forgery().edit(Members.INFO, t -> t.replace("\n", "\r\n")), MALFORMED);
    expect(
        forgery().edit(Members.INFO, t -> t.replaceFirst("Oxum: [0-9]+", "Oxum: 1")),
        MEMBER_ALTERED);
    expect(forgery().edit(Members.TAG_MANIFEST, t -> t.toUpperCase(Locale.ROOT)), MALFORMED);
    expect(forgery().edit(Members.TAG_MANIFEST, t -> t + t), MALFORMED);
    expect(forgery().edit(Members.TAG_MANIFEST, String::strip), MALFORMED);
    expect(forgery().edit(Members.TAG_MANIFEST, t -> ""), MALFORMED);
    expect(forgery().edit(Members.TAG_MANIFEST, t -> t.replace("  ", " *")), MALFORMED);
  }

  @TestFactory
  Stream<DynamicTest> noMemberMayBeOtherThanItsDigest() throws IOException {
    return forgery().names().stream()
        .filter(name -> !name.equals(Members.TAG_MANIFEST) && !name.contains(".txt."))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      Forgery forgery = forgery();
                      byte[] content = forgery.get(name).clone();
                      content[content.length / 2] ^= 1;
                      Problem problem =
                          refusal.of(
                              forgery.set(name, content).encrypted(coordinator), coordinator);
                      assertThat(problem.code()).isIn(MEMBER_ALTERED, MALFORMED, CHAIN_BROKEN);
                    }));
  }

  private Forgery forgery() throws IOException {
    return Forgery.of(bundle, coordinator);
  }

  private void expect(Forgery forgery, Object... anyOf) throws IOException {
    assertThat(refusal.of(forgery.encrypted(coordinator), coordinator).code()).isIn(anyOf);
  }
}
