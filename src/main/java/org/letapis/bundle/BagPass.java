package org.letapis.bundle;

import static org.letapis.bundle.problem.BundleProblem.FORWARDED;
import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_ALTERED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_NOT_ALLOWED;
import static org.letapis.bundle.problem.BundleProblem.SIGNATURE_WRONG;
import static org.letapis.bundle.problem.BundleProblem.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.bundle.bag.BagReader;
import org.letapis.bundle.bag.BagTags;
import org.letapis.bundle.bag.DigestedContent;
import org.letapis.bundle.bag.Manifest;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.ChainCheck;
import org.letapis.bundle.content.Contents;
import org.letapis.bundle.content.Description;
import org.letapis.bundle.content.EntryLines;
import org.letapis.bundle.content.FileSize;
import org.letapis.bundle.content.HeadList;
import org.letapis.bundle.pipe.ReadAhead;
import org.letapis.crypto.Digests;
import org.letapis.crypto.sign.SshSig;
import org.letapis.crypto.sign.VerificationKeys;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/**
 * One pass over the decrypted inside of a bundle, from its first byte to its last. Every member is
 * held against what was read before it, so the pass stops at the first wrong one.
 */
final class BagPass {

  private static final int MAX_TAG_FILE = 4 << 10;
  private static final int MAX_SSHSIG = 2 << 10;
  private static final int ML_DSA_SIGNATURE = 3_309;
  private static final int MANIFEST_LINE = 300;
  private static final int FIXED_MEMBERS = 3;
  private static final int TAG_LINES = 3;

  private final BagReader bag;
  private final AuthorId reader;
  private final Limits limits;
  private BundleSink sink;
  private final int maxMembers;
  private long payloadBytes;
  private int payloadFiles;

  BagPass(InputStream plain, AuthorId reader, Limits limits, BundleSink sink) {
    this.bag = new BagReader(plain);
    this.reader = reader;
    this.limits = limits;
    this.sink = sink;
    this.maxMembers = FIXED_MEMBERS + 2 * limits.authors() + limits.attachments();
  }

  Contents run() throws IOException {
    byte[] bagit = tag(Members.BAGIT);
    if (!Arrays.equals(bagit, BagTags.BAGIT.getBytes(StandardCharsets.US_ASCII))) {
      throw new Problem(MALFORMED, Members.BAGIT, 1);
    }
    byte[] info = tag(Members.INFO);
    final BagTags tags = BagTags.parse(info);
    byte[] tagManifest = tag(Members.TAG_MANIFEST);
    Manifest covered = Manifest.parse(Members.TAG_MANIFEST, tagManifest, TAG_LINES);
    byte[] sshSig = bag.next(Members.SIGNATURE, MAX_SSHSIG).content();
    byte[] mlDsa = bag.next(Members.ML_DSA, ML_DSA_SIGNATURE).content();
    byte[] manifestText = bag.next(Members.MANIFEST, (long) maxMembers * MANIFEST_LINE).content();
    expectTags(covered, List.of(bagit, info, manifestText));
    Manifest manifest = Manifest.parse(Members.MANIFEST, manifestText, maxMembers);

    Description description =
        Description.parse(small(manifest, Members.BUNDLE, Description.MAX_BYTES), limits.bounds());
    expectSignatures(description.signer(), tagManifest, sshSig, mlDsa);
    expectMeantForReader(tags, description);
    HeadList heads =
        HeadList.parse(small(manifest, Members.HEADS, Description.MAX_BYTES), limits.authors());
    expectMembers(manifest, description, heads);

    List<SignedHead> signed = new ArrayList<>();
    for (HeadList.Head head : heads.heads()) {
      signed.add(signedHead(manifest, head));
    }
    Contents contents = new Contents(Digest.of(tagManifest), description, signed);
    if (!sink.takes(contents)) {
      sink = BundleSink.NONE;
    }
    entries(manifest, description, signed.stream().map(SignedHead::head).toList());
    for (FileSize file : description.files()) {
      file(manifest, file);
    }
    bag.end();
    if (tags.bytes() != payloadBytes || tags.files() != payloadFiles) {
      throw new Problem(MALFORMED, Members.INFO, 3);
    }
    return contents;
  }

  private byte[] tag(String name) throws IOException {
    return bag.next(name, MAX_TAG_FILE).content();
  }

  private static void expectTags(Manifest covered, List<byte[]> contents) {
    List<String> names = List.of(Members.BAGIT, Members.INFO, Members.MANIFEST);
    if (!covered.lines().stream().map(Manifest.Line::path).toList().equals(names)) {
      throw new Problem(MALFORMED, Members.TAG_MANIFEST, 1);
    }
    for (int i = 0; i < names.size(); i++) {
      String digest = Digests.hex(Digests.sha512(contents.get(i)));
      if (!covered.lines().get(i).sha512().equals(digest)) {
        throw new Problem(MEMBER_ALTERED, names.get(i));
      }
    }
  }

