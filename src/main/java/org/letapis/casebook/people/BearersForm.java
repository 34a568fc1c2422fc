package org.letapis.casebook.people;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.letapis.casebook.kept.KeptFile;
import org.letapis.domain.entry.RecordId;

/** Everybody's names as bytes. */
final class BearersForm implements KeptFile.Form<Map<RecordId, Bearer>> {

  /** Raised with every change of what is kept or how it is written. */
  private static final int FORM = 1;

  @Override
  public void write(Map<RecordId, Bearer> people, DataOutput out) throws IOException {
    out.writeInt(FORM);
    out.writeInt(people.size());
    for (Map.Entry<RecordId, Bearer> one : people.entrySet()) {
      out.writeLong(one.getKey().uuid().getMostSignificantBits());
      out.writeLong(one.getKey().uuid().getLeastSignificantBits());
      out.writeUTF(one.getValue().type());
      out.writeShort(one.getValue().names().size());
      for (String name : one.getValue().names()) {
        out.writeUTF(name);
      }
    }
  }

  @Override
  public Optional<Map<RecordId, Bearer>> read(DataInput in) throws IOException {
    if (in.readInt() != FORM) {
      return Optional.empty();
    }
    int size = in.readInt();
    Map<RecordId, Bearer> people = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      RecordId id = new RecordId(new UUID(in.readLong(), in.readLong()));
      String type = in.readUTF().intern();
      List<String> names = new ArrayList<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        names.add(in.readUTF());
      }
      people.put(id, new Bearer(type, names));
    }
    return Optional.of(people);
  }
}
