package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.bundle.problem.BundleProblem.CHAIN_BROKEN;
import static org.letapis.bundle.problem.BundleProblem.FORK;
import static org.letapis.bundle.problem.BundleProblem.HEAD_MISSING;
import static org.letapis.bundle.problem.BundleProblem.SIGNATURE_WRONG;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.HeadList;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.problem.Problem;

/** Bundles rightly sealed and signed around chains that do not hold together. */
class HostileChainTest {

  private static Person documenter;
  private static Person coordinator;
  private static List<Entry> chain;
  private static byte[] bundle;

  @TempDir Path folder;
  private Refusal refusal;

  @BeforeAll
  static void write() throws IOException {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
    chain = Sample.chain(documenter.id(), 5, 1);
    bundle =
        Sample.write(
            Sample.draft(documenter, chain.subList(0, 4), Sample.photo()),
            documenter,
            Encryption.CLASSIC,
            coordinator);
  }

  @BeforeEach
  void refusal() {
    refusal = new Refusal(folder);
  }

  @Test
  void aChainHasNoGap() throws IOException {
    expect(entries(chain.get(0), chain.get(2), chain.get(3)), CHAIN_BROKEN);
    expect(entries(chain.get(1), chain.get(2), chain.get(3)), CHAIN_BROKEN);
    expect(entries(chain.get(0), chain.get(2), chain.get(1), chain.get(3)), CHAIN_BROKEN);
    expect(
        entries(chain.get(0), chain.get(1), chain.get(1), chain.get(2), chain.get(3)),
        CHAIN_BROKEN);
    Entry unlinked = Sample.entry(documenter.id(), 3, chain.get(0).id(), new Random(9));
    expect(entries(chain.get(0), chain.get(1), unlinked, chain.get(3)), CHAIN_BROKEN);
  }

  @Test
  void aChainEndsAtItsSignedHead() throws IOException {
    expect(entries(chain.get(0), chain.get(1), chain.get(2)), CHAIN_BROKEN);
    expect(entries(chain.toArray(ChainLink[]::new)), HEAD_MISSING);
    expect(entries(), CHAIN_BROKEN);
    Entry other = Sample.entry(documenter.id(), 4, chain.get(2).id(), new Random(9));
    expect(entries(chain.get(0), chain.get(1), chain.get(2), other), CHAIN_BROKEN);
  }

  @Test
  void twoEntriesUnderOneNumberAreAFork() throws IOException {
    Entry twin = Sample.entry(documenter.id(), 2, chain.get(0).id(), new Random(9));

    Problem problem =
        refusal.of(
            entries(chain.get(0), chain.get(1), twin, chain.get(2), chain.get(3))
                .resealed(documenter)
                .encrypted(coordinator),
            coordinator);

    assertThat(problem.code()).isEqualTo(FORK);
    assertThat(problem.details()).containsExactly(documenter.id().toString().substring(0, 16), 2L);
  }

  @Test
  void entriesOfAnAuthorWithoutAHeadAreRefused() throws IOException {
    List<Entry> strangers = Sample.chain(coordinator.id(), 1, 3);
    List<ChainLink> both = new ArrayList<>(chain.subList(0, 4));
    both.addAll(strangers);
    both.sort(Comparator.comparing(ChainLink::author));

    expect(entries(both.toArray(ChainLink[]::new)), HEAD_MISSING);
  }

  @Test
  void aHeadIsSignedByItsAuthor() throws IOException {
    ChainHead head = Sample.headOf(chain.subList(0, 4));
    SignedHead forged =
        new SignedHead(
            head,
            documenter.card(),
            coordinator.identity().signSsh(SignedHead.NAMESPACE, head.statement()),
            coordinator.identity().signMlDsa(head.statement()));
    SignedHead right = documenter.head(chain.subList(0, 4));
    SignedHead half = new SignedHead(head, documenter.card(), right.sshSig(), forged.mlDsa());

    expect(head(forged), SIGNATURE_WRONG);
    expect(head(half), SIGNATURE_WRONG);
  }

  @Test
  void anOlderHeadCoversNoLaterEntries() throws IOException {
    expect(head(documenter.head(chain.subList(0, 3))), HEAD_MISSING);
    expect(head(documenter.head(chain)), CHAIN_BROKEN);
  }

  @Test
  void aRelayerCannotChangeWhatAnAuthorSaid() throws IOException {
    SignedHead theirs = documenter.head(chain.subList(0, 4));
    BundleDraft relayed =
        new BundleDraft(
            coordinator.card(),
            Sample.DAY,
            "",
            List.of(),
            List.of(),
            List.of(theirs),
            List.copyOf(chain.subList(0, 4)),
            List.of());
    byte[] honest = Sample.write(relayed, coordinator, Encryption.CLASSIC, documenter);
    Forgery forgery = Forgery.of(honest, documenter);
    Entry said = chain.get(3);
    Entry changed = Sample.entry(documenter.id(), 4, said.prev(), new Random(77));
    forgery.set(Members.ENTRIES, lines(chain.get(0), chain.get(1), chain.get(2), changed));

    byte[] forged = forgery.resealed(coordinator).encrypted(documenter);

    assertThat(refusal.of(forged, documenter).code()).isEqualTo(CHAIN_BROKEN);
  }

  @Test
  void whatItBuildsOnMustFit() throws IOException {
    ChainHead wrong = new ChainHead(documenter.id(), 1, chain.get(3).id());
    BundleDraft tail =
        new BundleDraft(
            documenter.card(),
            Sample.DAY,
            "",
            List.of(Sample.headOf(chain.subList(0, 1))),
            List.of(),
            List.of(documenter.head(chain)),
            List.copyOf(chain.subList(1, 5)),
            List.of());
    Forgery forgery =
        Forgery.of(Sample.write(tail, documenter, Encryption.CLASSIC, coordinator), coordinator);
    forgery.edit(
        Members.BUNDLE, t -> t.replaceFirst(chain.get(0).id().toString(), wrong.id().toString()));

    expect(forgery, CHAIN_BROKEN);
  }

  private Forgery forgery() throws IOException {
    return Forgery.of(bundle, coordinator);
  }

  private Forgery entries(ChainLink... links) throws IOException {
    return forgery()
        .set(Members.ENTRIES, lines(links))
        .edit(Members.BUNDLE, t -> t.replace("\"count\":4", "\"count\":" + links.length));
  }

  private Forgery head(SignedHead head) throws IOException {
    return forgery()
        .set(Members.HEADS, HeadList.of(List.of(head)).bytes())
        .set(Members.headSignature(documenter.id()), head.sshSig().getBytes(UTF_8))
        .set(Members.headMlDsa(documenter.id()), head.mlDsa());
  }

  private static byte[] lines(ChainLink... links) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (ChainLink link : links) {
      lines.writeBytes(EntryCodec.line(link));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private void expect(Forgery forgery, Object code) throws IOException {
    byte[] sealed = forgery.resealed(documenter).encrypted(coordinator);
    assertThat(refusal.of(sealed, coordinator).code()).isEqualTo(code);
  }
}