  private static void expectSignatures(
      ContactCard signer, byte[] tagManifest, byte[] sshSig, byte[] mlDsa) {
    VerificationKeys keys = signer.keys().signing();
    String armored = new String(sshSig, StandardCharsets.ISO_8859_1);
    if (!SshSig.verify(keys, BagPlan.NAMESPACE, tagManifest, armored)) {
      throw new Problem(SIGNATURE_WRONG, Members.SIGNATURE);
    }
    if (!keys.verifyMlDsa65(tagManifest, mlDsa)) {
      throw new Problem(SIGNATURE_WRONG, Members.ML_DSA);
    }
  }

  private void expectMeantForReader(BagTags tags, Description description) {
    if (!tags.id().equals(description.id())) {
      throw new Problem(MALFORMED, Members.BUNDLE, 1);
    }
    if (!description.recipients().contains(reader)) {
      throw new Problem(FORWARDED);
    }
    if (description.entryCount() > limits.entries()) {
      throw new Problem(TOO_LARGE, Members.ENTRIES, limits.entries());
    }
  }

  /** The manifest names exactly the files that follow from the description and the heads. */
  private static void expectMembers(Manifest manifest, Description description, HeadList heads) {
    List<String> names = new ArrayList<>(List.of(Members.BUNDLE, Members.HEADS));
    for (HeadList.Head head : heads.heads()) {
      names.add(Members.headSignature(head.head().author()));
      names.add(Members.headMlDsa(head.head().author()));
    }
    names.add(Members.ENTRIES);
    description.files().forEach(file -> names.add(Members.file(file.sha256())));
    List<Manifest.Line> lines = manifest.lines();
    for (int i = 0; i < Math.max(lines.size(), names.size()); i++) {
      if (i >= lines.size() || i >= names.size() || !lines.get(i).path().equals(names.get(i))) {
        throw new Problem(MEMBER_NOT_ALLOWED, i < lines.size() ? lines.get(i).path() : "");
      }
    }
  }

  private byte[] small(Manifest manifest, String name, long limit) throws IOException {
    BagReader.Member member = bag.next(name, limit);
    byte[] content = member.content();
    expectDigest(manifest, member, Digests.sha512(content));
    return content;
  }

  private SignedHead signedHead(Manifest manifest, HeadList.Head head) throws IOException {
    AuthorId author = head.head().author();
    byte[] sshSig = small(manifest, Members.headSignature(author), MAX_SSHSIG);
    byte[] mlDsa = small(manifest, Members.headMlDsa(author), ML_DSA_SIGNATURE);
    SignedHead signed =
        new SignedHead(
            head.head(), head.card(), new String(sshSig, StandardCharsets.ISO_8859_1), mlDsa);
    if (!signed.verify()) {
      throw new Problem(SIGNATURE_WRONG, Members.headSignature(author));
    }
    return signed;
  }

  private void entries(Manifest manifest, Description description, List<ChainHead> heads)
      throws IOException {
    BagReader.Member member = bag.next(Members.ENTRIES, description.entryBytes());
    MessageDigest sha512 = Digests.sha512();
    ChainCheck chains = new ChainCheck(description.buildsOn(), heads);
    EntryLines lines = new EntryLines(member, sha512, limits.entryLength());
    long count =
        lines.forEach(
            description.entryCount(),
            (link, line) -> {
              chains.next(link);
              sink.entry(link, line);
            });
    member.end();
    expectDigest(manifest, member, sha512.digest());
    if (count != description.entryCount() || member.size() != description.entryBytes()) {
      throw new Problem(MALFORMED, Members.BUNDLE, 1);
    }
    chains.end();
  }

  private void file(Manifest manifest, FileSize file) throws IOException {
    String name = Members.file(file.sha256());
    if (file.size() > limits.attachmentLength()) {
      throw new Problem(TOO_LARGE, name, limits.attachmentLength());
    }
    BagReader.Member member = bag.next(name, file.size());
    DigestedContent content = new DigestedContent(member);
    deliver(file, content);
    member.end();
    expectDigest(manifest, member, content.sha512());
    if (member.size() != file.size()
        || !MessageDigest.isEqual(content.sha256(), file.sha256().bytes())) {
      throw new Problem(MEMBER_ALTERED, name);
    }
  }

  /** Hands the content to the sink, then reads what the sink left. */
  private void deliver(FileSize file, DigestedContent content) throws IOException {
    try (ReadAhead ahead = new ReadAhead(content)) {
      sink.file(file, ahead);
    } catch (IOException e) {
      content.throwFailure();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      content.throwFailure();
      throw e;
    }
    content.throwFailure();
    content.transferTo(OutputStream.nullOutputStream());
  }

  /** Holds a payload file against the manifest's next line. */
  private void expectDigest(Manifest manifest, BagReader.Member member, byte[] sha512) {
    List<Manifest.Line> lines = manifest.lines();
    boolean fits =
        payloadFiles < lines.size()
            && lines.get(payloadFiles).path().equals(member.name())
            && lines.get(payloadFiles).sha512().equals(Digests.hex(sha512));
    if (!fits) {
      throw new Problem(MEMBER_ALTERED, member.name());
    }
    payloadFiles++;
    payloadBytes += member.size();
  }
}
