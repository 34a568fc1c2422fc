package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.bag.Members;
import org.letapis.crypto.Digests;

/**
 * Cases like those of the Library of Congress's conformance suite for BagIt 1.0 (RFC 8493), made
 * anew from a bag the program wrote: what the program writes is valid, what is not valid is refused
 * by it, however well it is signed. Valid bags of another form than the program's are refused too.
 */
class BagItCasesTest {

  private static final String PHOTO = Members.file(Sample.photo().sha256());

  private static Person documenter;
  private static Person coordinator;
  private static byte[] bundle;

  @TempDir Path folder;

  @BeforeAll
  static void write() throws IOException {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
    BundleDraft draft =
        Sample.draft(documenter, Sample.chain(documenter.id(), 2, 1), Sample.photo());
    bundle = Sample.write(draft, documenter, Encryption.CLASSIC, coordinator);
  }

  @Test
  void whatTheProgramWritesIsAValidBag() throws IOException {
    assertThat(BagRules.faults(members(bag()))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoValidBagIsRefused() {
    Map<String, UnaryOperator<Forgery>> cases = new LinkedHashMap<>();
    cases.put("no declaration", bag -> bag.remove(Members.BAGIT));
    cases.put("empty declaration", edit(Members.BAGIT, t -> ""));
    cases.put("byte order mark in the declaration", edit(Members.BAGIT, t -> "\uFEFF" + t));
    cases.put("white space before a colon", edit(Members.BAGIT, t -> t.replace(":", " :")));
    cases.put("two spaces after a colon", edit(Members.BAGIT, t -> t.replace(": ", ":  ")));
    cases.put("an indented line", edit(Members.BAGIT, t -> " " + t));
    cases.put("a third line in the declaration", edit(Members.BAGIT, t -> t + "Other: 1\n"));
    cases.put("no version", edit(Members.BAGIT, t -> t.substring(t.indexOf('\n') + 1)));
    cases.put("no encoding", edit(Members.BAGIT, t -> t.substring(0, t.indexOf('\n') + 1)));
    cases.put("an unknown encoding", edit(Members.BAGIT, t -> t.replace("UTF-8", "WTF-8")));
    cases.put("a version that never was", edit(Members.BAGIT, t -> t.replace("1.0", "9.9")));
    cases.put("no manifest", bag -> bag.remove(Members.MANIFEST));
    cases.put("an empty manifest", edit(Members.MANIFEST, t -> ""));
    cases.put("no payload", bag -> bag.remove(PHOTO));
    cases.put("a payload file more", bag -> bag.set("data/files/more", new byte[1]));
    cases.put("another payload", bag -> bag.set(PHOTO, "not what was said".getBytes(UTF_8)));
    cases.put("a shorter payload", bag -> bag.set(PHOTO, new byte[0]));
    cases.put("a digest cut short", edit(Members.MANIFEST, t -> t.substring(1)));
    cases.put("a digest of letters", edit(Members.MANIFEST, t -> "x" + t.substring(1)));
    cases.put("another digest", edit(Members.MANIFEST, BagItCasesTest::otherDigest));
    cases.put("a line twice", edit(Members.MANIFEST, BagItCasesTest::twice));
    cases.put("a line without a path", edit(Members.MANIFEST, t -> t.substring(0, 128) + "\n"));
    cases.put("a path that leads out", path("data/../../out"));
    cases.put("an absolute path", path("/etc/passwd"));
    cases.put("a path from the home folder", path("~/x"));
    cases.put("a path with a drive", path("C:\\x"));
    cases.put("a tag file as payload", path("bag-info.txt"));
    cases.put("no tag manifest", bag -> bag.remove(Members.TAG_MANIFEST));
    cases.put("an altered tag file", edit(Members.INFO, t -> t + "Contact-Name: x\n"));
    cases.put("another Payload-Oxum", edit(Members.INFO, t -> t.replaceFirst("Oxum: ", "Oxum: 1")));
    return cases.entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> refuse(one.getValue(), false)));
  }

  @TestFactory
  Stream<DynamicTest> validBagsOfAnotherFormAreRefusedToo() {
    Map<String, UnaryOperator<Forgery>> cases = new LinkedHashMap<>();
    cases.put(
        "metadata twice",
        edit(Members.INFO, t -> t + "Source-Organization: x\nSource-Organization: y\n"));
    cases.put("another member of the bag", bag -> bag.set("notes/one.txt", new byte[2]));
    cases.put("carriage returns", edit(Members.MANIFEST, t -> t.replace("\n", "\r\n")));
    cases.put("one space", edit(Members.MANIFEST, t -> t.replace("  ", " ")));
    cases.put(
        "tag files in UTF-16",
        bag -> {
          for (String name : new String[] {Members.INFO, Members.MANIFEST}) {
            bag.set(name, bag.text(name).getBytes(UTF_16));
          }
          return bag.edit(Members.BAGIT, t -> t.replace("UTF-8", "UTF-16"));
        });
    return cases.entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> refuse(one.getValue(), true)));
  }

  private void refuse(UnaryOperator<Forgery> change, boolean valid) throws IOException {
    Forgery changed = change.apply(bag());
    if (valid) {
      // Valid but for tag digests, which are made right again in the tag files' own encoding.
      retag(changed);
      assertThat(BagRules.faults(members(changed))).isEmpty();
    } else {
      assertThat(BagRules.faults(members(changed))).isNotEmpty();
    }
    Refusal refusal = new Refusal(folder);
    assertThat(refusal.of(changed.encrypted(coordinator), coordinator).code()).isNotNull();
    if (changed.names().contains(Members.TAG_MANIFEST)) {
      // As its own signer would send it.
      byte[] signed = changed.signed(documenter).encrypted(coordinator);
      assertThat(refusal.of(signed, coordinator).code()).isNotNull();
    }
  }

  private static void retag(Forgery bag) {
    String charset = bag.text(Members.BAGIT).contains("UTF-16") ? "UTF-16" : "UTF-8";
    StringBuilder lines = new StringBuilder();
    for (String name : new String[] {Members.BAGIT, Members.INFO, Members.MANIFEST}) {
      lines
          .append(Digests.hex(Digests.sha512(bag.get(name))))
          .append("  ")
          .append(name)
          .append('\n');
    }
    bag.set(Members.TAG_MANIFEST, lines.toString().getBytes(Charset.forName(charset)));
  }

  private static UnaryOperator<Forgery> edit(String name, UnaryOperator<String> change) {
    return bag -> bag.edit(name, change);
  }

  private static UnaryOperator<Forgery> path(String path) {
    return edit(Members.MANIFEST, t -> t.replace(PHOTO, path));
  }

  private static String otherDigest(String manifest) {
    return (manifest.startsWith("0") ? "1" : "0") + manifest.substring(1);
  }

  private static String twice(String manifest) {
    return manifest.substring(0, manifest.indexOf('\n') + 1) + manifest;
  }

  private static Map<String, byte[]> members(Forgery bag) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    bag.names().forEach(name -> members.put(name, bag.get(name)));
    return members;
  }

  private static Forgery bag() throws IOException {
    return Forgery.of(bundle, coordinator);
  }
}
