package org.letapis.search.phoneme;

import java.util.regex.Pattern;

/**
 * What the letters of a Latin name tell of the habit it is written in; more than one may hold.
 *
 * @param marked Łacinka, Polish, Czech: marks over letters, or cz, sz, rz
 * @param softL ł is written, so that l before a, o, u is soft
 * @param german sch, tsch, lj
 * @param english sh, zh, kh, ya, yu, vich
 * @param french ou with ch for ш
 * @param turkic ə, ş, ğ, ı: c is дж, x is х, q is г or к
 * @param georgian -швили, -дзе: j is дж
 */
public record Style(
    boolean marked,
    boolean softL,
    boolean german,
    boolean english,
    boolean french,
    boolean turkic,
    boolean georgian) {

  private static final Pattern MARKED = Pattern.compile("[čšžŭćśźńłżąęěř]|cz|sz|wicz|ck[iaą]");
  private static final Pattern GERMAN =
      Pattern.compile("sch|lj|ds[jim]|ß|ä|w[aeij]?z|zk[aijy]|ez$");
  private static final Pattern ENGLISH =
      Pattern.compile("sh|zh|kh|y[aeu]|vich|v[iy]ch|ts[ekiy]|chenk|chuk|[iy]y\\b|ii\\b");
  private static final Pattern TURKIC = Pattern.compile("[əşğı]");
  private static final Pattern GEORGIAN = Pattern.compile("shvili\\b|dze\\b|[kru]ia\\b|uani\\b");
  private static final Pattern FRENCH = Pattern.compile("ou|tch|ï");

  /** The style of a cleaned name. */
  public static Style of(String name) {
    boolean german = GERMAN.matcher(name).find();
    boolean english = ENGLISH.matcher(name.replace("sch", "")).find();
    return new Style(
        MARKED.matcher(name).find(),
        name.indexOf('ł') >= 0,
        german,
        english,
        french(name),
        TURKIC.matcher(name).find(),
        GEORGIAN.matcher(name).find());
  }

  private static boolean french(String name) {
    return FRENCH.matcher(name).find() && name.contains("ch");
  }
}
