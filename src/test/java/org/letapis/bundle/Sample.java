package org.letapis.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;

/** Invented people, what they wrote, and bundles of it. */
final class Sample {

  static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  static final SecureRandom RANDOM = new SecureRandom();

  private Sample() {}

  /** Somebody with a casebook. */
  record Person(Identity identity, ContactCard card) {
    static Person named(String name) {
      Identity identity = Identity.generate(RANDOM);
      return new Person(identity, identity.card(name, DAY));
    }

    AuthorId id() {
      return identity.authorId();
    }

    SignedHead head(List<? extends ChainLink> chain) {
      return identity.sign(headOf(chain), card);
    }
  }

  static ChainHead headOf(List<? extends ChainLink> chain) {
    ChainLink last = chain.getLast();
    return new ChainHead(last.author(), last.seq(), last.id());
  }

  /** Entries from 1 on, the same for the same seed. */
  static List<Entry> chain(AuthorId author, int length, long seed) {
    Random random = new Random(seed);
    List<Entry> chain = new ArrayList<>();
    EntryId prev = null;
    for (int seq = 1; seq <= length; seq++) {
      Entry entry = entry(author, seq, prev, random);
      chain.add(entry);
      prev = entry.id();
    }
    return chain;
  }

  static Entry entry(AuthorId author, long seq, EntryId prev, Random random) {
    List<Disclosure> fields =
        List.of(
            field("name", "Алеся Прыдуманая " + seq, random),
            field("account", "Затрымана каля дома \"№ 7\".\nДругі радок 🕯", random));
    Body body =
        new Body(
            EntryKind.CHANGE,
            new RecordId(new UUID(random.nextLong(), random.nextLong())),
            "person",
            Instant.parse("2026-01-05T10:15:30.123Z"),
            List.of(),
            fields.stream().map(Disclosure::digest).toList(),
            salt(random));
    return Entry.of(author, seq, prev, body, fields);
  }

  private static Disclosure field(String name, String value, Random random) {
    return new Disclosure(salt(random), FieldPath.of(name), Json.text(value));
  }

  private static String salt(Random random) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
  }

  static BundleFile file(byte[] content) {
    return new BundleFile(
        Digest.of(content), content.length, () -> new ByteArrayInputStream(content));
  }

  static BundleFile photo() {
    return file("not really a photo".getBytes(StandardCharsets.UTF_8));
  }

  /** All of one person's entries and nothing else. */
  static BundleDraft draft(Person signer, List<? extends ChainLink> chain, BundleFile... files) {
    return new BundleDraft(
        signer.card(),
        DAY,
        "Толькі для архіва.",
        List.of(),
        List.of(),
        chain.isEmpty() ? List.of() : List.of(signer.head(chain)),
        List.copyOf(chain),
        List.of(files));
  }

  static byte[] write(BundleDraft draft, Person signer, Encryption encryption, Person... to)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BundleWriter(RANDOM)
        .write(
            draft,
            signer.identity(),
            Arrays.stream(to).map(Person::card).toList(),
            encryption,
            out);
    return out.toByteArray();
  }

  /** Keeps what is delivered. */
  static final class Kept implements BundleSink {
    final List<ChainLink> entries = new ArrayList<>();
    final List<byte[]> lines = new ArrayList<>();
    final Map<Digest, byte[]> files = new TreeMap<>();

    @Override
    public void entry(ChainLink link, byte[] line) {
      entries.add(link);
      lines.add(line);
    }

    @Override
    public void file(FileSize file, InputStream content) throws IOException {
      files.put(file.sha256(), content.readAllBytes());
    }
  }
}
