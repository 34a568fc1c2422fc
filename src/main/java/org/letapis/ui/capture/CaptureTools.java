package org.letapis.ui.capture;

import org.letapis.casebook.Casebook;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.InOrder;

/**
 * What the screens of this room work with.
 *
 * @param casebook the open casebook
 * @param services what forms and buttons need
 * @param status the line at the foot of the window
 * @param shortcuts keys of the screen in front
 * @param writing keeps drafts, saves, and reads what came of it
 */
public record CaptureTools(
    Casebook casebook, FormServices services, Status status, Shortcuts shortcuts, InOrder writing) {

  public CaptureTools(
      Casebook casebook, FormServices services, Status status, Shortcuts shortcuts) {
    this(casebook, services, status, shortcuts, new InOrder(services.background()));
  }

  /**
   * What a form asks by: the type with the casebook's own fields, whose names the words on screen
   * know from then on.
   */
  public RecordType type(String code) {
    CasebookSchema schema = casebook.records().custom().schema();
    services.texts().own(schema);
    return schema.type(code).orElseThrow();
  }
}
