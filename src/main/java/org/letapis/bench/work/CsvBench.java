package org.letapis.bench.work;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Goal;
import org.letapis.bench.Line;
import org.letapis.bench.Measure;
import org.letapis.bench.Watch;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.intake.Intake;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.ledger.Progress;

/** Taking in a register as a table: looked through first, then imported as one change. */
final class CsvBench implements Bench {

  private static final int ROWS_A_PERSON = 2;
  private static final int MOST = 100_000;
  private static final double ROWS_A_SECOND = 10_000;

  private static final String[] GIVEN = {"Алена", "Сцяпан", "Пятро", "Ганна", "Кастусь", "Ніна"};
  private static final String[] FATHERS = {"Пятр", "Ігнат", "Іван", "Міхал", "Антон"};
  private static final String[] SOUNDS = {
    "ва", "ле", "ка", "ры", "но", "му", "са", "ці", "бя", "го"
  };
  private static final String[] PLACES = {"Мінск", "Гомель", "Брэст", "Гродна", "Віцебск"};

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<Line> run(Bed bed) throws IOException, InterruptedException {
    Path room = bed.room(name());
    int rows = Math.min(MOST, bed.scale().people() * ROWS_A_PERSON);
    Path table = room.resolve("register.csv");
    write(table, rows, new Random(bed.seed()));
    try (Casebook casebook = Bed.create(room.resolve("book"));
        IntakeFile file = IntakeFile.open(table, IntakeFile.As.GUESSED)) {
      Intake intake = casebook.intake();
      long begun = System.nanoTime();
      Mapping mapping = intake.guessed(file).mapping();
      IntakePlan plan = decided(intake, file, mapping);
      long rehearsed = System.nanoTime() - begun;
      long imported = Watch.once(n -> intake.run(file, plan, Progress.NONE, () -> false));
      return List.of(
          new Line("bench.work.csv-rehearse", Measure.rate(rows, rehearsed), rows),
          new Line("bench.work.csv", Measure.rate(rows, imported), rows)
              .aimingAt(new Goal.Bound(ROWS_A_SECOND)));
    } finally {
      Disk.delete(room);
    }
  }

  /** Whoever may be somebody else is taken for new. */
  private static IntakePlan decided(Intake intake, IntakeFile file, Mapping mapping) {
    IntakePlan plan = intake.rehearse(file, mapping, Progress.NONE, () -> false);
    plan.asked().forEach(one -> plan.decisions().makeNew(one.person()));
    return plan.asked().isEmpty()
        ? plan
        : intake.again(file, mapping, plan, Progress.NONE, () -> false);
  }

  private static void write(Path table, int rows, Random random) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(table)) {
      out.write("ФИО;Дата рождения;Пол;Дата задержания;Место задержания;Статья;Примечание\n");
      for (int i = 0; i < rows; i++) {
        out.write(
            String.join(
                ";",
                family(random) + " " + one(GIVEN, random) + " " + one(FATHERS, random) + "авіч",
                LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000)).toString(),
                random.nextBoolean() ? "м" : "ж",
                LocalDate.of(2020, 8, 1).plusDays(random.nextInt(1_500)).toString(),
                one(PLACES, random),
                "ст. 342 ч. 1 КК",
                "запіс " + i));
        out.write('\n');
      }
    }
  }

  private static String family(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(one(SOUNDS, random));
    }
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + "віч";
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }
}
