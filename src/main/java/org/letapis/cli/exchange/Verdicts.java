package org.letapis.cli.exchange;

import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.BundleVerdict;
import org.letapis.cli.contacts.Fingerprints;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;

/** What verification found, in words; the same for {@code verify} and {@code inspect}. */
final class Verdicts {

  private Verdicts() {}

  /** Says that a bundle is whole, whose it is, and whether they are trusted here. */
  static Answer show(BundleVerdict verdict, CommandContext context) {
    Answer answer =
        new Answer()
            .put("whole", true)
            .put("signer", verdict.signer().displayName())
            .put("created", verdict.created().toString())
            .put("entries", verdict.entries())
            .put("withheld", verdict.withheld())
            .put("files", verdict.files())
            .put("fresh", verdict.fresh())
            .put("importable", verdict.importable())
            .put("waits", !verdict.missing().isEmpty())
            .put("trust", verdict.contact().map(c -> c.state().code()).orElse("stranger"))
            .line(context.text("cli.verdict.whole"))
            .line(
                context.text(
                    "cli.verdict.signer",
                    verdict.signer().displayName(),
                    verdict.created().toString()));
    Fingerprints.show(answer, verdict.signer().authorId(), context);
    return answer
        .line(trust(verdict, context))
        .line(
            context.text(
                "cli.verdict.counts",
                verdict.entries(),
                verdict.withheld(),
                verdict.files(),
                verdict.fresh()));
  }

  /** How a command ends that found this. */
  static ExitCode exit(BundleVerdict verdict) {
    return isTrusted(verdict) ? ExitCode.OK : ExitCode.NOT_TRUSTED;
  }

  private static String trust(BundleVerdict verdict, CommandContext context) {
    if (verdict.contact().isEmpty()) {
      return context.text("cli.verdict.stranger");
    }
    return switch (verdict.contact().get().state()) {
      case VERIFIED -> context.text("cli.verdict.trusted");
      case UNVERIFIED -> context.text("cli.verdict.unverified");
      case REVOKED -> context.text("cli.verdict.revoked");
    };
  }

  private static boolean isTrusted(BundleVerdict verdict) {
    return verdict.contact().map(Contact::state).filter(Contact.State.VERIFIED::equals).isPresent();
  }
}
