-- What was said of two records together stood among what records name, and what waits or contradicts
-- itself in the records: both were looked for through everything whenever a casebook was opened.
CREATE TABLE tie (
  record UUID NOT NULL,
  word VARCHAR(80) NOT NULL,
  other UUID NOT NULL,
  PRIMARY KEY (record, word, other)
);
CREATE INDEX tie_to ON tie (other, word, record);
INSERT INTO tie (record, word, other)
  SELECT record, SUBSTRING(path FROM 2 FOR POSITION('/' IN path) - 2), target
  FROM link WHERE SUBSTRING(path FROM 1 FOR 1) = '~';
DELETE FROM link WHERE SUBSTRING(path FROM 1 FOR 1) = '~';

CREATE TABLE unsettled (
  record UUID NOT NULL PRIMARY KEY,
  conflicted BOOLEAN NOT NULL,
  waiting BOOLEAN NOT NULL
);
INSERT INTO unsettled (record, conflicted, waiting)
  SELECT id, visible AND conflicted, pending > 0
  FROM record WHERE (visible AND conflicted) OR pending > 0;
DROP INDEX record_pending;

UPDATE meta SET content = '7' WHERE name = 'schema';
