package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Person;
import org.letapis.print.Block;

/** Answers the questions of a questionnaire from wherever the casebook has the answers. */
final class Asker {

  private final Material material;
  private final Footnotes footnotes;
  private final Withheld withheld;
  private final Values values;
  private final Teller teller;

  Asker(Material material, Footnotes footnotes, Withheld withheld, Values values, Teller teller) {
    this.material = material;
    this.footnotes = footnotes;
    this.withheld = withheld;
    this.values = values;
    this.teller = teller;
  }

  Block answer(String section, Template.Asked asked) {
    Set<String> answers = new LinkedHashSet<>();
    Set<Integer> marks = new TreeSet<>();
    for (Template.Wanted wanted : asked.fields()) {
      if (material.request().tells(section, wanted.type(), wanted.field())) {
        material
            .of(List.of(wanted.type()))
            .forEach(shown -> answers.addAll(answers(shown, wanted, marks)));
      }
    }
    String question = material.labels().text("dossier.ask." + asked.label());
    return answers.isEmpty()
        ? new Block.Fact(
            question, List.of(material.labels().text("dossier.no-answer")), List.of(), List.of())
        : new Block.Fact(question, List.copyOf(answers), List.of(), List.copyOf(marks));
  }

  private List<String> answers(Shown shown, Template.Wanted wanted, Set<Integer> marks) {
    Optional<RecordType> type = material.schema().type(wanted.type());
    Optional<Field<?>> field = type.flatMap(known -> known.field(wanted.field()));
    if (type.isEmpty() || field.isEmpty()) {
      return List.of();
    }
    withheld.note(shown, field.get());
    List<String> said = new ArrayList<>();
    for (FieldPath path : paths(shown, field.get(), wanted)) {
      String words = values.cell(shown, path);
      if (!words.isEmpty()) {
        said.add(of(shown, type.get(), words));
      }
    }
    if (!said.isEmpty()) {
      marks.addAll(footnotes.ofField(shown, field.get()));
      marks.addAll(footnotes.ofRecord(shown));
    }
    return said;
  }

  private static List<FieldPath> paths(Shown shown, Field<?> field, Template.Wanted wanted) {
    if (wanted.column().isEmpty()) {
      return List.of(field.path());
    }
    return shown.record().values().keySet().stream()
        .filter(path -> path.field().equals(field.code()))
        .filter(path -> wanted.column().equals(path.column()))
        .toList();
  }

  /** With what it happened in, where there may be several. */
  private String of(Shown shown, RecordType type, String words) {
    if (type.code().equals(Person.TYPE.code())) {
      return words;
    }
    String heading = teller.heading(shown, type);
    return heading.endsWith(words) ? heading : Teller.joined(heading, words);
  }
}
