package org.letapis.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.types.Types;
import org.letapis.search.text.query.QueryReader;
import org.letapis.search.text.query.Reading;
import org.letapis.search.text.query.Terms;
import org.letapis.search.text.query.Understood;

/** Anything that can be typed is read as something, and nothing is refused. */
class QueryReaderTest {

  private static final Terms TERMS = new Terms(Types.BUILT_IN);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static Reading read(String typed) {
    return QueryReader.read(typed, TERMS, TODAY);
  }

  @Test
  void keysAndValuesAreOfThreeLanguages() {
    List<Clause> detention = read("kind:detention").clause().clauses();
    for (String typed :
        List.of("від:затрыманне", "вид:задержание", "Вид:ЗАДЕРЖАНИЯ", "type:Detention")) {
      assertThat(read(typed).clause().clauses()).as(typed).isEqualTo(detention);
    }
    assertThat(read("статья:342").clause().clauses())
        .isEqualTo(read("артыкул:342").clause().clauses())
        .containsExactly(new Clause.Marked(List.of("article:342")));
    assertThat(read("status:incommunicado").clause().clauses())
        .containsExactly(new Clause.Marked(List.of("state:incommunicado")));
  }

  @Test
  void spansAreReadFromEitherEnd() {
    int august = (int) LocalDate.of(2021, 8, 1).toEpochDay();
    int october = (int) LocalDate.of(2021, 10, 31).toEpochDay();
    TextDoc.Days days = new TextDoc.Days(august, october);
    for (String typed : List.of("2021-08..2021-10", "2021-10..2021-08", "date:2021-08..2021-10")) {
      assertThat(read(typed).clause().clauses()).as(typed).containsExactly(new Clause.During(days));
    }
    assertThat(read("2021-08..").clause().clauses())
        .containsExactly(new Clause.During(new TextDoc.Days(august, Integer.MAX_VALUE)));
    assertThat(read("..2021-10").clause().clauses())
        .containsExactly(new Clause.During(new TextDoc.Days(Integer.MIN_VALUE, october)));
  }

  @Test
  void aMinusLeavesOutAndQuotesKeepTogether() {
    assertThat(read("-суд \"чорны аўтобус\" ").clause().clauses())
        .containsExactly(
            new Clause.Not(new Clause.Word(TextPlace.ALL, "суд", false)),
            new Clause.Phrase(TextPlace.ALL, List.of("чорны", "аўтобус")));
  }

  @Test
  void whatIsNotUnderstoodIsSaidToBeLookedForAsWords() {
    assertThat(read("колер:чорны article:абв kind:слон").pieces())
        .extracting(Understood::as)
        .containsOnly(Understood.As.AS_WORDS);
  }

  @Test
  void nothingThatCanBeTypedIsRefusedOrGrowsWithoutEnd() {
    Random random = new Random(Seed.get());
    String letters =
        "абв xyz:-\"«»..*()[]{}\\/^~+&|!?'0123456789\u0000\uD83D\uDE00\u0301 kind:place:";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder typed = new StringBuilder();
      int length = random.nextInt(i % 100 == 0 ? 20_000 : 60);
      for (int j = 0; j < length; j++) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      Reading reading = read(typed.toString());
      assertThat(reading.clause().clauses()).hasSizeLessThanOrEqualTo(QueryReader.MOST);
      assertThat(Queries.of(reading.clause())).isNotNull();
    }
  }
}
