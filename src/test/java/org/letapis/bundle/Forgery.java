package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.age.AgeHeader;
import org.letapis.bundle.age.AgeInput;
import org.letapis.bundle.age.AgeOutput;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.bag.Padme;
import org.letapis.crypto.Digests;

/** A bundle taken apart, to be put together again in ways its writer would not. */
final class Forgery {

  private final Map<String, byte[]> members = new LinkedHashMap<>();
  private Consumer<TarArchiveEntry> everyEntry = entry -> {};
  private UnaryOperator<byte[]> padding = Forgery::padded;
  private TarArchiveEntry odd;
  private String beforeMember;

  static Forgery of(byte[] bundle, Person reader) throws IOException {
    Forgery forgery = new Forgery();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new ByteArrayInputStream(decrypt(bundle, reader)))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        forgery.members.put(e.getName(), tar.readAllBytes());
      }
    }
    return forgery;
  }

  static byte[] decrypt(byte[] bundle, Person reader) throws IOException {
    InputStream in = new BufferedInputStream(new ByteArrayInputStream(bundle));
    AgeHeader.peek(in);
    return AgeInput.open(in, reader.identity().ageIdentities()).readAllBytes();
  }

  static byte[] encrypt(byte[] plain, Person... to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var keys = Arrays.stream(to).map(p -> p.card().keys().classic()).toList();
    try (AgeOutput age = AgeOutput.open(out, keys, Sample.RANDOM)) {
      age.write(plain);
      age.finish();
    }
    return out.toByteArray();
  }

  List<String> names() {
    return List.copyOf(members.keySet());
  }

  byte[] get(String name) {
    return members.get(name);
  }

  String text(String name) {
    return new String(members.get(name), UTF_8);
  }

  Forgery set(String name, byte[] content) {
    members.put(name, content);
    return this;
  }

  Forgery edit(String name, UnaryOperator<String> edit) {
    return set(name, edit.apply(text(name)).getBytes(UTF_8));
  }

  Forgery remove(String name) {
    members.remove(name);
    return this;
  }

  Forgery rename(String from, String to) {
    Map<String, byte[]> renamed = new LinkedHashMap<>();
    members.forEach((name, bytes) -> renamed.put(name.equals(from) ? to : name, bytes));
    members.clear();
    members.putAll(renamed);
    return this;
  }

  Forgery moveToEnd(String name) {
    members.put(name, members.remove(name));
    return this;
  }

  /** Puts an entry of another kind before a member. */
  Forgery insert(TarArchiveEntry entry, String before) {
    odd = entry;
    beforeMember = before;
    return this;
  }

  Forgery everyEntry(Consumer<TarArchiveEntry> change) {
    everyEntry = change;
    return this;
  }

  Forgery padding(UnaryOperator<byte[]> how) {
    padding = how;
    return this;
  }

  /** Makes sizes, manifests and signatures right again, as a hostile signer would. */
  Forgery resealed(Person signer) {
    edit(
        Members.BUNDLE,
        json ->
            json.replaceFirst(
                "\"entries\":\\{\"bytes\":[0-9]+,",
                "\"entries\":{\"bytes\":" + members.get(Members.ENTRIES).length + ","));
    return resealedAsIs(signer);
  }

  /** The same without touching data/bundle.json. */
  Forgery resealedAsIs(Person signer) {
    StringBuilder manifest = new StringBuilder();
    long bytes = 0;
    int files = 0;
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      if (member.getKey().contains("data/")) {
        manifest.append(line(member.getKey(), member.getValue()));
        bytes += member.getValue().length;
        files++;
      }
    }
    String oxum = "Payload-Oxum: " + bytes + "." + files;
    edit(Members.INFO, t -> Pattern.compile("Payload-Oxum: .*").matcher(t).replaceAll(oxum));
    set(Members.MANIFEST, manifest.toString().getBytes(UTF_8));
    String tagManifest =
        line(Members.BAGIT, get(Members.BAGIT))
            + line(Members.INFO, get(Members.INFO))
            + line(Members.MANIFEST, get(Members.MANIFEST));
    set(Members.TAG_MANIFEST, tagManifest.getBytes(US_ASCII));
    return signed(signer);
  }

  Forgery signed(Person signer) {
    byte[] tagManifest = get(Members.TAG_MANIFEST);
    set(
        Members.SIGNATURE,
        signer.identity().signSsh("letapis-bundle-v1", tagManifest).getBytes(US_ASCII));
    return set(Members.ML_DSA, signer.identity().signMlDsa(tagManifest));
  }

  private static String line(String name, byte[] content) {
    return Digests.hex(Digests.sha512(content)) + "  " + name + "\n";
  }

  /** Another of the same members. */
  Forgery copy() {
    Forgery copy = new Forgery();
    copy.members.putAll(members);
    return copy;
  }

  byte[] encrypted(Person... to) throws IOException {
    return encrypt(plain(), to);
  }

  /** What is inside the encryption. */
  byte[] plain() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TarArchiveOutputStream tar = new TarArchiveOutputStream(out, 512);
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      if (member.getKey().equals(beforeMember)) {
        tar.putArchiveEntry(odd);
        tar.closeArchiveEntry();
      }
      TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
      entry.setSize(member.getValue().length);
      entry.setMode(0644);
      entry.setIds(0, 0);
      entry.setNames("", "");
      entry.setLastModifiedTime(FileTime.fromMillis(0));
      everyEntry.accept(entry);
      tar.putArchiveEntry(entry);
      tar.write(member.getValue());
      tar.closeArchiveEntry();
    }
    if (odd != null && beforeMember.isEmpty()) {
      tar.putArchiveEntry(odd);
      tar.closeArchiveEntry();
    }
    tar.finish();
    return padding.apply(out.toByteArray());
  }

  private static byte[] padded(byte[] tar) {
    return Arrays.copyOf(tar, (int) Padme.padded(tar.length));
  }
}
