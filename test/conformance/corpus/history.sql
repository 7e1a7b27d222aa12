-- # a file that records itself
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);
INSERT INTO __MigrationHistory (MigrationName) VALUES ('001_notes.sql');
-- > 002_more.sql
INSERT INTO Notes VALUES ('a');

-- # a file that records the next one
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);
INSERT OR IGNORE INTO __MigrationHistory (MigrationName) VALUES ('002_more.sql');
-- > 002_more.sql
INSERT INTO Notes VALUES ('never');
-- > 003_last.sql
INSERT INTO Notes VALUES ('last');

-- # a file that drops the history
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);
INSERT INTO Notes VALUES ('a');
DROP TABLE __MigrationHistory;
-- > 002_more.sql
INSERT INTO Notes VALUES ('b');

-- # a file that takes its own row away
-- > 001_notes.sql
CREATE TABLE IF NOT EXISTS Notes (Body TEXT);
-- > 002_again.sql
INSERT INTO Notes VALUES ('a');
DELETE FROM __MigrationHistory WHERE MigrationName = '001_notes.sql';

-- # a trigger that refuses history rows
-- > 001_guard.sql
CREATE TRIGGER IF NOT EXISTS Guard BEFORE INSERT ON __MigrationHistory BEGIN SELECT RAISE(ABORT, 'no more'); END;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # a name that needs quoting
-- > 001_don.t-stop+1,2=3.sql
INSERT INTO Users (Name) VALUES ('Edsger');
