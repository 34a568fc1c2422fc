package org.letapis.casebook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.JsonNode;

/** What is published and taken in again is what it was, as far as the format can hold it. */
class RoundTripTest {

  private static final String ADDED = " was added: ";

  @TempDir Path temp;

  private Casebook book;
  private final List<CaseRecord> all = new ArrayList<>();

  @BeforeEach
  void fill() throws Exception {
    book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Дрозд");
    Everything.into(book);
    published(publish("json", Language.ENGLISH).resolve("records.json"));
  }

  /** What is published, value by value: some is held back with its sources. */
  private void published(Path records) throws Exception {
    for (JsonNode record : StrictJson.parse(Files.readAllBytes(records)).path("records").values()) {
      SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
      RecordType type = Schema.type(record.path("type").asString()).orElseThrow();
      for (Map.Entry<String, JsonNode> value : record.path("values").properties()) {
        boolean rows = type.field(value.getKey()).filter(f -> !f.columns().isEmpty()).isPresent();
        if (!rows) {
          values.put(FieldPath.of(value.getKey()), value.getValue());
          continue;
        }
        for (Map.Entry<String, JsonNode> row : value.getValue().properties()) {
          for (Map.Entry<String, JsonNode> cell : row.getValue().properties()) {
            values.put(
                FieldPath.cell(value.getKey(), row.getKey(), cell.getKey()), cell.getValue());
          }
        }
      }
      all.add(new CaseRecord(RecordId.of(record.path("id").asString()), type.code(), values));
    }
    assertThat(all).hasSizeGreaterThan(Everything.EACH * 15);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private Path publish(String format, Language language) {
    PublicationRequest usual = PublicationRequest.usual(language);
    Path out = temp.resolve("out-" + format + "-" + language.tag());
    book.publication()
        .write(
            new PublicationRequest(
                usual.selection(),
                Level.RESTRICTED,
                usual.use(),
                true,
                language,
                true,
                Optional.empty()),
            List.of(Formats.of(format).orElseThrow()),
            out,
            Progress.NONE);
    return out;
  }

  private static IntakePlan rehearse(Casebook into, IntakeFile file) {
    return into.intake()
        .rehearse(file, into.intake().guessed(file).mapping(), Progress.NONE, () -> false);
  }

  private static void take(Casebook into, Path path) {
    try (IntakeFile file = IntakeFile.open(path, IntakeFile.As.GUESSED)) {
      into.intake().run(file, rehearse(into, file), Progress.NONE, () -> false);
    }
  }

  /** By shape, which values came back otherwise. */
  private Map<Shape, List<String>> lost(Casebook into) {
    Map<Shape, List<String>> lost = new EnumMap<>(Shape.class);
    for (CaseRecord before : all) {
      RecordType type = Schema.type(before.type()).orElseThrow();
      Map<FieldPath, JsonNode> after =
          into.records()
              .view(before.id())
              .map(view -> (Map<FieldPath, JsonNode>) view.record().values())
              .orElseGet(TreeMap::new);
      before
          .values()
          .forEach(
              (path, value) -> {
                JsonNode now = found(after, path, value);
                if (!value.equals(now) && (now == null || !isSameFile(value, now))) {
                  lost.computeIfAbsent(Shape.of(type, path, value), s -> new ArrayList<>())
                      .add(type.code() + " " + path + ": " + value + " -> " + now);
                }
              });
      after.keySet().stream()
          .filter(path -> !before.values().containsKey(path))
          .forEach(
              path ->
                  lost.computeIfAbsent(Shape.TEXT, s -> new ArrayList<>())
                      .add(type.code() + " " + path + ADDED + after.get(path)));
    }
    return lost;
  }

  /** The same value; in a list, in whichever row. */
  private static JsonNode found(Map<FieldPath, JsonNode> after, FieldPath path, JsonNode value) {
    JsonNode same = after.get(path);
    return same != null || path.row() == null
        ? same
        : after.entrySet().stream()
            .filter(e -> e.getKey().field().equals(path.field()))
            .filter(e -> Objects.equals(e.getKey().column(), path.column()))
            .map(Map.Entry::getValue)
            .filter(now -> value.equals(now) || isSameFile(value, now))
            .findFirst()
            .orElse(null);
  }

  /** Other formats know a file by its content, whatever it was called. */
  private static boolean isSameFile(JsonNode value, JsonNode now) {
    return value.has("sha256") && value.path("sha256").equals(now.path("sha256"));
  }

  private Casebook fresh(String name) {
    return Books.create(temp.resolve(name), Desk.COORDINATOR, "Сініца");
  }

  @Test
  void tablesComeBackWhole() {
    Path out = publish("csv", Language.RUSSIAN);
    try (Casebook into = fresh("csv")) {
      take(into, out);
      assertThat(lost(into)).isEmpty();
    }
  }

  @Test
  void aWorkbookComesBackWhole() {
    Path out = publish("xlsx", Language.BELARUSIAN);
    try (Casebook into = fresh("xlsx")) {
      take(into, out.resolve("tables.xlsx"));
      assertThat(lost(into)).isEmpty();
    }
  }

  @Test
  void whatComesBackIntoItsOwnCasebookChangesNothingInWhateverLanguage() {
    for (Language language : Language.all()) {
      Path out = publish("csv", language);
      try (IntakeFile file = IntakeFile.open(out, IntakeFile.As.GUESSED)) {
        IntakePlan plan = rehearse(book, file);
        assertThat(plan.examples().stream().flatMap(e -> e.differences().stream())).isEmpty();
        assertThat(plan.tally().made()).isEmpty();
        assertThat(plan.tally().rows(Verdict.SAME)).isEqualTo(all.size());
      }
    }
  }

  /** How many values of each shape came back as they were. */
  private String carried(Shape shape, Map<Shape, List<String>> lost) {
    long total =
        all.stream()
            .flatMap(
                r ->
                    r.values().entrySet().stream()
                        .map(
                            v ->
                                Shape.of(
                                    Schema.type(r.type()).orElseThrow(), v.getKey(), v.getValue())))
            .filter(shape::equals)
            .count();
    assertThat(total).as(shape.name()).isPositive();
    long gone =
        lost.getOrDefault(shape, List.of()).stream().filter(w -> !w.contains(ADDED)).count();
    return gone == 0 ? "yes" : gone < total ? "in part" : "no";
  }

  @Test
  void whatEachFormatCarriesIsAsTheTableSays() throws Exception {
    Map<String, Map<Shape, List<String>>> lost = new LinkedHashMap<>();
    for (String format : List.of("ftm", "uwazi")) {
      Path out = publish(format, Language.ENGLISH);
      try (Casebook into = fresh(format);
          Stream<Path> files = Files.list(out.resolve(format))) {
        files
            .filter(file -> !file.toString().endsWith(".txt"))
            .sorted()
            .forEach(f -> take(into, f));
        lost.put(format, lost(into));
      }
    }
    List<String> lines = new ArrayList<>();
    // No field of the schema holds a bare time of day: only a casebook's own may.
    for (Shape shape : EnumSet.complementOf(EnumSet.of(Shape.TIME_OF_DAY))) {
      String words = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      List<String> cells = new ArrayList<>(List.of(words, "yes", "yes"));
      lost.values().forEach(one -> cells.add(carried(shape, one)));
      lines.add("| " + String.join(" | ", cells) + " |");
    }
    assertThat(Files.readAllLines(Path.of("src/docs/formats.md"))).containsSubsequence(lines);
  }
}
