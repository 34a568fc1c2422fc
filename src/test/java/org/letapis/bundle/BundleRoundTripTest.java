package org.letapis.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.age.AgeKind;
import org.letapis.bundle.bag.Padme;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.BundleSummary;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.OmittedEntry;

class BundleRoundTripTest {

  private static Person documenter;
  private static Person coordinator;
  private static Person lawyer;

  @TempDir Path folder;

  @BeforeAll
  static void people() {
    documenter = Person.named("Дакументатарка");
    coordinator = Person.named("Coordinator");
    lawyer = Person.named("Адвокат");
  }

  @ParameterizedTest
  @EnumSource(Encryption.class)
  void whatIsWrittenIsReadByItsRecipient(Encryption encryption) throws IOException {
    List<Entry> chain = Sample.chain(documenter.id(), 5, 1);
    BundleFile photo = Sample.photo();
    Path file = write(Sample.draft(documenter, chain, photo), documenter, encryption, coordinator);

    VerifiedBundle bundle = BundleReader.open(file, coordinator.identity(), Limits.standard());
    Sample.Kept kept = new Sample.Kept();
    bundle.deliver(kept);

    assertThat(bundle.signer()).isEqualTo(documenter.card());
    assertThat(bundle.created()).isEqualTo(Sample.DAY);
    assertThat(bundle.consent()).isEqualTo("Толькі для архіва.");
    assertThat(bundle.recipients()).containsExactly(coordinator.id());
    assertThat(bundle.entryCount()).isEqualTo(5);
    assertThat(bundle.files()).containsExactly(new FileSize(photo.sha256(), photo.size()));
    assertThat(kept.entries).isEqualTo(chain);
    assertThat(kept.lines)
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(chain.stream().map(EntryCodec::line).toList());
    assertThat(kept.files.get(photo.sha256()))
        .isEqualTo("not really a photo".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 8})
  void everyRecipientOpensItAndTheirNumberIsRoundedUp(int count) throws IOException {
    Person[] recipients =
        IntStream.range(0, count).mapToObj(i -> Person.named("R" + i)).toArray(Person[]::new);
    Path file =
        write(
            Sample.draft(documenter, Sample.chain(documenter.id(), 1, 2)),
            documenter,
            Encryption.STRONGEST,
            recipients);

    for (Person recipient : recipients) {
      assertThat(BundleReader.open(file, recipient.identity(), Limits.standard()).entryCount())
          .isEqualTo(1);
    }
    assertThat(stanzas(file)).isEqualTo(count <= 4 ? 4 : 8);
  }

  @Test
  void hybridKeysAreUsedUnlessSomebodyHasNoneOrClassicIsAskedFor() {
    assertThat(Encryption.STRONGEST.kindFor(List.of(coordinator.card(), lawyer.card())))
        .isEqualTo(AgeKind.HYBRID);
    assertThat(Encryption.CLASSIC.kindFor(List.of(coordinator.card()))).isEqualTo(AgeKind.X25519);
  }

  @Test
  void stubsAndWithheldFieldsTravelAndTheChainStillVerifies() throws IOException {
    List<Entry> whole = Sample.chain(documenter.id(), 4, 3);
    List<ChainLink> cut = new ArrayList<>(whole);
    cut.set(1, OmittedEntry.of(whole.get(1)));
    cut.set(2, whole.get(2).withholding(path -> path.field().equals("name")));
    Path file = write(Sample.draft(documenter, cut), documenter, Encryption.STRONGEST, coordinator);

    Sample.Kept kept = new Sample.Kept();
    BundleReader.open(file, coordinator.identity(), Limits.standard()).deliver(kept);

    assertThat(kept.entries).isEqualTo(cut);
    assertThat(((Entry) kept.entries.get(2)).withheld()).isEqualTo(1);
  }

