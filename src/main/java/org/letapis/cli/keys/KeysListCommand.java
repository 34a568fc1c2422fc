package org.letapis.cli.keys;

import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import org.letapis.vault.slot.SlotView;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists what opens a casebook. An erase passphrase does not, and is not listed. */
@Command(name = "list", description = "cli.keys.list")
public final class KeysListCommand extends CasebookCommand {

  public KeysListCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Answer answer = new Answer();
    ArrayNode keys = Json.array();
    for (SlotView slot : casebook.keys().slots()) {
      answer.line(line(slot));
      keys.add(json(slot));
    }
    return answer.set("keys", keys);
  }

  private String line(SlotView slot) {
    String kind = text("cli.keys.kind." + slot.kind().code(), slot.threshold(), slot.shares());
    return slot.made()
        .map(day -> text("cli.keys.line-made", slot.id(), kind, day.toString()))
        .orElseGet(() -> text("cli.keys.line", slot.id(), kind));
  }

  private static ObjectNode json(SlotView slot) {
    ObjectNode json = Json.object().put("id", slot.id()).put("kind", slot.kind().code());
    slot.made().ifPresent(day -> json.put("made", day.toString()));
    if (slot.shares() > 0) {
      json.put("threshold", slot.threshold()).put("shares", slot.shares());
    }
    return json;
  }
}
