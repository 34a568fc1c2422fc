package org.letapis.cli.frame;

import java.util.stream.Collectors;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the chosen language what is wrong with the arguments, and where the help is. */
final class UsageErrors implements IParameterExceptionHandler {

  private final CommandContext context;

  UsageErrors(CommandContext context) {
    this.context = context;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    int exit = context.print(problem(wrong)).number();
    context.warn(
        context.text(
            "cli.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help"));
    return exit;
  }

  private static Problem problem(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          new Problem(CliProblem.GIVEN_TWICE, name(twice.getOverwritten()));
      default -> {
        ArgSpec argument = wrong.getArgSpec();
        yield argument == null
            ? new Problem(
                wrong.getCommandLine().getSubcommands().isEmpty()
                    ? CliProblem.ARGUMENTS_UNCLEAR
                    : CliProblem.COMMAND_MISSING)
            : new Problem(CliProblem.BAD_ARGUMENT, name(argument), argument.paramLabel());
      }
    };
  }

  /** A value typed in the wrong place is not repeated: it may have been a secret. */
  private static Problem unmatched(UnmatchedArgumentException wrong) {
    String first = wrong.getUnmatched().isEmpty() ? "" : wrong.getUnmatched().getFirst();
    if (first.startsWith("-")) {
      return new Problem(CliProblem.UNKNOWN_OPTION, first.replaceFirst("=.*", ""));
    }
    return wrong.getCommandLine().getSubcommands().isEmpty()
        ? new Problem(CliProblem.TOO_MANY_ARGUMENTS)
        : new Problem(CliProblem.UNKNOWN_COMMAND);
  }

  private static Problem missing(MissingParameterException wrong) {
    if (wrong.getMissing().isEmpty()) {
      return wrong.getArgSpec() == null
          ? new Problem(CliProblem.COMMAND_MISSING)
          : new Problem(CliProblem.MISSING_ARGUMENT, name(wrong.getArgSpec()));
    }
    return new Problem(
        CliProblem.MISSING_ARGUMENT,
        wrong.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
