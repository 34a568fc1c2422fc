package org.letapis.ui.capture;

import org.letapis.domain.entry.RecordId;

/**
 * A line of a list on the first screen, in words.
 *
 * @param record what it opens
 * @param type code of the record's type
 * @param who whose name it is, or whom it happened to; empty where nobody is named
 * @param where what tells it from others of the kind: a place; may be empty
 * @param when when it was, or for what never happens, nothing
 */
record Line(RecordId record, String type, String who, String where, String when) {}