  @Test
  void entriesOfAnotherAuthorAreRelayedWithThatAuthorsHead() throws IOException {
    List<Entry> theirs = Sample.chain(documenter.id(), 3, 4);
    List<Entry> own = Sample.chain(coordinator.id(), 6, 5);
    SignedHead theirHead = documenter.head(theirs);
    ChainHead known = Sample.headOf(own.subList(0, 4));
    List<ChainLink> both = new ArrayList<>(theirs);
    both.addAll(own.subList(4, 6));
    both.sort(Comparator.comparing(ChainLink::author).thenComparingLong(ChainLink::seq));
    BundleDraft draft =
        new BundleDraft(
            coordinator.card(),
            Sample.DAY,
            "",
            List.of(known),
            List.of(theirHead.head()),
            List.of(coordinator.head(own), theirHead),
            both,
            List.of());
    Path file = write(draft, coordinator, Encryption.STRONGEST, lawyer);

    VerifiedBundle bundle = BundleReader.open(file, lawyer.identity(), Limits.standard());
    Sample.Kept kept = new Sample.Kept();
    bundle.deliver(kept);

    assertThat(bundle.signer()).isEqualTo(coordinator.card());
    assertThat(bundle.buildsOn()).isEqualTo(Map.of(coordinator.id(), known));
    assertThat(bundle.seen()).isEqualTo(Map.of(documenter.id(), theirHead.head()));
    assertThat(bundle.heads()).contains(theirHead).hasSize(2);
    assertThat(kept.entries).isEqualTo(both);
  }

  @Test
  void aBundleMayBringNothingButAnAcknowledgement() throws IOException {
    ChainHead seen = Sample.headOf(Sample.chain(documenter.id(), 3, 4));
    BundleDraft draft =
        new BundleDraft(
            coordinator.card(),
            Sample.DAY,
            "",
            List.of(),
            List.of(seen),
            List.of(),
            List.of(),
            List.of());
    Path file = write(draft, coordinator, Encryption.STRONGEST, documenter);

    VerifiedBundle bundle = BundleReader.open(file, documenter.identity(), Limits.standard());

    assertThat(bundle.entryCount()).isZero();
    assertThat(bundle.seen()).containsValue(seen);
  }

  @Test
  void theLengthTellsLittle() throws IOException {
    for (int length : List.of(0, 1, 7, 40)) {
      BundleDraft draft = Sample.draft(documenter, Sample.chain(documenter.id(), length, 6));
      Path file = folder.resolve(length + ".age");
      BundleSummary summary =
          BundleFiles.write(
              file,
              draft,
              documenter.identity(),
              List.of(coordinator.card()),
              Encryption.STRONGEST,
              Sample.RANDOM);
      assertThat(Padme.isPadded(summary.innerLength())).isTrue();
    }
  }

  @Test
  void oneBundleIsTheSameForEveryReaderAndUnlikeAnyOther() throws IOException {
    BundleDraft draft = Sample.draft(documenter, Sample.chain(documenter.id(), 2, 7));
    Path first = write(draft, documenter, Encryption.STRONGEST, coordinator, lawyer);
    Path second = write(draft, documenter, Encryption.STRONGEST, coordinator, lawyer);

    VerifiedBundle one = BundleReader.open(first, coordinator.identity(), Limits.standard());
    VerifiedBundle same = BundleReader.open(first, lawyer.identity(), Limits.standard());
    VerifiedBundle other = BundleReader.open(second, lawyer.identity(), Limits.standard());

    assertThat(one.digest()).isEqualTo(same.digest());
    assertThat(one.id()).isEqualTo(same.id());
    assertThat(other.digest()).isNotEqualTo(one.digest());
    assertThat(other.id()).isNotEqualTo(one.id());
  }

  private Path write(BundleDraft draft, Person signer, Encryption encryption, Person... to)
      throws IOException {
    Path file = folder.resolve(BundleNames.random(Sample.RANDOM));
    return Files.write(file, Sample.write(draft, signer, encryption, to));
  }

  private static long stanzas(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.lines()
        .takeWhile(line -> !line.startsWith("---"))
        .filter(line -> line.startsWith("->"))
        .count();
  }
}
