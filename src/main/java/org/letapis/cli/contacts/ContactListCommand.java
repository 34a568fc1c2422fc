package org.letapis.cli.contacts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SmallFiles;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Lists contacts and how far they are trusted. */
@Command(name = "list", description = "cli.contact.list")
public final class ContactListCommand extends CasebookCommand {

  @Option(
      names = "--allowed-signers",
      paramLabel = "FILE",
      descriptionKey = "cli.contact.allowed-signers")
  private Optional<Path> signers = Optional.empty();

  public ContactListCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    List<Contact> contacts = casebook.contacts().all();
    ContactLines lines = new ContactLines(context().labels());
    ArrayNode json = Json.array();
    Answer answer = new Answer();
    contacts.forEach(
        contact -> {
          json.add(lines.json(contact));
          answer.line(lines.line(contact));
        });
    if (contacts.isEmpty()) {
      answer.line(text("cli.contact.none"));
    }
    signers.ifPresent(
        file -> {
          SmallFiles.create(file, lines(contacts).getBytes(StandardCharsets.UTF_8));
          answer.put("allowedSigners", file.toString()).line(text("cli.identity.signers-written"));
        });
    return answer.set("contacts", json);
  }

  private static String lines(List<Contact> contacts) {
    return contacts.stream()
        .filter(contact -> contact.state() == Contact.State.VERIFIED)
        .map(contact -> contact.card().allowedSignersLine())
        .collect(Collectors.joining());
  }
}
