-- Events of which no exact day is known, by when they may have been, in days from 1970: whoever lists a
-- span of days reads the exact ones in order, and looks through these few beside them. Without, all
-- events were walked through from the newest on. It needs every record to be read once more.
CREATE TABLE vague (
  record UUID NOT NULL PRIMARY KEY,
  type VARCHAR(80) NOT NULL,
  start_order BIGINT NOT NULL,
  earliest BIGINT NOT NULL,
  latest BIGINT NOT NULL
);
CREATE INDEX vague_by_start ON vague (start_order, earliest, latest, type, record);
DELETE FROM reached;

UPDATE meta SET content = '6' WHERE name = 'schema';
