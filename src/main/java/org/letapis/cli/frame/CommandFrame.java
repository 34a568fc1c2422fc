package org.letapis.cli.frame;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** Runs a command: understands arguments, gives help, and ends in one of the exit codes. */
public final class CommandFrame {

  private final CommandContext context;
  private final CommandLine commands;
  private final Faults faults;

  /**
   * @param commands the root with all others under it
   */
  public CommandFrame(CommandLine commands, CommandContext context) {
    this.context = context;
    this.faults = new Faults(context);
    this.commands =
        commands
            .registerConverter(Language.class, CommandFrame::language)
            .registerConverter(RecordId.class, RecordId::of)
            .registerConverter(EntryId.class, EntryId::of)
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(context.terminal().out(), false, StandardCharsets.UTF_8))
            .setParameterExceptionHandler(new UsageErrors(context))
            .setExecutionExceptionHandler(faults);
    LabelledUsage usage = new LabelledUsage(context.labels());
    usage.label(commands.getCommandSpec());
    usage.listExitCodes(commands.getCommandSpec());
  }

  /** Runs what the arguments say and returns the number to end with. */
  public int run(List<String> arguments, boolean passphraseGiven) {
    try {
      if (passphraseGiven) {
        throw new Problem(CliProblem.PASSPHRASE_ARGUMENT);
      }
      int exit = commands.execute(arguments.toArray(String[]::new));
      commands.getOut().flush();
      if (exit == ExitCode.OK.number() || exit == ExitCode.FINDINGS.number()) {
        context.flush();
      }
      return exit;
    } catch (RuntimeException | Error failure) {
      return faults.end(failure);
    }
  }

  private static Language language(String tag) {
    return Language.ofTag(tag)
        .orElseThrow(() -> new TypeConversionException("not a language of the program"));
  }
}
