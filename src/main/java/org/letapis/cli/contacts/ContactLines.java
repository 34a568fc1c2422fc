package org.letapis.cli.contacts;

import org.letapis.casebook.contact.Contact;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Labels;
import tools.jackson.databind.node.ObjectNode;

/** A contact on one line. */
final class ContactLines {

  private final Labels labels;

  ContactLines(Labels labels) {
    this.labels = labels;
  }

  String line(Contact contact) {
    return SafeText.line(
        contact.id().toString().substring(0, 16)
            + "  "
            + state(contact.state())
            + "  "
            + contact.card().displayName());
  }

  /** How far a contact is trusted, in words. */
  String state(Contact.State state) {
    return switch (state) {
      case UNVERIFIED -> labels.text("cli.contact.unverified");
      case VERIFIED -> labels.text("cli.contact.verified");
      case REVOKED -> labels.text("cli.contact.revoked");
    };
  }

  ObjectNode json(Contact contact) {
    ObjectNode json =
        Json.object()
            .put("fingerprint", contact.id().toString())
            .put("name", contact.card().displayName())
            .put("state", contact.state().code())
            .put("created", contact.card().created().toString());
    contact
        .verification()
        .ifPresent(
            verification ->
                json.put("verifiedOn", verification.on().toString())
                    .put("verifiedHow", verification.way().code())
                    .put("verifiedBy", verification.by()));
    contact
        .revocation()
        .ifPresent(
            revocation -> {
              json.put("revokedOn", revocation.on().toString())
                  .put("revokedWhy", revocation.reason().code())
                  .put("revokedComment", revocation.words());
              revocation.since().ifPresent(day -> json.put("revokedSince", day.toString()));
            });
    return json;
  }
}
