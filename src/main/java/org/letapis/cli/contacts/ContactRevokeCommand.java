package org.letapis.cli.contacts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Revocation;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends the trust in a contact: nothing is sent to them or taken from them any more. */
@Command(name = "revoke", description = "cli.contact.revoke")
public final class ContactRevokeCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "FINGERPRINT", descriptionKey = "cli.contact.fingerprint")
  private String fingerprint = "";

  @Option(
      names = "--reason",
      paramLabel = "lost | not-theirs | left | other",
      descriptionKey = "cli.contact.reason")
  private String reason = Revocation.Reason.OTHER.code();

  @Option(names = "--since", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.contact.since")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.contact.comment")
  private String comment = "";

  public ContactRevokeCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (comment.strip().length() > Revocation.MAX_WORDS) {
      throw new Problem(CliProblem.BAD_VALUE, "--comment", "1–" + Revocation.MAX_WORDS);
    }
    why();
  }

  private Revocation.Reason why() {
    return Arrays.stream(Revocation.Reason.values())
        .filter(one -> one.code().equals(reason))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(CliProblem.BAD_VALUE, "--reason", "lost | not-theirs | left | other"));
  }

  @Override
  protected Answer run(Casebook casebook) {
    Contact contact =
        casebook
            .contacts()
            .revoke(Fingerprints.contact(casebook, fingerprint).id(), why(), since, comment);
    return new Answer()
        .set("contact", new ContactLines(context().labels()).json(contact))
        .line(text("cli.contact.now-revoked", contact.card().displayName()));
  }
}
