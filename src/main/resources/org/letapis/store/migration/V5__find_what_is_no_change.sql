-- Decisions, questions, erasures and the like are few among the changes, and are looked for by who
-- wrote them: without a place of their own, by walking along everything that author ever wrote.
CREATE TABLE act (
  author BYTEA NOT NULL,
  kind VARCHAR(32) NOT NULL,
  seq BIGINT NOT NULL,
  id BYTEA NOT NULL,
  record UUID NOT NULL,
  PRIMARY KEY (author, kind, seq, id)
);
INSERT INTO act (author, kind, seq, id, record)
  SELECT author, kind, seq, id, record FROM entry WHERE record IS NOT NULL AND kind <> 'change';

UPDATE meta SET content = '5' WHERE name = 'schema';
