package org.letapis.ui.settings;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * One part of the settings: a line of the list at the left ({@code section-<id>}) and what is shown
 * when it is chosen. The screen knows no section by name: the program's wiring hands them in.
 *
 * @param id stable, as in {@code keys}
 * @param label what it is called, in the language on screen; also the title above the pane
 * @param icon stands before its name
 * @param node makes what it shows, when it is chosen for the first time; kept from then on. A node
 *     that is a {@link SettingsPane} is told each time it comes to the front and leaves it
 */
public record SettingsSection(
    String id, ObservableValue<String> label, Feather icon, Supplier<? extends Node> node) {}
