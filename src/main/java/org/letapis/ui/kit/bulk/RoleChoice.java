package org.letapis.ui.kit.bulk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Proceeding;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.text.Texts;

/** In what role people become parties of a proceeding. Id: {@code bulk-role}. */
final class RoleChoice {

  private final WordedBox<Term> box;
  private final Node node;

  RoleChoice(BulkTools tools, Runnable changed) {
    Texts texts = tools.services().texts();
    Vocabulary roles = roles(tools);
    List<Term> offered =
        roles.terms().stream()
            .filter(term -> !roles.retired().contains(term))
            .map(Term::of)
            .toList();
    box =
        new WordedBox<>(
            "bulk-role", texts, offered, term -> texts.now(roles.labelKey(term.text())));
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
