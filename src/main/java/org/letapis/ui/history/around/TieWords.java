package org.letapis.ui.history.around;

import java.util.List;
import java.util.stream.Collectors;
import org.letapis.casebook.life.around.Neighbour;
import org.letapis.casebook.life.around.Neighbour.Link;
import org.letapis.casebook.life.around.Neighbour.Tie;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Labels;

/** How people are linked, in words. */
record TieWords(Labels labels) {

  /** All links of somebody, those of a kind counted. */
  String of(Neighbour neighbour) {
    return neighbour.ties().stream()
        .collect(
            Collectors.groupingBy(this::of, java.util.LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getValue() > 1 ? e.getKey() + " × " + e.getValue() : e.getKey())
        .collect(Collectors.joining(", "));
  }

  private String of(Tie tie) {
    String role = tie.role().map(term -> role(tie.link(), term)).orElse("");
    return switch (tie.link()) {
      case RELATION -> role.isEmpty() ? labels.text("life.tie.relation") : role;
      case RELATION_BACK ->
          role.isEmpty() ? labels.text("life.tie.relation") : labels.text("life.tie.back", role);
      case PROCEEDING ->
          role.isEmpty()
              ? labels.text("life.tie.proceeding")
              : labels.text("life.tie.proceeding") + " (" + role + ")";
      case EVENT ->
          role.isEmpty()
              ? labels.text("life.tie.event")
              : labels.text("life.tie.event") + " (" + role + ")";
    };
  }

  private String role(Link link, Term term) {
    if (!term.coded()) {
      return term.text();
    }
    String vocabulary =
        switch (link) {
          case RELATION, RELATION_BACK -> "relation";
          case PROCEEDING -> "party-role";
          case EVENT -> "involvement-role";
        };
    return labels.find("term." + vocabulary + "." + term.text()).orElse(term.text());
  }

  /** The strongest kinds of link somebody has. */
  static List<Link> links(Neighbour neighbour) {
    return neighbour.ties().stream().map(Tie::link).distinct().sorted().toList();
  }
}
