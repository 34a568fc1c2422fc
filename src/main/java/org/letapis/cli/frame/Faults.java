package org.letapis.cli.frame;

import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.FaultCode;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Ends a command that failed: with a problem's own words, or a mistake's code and nothing else. */
final class Faults implements IExecutionExceptionHandler {

  private final CommandContext context;

  Faults(CommandContext context) {
    this.context = context;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return end(failure);
  }

  int end(Throwable failure) {
    Problem problem =
        failure instanceof Problem known
            ? known
            : new Problem(CliProblem.UNEXPECTED, FaultCode.of(failure));
    return context.print(problem).number();
  }
}
