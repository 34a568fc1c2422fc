package org.letapis.ui.dossier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import org.letapis.casebook.dossier.choice.SectionFields;
import org.letapis.ui.kit.control.Controls;

/** The sections of a template with their fields, to be left out one by one. Space ticks a line. */
final class FieldTree extends TreeView<FieldTree.Line> {

  /**
   * A line.
   *
   * @param key what is left out when it is not ticked
   * @param words what it says
   */
  record Line(String key, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  FieldTree(Controls controls) {
    setId("dossier-fields");
    setShowRoot(false);
    setPrefHeight(165);
    setMinHeight(120);
    setCellFactory(CheckBoxTreeCell.forTreeView());
    accessibleTextProperty().bind(controls.texts().of("dossier.fields"));
    setOnKeyPressed(
        e -> {
          if (e.getCode() == javafx.scene.input.KeyCode.SPACE
              && getSelectionModel().getSelectedItem() instanceof CheckBoxTreeItem<?> item) {
            item.setSelected(!item.isSelected());
            e.consume();
          }
        });
  }

  /** Shows sections; what is left out is not ticked. */
  void show(List<SectionFields> sections, Set<String> leftOut) {
    TreeItem<Line> root = new TreeItem<>();
    for (SectionFields section : sections) {
      CheckBoxTreeItem<Line> item =
          new CheckBoxTreeItem<>(new Line(section.code(), section.title()), null, true);
      for (SectionFields.Part part : section.parts()) {
        String words = part.of().isEmpty() ? part.name() : part.of() + " · " + part.name();
        item.getChildren().add(new CheckBoxTreeItem<>(new Line(part.key(), words), null, true));
      }
      root.getChildren().add(item);
      boolean all = leftOut.contains(section.code());
      item.setSelected(!all);
      for (TreeItem<Line> child : item.getChildren()) {
        if (all || leftOut.contains(child.getValue().key())) {
          ((CheckBoxTreeItem<Line>) child).setSelected(false);
        }
      }
    }
    setRoot(root);
  }

  /** What is not ticked: whole sections by their code, else fields by their key. */
  Set<String> leftOut() {
    Set<String> keys = new TreeSet<>();
    if (getRoot() == null) {
      return keys;
    }
    for (TreeItem<Line> line : getRoot().getChildren()) {
      CheckBoxTreeItem<Line> section = (CheckBoxTreeItem<Line>) line;
      if (!section.isSelected() && !section.isIndeterminate()) {
        keys.add(section.getValue().key());
      } else {
        section.getChildren().stream()
            .filter(child -> !((CheckBoxTreeItem<Line>) child).isSelected())
            .forEach(child -> keys.add(child.getValue().key()));
      }
    }
    return keys;
  }
}
