package org.letapis.cli.contacts;

import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trusts a contact whose fingerprint, as its owner read it out, is the one on the card. */
@Command(name = "verify", description = "cli.contact.verify")
public final class ContactVerifyCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "FINGERPRINT", descriptionKey = "cli.contact.fingerprint")
  private String fingerprint = "";

  @Option(
      names = "--words",
      required = true,
      paramLabel = "WORDS",
      descriptionKey = "cli.contact.words")
  private String words = "";

  public ContactVerifyCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Contact contact = Fingerprints.contact(casebook, fingerprint);
    Fingerprints.compare(contact.id(), words);
    Contact verified = casebook.contacts().verify(contact.id());
    return new Answer()
        .set("contact", new ContactLines(context().labels()).json(verified))
        .line(text("cli.contact.now-verified", verified.card().displayName()));
  }
}
