package org.letapis.cli.contacts;

import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Verification;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trusts a contact whose fingerprint, as its owner read it out, is the one on the card. */
@Command(name = "verify", description = "cli.contact.verify")
public final class ContactVerifyCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "FINGERPRINT", descriptionKey = "cli.contact.fingerprint")
  private String fingerprint = "";

  @Option(names = "--words", paramLabel = "WORDS", descriptionKey = "cli.contact.words")
  private Optional<String> words = Optional.empty();

  @Option(names = "--how", paramLabel = "voice | in-person", descriptionKey = "cli.contact.how")
  private Optional<String> how = Optional.empty();

  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "cli.contact.by")
  private Optional<String> by = Optional.empty();

  @Option(names = "--handover", descriptionKey = "cli.contact.handover")
  private boolean handover;

  public ContactVerifyCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (words.isPresent() && handover) {
      throw new Problem(CliProblem.EITHER_OR, "--words", "--handover");
    }
    if (words.isEmpty() && !handover) {
      throw new Problem(CliProblem.MISSING_ARGUMENT, "--words");
    }
    if (how.isPresent() && handover) {
      throw new Problem(CliProblem.EITHER_OR, "--how", "--handover");
    }
    if (by.filter(name -> name.strip().length() > Verification.MAX_BY).isPresent()) {
      throw new Problem(CliProblem.BAD_VALUE, "--by", "1–" + Verification.MAX_BY);
    }
    way();
  }

  private Verification.Way way() {
    return how.map(
            code ->
                Stream.of(Verification.Way.VOICE, Verification.Way.IN_PERSON)
                    .filter(way -> way.code().equals(code))
                    .findFirst()
                    .orElseThrow(
                        () -> new Problem(CliProblem.BAD_VALUE, "--how", "voice | in-person")))
        .orElse(Verification.Way.UNSAID);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Contact contact = Fingerprints.contact(casebook, fingerprint);
    String who = by.orElseGet(() -> casebook.settings().displayName());
    Contact verified;
    if (handover) {
      verified = casebook.contacts().trustHandover(contact.id(), who);
    } else {
      Fingerprints.compare(contact.id(), words.orElse(""));
      verified = casebook.contacts().verify(contact.id(), way(), who);
    }
    return new Answer()
        .set("contact", new ContactLines(context().labels()).json(verified))
        .line(text("cli.contact.now-verified", verified.card().displayName()));
  }
}
