-- Lists of records by day. Tags and places are found by from now on, which needs every record to be
-- read once more: the journal is applied from its beginning, as if nothing of it were here.
CREATE INDEX record_by_start ON record (start_order, id);
CREATE INDEX record_of_type_by_start ON record (type, start_order, id);
DELETE FROM reached;

UPDATE meta SET content = '3' WHERE name = 'schema';
