package org.letapis.app.tour;

import static org.letapis.app.tour.TourPeople.FAMILY_BE;

import java.nio.file.Path;

/**
 * What the documenter records: a person in three scripts, a detention, a search, an interrogation.
 */
public final class Recording {

  private final Hands hands;
  private final TourWindow window;
  private final Narrator narrator;

  public Recording(Hands hands, TourWindow window, Narrator narrator) {
    this.hands = hands;
    this.window = window;
    this.narrator = narrator;
  }

  public void person() {
    hands.click("begin-person");
    name(0, FAMILY_BE, TourPeople.GIVEN_BE);
    name(1, TourPeople.FAMILY_RU, TourPeople.GIVEN_RU);
    name(2, TourPeople.FAMILY_LATIN, TourPeople.GIVEN_LATIN);
    hands.type("field-born", "1987");
    hands.type("field-occupation", "настаўнік фізікі");
    save();
    narrator.step("tour.person", FAMILY_BE);
  }

  private void name(int row, String family, String given) {
    if (!hands.shows("field-names-" + row + "-family")) {
      hands.click("add-names");
    }
    hands.type("field-names-" + row + "-family", family);
    hands.type("field-names-" + row + "-given", given);
  }

  public void detention(Path photo) {
    begin("detention");
    hands.type("field-start", "12 жніўня 2021 7:40");
    hands.type("field-place", "Мінск, вул. Прыдуманая, 5");
    hands.pick("field-agency", "ГУБАЗіК");
    hands.type("field-articles", "ч. 1 арт. 342");
    hands.type("field-account", "Затрыманы на выхадзе з дома. Суседка бачыла шасцярых у масках.");
    window.files().willChoose(photo);
    hands.click("add-files");
    save();
    narrator.step("tour.detention");
  }

  public void search() {
    begin("search");
    hands.type("field-start", "12.08.2021");
    hands.type("field-place", "Мінск, вул. Прыдуманая, 5, кв. 12");
    hands.pick("field-agency", "ГУБАЗіК");
    seized(0, "ноўтбук", "SN 4471-09");
    seized(1, "тэлефон", "чорны, трэснуты экран");
    seized(2, "кнігі, 4 шт.", "");
    save();
    narrator.step("tour.search");
  }

  private void seized(int row, String what, String serial) {
    if (!hands.shows("field-seized-" + row + "-what")) {
      hands.click("add-seized");
    }
    hands.type("field-seized-" + row + "-what", what);
    if (!serial.isEmpty()) {
      hands.type("field-seized-" + row + "-serial", serial);
    }
  }

  public void interrogation() {
    begin("interrogation");
    hands.type("field-start", "13.08.2021");
    hands.type("field-place", "Мінск, пакой 214");
    hands.type("field-account", "Пыталіся пра суседзяў і пра тэлеграм-канал двара.");
    save();
    narrator.step("tour.interrogation");
  }

  /** Types and leaves without saving: what was typed must be there again. */
  public void draft() {
    begin("interrogation");
    hands.type("field-place", "Яшчэ не дапісана");
    hands.click("nav-people");
    hands.click("nav-today");
    if (hands.count("drafts") != 1) {
      throw new TourStopped("the draft is not listed");
    }
    narrator.step("tour.draft");
  }

  private void begin(String type) {
    hands.click("nav-today");
    hands.click("begin-" + type);
    hands.pick("field-person", FAMILY_BE);
  }

  private void save() {
    hands.click("record-save");
    hands.await("record-save", javafx.scene.Node::isDisabled);
  }
}
