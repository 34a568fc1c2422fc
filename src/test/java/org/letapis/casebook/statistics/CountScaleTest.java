package org.letapis.casebook.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.kept.KeptFile;
import org.letapis.casebook.since.Reached;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.ColumnsForm;
import org.letapis.casebook.statistics.count.Counter;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.crypto.Secret;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.EventFields;
import org.letapis.store.row.RecordRow;

/**
 * How long counting takes, without the store: {@code -Dletapis.count-people=100000} for the goal.
 */
class CountScaleTest {

  private static final int PEOPLE = Integer.getInteger("letapis.count-people", 300);

  @TempDir Path temp;

  /** Sealed, and opened again. */
  private Columns kept(Columns columns) throws Exception {
    try (Secret key = Secret.taking(new byte[32]);
        KeptFile<Columns> file =
            new KeptFile<>(temp.resolve("figures"), "columns", key, "figures", new ColumnsForm())) {
      long from = System.nanoTime();
      file.write(Reached.NOTHING, columns);
      long written = System.nanoTime();
      Columns read = file.read().orElseThrow().content();
      long size = Files.size(temp.resolve("figures/columns")) >> 20;
      System.out.printf(
          "kept: written %d ms, read %d ms, %d MiB%n",
          (written - from) / 1_000_000, (System.nanoTime() - written) / 1_000_000, size);
      return read;
    }
  }

  @Test
  void everyQuestionIsAnsweredOfManyPeopleAndTheSameOfWhatWasKept() throws Exception {
    Columns columns = new Columns();
    DemoCasebook.generate(3, PEOPLE, PEOPLE * 10)
        .flatMap(List::stream)
        .forEach(change -> columns.put(row(change), Level.PARTNERS));
    columns.join(Map.of());
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%d events, %d MiB%n",
        columns.events(), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    Columns kept = kept(columns);
    kept.join(Map.of());
    int all = 0;
    for (Question question : Question.values()) {
      CountQuery query = CountQuery.of(Question.DETAINED, Question.DETAINED.usual());
      query =
          new CountQuery(
              question,
              question.usual(),
              query.split(),
              question.ofDay() ? LocalDate.of(2023, 1, 1) : null,
              null,
              Map.of(),
              Level.PARTNERS);
      long from = System.nanoTime();
      CountReport report = new Counter(columns, query).count();
      System.out.printf("%s %d ms%n", question.code(), (System.nanoTime() - from) / 1_000_000);
      assertThat(new Counter(kept, query).count()).isEqualTo(report);
      all += report.total().events();
    }
    assertThat(columns.events()).isEqualTo(PEOPLE * 10);
    assertThat(all).isPositive();
  }

  private static RecordRow row(Change change) {
    CaseRecord state = CaseRecord.blank(change.record(), change.type()).with(change);
    return new RecordRow(
        state,
        "",
        "",
        List.of(),
        state.get(EventFields.PERSON),
        state.get(EventFields.START),
        state.get(EventFields.END),
        Instant.EPOCH,
        List.of(),
        true,
        false,
        0);
  }
}
