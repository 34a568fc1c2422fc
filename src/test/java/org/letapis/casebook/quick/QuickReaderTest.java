package org.letapis.casebook.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Schema;

/** Lines typed in a hurry are read as they were meant, and no word of them is lost. */
class QuickReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int MIXED = 400;

  private final QuickReader reader = new QuickReader();

  private static List<String[]> table() throws IOException {
    try (InputStream in = QuickReaderTest.class.getResourceAsStream("lines.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> aLineIsReadAsItWasMeant() throws IOException {
    return table().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> assertThat(Told.of(reader.read(row[0], TODAY))).isEqualTo(row[1])));
  }

  @Test
  void everyWordOfAnyLineIsInExactlyOnePieceAndEveryUnreadOneInTheAccount() throws IOException {
    List<String> words =
        table().stream().flatMap(row -> Arrays.stream(row[0].split(" "))).distinct().toList();
    List<String> marks = List.of(" ", " ", " ", ", ", "  ", " — ", "; ", " (", ") ", ": ", "\t");
    Random random = new Random(Seed.get());
    for (int i = 0; i < MIXED; i++) {
      StringBuilder line = new StringBuilder();
      for (int w = random.nextInt(1, 14); w > 0; w--) {
        line.append(words.get(random.nextInt(words.size())));
        line.append(marks.get(random.nextInt(marks.size())));
      }
      check(line.toString(), random);
    }
  }

  private void check(String typed, Random random) {
    QuickLine line = reader.read(typed, TODAY);
    int at = 0;
    for (Piece piece : line.pieces()) {
      assertThat(typed.substring(at, piece.start())).as(typed).doesNotContainPattern("[\\p{L}\\d]");
      assertThat(typed.substring(piece.start(), piece.end())).isEqualTo(piece.words());
      at = piece.end();
    }
    assertThat(typed.substring(at)).as(typed).doesNotContainPattern("[\\p{L}\\d]");
    Map<Piece, RecordId> meant = new HashMap<>();
    line.pieces().stream()
        .filter(p -> p.reading() instanceof Reading.Body || p.reading() instanceof Reading.Person)
        .filter(p -> random.nextBoolean())
        .forEach(p -> meant.put(p, RecordId.fresh()));
    var types = Schema.events();
    var type = types.get(random.nextInt(types.size()));
    QuickDraft draft = QuickDraft.of(line, type, RecordId.fresh(), null, meant);
    CaseRecord record = CaseRecord.blank(draft.change().record(), type.code()).with(draft.change());
    String account = record.get(Common.ACCOUNT).orElse("");
    for (Piece piece : line.pieces()) {
      boolean unread =
          piece.reading() instanceof Reading.Unread || piece.reading() instanceof Reading.Doubt;
      boolean unmeant =
          (piece.reading() instanceof Reading.Person || piece.reading() instanceof Reading.Body)
              && !meant.containsKey(piece);
      if (unread || unmeant) {
        assertThat(account).as(typed).contains(piece.words());
      }
    }
  }

  @Test
  void aYearThatWasNotSaidStaysWordsUntilSomebodySaysIt() {
    QuickLine line = reader.read("задержан Иванов Пётр 12.08", TODAY);
    QuickDraft draft =
        QuickDraft.of(line, Detention.TYPE, RecordId.fresh(), RecordId.fresh(), Map.of());
    CaseRecord record = CaseRecord.blank(RecordId.fresh(), "detention").with(draft.change());
    assertThat(record.get(Detention.START)).contains(PartialDate.unread("12.08"));
    assertThat(draft.unsure())
        .containsExactly(Detention.PERSON.path(), Detention.START.path(), Common.ACCOUNT.path());
  }

  @Test
  void everythingReadLandsInItsFieldAndTheRestInTheAccount() {
    QuickLine line =
        reader.read(
            "задержан Иванов Пётр 12.08.2021, в 14:30, Минск, ул. Выдуманная 5, увезли в ИВС,"
                + " ГУБОПиК, ч.1 ст.342, плачет мать, Лапко",
            TODAY);
    Map<Piece, RecordId> meant = new HashMap<>();
    List<RecordId> ids = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      if (piece.reading() instanceof Reading.Body) {
        ids.add(RecordId.fresh());
        meant.put(piece, ids.getLast());
      }
    }
    QuickDraft draft = QuickDraft.of(line, Detention.TYPE, RecordId.fresh(), null, meant);
    CaseRecord record = CaseRecord.blank(RecordId.fresh(), "detention").with(draft.change());
    assertThat(record.get(Detention.START).orElseThrow().time()).hasToString("14:30");
    assertThat(record.get(Detention.PLACE)).contains("Минск, ул. Выдуманная 5");
    assertThat(record.get(Detention.AGENCY)).contains(ids.get(1));
    assertThat(record.rows(Detention.TAKEN_TO)).hasSize(1);
    assertThat(record.get(Detention.ARTICLES).orElseThrow()).hasSize(1);
    assertThat(record.get(Common.ACCOUNT)).contains("Иванов Пётр … плачет мать … Лапко");
  }

  @Test
  void aLineTooLongIsKeptWhole() {
    String line = IntStream.range(0, 400).mapToObj(i -> "слово").collect(Collectors.joining(" "));
    assertThat(reader.read(line, TODAY).rest()).isEqualTo(line);
  }
}
