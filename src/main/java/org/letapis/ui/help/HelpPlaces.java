package org.letapis.ui.help;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.nav.HelpMark;

/** Which page explains where somebody is: a screen, a part of one, a dialog. */
final class HelpPlaces {

  /** By what a screen or its part is called; the longest beginning that fits counts. */
  private static final Map<String, Leaf> PAGES =
      Map.ofEntries(
          Map.entry("today", Walk.TODAY),
          Map.entry("record", Walk.EVENT),
          Map.entry("group", Walk.GROUP),
          Map.entry("people", Walk.PERSON),
          Map.entry("records", Walk.LISTS),
          Map.entry("search", Walk.FIND),
          Map.entry("history", Walk.HISTORY),
          Map.entry("exchange", Walk.EXCHANGE),
          Map.entry("contact", Walk.EXCHANGE),
          Map.entry("inbox", Walk.INBOX),
          Map.entry("inbox-mode-triage", Walk.INBOX),
          Map.entry("inbox-mode-conflicts", Walk.SETTLE),
          Map.entry("inbox-mode-alike", Walk.ALIKE),
          Map.entry("inbox-mode-fates", Walk.FATES),
          Map.entry("inbox-mode-erasures", Walk.ERASURES),
          Map.entry("due", Walk.DUE),
          Map.entry("statistics", Walk.FIGURES),
          Map.entry("intake", Walk.INTAKE),
          Map.entry("settings", Walk.SETTINGS),
          Map.entry("section-custom", Walk.OWN),
          Map.entry("section-locking", Topic.ON),
          Map.entry("section-keys", Walk.WAYS),
          Map.entry("section-backups", Topic.BACKUPS),
          Map.entry("section-archive", Topic.FORMATS),
          Map.entry("section-care", Walk.CARE),
          Map.entry("section-discreet", Topic.BORDER),
          Map.entry("section-erase", Topic.ERASE),
          Map.entry("bulk", Walk.LISTS),
          Map.entry("lists", Walk.LISTS),
          Map.entry("dossier", Walk.DOSSIER),
          Map.entry("pages", Walk.DOSSIER),
          Map.entry("publication", Topic.PUBLISH),
          Map.entry("keys", Walk.WAYS),
          Map.entry("echo", Walk.ERASURES),
          Map.entry("past", Walk.EVENT),
          Map.entry("files", Walk.EVENT),
          Map.entry("preview", Topic.HOSTILE),
          Map.entry("care", Walk.CARE),
          Map.entry("archive", Topic.FORMATS),
          Map.entry("backup", Topic.BACKUPS),
          Map.entry("settings.erase", Topic.ERASE),
          Map.entry("palette", Walk.AROUND));

  private HelpPlaces() {}

  /** The page for a mark, as it is or as far as its first dot. */
  static Optional<Leaf> of(String mark) {
    Leaf whole = PAGES.get(mark);
    int dot = mark.indexOf('.');
    return Optional.ofNullable(
        whole != null || dot < 0 ? whole : PAGES.get(mark.substring(0, dot)));
  }

  /**
   * The page for where the keyboard is.
   *
   * @param screen id of the screen in front
   */
  static Leaf of(@Nullable Node keyboard, String screen) {
    for (Node node = keyboard; node != null; node = node.getParent()) {
      Optional<Leaf> page = HelpMark.of(node).flatMap(HelpPlaces::of);
      if (page.isPresent()) {
        return page.get();
      }
    }
    return of(screen).orElse(Walk.START);
  }
}
