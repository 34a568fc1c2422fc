package org.letapis.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Rest;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.form.FormView;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Readings;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.preview.Previews;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Every field of every type of record is filled in its form, in Cyrillic, saved, opened again and
 * found the same: in the form, and on the disk after locking.
 */
@OnScreen
class EveryFieldTest {

  private static final String KNOWN = "Паўлюк Янка";

  @TempDir Path temp;
  private Stand stand;
  private Casebook book;
  private FormServices services;
  private final Map<String, RecordId> known = new HashMap<>();
  private final Map<RecordId, CaseRecord> saved = new LinkedHashMap<>();

  @Start
  void start(Stage stage) {
    stand = new Stand();
    stand.texts.speak(Language.BELARUSIAN);
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    CasebookFinder finder = new CasebookFinder(book);
    services =
        new FormServices(
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            new Law(),
            finder,
            new CasebookAttachments(book),
            new Previews(
                stand.controls,
                stand.background,
                stand.dialogs,
                stand.files,
                book.attachments()::channel),
            new CopiedText(),
            stand.stack);
    for (RecordType type : Schema.types()) {
      if (!type.isEvent()) {
        known.put(type.code(), finder.create(type.code(), KNOWN).record());
      }
    }
    stand.show(stage, new javafx.scene.layout.Pane());
  }

  @Stop
  void stop() {
    stand.background.close();
    book.close();
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrittenInEveryFieldIsThereWhenTheRecordIsOpenedAgain()
      throws IOException {
    Path file = Files.writeString(temp.resolve("пратакол.txt"), "Пратакол");
    return Stream.concat(
        Schema.types().stream()
            .map(
                type -> DynamicTest.dynamicTest(type.code(), () -> writtenAndReadBack(type, file))),
        Stream.of(
            DynamicTest.dynamicTest("on the disk after locking", this::onTheDiskAfterLocking)));
  }

  private void writtenAndReadBack(RecordType type, Path file) {
    FormModel model = model(type, CaseRecord.blank(RecordId.fresh(), type.code()));
    FormFiller filler =
        Rest.fx(() -> new FormFiller(model, new FormView(model, services), stand.texts.labels()));
    Rest.fx(
        () -> {
          filler.begin(() -> stand.files.willChoose(file));
          return true;
        });
    Rest.until(() -> stand.background.jobsProperty().get() == 0);
    Map<String, String> shown = Rest.fx(() -> filler.fill(known::get, KNOWN));
    Rest.fx(
        () -> {
          assertThat(model.savable()).as(model.findings().toString()).isTrue();
          book.records().save(model.change());
          return true;
        });

    CaseRecord record = book.records().view(model.record()).orElseThrow().record();
    assertThat(stored(record)).isEqualTo(stored(Rest.fx(model::current)));
    holdsEverything(type, record);
    saved.put(record.id(), record);

    FormModel again = model(type, record);
    FormFiller reader = Rest.fx(() -> new FormFiller(again, show(again), stand.texts.labels()));
    Rest.until(() -> stand.background.jobsProperty().get() == 0);
    Rest.fx(
        () -> {
          shown.forEach((id, text) -> assertThat(reader.shows(id)).as(id).isEqualTo(text));
          return true;
        });
    assertThat(Rest.fx(() -> again.change().isEmpty())).isTrue();
  }

  private static FormModel model(RecordType type, CaseRecord record) {
    return Rest.fx(() -> new FormModel(type, record, Check.ofSchema(type)));
  }

  private FormView show(FormModel model) {
    FormView form = new FormView(model, services);
    stand.overlay.setContent(form);
    stand.overlay.applyCss();
    stand.overlay.layout();
    return form;
  }

  private static void holdsEverything(RecordType type, CaseRecord record) {
    Set<String> written =
        record.values().keySet().stream()
            .map(path -> path.column() == null ? path.field() : path.field() + "." + path.column())
            .collect(Collectors.toSet());
    for (Field<?> field : FormFiller.asked(type)) {
      for (Field<?> column : field.columns()) {
        assertThat(written).contains(field.code() + "." + column.code());
      }
      if (field.columns().isEmpty()) {
        assertThat(written).contains(field.code());
      }
    }
    record
        .values()
        .forEach(
            (path, value) -> {
              assertThat(AsTyped.ofJson(value)).as(path.toString()).isEmpty();
              assertThat(type.at(path)).as(path.toString()).isPresent();
            });
  }

  /** Values in the one form that is hashed, so that the order of members does not matter. */
  private static Map<FieldPath, String> stored(CaseRecord record) {
    Map<FieldPath, String> values = new TreeMap<>();
    record.values().forEach((path, value) -> values.put(path, CanonicalJson.text(value)));
    return values;
  }

  private void onTheDiskAfterLocking() {
    assertThat(saved).hasSize(Schema.types().size());
    Path place = book.folder();
    book.close();
    book = Books.open(place);
    saved.forEach(
        (id, record) ->
            assertThat(stored(book.records().view(id).orElseThrow().record()))
                .isEqualTo(stored(record)));
  }

  private static final class Law implements Readings {
    @Override
    public List<Article> articles(String words) {
      return ArticleReader.read(words);
    }

    @Override
    public String print(Article article, Language language) {
      return ArticlePrinter.print(article, language);
    }
  }
}
