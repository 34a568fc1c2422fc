package org.letapis.ui.kit.bulk;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Proceeding;
import org.letapis.ui.kit.text.Texts;

/** In what role people become parties of a proceeding. Id: {@code bulk-role}. */
final class RoleChoice {

  private final ComboBox<Term> box = new ComboBox<>();
  private final Node node;

  RoleChoice(BulkTools tools, Runnable changed) {
    Texts texts = tools.services().texts();
    Vocabulary roles = roles(tools);
    box.setId("bulk-role");
    box.setMaxWidth(Double.MAX_VALUE);
    roles.terms().stream()
        .filter(term -> !roles.retired().contains(term))
        .map(Term::of)
        .forEach(box.getItems()::add);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Term term) {
            return term == null ? "" : texts.now(roles.labelKey(term.text()));
          }

          @Override
          public @Nullable Term fromString(String text) {
            return null;
          }
        });
    box.valueProperty().addListener((o, before, now) -> changed.run());
    node = tools.services().controls().labelled("bulk.role", box);
  }

  private static Vocabulary roles(BulkTools tools) {
    Field<?> role =
        tools
            .casebook()
            .records()
            .custom()
            .schema()
            .type(Proceeding.TYPE.code())
            .flatMap(type -> type.field(Proceeding.PARTIES.code()))
            .flatMap(rows -> rows.column(Proceeding.PARTY_ROLE.code()))
            .<Field<?>>map(column -> column)
            .orElse(Proceeding.PARTY_ROLE);
    return role.kind() instanceof FieldKind.Choice choice
        ? choice.vocabulary()
        : ((FieldKind.Choice) Proceeding.PARTY_ROLE.kind()).vocabulary();
  }

  Optional<Term> chosen() {
    return Optional.ofNullable(box.getValue());
  }

  Node node() {
    return node;
  }
}
