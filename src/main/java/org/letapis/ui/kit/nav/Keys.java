package org.letapis.ui.kit.nav;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Every combination of keys there is, with what it does and where: the one list that screens take
 * theirs from, that the help prints, and that is tested for two of one screen being the same.
 */
public enum Keys {
  HELP(Where.ALL, "F1", "shell.help"),
  GUIDE(Where.ALL, "Shift+F1", "guide.key"),
  GUIDE_SKIP(Where.ALL, "Shift+F2", "guide.skip-key"),
  LOCK(Where.ALL, "Shortcut+L", "shell.lock"),
  LARGER(Where.ALL, "Shortcut+EQUALS", "shell.larger"),
  LARGER_TOO(Where.ALL, "Shortcut+PLUS", "shell.larger"),
  SMALLER(Where.ALL, "Shortcut+MINUS", "shell.smaller"),
  ANYWHERE(Where.WINDOW, "Shortcut+O", "palette.title"),
  BACK(Where.WINDOW, "Alt+Left", "shell.back"),
  FULL_TEXT(Where.WINDOW, "Shortcut+Shift+F", "shell.go-search"),
  QUICK(Where.WINDOW, "Shortcut+N", "quick.shortcut"),
  SCREEN_1(Where.WINDOW, "Shortcut+1", "help.key.screen"),
  SCREEN_2(Where.WINDOW, "Shortcut+2", "help.key.screen"),
  SCREEN_3(Where.WINDOW, "Shortcut+3", "help.key.screen"),
  SCREEN_4(Where.WINDOW, "Shortcut+4", "help.key.screen"),
  SCREEN_5(Where.WINDOW, "Shortcut+5", "help.key.screen"),
  SCREEN_6(Where.WINDOW, "Shortcut+6", "help.key.screen"),
  SCREEN_7(Where.WINDOW, "Shortcut+7", "help.key.screen"),
  SCREEN_8(Where.WINDOW, "Shortcut+8", "help.key.screen"),
  SCREEN_9(Where.WINDOW, "Shortcut+9", "help.key.screen"),

  TODAY_DETENTION("today", "Shortcut+D", "capture.begin.detention"),
  TODAY_SEARCH("today", "Shortcut+E", "capture.begin.search"),
  TODAY_INTERROGATION("today", "Shortcut+I", "capture.begin.interrogation"),
  TODAY_PERSON("today", "Shortcut+P", "capture.begin.person"),
  TODAY_AGAIN("today", "Shortcut+G", "capture.again-last"),

  RECORD_SAVE("record", "Shortcut+S", "capture.save"),
  RECORD_AGAIN("record", "Shortcut+G", "capture.again"),
  RECORD_ABSENT("record", "Shortcut+U", "help.key.absent"),
  RECORD_ABSENT_TOO("record", "F4", "help.key.absent"),
  RECORD_CERTAINTY("record", "F6", "help.key.certainty"),
  RECORD_MENU("record", "F8", "help.key.menu"),
  RECORD_PAST("record", "Shortcut+H", "help.key.past"),
  RECORD_ROW_ADD("record", "Shortcut+Enter", "help.key.row-add"),
  RECORD_ROW_REMOVE("record", "Shortcut+Shift+Delete", "help.key.row-remove"),
  RECORD_UNDO("record", "Shortcut+Z", "help.key.undo"),
  RECORD_REDO("record", "Shortcut+Y", "help.key.redo"),
  RECORD_REDO_TOO("record", "Shortcut+Shift+Z", "help.key.redo"),

  GROUP_SAVE("group", "Shortcut+S", "group.save"),

  PEOPLE_SEARCH("people", "Shortcut+F", "people.search"),
  PEOPLE_FIELD("people", "Shortcut+B", "bulk.field"),
  PEOPLE_TAG("people", "Shortcut+T", "bulk.tag"),

  RECORDS_SEARCH("records", "Shortcut+F", "records.search"),
  RECORDS_FIELD("records", "Shortcut+B", "bulk.field"),
  RECORDS_TAG("records", "Shortcut+T", "bulk.tag"),
  RECORDS_PROCEEDING("records", "Shortcut+J", "bulk.proceeding"),
  RECORDS_TOGETHER("records", "Shortcut+R", "records.together"),
  RECORDS_KEEP("records", "Shortcut+K", "lists.keep"),
  RECORDS_PRINT("records", "Shortcut+P", "lists.print"),
  RECORDS_ASK("records", "Shortcut+Shift+K", "lists.search"),
  RECORDS_LISTS("records", "Shortcut+Shift+L", "lists.menu"),

  SEARCH_FIELD("search", "Shortcut+F", "search.title"),
  SEARCH_KEEP("search", "Shortcut+D", "search.save"),

  INBOX_ACCEPT("inbox", "Shortcut+Enter", "inbox.accept"),
  INBOX_HOLD("inbox", "Shortcut+H", "inbox.hold"),
  INBOX_REJECT("inbox", "Shortcut+Delete", "inbox.reject"),

  DUE_SEARCH("due", "Shortcut+F", "due.search"),
  DUE_MARK("due", "Shortcut+D", "due.mark"),
  DUE_BOARD("due", "Shortcut+B", "due.view.board"),
  DUE_MONTH("due", "Shortcut+M", "due.view.month"),
  DUE_CASES("due", "Shortcut+J", "due.view.cases"),
  DUE_RULES("due", "Shortcut+R", "due.view.rules"),

  STATISTICS_QUESTION("statistics", "Shortcut+F", "statistics.question"),
  STATISTICS_KEEP("statistics", "Shortcut+K", "statistics.keep"),
  STATISTICS_BACK("statistics", "Shortcut+B", "statistics.back");

  /** Where combinations work that are of no one screen. */
  private static final class Where {
    static final String ALL = "";
    static final String WINDOW = "window";
  }

  private final String screen;
  private final KeyCombination keys;
  private final String label;

  Keys(String screen, String keys, String label) {
    this.screen = screen;
    this.keys = KeyCombination.valueOf(keys);
    this.label = label;
  }

  /** The combination. */
  public KeyCombination keys() {
    return keys;
  }

  /** Label key of what it does. */
  public String label() {
    return label;
  }

  /** Whether it works whatever screen is in front. */
  public boolean everywhere() {
    return screen.equals(Where.ALL) || screen.equals(Where.WINDOW);
  }

  /** The combination with something to do. */
  public Shortcut does(Runnable action) {
    return does(label, action);
  }

  /** The same where what it does has a name of its own. */
  public Shortcut does(String otherLabel, Runnable action) {
    return new Shortcut(keys, otherLabel, action, screen.equals(Where.ALL));
  }

  /** The key of the main screen of that number, from 1 to {@value #SCREENS}. */
  public static Keys screen(int number) {
    return values()[SCREEN_1.ordinal() + number - 1];
  }

  /** How many main screens have keys. */
  public static final int SCREENS = 9;

  /** Ids of the screens that have keys of their own. */
  public static Set<String> screens() {
    Set<String> screens = new TreeSet<>();
    Arrays.stream(values())
        .filter(key -> !key.everywhere())
        .forEach(key -> screens.add(key.screen));
    return screens;
  }

  /** What works on a screen alone. */
  public static List<Keys> of(String screen) {
    return Arrays.stream(values()).filter(key -> key.screen.equals(screen)).toList();
  }

  /** What works everywhere. */
  public static Stream<Keys> ofWindow() {
    return Arrays.stream(values()).filter(Keys::everywhere);
  }
}
