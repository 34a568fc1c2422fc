package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.SignedHead;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.json.MalformedJson;

/** What the first build wrote is read by this one. */
class FrozenBundleTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "classic.age, lawyer",
    "classic.age, documenter",
    "hybrid.age, lawyer",
    "hybrid.age, documenter"
  })
  void aBundleOfVersion1IsRead(String name, String reader) throws IOException {
    Path file = Files.write(folder.resolve(name), resource(name));
    Properties expected = new Properties();
    expected.load(FrozenBundleTest.class.getResourceAsStream("bundle-v1/expected.properties"));

    VerifiedBundle bundle = BundleReader.open(file, identity(reader), Limits.standard());
    Sample.Kept kept = new Sample.Kept();
    bundle.deliver(kept);

    assertThat(bundle.id()).hasToString(expected.getProperty(name + ".id"));
    assertThat(bundle.digest()).hasToString(expected.getProperty(name + ".digest"));
    assertThat(bundle.signer().displayName()).isEqualTo("Coordinator Invented");
    assertThat(bundle.consent()).isEqualTo("Толькі для архіва і суда.");
    assertThat(bundle.created()).isEqualTo(Sample.DAY);
    assertThat(bundle.buildsOn().keySet()).containsExactly(card("coordinator").authorId());
    assertThat(bundle.seen().get(card("documenter").authorId()).seq()).isEqualTo(4);
    assertThat(bundle.heads()).contains(head());
    assertThat(lines(kept.lines)).isEqualTo(resource("entries.jsonl"));
    assertThat(kept.entries).filteredOn(OmittedEntry.class::isInstance).hasSize(1);
    assertThat(kept.entries)
        .filteredOn(link -> link instanceof Entry entry && entry.withheld() == 1)
        .hasSize(1);
    assertThat(kept.files.values()).containsExactly("not really a photo".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"documenter", "coordinator", "lawyer"})
  void anIdentityOfVersion1IsTheOneOfItsCard(String who) throws IOException {
    assertThat(identity(who).publicKeys()).isEqualTo(card(who).keys());
    assertThat(identity(who).authorId()).isEqualTo(card(who).authorId());
    assertThat(identity(who).encode()).isEqualTo(Secret.copyOf(resource(who + ".identity.json")));
  }

  @Test
  void aHeadOfVersion1Verifies() throws IOException {
    assertThat(head().verify()).isTrue();
    assertThat(head().card()).isEqualTo(card("documenter"));
  }

  private static SignedHead head() throws IOException {
    try {
      return SignedHead.decode(resource("documenter.head.json"));
    } catch (MalformedJson e) {
      throw new AssertionError(e);
    }
  }

  private static ContactCard card(String who) throws IOException {
    return ContactCard.parse(resource(who + ".card.json"));
  }

  private static Identity identity(String who) throws IOException {
    try (Secret stored = Secret.taking(resource(who + ".identity.json"))) {
      return Identity.decode(stored);
    }
  }

  private static byte[] lines(List<byte[]> lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.writeBytes(line);
      all.write('\n');
    }
    return all.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = FrozenBundleTest.class.getResourceAsStream("bundle-v1/" + name)) {
      return in.readAllBytes();
    }
  }
}
