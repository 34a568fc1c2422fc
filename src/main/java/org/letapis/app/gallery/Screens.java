package org.letapis.app.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.letapis.app.tour.FxThread;
import org.letapis.app.tour.Hands;
import org.letapis.app.tour.TourPeople;
import org.letapis.app.tour.TourWindow;
import org.letapis.app.tour.Wardrobe;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;

/** The screens of a documenter, in a casebook with people in it. */
final class Screens {

  private static final String LINE = "затрыманы Верабейка Кастусь 12.08.2021 ч. 1 арт. 342";

  private static final String TABLE =
      """
      ФИО;Дата рождения;Пол;Дата задержания;Место задержания;Кот
      Вярбіцкая Алена Пятроўна;12.03.1991;ж;09.08.2020;Мінск;Мурка
      Лясны Сцяпан Ігнатавіч;01.02.1980;мужык;10.08.2020;Гомель;
      Воробейко Константин;1987;мужык;11.08.2020;Брэст;
      """;

  private static final List<String> FORMS =
      List.of("person", "detention", "search", "interrogation", "facility", "official");

  private final TourWindow window;
  private final Wardrobe wardrobe;
  private final Hands hands;
  private final Gallery.Show show;
  private final Path folder;

  Screens(TourWindow window, Wardrobe wardrobe, Hands hands, Gallery.Show show, Path folder) {
    this.window = window;
    this.wardrobe = wardrobe;
    this.hands = hands;
    this.show = show;
    this.folder = folder;
  }

  void all() throws IOException {
    today();
    for (String type : FORMS) {
      form(type);
    }
    guidance();
    group();
    people();
    records();
    exchange();
    intake();
    search();
    due();
    new Settings(hands, show).all();
    aids();
  }

  private void today() throws IOException {
    hands.click("nav-today");
    show.now("first");
    hands.type("quick-line", LINE);
    hands.await("quick-echo", n -> true);
    show.now("quick");
    hands.type("quick-line", " ");
  }

  private boolean open(String type) {
    Casebook casebook = FxThread.call(wardrobe::casebook);
    var last = casebook.records().find(RecordQuery.recent(1, type));
    if (last.isEmpty()) {
      return false;
    }
    FxThread.call(
        () -> {
          wardrobe.open(last.getFirst().id(), type);
          return true;
        });
    hands.await("record-save", n -> true);
    hands.rest();
    return true;
  }

  private void form(String type) throws IOException {
    if (open(type)) {
      show.now(type);
    }
  }

  private void guidance() throws IOException {
    open("detention");
    hands.click("prompts-open");
    hands.await("prompts", n -> true);
    show.now("guidance");
    hands.click("prompts-close");
  }

  private void group() throws IOException {
    open("detention");
    hands.click("record-again");
    for (String name : List.of("Аўсянка Ігар", "Бондар Ала", "Верас Ганна")) {
      hands.type("group-names", name);
      hands.click("group-add-names");
    }
    hands.await("group-names", n -> true);
    show.now("group");
  }

  private void people() throws IOException {
    hands.click("nav-people");
    show.now("people");
    hands.type("people-search", TourPeople.FAMILY_BE);
    hands.await("people", n -> n instanceof TableView<?> t && t.getItems().size() == 1);
    show.now("people-found");
    hands.openFirst("people");
    hands.await("history", n -> true);
    show.now("history");
    hands.click("history-dossier");
    hands.await("dossier-pages", n -> true);
    show.now("dossier");
    hands.click("dialog-no");
  }

  private void records() throws IOException {
    hands.click("nav-records");
    show.now("records");
    hands.choose("records", List.of(0, 1, 2, 3, 4));
    hands.click("bulk-tag");
    hands.type("field-tags", "студэнты");
    hands.press("field-tags", KeyCode.ENTER);
    hands.await("dialog-yes", n -> !n.isDisabled());
    show.now("bulk");
    hands.click("dialog-no");
  }

  private void exchange() throws IOException {
    hands.click("nav-exchange");
    show.now("exchange");
    hands.click("card-show-codes");
    show.now("card-codes");
    hands.click("dialog-no");
    hands.tick(id -> id.startsWith("send-to-"));
    hands.click("send-export");
    hands.await("dialog-yes", n -> true);
    show.now("send-preview");
    hands.click("dialog-no");
    hands.click("exchange-publish");
    show.now("publication");
    hands.click("publish-look");
    hands.await("publish-write", n -> true);
    show.now("publication-preview");
    hands.click("dialog-no");
    hands.click("dialog-no");
  }

  private void intake() throws IOException {
    Path file = folder.resolve("табліца.csv");
    Files.writeString(file, TABLE, StandardCharsets.UTF_8);
    hands.click("intake-open");
    show.now("intake-file");
    window.files().willChoose(file);
    hands.click("intake-file");
    hands.await("intake-next", n -> !n.isDisabled());
    show.now("intake-read");
    hands.click("intake-next");
    show.now("intake-columns");
    for (String pane : List.of("intake-fixed", "intake-rules")) {
      unfold(pane);
      show.now(pane);
    }
    hands.click("intake-next");
    hands.await("intake-people", n -> true);
    show.now("intake-people");
    hands.click("intake-all-join");
    hands.click("intake-next");
    hands.await("intake-troubles", n -> true);
    show.now("intake-troubles");
    hands.click("intake-correct");
    show.now("intake-correct");
    hands.click("dialog-no");
    hands.click("intake-next");
    hands.await("intake-examples", n -> true);
    show.now("intake-summary");
    hands.click("intake-next");
    hands.await("intake-undo", n -> true);
    show.now("intake-done");
    hands.click("intake-undo");
  }

  private void unfold(String id) {
    Node pane = hands.await(id, n -> n instanceof TitledPane);
    FxThread.call(
        () -> {
          ((TitledPane) pane).setAnimated(false);
          ((TitledPane) pane).setExpanded(true);
          return true;
        });
    hands.rest();
  }

  private void search() throws IOException {
    hands.click("nav-search");
    show.now("search-empty");
    hands.type("search-field", "ГУБАЗіК");
    hands.press("search-field", KeyCode.ENTER);
    hands.await("search-results", n -> true);
    show.now("found");
  }

  private void due() throws IOException {
    hands.click("nav-due");
    show.now("due");
    for (String view : List.of("month", "cases", "rules")) {
      hands.click("due-view-" + view);
      show.now("due-" + view);
    }
    hands.click("due-view-board");
  }

  /** What helps wherever one is. */
  private void aids() throws IOException {
    hands.click("nav-today");
    hands.click("help");
    show.now("help");
    hands.click("dialog-yes");
    hands.click("find");
    hands.await("palette-places", n -> true);
    show.now("palette");
    hands.press("palette-places", KeyCode.ESCAPE);
  }
}
