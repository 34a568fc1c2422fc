package org.letapis.cli.keys;

import org.letapis.casebook.Casebook;
import org.letapis.casebook.Keys;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.vault.slot.SlotView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes recovery words or shares away. */
@Command(name = "remove", description = "cli.keys.remove", footer = "cli.keys.remove.footer")
public final class KeysRemoveCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "cli.keys.remove.id")
  private String id = "";

  public KeysRemoveCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Keys keys = casebook.keys();
    String slot =
        keys.slots().stream()
            .filter(view -> view.kind().code().equals(id))
            .map(SlotView::id)
            .findFirst()
            .orElse(id);
    keys.remove(slot);
    return new Answer().put("removed", slot).line(text("cli.keys.remove.done"));
  }
}
