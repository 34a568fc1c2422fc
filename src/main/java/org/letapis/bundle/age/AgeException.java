package org.letapis.bundle.age;

import java.io.IOException;

/** Why a file cannot be decrypted. The message names the fault and nothing of the file. */
public final class AgeException extends IOException {

  private static final long serialVersionUID = 1L;

  /** The faults that are told apart. */
  public enum Fault {
    /** It does not begin as a binary age v1 file. */
    NOT_AGE,
    /** It ends inside the header. */
    CUT_SHORT,
    /** The header is longer, or has more recipients, than is read. */
    HEADER_TOO_LARGE,
    /** No recipient of the file is one of these identities. */
    NO_MATCH,
    /** Its passphrase stanza asks for more work than is spent on any. */
    TOO_COSTLY,
    /** The header or the payload is not what its sender wrote. */
    ALTERED
  }

  private final Fault fault;

  AgeException(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  AgeException(Fault fault, Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
