package org.letapis.casebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.search.text.disk.SealedDirectory;
import org.letapis.search.text.word.WordKeys;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/** What the index holds under its seal, byte by byte, after an erasure. */
class IndexBytesTest {

  private static final String WORD = "шчыгельчык";

  @TempDir Path folder;

  @Test
  void neitherAnErasedWordNorItsStemsNorItsFileStayUnderTheSeal() throws Exception {
    Path place = folder.resolve("book");
    List<String> keys = new ArrayList<>(WordKeys.all(WORD));
    try (Casebook book = Books.create(place, Desk.DOCUMENTER, "Проба")) {
      RecordId person = Books.person(book, "Вярбіцкі", "Аляксандр");
      RecordId event = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Гомель");
      book.records()
          .save(Change.of(event, "detention").set(Common.ACCOUNT, "Бачыў " + WORD + ".").build());
      Books.attach(book, event, "detention", "ліст.txt", "у файле " + WORD);
      // Others stay: what is left of the segment it was in is written anew.
      for (int i = 0; i < 20; i++) {
        Books.detention(book, person, LocalDate.of(2021, 9, 1 + i), "Гомель " + i);
      }
      book.text().await();
      assertThat(book.text().ids(WORD, 10)).containsExactly(event);
    }
    assertThat(under(place, keys)).isNotEmpty();
    assertThat(under(place, List.of(WORD))).isNotEmpty();
    try (Casebook book = Books.open(place)) {
      book.text().await();
      RecordId event = book.text().ids(WORD, 10).getFirst();
      book.review().erasures().ask(event, Erasure.WITHDRAWN, "");
      book.text().await();
      assertThat(book.text().ids("kind:detention", 100)).hasSize(20);
    }
    assertThat(under(place, keys)).isEmpty();
    assertThat(under(place, List.of(WORD))).isEmpty();
  }

  /** Those of some words that the opened files of the index hold. */
  private static List<String> under(Path place, List<String> words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(place, passphrase);
        Secret key = vault.roomKey(RoomKey.INDEX);
        SealedDirectory index = SealedDirectory.open(vault.folder().index(), key, 1 << 20)) {
      for (String file : index.listAll()) {
        try (IndexInput in = index.openInput(file, IOContext.DEFAULT)) {
          byte[] bytes = new byte[(int) in.length()];
          in.readBytes(bytes, 0, bytes.length);
          String text = new String(bytes, StandardCharsets.UTF_8);
          words.stream()
              .map(w -> w.replaceAll("^[=~+#]", ""))
              .filter(text::contains)
              .forEach(found::add);
        }
      }
    }
    return found;
  }
}
