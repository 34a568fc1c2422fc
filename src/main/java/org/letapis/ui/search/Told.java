package org.letapis.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.text.FoundTexts;
import org.letapis.casebook.text.IndexState;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.text.Texts;

/** Says how much was found, how the question was read, and whether all is looked through. */
final class Told extends Label {

  private final Texts texts;

  Told(Controls controls, SearchModel model) {
    this.texts = controls.texts();
    setId("search-told");
    getStyleClass().add("lt-hint");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    model.foundProperty().subscribe(this::tell);
  }

  private void tell(@Nullable FoundTexts found) {
    setVisible(found != null);
    setManaged(found != null);
    if (found == null) {
      setText("");
      return;
    }
    List<String> parts = new ArrayList<>();
    IndexState state = found.state();
    if (state.phase() == IndexState.Phase.FAILED) {
      parts.add(texts.now("search.failed"));
    } else if (!state.complete()) {
      int percent = state.total() == 0 ? 0 : (int) (100L * state.done() / state.total());
      parts.add(texts.now("search.incomplete", percent));
    }
    parts.add(texts.now(found.exact() ? "search.count" : "search.count-more", found.total()));
    if (found.total() > found.records().size()) {
      parts.add(texts.now("search.shown", found.records().size()));
    }
    if (!found.other().isEmpty()) {
      parts.add(texts.now("search.other", found.other()));
    }
    for (FoundTexts.How how : found.understood()) {
      if (!how.as().equals("word") && !how.as().equals("phrase")) {
        String as = texts.now("search.as." + how.as());
        parts.add(
            texts.now(how.without() ? "search.read-without" : "search.read", how.typed(), as));
      } else if (how.without()) {
        parts.add(texts.now("search.without", how.typed()));
      }
    }
    setText(String.join(" · ", parts));
  }
}
