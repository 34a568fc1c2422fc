package org.letapis.bundle;

import static org.letapis.bundle.problem.BundleProblem.SIGNATURE_WRONG;
import static org.letapis.bundle.problem.BundleProblem.SOURCE_CHANGED;
import static org.letapis.bundle.problem.BundleProblem.SOURCE_UNREADABLE;
import static org.letapis.bundle.problem.BundleProblem.TOO_MUCH;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.letapis.bundle.bag.BagTags;
import org.letapis.bundle.bag.BagWriter;
import org.letapis.bundle.bag.Manifest;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.Description;
import org.letapis.bundle.content.HeadList;
import org.letapis.bundle.pipe.ReadAhead;
import org.letapis.crypto.Digests;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.problem.Problem;

/**
 * The first pass over a draft: everything small in a bundle, and the digests of what is large,
 * since manifests and signatures stand before what they cover.
 */
final class BagPlan {

  static final String NAMESPACE = "letapis-bundle-v1";

  private final BundleDraft draft;
  private final Map<String, byte[]> tags = new LinkedHashMap<>();
  private final Map<String, byte[]> payload = new LinkedHashMap<>();
  private final List<Manifest.Line> lines = new ArrayList<>();
  private final BundleEntries.Measured entries;
  private final byte[] tagManifest;

  BagPlan(BundleDraft draft, Identity signer, List<ContactCard> recipients, UUID id) {
    this.draft = draft;
    this.entries =
        draft
            .entries()
            .measure(
                byAuthor(draft.buildsOn()), draft.heads().stream().map(SignedHead::head).toList());
    expectRoom();
    Description description =
        new Description(
            id,
            draft.signer(),
            recipients.stream().map(ContactCard::authorId).toList(),
            draft.created(),
            draft.consent(),
            byAuthor(draft.buildsOn()),
            byAuthor(draft.seen()),
            entries.count(),
            entries.bytes(),
            draft.files().stream().map(BundleFile::listed).toList());
    payload.put(Members.BUNDLE, description.bytes());
    payload.put(Members.HEADS, HeadList.of(draft.heads()).bytes());
    for (SignedHead head : draft.heads()) {
      if (!head.verify()) {
        throw new Problem(SIGNATURE_WRONG, Members.headSignature(head.head().author()));
      }
      payload.put(
          Members.headSignature(head.head().author()),
          head.sshSig().getBytes(StandardCharsets.US_ASCII));
      payload.put(Members.headMlDsa(head.head().author()), head.mlDsa());
    }
    payload.forEach((name, bytes) -> lines.add(line(name, Digests.sha512(bytes))));
    lines.add(line(Members.ENTRIES, entries.sha512()));
    for (BundleFile file : draft.files()) {
      lines.add(line(Members.file(file.sha256()), sha512(file)));
    }
    tagManifest = seal(id, signer);
  }

  /** What is written must be what every reader takes. */
  private void expectRoom() {
    Limits limits = Limits.standard();
    expectAtMost(limits.authors(), draft.heads().size(), Members.HEADS);
    expectAtMost(limits.authors(), draft.buildsOn().size(), Members.BUNDLE);
    expectAtMost(limits.authors(), draft.seen().size(), Members.BUNDLE);
    expectAtMost(limits.entries(), entries.count(), Members.ENTRIES);
    expectAtMost(BagWriter.MAX_MEMBER, entries.bytes(), Members.ENTRIES);
    expectAtMost(limits.attachments(), draft.files().size(), Members.FILES);
    for (BundleFile file : draft.files()) {
      expectAtMost(limits.attachmentLength(), file.size(), Members.file(file.sha256()));
    }
    expectAtMost(Description.MAX_CONSENT, draft.consent().length(), Members.BUNDLE);
  }

  private static void expectAtMost(long most, long count, String member) {
    if (count > most) {
      throw new Problem(TOO_MUCH, member, most);
    }
  }

  private byte[] seal(UUID id, Identity signer) {
    long bytes =
        payload.values().stream().mapToLong(b -> b.length).sum()
            + entries.bytes()
            + draft.files().stream().mapToLong(BundleFile::size).sum();
    byte[] bagit = BagTags.BAGIT.getBytes(StandardCharsets.US_ASCII);
    byte[] info = new BagTags(id, bytes, lines.size()).text();
    byte[] manifest = new Manifest(lines).bytes();
    byte[] sealed =
        new Manifest(
                List.of(
                    line(Members.BAGIT, Digests.sha512(bagit)),
                    line(Members.INFO, Digests.sha512(info)),
                    line(Members.MANIFEST, Digests.sha512(manifest))))
            .bytes();
    tags.put(Members.BAGIT, bagit);
    tags.put(Members.INFO, info);
    tags.put(Members.TAG_MANIFEST, sealed);
    tags.put(
        Members.SIGNATURE, signer.signSsh(NAMESPACE, sealed).getBytes(StandardCharsets.US_ASCII));
    tags.put(Members.ML_DSA, signer.signMlDsa(sealed));
    tags.put(Members.MANIFEST, manifest);
    return sealed;
  }

  /** Reads a file through, which must be what the draft says. */
  private static byte[] sha512(BundleFile file) {
    MessageDigest sha512 = Digests.sha512();
    MessageDigest sha256 = Digests.sha256();
    long size = 0;
    byte[] buffer = new byte[64 << 10];
    // One digest on each of two threads.
    try (InputStream in = new DigestInputStream(file.source().open(), sha256);
        ReadAhead ahead = new ReadAhead(in)) {
      for (int n = ahead.read(buffer); n >= 0; n = ahead.read(buffer)) {
        sha512.update(buffer, 0, n);
        size += n;
      }
    } catch (IOException e) {
      throw new Problem(e, SOURCE_UNREADABLE, Members.file(file.sha256()));
    }
    if (size != file.size() || !MessageDigest.isEqual(sha256.digest(), file.sha256().bytes())) {
      throw new Problem(SOURCE_CHANGED, Members.file(file.sha256()));
    }
    return sha512.digest();
  }

  private static Manifest.Line line(String name, byte[] sha512) {
    return new Manifest.Line(Digests.hex(sha512), name);
  }

  private static Map<AuthorId, ChainHead> byAuthor(Collection<ChainHead> heads) {
    return heads.stream().collect(Collectors.toMap(ChainHead::author, head -> head));
  }

  /** Tag files in order, signatures among them. */
  Map<String, byte[]> tags() {
    return tags;
  }

  /** The payload files that stand before the entries, in order. */
  Map<String, byte[]> payload() {
    return payload;
  }

  long entryCount() {
    return entries.count();
  }

  long entryBytes() {
    return entries.bytes();
  }

  byte[] tagManifest() {
    return tagManifest;
  }

  byte[] entrySha512() {
    return entries.sha512();
  }
}
