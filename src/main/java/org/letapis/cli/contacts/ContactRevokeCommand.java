package org.letapis.cli.contacts;

import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Ends the trust in a contact: nothing is sent to them or taken from them any more. */
@Command(name = "revoke", description = "cli.contact.revoke")
public final class ContactRevokeCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "FINGERPRINT", descriptionKey = "cli.contact.fingerprint")
  private String fingerprint = "";

  public ContactRevokeCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Contact contact = casebook.contacts().revoke(Fingerprints.contact(casebook, fingerprint).id());
    return new Answer()
        .set("contact", new ContactLines(context().labels()).json(contact))
        .line(text("cli.contact.now-revoked", contact.card().displayName()));
  }
}
