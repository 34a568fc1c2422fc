package org.letapis.app.gallery;

import org.letapis.app.tour.Hands;
import org.letapis.app.tour.TourWindow;
import org.letapis.app.tour.Wardrobe;

/**
 * A screen or dialog that is in front.
 *
 * @param name stable, fit for a file
 * @param window what shows it
 * @param wardrobe changes how it looks
 * @param hands works it
 */
public record Sight(String name, TourWindow window, Wardrobe wardrobe, Hands hands) {}
