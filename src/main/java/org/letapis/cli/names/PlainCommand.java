package org.letapis.cli.names;

import java.util.concurrent.Callable;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Mixin;

/** A command without a casebook. */
abstract class PlainCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  private final CommandContext context;

  PlainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public final Integer call() {
    return context.print(run()).number();
  }

  abstract Answer run();

  final CommandContext context() {
    return context;
  }

  final String text(String key, Object... arguments) {
    return context.text(key, arguments);
  }
}
