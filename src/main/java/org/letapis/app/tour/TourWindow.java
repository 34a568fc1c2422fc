package org.letapis.app.tour;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Scene;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;

/**
 * The window that is driven.
 *
 * @param scene what it shows
 * @param jobs how many jobs are under way in the background
 * @param files answers for file choosers, which no robot can work
 */
public record TourWindow(Scene scene, ReadOnlyIntegerProperty jobs, ScriptedFileDialogs files) {}
