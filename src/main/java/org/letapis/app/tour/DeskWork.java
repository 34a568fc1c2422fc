package org.letapis.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;

/**
 * What a coordinator does beside accepting: settles a contradiction, takes in a table, counts,
 * looks for words, publishes.
 */
final class DeskWork {

  /** Invented, as somebody's table may be: names, days and a column nobody asked for. */
  private static final String TABLE =
      """
      Прозвішча;Імя;Нарадзілася;Дата затрымання;Заўвага
      Выдумка;Ян;1990;12.03.2022;прыйшло поштай
      Казачная;Лілея;1984;05.11.2021;
      Небывалы;Кірыла;;01.02.2023;удакладніць
      """;

  private final Hands hands;
  private final TourWindow window;
  private final Narrator narrator;

  DeskWork(Hands hands, TourWindow window, Narrator narrator) {
    this.hands = hands;
    this.window = window;
    this.narrator = narrator;
  }

  /** Says what somebody does for a living, whatever was said before. */
  void occupation(String words) {
    hands.click("nav-people");
    hands.type("people-search", TourPeople.FAMILY_LATIN);
    hands.openFirst("people");
    hands.click("history-person");
    hands.type("field-occupation", words);
    hands.click("record-save");
    hands.await("record-save", Node::isDisabled);
  }

  /** Takes in what contradicts what was written here meanwhile, and settles it. */
  void settle(Path bundle) {
    hands.click("nav-exchange");
    window.files().willChoose(bundle);
    hands.click("receive-open");
    hands.click("dialog-yes");
    hands.await("inbox", n -> true);
    hands.click("inbox-accept");
    hands.await("inbox-empty", n -> true);
    hands.click("inbox-mode-conflicts");
    hands.await("conflict-choose-1", n -> true);
    narrator.step("tour.contradiction");
    hands.click("conflict-choose-1");
    hands.await("conflict-undo", n -> true);
  }

  /** Takes in a table, step by step. */
  void takeIn(Path folder) throws IOException {
    Path table = folder.resolve("invented-table.csv");
    Files.writeString(table, TABLE);
    hands.click("nav-exchange");
    hands.click("intake-open");
    window.files().willChoose(table);
    hands.click("intake-file");
    // Steps that ask nothing are passed over.
    while (!hands.shows("intake-undo")) {
      hands.click("intake-next");
    }
    narrator.step("tour.taken-in");
  }

  /** Counts, and sees the chart. */
  void count() {
    hands.click("nav-statistics");
    hands.await("statistics-chart", n -> true);
    narrator.step("tour.counted");
  }

  /** Finds words of an account. */
  void find() {
    hands.click("nav-search");
    hands.type("search-field", "масках");
    hands.await("search-results", n -> n instanceof ListView<?> l && !l.getItems().isEmpty());
    narrator.step("tour.found");
  }

  /** Publishes without names, and sees first what would go. */
  void publish(Path folder) throws IOException {
    Path into = Files.createDirectories(folder.resolve("published"));
    hands.click("nav-exchange");
    hands.click("exchange-publish");
    Node level = hands.await("publish-level", n -> n instanceof ComboBox<?>);
    FxThread.call(
        () -> {
          ((ComboBox<?>) level).getSelectionModel().select(1);
          return true;
        });
    hands.tick(id -> id.equals("publish-anonymised") || id.equals("publish-as-json"));
    hands.click("publish-look");
    hands.await("publish-write", n -> !n.isDisabled());
    narrator.step("tour.published");
    window.files().willChoose(into);
    hands.click("publish-write");
    hands.await("publish-report", n -> true);
    hands.click("dialog-yes");
  }
}
