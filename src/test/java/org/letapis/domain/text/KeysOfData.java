package org.letapis.domain.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.guidance.FieldHelp;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import org.letapis.domain.validation.FindingCode;

/**
 * Keys of labels that no source spells out: they follow from the schema and from enums of codes.
 */
final class KeysOfData {

  private final Labels belarusian = Labels.of(Language.BELARUSIAN);
  private final Set<String> keys = new TreeSet<>();

  private KeysOfData() {}

  static Set<String> all() {
    KeysOfData data = new KeysOfData();
    Schema.types().forEach(data::add);
    Schema.definitions().forEach(data::add);
    data.keys.add("group.common." + CasebookSchema.OWN_GROUP);
    for (Absent absent : Absent.values()) {
      data.keys.add("absent." + absent.code());
    }
    data.keys.add("field.certainty");
    data.terms(Certainty.VOCABULARY);
    for (FindingCode finding : FindingCode.values()) {
      data.keys.add(finding.key());
    }
    problems().forEach(problem -> data.keys.add(problem.code()));
    return data.keys;
  }

  private void add(RecordType type) {
    keys.add("type." + type.code());
    for (FieldGroup group : type.allGroups()) {
      keys.add(type.labelKey(group));
      for (Field<?> field : group.fields()) {
        keys.add(type.labelKey(field.path()));
        FieldHelp.key(belarusian, type, field.path()).ifPresent(keys::add);
        terms(field);
        for (Field<?> column : field.columns()) {
          keys.add(type.labelKey(field.cell("row", column)));
          FieldHelp.key(belarusian, type, field.cell("row", column)).ifPresent(keys::add);
          terms(column);
        }
      }
    }
  }

  private void terms(Field<?> field) {
    switch (field.kind()) {
      case FieldKind.Choice choice -> terms(choice.vocabulary());
      case FieldKind.Choices choices -> terms(choices.vocabulary());
      default -> {}
    }
  }

  private void terms(Vocabulary vocabulary) {
    vocabulary.terms().forEach(term -> keys.add(vocabulary.labelKey(term)));
  }

  /** Every constant of every enum of problem codes in the program. */
  static List<ProblemCode> problems() {
    List<ProblemCode> problems = new ArrayList<>();
    try {
      Path classes =
          Path.of(ProblemCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(classes.resolve("org/letapis"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          String name =
              classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
          problems.addAll(constants(name.substring(0, name.length() - ".class".length())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return problems;
  }

  private static List<ProblemCode> constants(String name) throws ClassNotFoundException {
    Class<?> type = Class.forName(name, false, ProblemCode.class.getClassLoader());
    if (!type.isEnum() || !ProblemCode.class.isAssignableFrom(type)) {
      return List.of();
    }
    return Stream.of(type.getEnumConstants()).map(ProblemCode.class::cast).toList();
  }
}
