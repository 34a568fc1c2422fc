-- What queries need. All of it can be made again from the journal, so nothing here is the truth.
-- Every migration ends by saying its own number in meta.

CREATE TABLE meta (
  name VARCHAR(64) NOT NULL PRIMARY KEY,
  content VARCHAR(256) NOT NULL
);

-- The newest frame of the journal that is applied; one row.
CREATE TABLE reached (
  id SMALLINT NOT NULL PRIMARY KEY,
  segment INTEGER NOT NULL,
  byte_offset BIGINT NOT NULL
);

-- Where each entry lies in the journal: its line (from 0) in the frame at a segment's offset.
CREATE TABLE entry (
  id BYTEA NOT NULL PRIMARY KEY,
  author BYTEA NOT NULL,
  seq BIGINT NOT NULL,
  record UUID,
  kind VARCHAR(32) NOT NULL,
  status VARCHAR(8) NOT NULL,
  claimed_millis BIGINT NOT NULL,
  segment INTEGER NOT NULL,
  byte_offset BIGINT NOT NULL,
  line INTEGER NOT NULL
);
-- Not unique: two entries of one number prove a fork, and both are kept.
CREATE INDEX entry_of_author ON entry (author, seq, id);
CREATE INDEX entry_of_record ON entry (record, author, seq);

-- How far each author's entries are here without a gap; seq 0 and no head while the first is missing.
CREATE TABLE chain (
  author BYTEA NOT NULL PRIMARY KEY,
  seq BIGINT NOT NULL,
  head BYTEA
);

-- A record as it stands. Dates are JSON of a partial date; start_order sorts events by start.
CREATE TABLE record (
  id UUID NOT NULL PRIMARY KEY,
  type VARCHAR(80) NOT NULL,
  title VARCHAR(500) NOT NULL,
  sort_key VARCHAR(256) NOT NULL,
  subject UUID,
  start_date VARCHAR(2000),
  end_date VARCHAR(2000),
  start_order BIGINT NOT NULL,
  changed_millis BIGINT NOT NULL,
  heads BYTEA NOT NULL,
  visible BOOLEAN NOT NULL,
  conflicted BOOLEAN NOT NULL,
  pending INTEGER NOT NULL
);
CREATE INDEX record_by_title ON record (sort_key, id);
CREATE INDEX record_by_change ON record (changed_millis, id);
CREATE INDEX record_of_type_by_title ON record (type, sort_key, id);
CREATE INDEX record_of_type_by_change ON record (type, changed_millis, id);
CREATE INDEX record_pending ON record (pending);

-- The values of a record, in pieces.
CREATE TABLE record_state (
  record UUID NOT NULL,
  part INTEGER NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (record, part)
);

-- What the values of a record name, by field path.
CREATE TABLE link (
  record UUID NOT NULL,
  path VARCHAR(210) NOT NULL,
  target UUID NOT NULL,
  PRIMARY KEY (record, path)
);
CREATE INDEX link_to ON link (target, record);

CREATE TABLE term (
  record UUID NOT NULL,
  path VARCHAR(210) NOT NULL,
  term VARCHAR(200) NOT NULL,
  coded BOOLEAN NOT NULL,
  PRIMARY KEY (record, path, term, coded)
);
CREATE INDEX term_used ON term (term, record);

CREATE TABLE dated (
  record UUID NOT NULL,
  path VARCHAR(210) NOT NULL,
  earliest DATE,
  latest DATE,
  PRIMARY KEY (record, path)
);
CREATE INDEX dated_by_day ON dated (earliest, record);

CREATE TABLE name_key (
  record UUID NOT NULL,
  name VARCHAR(120) NOT NULL,
  PRIMARY KEY (record, name)
);
CREATE INDEX name_key_prefix ON name_key (name, record);

-- The casebook's own state, in pieces.
CREATE TABLE local_state (
  name VARCHAR(250) NOT NULL,
  part INTEGER NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (name, part)
);

INSERT INTO meta (name, content) VALUES ('schema', '1');
