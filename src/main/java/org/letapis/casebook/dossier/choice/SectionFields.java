package org.letapis.casebook.dossier.choice;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;

/**
 * A section of a template and what of it can be left out.
 *
 * @param code of the section
 * @param title in words
 * @param parts fields of types, or questions
 */
public record SectionFields(String code, String title, List<Part> parts) {

  static final String QUESTION = "ask";

  /**
   * Groups that say how the casebook handles a record; told only where a template asks for them.
   */
  private static final List<String> HANDLING = List.of("sources", "handling");

  public SectionFields {
    parts = List.copyOf(parts);
  }

  /**
   * A field, or a question.
   *
   * @param key as in {@link DossierRequest#leftOut}
   * @param of the type it belongs to in words; empty for a question
   * @param name in words
   */
  public record Part(String key, String of, String name) {}

  /** The key of a field of one section. */
  static String key(String section, String type, String field) {
    return section + ":" + type + "/" + field;
  }

  /** Whether a group of fields is told. */
  public static boolean tells(Template.Told part, FieldGroup group) {
    return part.groups().isEmpty()
        ? part.whole() || !HANDLING.contains(group.code())
        : part.groups().contains(group.code());
  }

  /** All sections of a template, with the casebook's own fields in them. */
  public static List<SectionFields> of(Template template, CasebookSchema schema, Labels labels) {
    List<SectionFields> all = new ArrayList<>();
    for (Template.Section section : template.sections()) {
      List<Part> parts = new ArrayList<>();
      for (Template.Part part : section.parts()) {
        switch (part) {
          case Template.Told told ->
              told.types()
                  .forEach(
                      code ->
                          schema
                              .type(code)
                              .ifPresent(t -> parts.addAll(told(section, told, t, labels))));
          case Template.Asked asked ->
              parts.add(
                  new Part(
                      key(section.code(), QUESTION, asked.label()),
                      "",
                      labels.text("dossier.ask." + asked.label())));
        }
      }
      String title = labels.text("dossier.section." + section.code());
      all.add(new SectionFields(section.code(), title, parts));
    }
    return all;
  }

  private static List<Part> told(
      Template.Section section, Template.Told told, RecordType type, Labels labels) {
    List<Part> parts = new ArrayList<>();
    String of = labels.find("type." + type.code()).orElse(type.code());
    for (FieldGroup group : type.allGroups()) {
      for (Field<?> field : group.fields()) {
        if (tells(told, group) && !field.equals(type.subject())) {
          String name = labels.find(type.labelKey(field.path())).orElse(field.code());
          parts.add(new Part(key(section.code(), type.code(), field.code()), of, name));
        }
      }
    }
    return parts;
  }
}
