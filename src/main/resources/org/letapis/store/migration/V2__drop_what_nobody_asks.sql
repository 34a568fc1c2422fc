-- Terms and dates were kept here by field, sixteen rows a record in three trees each: most of what
-- a save wrote, and no query read them. Who counts by them one day makes what it needs.
DROP TABLE term;
DROP TABLE dated;

UPDATE meta SET content = '2' WHERE name = 'schema';
