package org.letapis.ui.kit.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/**
 * The words on screen, in a language that can be changed while the program runs: everything bound
 * through {@link #of} changes with it. Belongs to the JavaFX thread.
 */
public final class Texts {

  private final Map<Language, Labels> read = new LinkedHashMap<>();
  private final Map<Language, Labels> withOwn = new LinkedHashMap<>();
  private final ObjectProperty<CasebookSchema> own =
      new SimpleObjectProperty<>(CasebookSchema.PLAIN);
  private final ReadOnlyObjectWrapper<Language> language;

  public Texts(Language first) {
    language = new ReadOnlyObjectWrapper<>(first);
  }

  /** The language on screen. */
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  public Language language() {
    return language.get();
  }

  /** Changes the language on screen. */
  public void speak(Language next) {
    language.set(next);
  }

  /** From now on the names of this casebook's own fields are known; what is on screen follows. */
  public void own(CasebookSchema schema) {
    if (own.get() != schema) {
      withOwn.clear();
      own.set(schema);
    }
  }

  /** The labels in the language on screen. */
  public Labels labels() {
    return in(language.get());
  }

  /** The labels in any language, for searching in all of them. */
  public Labels in(Language other) {
    return withOwn.computeIfAbsent(
        other, l -> own.get().labels(read.computeIfAbsent(l, Labels::of)));
  }

  /** The text under a key as of now; see {@link Labels#text}. */
  public String now(String key, Object... arguments) {
    return labels().text(key, arguments);
  }

  /** What to tell a person about a problem, as of now. */
  public String now(Problem problem) {
    return labels().text(problem);
  }

  /**
   * The text under a key, following the language. Arguments that are observable are followed too.
   */
  public StringBinding of(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> now(key, values(arguments)), dependencies(arguments));
  }

  /** The text under a key that is itself observed, following both. */
  public StringBinding of(ObservableValue<String> key) {
    return Bindings.createStringBinding(() -> now(key.getValue()), key, language, own);
  }

  private static Object[] values(Object[] arguments) {
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      values[i] = arguments[i] instanceof ObservableValue<?> o ? o.getValue() : arguments[i];
    }
    return values;
  }

  private ObservableValue<?>[] dependencies(Object[] arguments) {
    List<ObservableValue<?>> all = new ArrayList<>(List.of(language, own));
    for (Object argument : arguments) {
      if (argument instanceof ObservableValue<?> o) {
        all.add(o);
      }
    }
    return all.toArray(ObservableValue<?>[]::new);
  }
}
