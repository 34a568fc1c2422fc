package org.letapis.domain.json;

/** Bytes that are not the JSON they should be. The message says where, never what they hold. */
public final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1L;

  public MalformedJson(String where) {
    super(where);
  }
}
