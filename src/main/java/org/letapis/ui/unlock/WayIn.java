package org.letapis.ui.unlock;

import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * A way into a casebook besides its passphrase: a link under the card of the first screen ({@code
 * way-<id>}), and what stands in the card when it is followed, below a heading and above the way
 * back ({@code way-back}). The first screen knows none by name: the program's wiring hands them in.
 *
 * @param id stable, as in {@code words}
 * @param label label key of the link, and of the heading above the pane
 * @param icon stands before the link
 * @param pane makes what stands in the card, anew each time the link is followed, so that nothing
 *     typed is kept when it is left
 */
public record WayIn(String id, String label, Feather icon, Function<UnlockFrame, Node> pane) {}
