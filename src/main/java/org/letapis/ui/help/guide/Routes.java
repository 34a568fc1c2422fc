package org.letapis.ui.help.guide;

import java.util.List;
import org.letapis.casebook.Desk;
import org.letapis.ui.help.guide.Until.Front;
import org.letapis.ui.help.guide.Until.Seen;
import org.letapis.ui.help.guide.Until.Spent;
import org.letapis.ui.help.guide.Until.Typed;
import org.letapis.ui.help.guide.Until.Usable;

/** What each desk is shown, in two minutes. */
final class Routes {

  private Routes() {}

  static List<GuideStep> of(Desk desk) {
    return switch (desk) {
      case DOCUMENTER ->
          List.of(
              GuideStep.of("line", new Typed("quick-line"), "quick-line", "nav-today"),
              GuideStep.of("open", new Seen("record-save"), "quick-echo", "quick-line"),
              GuideStep.of("save", new Spent("record-save"), "record-save", "nav-today"),
              GuideStep.of("people", new Front("people"), "nav-people"),
              GuideStep.of("find", new Typed("people-search"), "people-search", "nav-people"),
              GuideStep.of("history", new Front("history"), "people", "nav-people"),
              GuideStep.of("exchange", new Front("exchange"), "nav-exchange"),
              GuideStep.of("send", new Seen("dialog"), "send-export", "nav-exchange"));
      case COORDINATOR ->
          List.of(
              GuideStep.of("inbox", new Front("inbox"), "nav-inbox"),
              GuideStep.of("decide", new Usable("inbox-undo"), "inbox-accept", "nav-inbox"),
              GuideStep.of(
                  "contradiction",
                  new Seen("conflict-choose-1"),
                  "inbox-mode-conflicts",
                  "nav-inbox"),
              GuideStep.of("settle", new Seen("conflict-undo"), "conflict-choose-1", "nav-inbox"),
              GuideStep.of("figures", new Front("statistics"), "nav-statistics"));
      case LAWYER ->
          List.of(
              GuideStep.of("client", new Typed("people-search"), "people-search", "nav-people"),
              GuideStep.of("history", new Front("history"), "people", "nav-people"),
              GuideStep.of("dossier", new Seen("dialog"), "history-dossier", "nav-people"),
              GuideStep.of("terms", new Front("due"), "nav-due"));
    };
  }
}
