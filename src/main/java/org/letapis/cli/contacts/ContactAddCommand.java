package org.letapis.cli.contacts;

import java.nio.file.Path;
import org.letapis.bundle.card.ContactCard;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SmallFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes in somebody's contact card; they are not trusted until fingerprints are compared. */
@Command(name = "add", description = "cli.contact.add")
public final class ContactAddCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "CARD", descriptionKey = "cli.contact.card")
  private Path card = Path.of("");

  public ContactAddCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    // One byte more, for a line end that a mail program may have put there.
    Contact contact = casebook.contacts().add(SmallFiles.read(card, ContactCard.MAX_BYTES + 1));
    ContactLines lines = new ContactLines(context().labels());
    Answer answer =
        new Answer()
            .set("contact", lines.json(contact))
            .line(text("cli.contact.added", contact.card().displayName()));
    Fingerprints.show(answer, contact.id(), context());
    return contact.state() == Contact.State.VERIFIED
        ? answer
        : answer.line(text("cli.contact.compare"));
  }
}
