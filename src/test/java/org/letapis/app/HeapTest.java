package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.NewCasebook;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.OnScreen;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;
import org.letapis.vault.slot.MasterKey;
import tools.jackson.databind.JsonNode;

/** What is left in memory of a casebook that was open and is locked. */
@OnScreen
class HeapTest {

  private static final String LETTERS = "абвгдежзіклмнопрстуфхцчшыэюя";
  private static final String TYPED = "abcdefghijkmnopqrstuvwxyz23456789";
  private static final int KEY = 32;

  @TempDir private Path home;
  private final Needles needles = new Needles();
  private final byte[] passphrase = new byte[18];
  private final byte[] family = new byte[16];

  @Test
  void noKeyNoPassphraseAndNoWordOfARecordIsLeftOnTheHeapWhenItIsLocked() throws Exception {
    Path folder = home.resolve("casebook");
    makeCasebook(folder);
    gatherKeys(folder);
    RunningProgram window = new RunningProgram(folder);
    try {
      lookAround(window);
      SortedMap<String, Integer> open = needles.inHeap(home.resolve("open.hprof"));
      System.out.println("open: " + open);
      assertThat(open.keySet()).anyMatch(what -> what.startsWith("the family name"));
      assertThat(open.keySet()).anyMatch(what -> what.startsWith("the master key"));

      window.robot.interact(window.program::lock);
      window.settle();
      assertThat(window.locked()).isTrue();
      SortedMap<String, Integer> locked = whenDrawn(window);
      System.out.println("locked: " + locked + " of " + needles.size() + " needles");
      assertThat(locked).isEmpty();
    } finally {
      window.close();
    }
  }

  /** The picture of the open window goes once that of the locked one has been drawn over it. */
  private SortedMap<String, Integer> whenDrawn(RunningProgram window) throws Exception {
    SortedMap<String, Integer> found = needles.inHeap(home.resolve("locked.hprof"));
    for (int more = 0; more < 3 && !found.isEmpty(); more++) {
      window.settle();
      found = needles.inHeap(home.resolve("locked.hprof"));
    }
    return found;
  }

  /** Random words that stand in no class file; kept as numbers of their letters. */
  private void makeCasebook(Path folder) {
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < passphrase.length; i++) {
      passphrase[i] = (byte) random.nextInt(TYPED.length());
    }
    for (int i = 0; i < family.length; i++) {
      family[i] = (byte) random.nextInt(LETTERS.length());
    }
    needles.addWord(spell(passphrase, TYPED), "the passphrase");
    needles.addWord(spell(family, LETTERS), "the family name");
    try (Secret secret = secret();
        Casebook book =
            Casebook.create(
                new NewCasebook(folder, Desk.DOCUMENTER, "Купалле", Language.ENGLISH, Books.CHEAP),
                secret)) {
      RecordId person = Books.person(book, spell(family, LETTERS), "Аляксандра");
      Books.detention(book, person, LocalDate.of(2020, 8, 9), spell(family, LETTERS));
    }
  }

  private static String spell(byte[] numbers, String letters) {
    StringBuilder word = new StringBuilder();
    for (byte number : numbers) {
      word.append(letters.charAt(number));
    }
    return word.toString();
  }

  private Secret secret() {
    return Books.secret(spell(passphrase, TYPED));
  }

  private void gatherKeys(Path folder) throws Exception {
    try (Secret secret = secret();
        Vault vault = Vault.open(folder, secret)) {
      Field master = Vault.class.getDeclaredField("master");
      master.setAccessible(true);
      needles.addKey(((MasterKey) master.get(vault)).secret().duplicate(), "the master key");
      for (RoomKey room : RoomKey.values()) {
        needles.addKey(vault.roomKey(room), "the key of " + room.label());
      }
      byte[] header = Arrays.copyOf(Files.readAllBytes(folder.resolve("casebook.mv.db")), 48);
      try (Secret h2 = vault.roomKey(RoomKey.H2)) {
        byte[] id = Arrays.copyOfRange(header, 16, 48);
        needles.addKey(Hkdf.derive(h2, id, "store-blocks"), "the key of the store's blocks");
      }
    }
    try (Secret secret = secret();
        Casebook book = Casebook.open(folder, secret);
        Secret encoded = book.identity().encode()) {
      JsonNode json = encoded.use(StrictJson::parse);
      for (String name : new String[] {"sign", "age", "agePq"}) {
        byte[] key =
            Base64.getUrlDecoder()
                .decode(json.get(name).asString().replace('+', '-').replace('/', '_'));
        for (int at = 0; at + KEY <= key.length; at += KEY) {
          needles.addKey(
              Arrays.copyOfRange(key, at, at + KEY), "the identity's " + name + " " + at);
        }
      }
    }
  }

  /** Unlocks by typing, finds a person, looks at the record. */
  private void lookAround(RunningProgram window) {
    window.robot.clickOn("#passphrase").write(spell(passphrase, TYPED));
    window.click("#unlock");
    assertThat(window.sees("#shell")).isTrue();
    for (String screen : new String[] {"#nav-exchange", "#nav-inbox", "#nav-settings"}) {
      window.click(screen);
    }
    window.click("#nav-people");
    window.type("#people-search", spell(family, LETTERS));
    javafx.scene.control.TableView<?> table = window.robot.lookup("#people").query();
    window.robot.interact(() -> table.getSelectionModel().select(0));
    window.robot.clickOn(table).type(javafx.scene.input.KeyCode.ENTER);
    window.settle();
  }
}
