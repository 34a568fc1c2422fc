package org.letapis.ui.capture;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.Titles;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Latest;

/** What a record is called while it is typed: its own name, or for an event whom it happened to. */
final class RecordName {

  private final CaptureTools tools;
  private final FormModel form;
  private final Latest titles;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private @Nullable RecordId who;

  RecordName(CaptureTools tools, FormModel form) {
    this.tools = tools;
    this.form = form;
    this.titles = new Latest(tools.services().background());
    form.listen(this::read);
    tools.services().texts().languageProperty().subscribe(language -> read());
  }

  /** The name; empty while there is none. */
  ReadOnlyStringProperty property() {
    return name.getReadOnlyProperty();
  }

  /** Asks anew: whom it happened to may be called otherwise now, as in another language. */
  void again() {
    who = null;
    read();
  }

  private void read() {
    Field<RecordId> subject = form.type().subject();
    if (subject == null) {
      name.set(Titles.of(form.current(), tools.services().texts().language()));
      return;
    }
    RecordId now = form.get(subject).orElse(null);
    if (now == null) {
      titles.cancel();
      name.set("");
    } else if (!now.equals(who)) {
      titles.run(() -> tools.casebook().records().title(now)).then(name::set);
    }
    who = now;
  }
}
