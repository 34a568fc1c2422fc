package org.letapis.casebook.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the owner prefers comes back as it was kept, whatever else stands beside it. */
class PreferredTest {

  @TempDir Path temp;

  private static Preferred any(Random chance) {
    String[] appearances = {"light", "dark", "contrast", "no-such-thing"};
    return new Preferred(
        new Looks(
            appearances[chance.nextInt(appearances.length)],
            chance.nextInt(-50, 400),
            chance.nextBoolean()),
        new Protection(
            chance.nextInt(0, Protection.LONGEST_IDLE + 1),
            chance.nextBoolean(),
            chance.nextBoolean() ? Optional.of("Shift+Ctrl+Delete") : Optional.empty()),
        new Guided(
            chance.nextInt(0, Guided.MOST + 1),
            chance.nextBoolean(),
            chance.nextBoolean(),
            chance.nextBoolean()),
        "{}");
  }

  /** A tree of anything, with names that stand in the record among others. */
  private static JsonNode noise(Random chance, int depth) {
    String[] names = {"looks", "protection", "guided", "zoom", "idleMinutes", "step", "x", "новае"};
    return switch (chance.nextInt(depth > 3 ? 5 : 7)) {
      case 0 -> Json.whole(chance.nextLong(-(1L << 53), 1L << 53));
      case 1 -> Json.text("слова".repeat(chance.nextInt(30)));
      case 2 -> Json.nothing();
      case 3 -> Json.whole(chance.nextInt(-3, 300));
      case 4 -> Json.text("dark");
      case 5 -> Json.array().add(noise(chance, depth + 1));
      default -> {
        ObjectNode object = Json.object();
        for (int i = chance.nextInt(6); i > 0; i--) {
          object.set(names[chance.nextInt(names.length)], noise(chance, depth + 1));
        }
        yield object;
      }
    };
  }

  @Test
  void whatIsKeptIsReadAgain() {
    Random chance = new Random(Seed.get());
    for (int i = 0; i < 2_000; i++) {
      Preferred kept = any(chance);
      assertThat(Preferred.ofJson(kept.toJson())).isEqualTo(kept);
    }
  }

  @Test
  void whateverStandsThereIsReadWithinBoundsAndReadingAgainChangesNothing() {
    Random chance = new Random(Seed.get());
    for (int i = 0; i < 2_000; i++) {
      Preferred read = Preferred.ofJson(noise(chance, 0));
      assertThat(read.looks().zoom()).isBetween(80, 200);
      assertThat(read.looks().appearance()).hasSizeBetween(1, 20);
      assertThat(read.protection().idleMinutes()).isBetween(0, Protection.LONGEST_IDLE);
      assertThat(read.others().length()).isLessThanOrEqualTo(Preferred.MOST_OTHERS);
      assertThat(Preferred.ofJson(read.toJson())).isEqualTo(read);
    }
  }

  @Test
  void whatANewerVersionWroteIsKeptWhenThisOneChangesSomething() throws Exception {
    byte[] newer =
        "{\"looks\":{\"appearance\":\"dark\",\"motion\":\"none\",\"zoom\":150},\"chime\":[1,2]}"
            .getBytes(StandardCharsets.UTF_8);
    Preferred read = Preferred.ofJson(StrictJson.parse(newer));
    assertThat(read.looks()).isEqualTo(new Looks("dark", 150, false));
    String written =
        new String(
            CanonicalJson.bytes(read.with(new Looks("light", 90, true)).toJson()),
            StandardCharsets.UTF_8);
    assertThat(written)
        .contains(
            "\"motion\":\"none\"",
            "\"zoom\":90",
            "\"still\":true",
            "\"chime\":[1,2]",
            "\"appearance\":\"light\"");
  }

  @Test
  void moreThanAnyoneNeedsIsNotKept() {
    ObjectNode flood = Json.object().put("flood", "a".repeat(100_000));
    assertThat(Preferred.ofJson(flood)).isEqualTo(Preferred.STANDARD);
  }

  @Test
  void whatWasOpenedLastComesFirstOnceAndIsBoundedAndNeedsNoBackup() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.LAWYER, "Бусел")) {
      OpenedLast opened = book.preferences().opened();
      RecordId first = RecordId.fresh();
      opened.add(first);
      for (int i = 0; i < OpenedLast.MOST + 5; i++) {
        opened.add(RecordId.fresh());
      }
      assertThat(opened.all()).hasSize(OpenedLast.MOST).doesNotContain(first);
      opened.add(first);
      opened.add(first);
      assertThat(opened.all()).hasSize(OpenedLast.MOST).startsWith(first).doesNotHaveDuplicates();
      assertThat(OpenedLast.read(noise(new Random(Seed.get()), 0)).size())
          .isLessThanOrEqualTo(OpenedLast.MOST);
    }
    try (Casebook book = Books.open(temp.resolve("book"))) {
      assertThat(book.preferences().opened().all()).hasSize(OpenedLast.MOST);
      book.preferences().keep(new Looks("dark", 150, false));
      book.preferences().keep(new Protection(7, true, Optional.empty()));
      assertThat(book.preferences().looks()).isEqualTo(new Looks("dark", 150, false));
      assertThat(book.preferences().protection().idleMinutes()).isEqualTo(7);
    }
  }
}
