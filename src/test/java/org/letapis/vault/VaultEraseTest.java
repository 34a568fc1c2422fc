package org.letapis.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.names;
import static org.letapis.vault.Samples.passphrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.vault.erase.Removal;

/** Erasing a vault by its folder: keys first, then all that is its own, and nothing else. */
class VaultEraseTest {
  /** How many stored files the vault has; 10,000 to measure. */
  private static final int FILES = Integer.getInteger("letapis.erase.files", 300);

  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void makeAVault() throws IOException {
    root = make("casebook");
  }

  private Path make(String name) throws IOException {
    Path folder = temp.resolve(name);
    try (Vault vault = Vault.create(folder, passphrase("first"), CHEAP)) {
      vault.changePassphrase(passphrase("first"), passphrase("second"), CHEAP);
    }
    Files.copy(folder.resolve("vault.json"), folder.resolve("vault.json.damaged"));
    Files.copy(folder.resolve("vault.json"), folder.resolve("vault.json.tmp"));
    Files.writeString(folder.resolve("attempts"), "{\"failed\":1,\"last\":0}");
    Files.writeString(folder.resolve("casebook.mv.db"), "H2");
    Files.writeString(folder.resolve("restored"), "x");
    for (String part : List.of("journal", "aside", "files", "index", "backups")) {
      Files.createDirectories(folder.resolve(part).resolve("deeper/still"));
      Files.writeString(folder.resolve(part).resolve("deeper/still/one"), part);
    }
    Path snapshot = folder.resolve("backups/abcdef/index/000001");
    Files.createDirectories(snapshot.getParent());
    Files.copy(folder.resolve("vault.json"), snapshot);
    return folder;
  }

  @Test
  void nothingOfItIsLeft() {
    assertThat(Vault.erase(root)).isPositive();
    assertThat(root).doesNotExist();
    assertProblem(VaultProblem.NOT_A_VAULT, () -> Vault.open(root, passphrase("second")));
  }

  @Test
  void oneFsyncIsEnoughToMakeItUnreadableHoweverMuchThereIs() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.createFile(root.resolve("files/deeper").resolve("f" + i));
    }
    Duration unreadable = Vault.eraseKeys(root);
    System.out.println(FILES + " files: unreadable after " + unreadable.toMillis() + " ms");
    assertThat(unreadable).isLessThan(Duration.ofSeconds(1));
    long began = System.nanoTime();
    Vault.erase(root);
    System.out.println("deleted after " + (System.nanoTime() - began) / 1_000_000 + " ms");
    assertThat(root).doesNotExist();
  }

  @Test
  void noCopyOfTheHeaderKeepsAnythingOfASlot() throws IOException {
    List<Path> copies =
        Stream.of(
                "vault.json",
                "vault.json.old",
                "vault.json.damaged",
                "vault.json.tmp",
                "backups/abcdef/index/000001")
            .map(root::resolve)
            .toList();
    List<byte[]> before = copies.stream().map(VaultEraseTest::read).toList();
    Vault.eraseKeys(root);
    for (int i = 0; i < copies.size(); i++) {
      byte[] after = read(copies.get(i));
      assertThat(after.length).isGreaterThanOrEqualTo(before.get(i).length);
      int same = 0;
      for (int j = 0; j < before.get(i).length; j++) {
        same += before.get(i)[j] == after[j] ? 1 : 0;
      }
      assertThat(same).as("%s", copies.get(i)).isLessThan(before.get(i).length / 20);
    }
  }

  /** The keys are gone; then the program is killed after each further step. */
  @TestFactory
  Stream<DynamicTest> whatIsCutOffIsFinishedByTheNextOpening() throws IOException {
    Path sample = make("sample");
    List<String> rest = names(sample).stream().filter(name -> !name.equals("vault.json")).toList();
    return IntStream.rangeClosed(0, rest.size())
        .mapToObj(
            gone ->
                DynamicTest.dynamicTest(
                    gone + " parts gone",
                    () -> {
                      Path cut = make("cut" + gone);
                      Vault.eraseKeys(cut);
                      for (String name : rest.subList(0, gone)) {
                        Removal.remove(cut.resolve(name));
                      }
                      assertProblem(
                          VaultProblem.NOT_A_VAULT, () -> Vault.open(cut, passphrase("second")));
                      assertThat(cut).doesNotExist();
                    }));
  }

  @Test
  void whatIsNotTheVaultsStays() throws IOException {
    Files.writeString(root.resolve("letter.txt"), "x");
    Files.writeString(root.resolve("casebook.docx"), "x");
    Files.createDirectories(root.resolve("photos/journal"));
    Vault.erase(root);
    assertThat(names(root)).containsExactly("casebook.docx", "letter.txt", "photos");
    assertThat(root.resolve("photos/journal")).isDirectory();
  }

  @Test
  void linksAreTakenAwayAndNotFollowed() throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Path letter = Files.writeString(outside.resolve("letter.txt"), "not yours");
    Files.createSymbolicLink(root.resolve("journal/link"), outside);
    Files.createSymbolicLink(root.resolve("journal/deeper/file"), letter);
    Removal.remove(root.resolve("files"));
    Files.createSymbolicLink(root.resolve("files"), outside);
    Files.delete(root.resolve("vault.json.old"));
    Files.createSymbolicLink(root.resolve("vault.json.old"), letter);
    Files.delete(root.resolve("attempts"));
    Files.createSymbolicLink(root.resolve("attempts"), letter);
    Vault.erase(root);
    assertThat(root).doesNotExist();
    assertThat(letter).hasContent("not yours");
  }

  @Test
  void aHeaderThatIsALinkIsTakenAwayAndWhatItLeadsToStays() throws IOException {
    Path elsewhere = Files.move(root.resolve("vault.json"), temp.resolve("elsewhere"));
    byte[] before = read(elsewhere);
    Files.createSymbolicLink(root.resolve("vault.json"), elsewhere);
    Vault.erase(root);
    assertThat(root).doesNotExist();
    assertThat(elsewhere).hasBinaryContent(before);
  }

  @Test
  void aFolderThatIsNoVaultIsLeftAlone() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other/journal")).getParent();
    assertProblem(VaultProblem.NOT_A_VAULT, () -> Vault.erase(other));
    assertThat(names(other)).containsExactly("journal");
  }

  @Test
  void anOpenVaultIsErasedToo() {
    try (Vault vault = Vault.open(root, passphrase("second"))) {
      Vault.eraseKeys(root);
      assertThat(vault.id()).isNotNull();
    }
    Vault.erase(root);
    assertThat(root).doesNotExist();
  }

  @Test
  void aDamagedVaultIsErasedWithoutAnyKey() throws IOException {
    Files.writeString(root.resolve("vault.json"), "{");
    Vault.erase(root);
    assertThat(root).doesNotExist();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
