-- What `rerun-loses-data` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad also: rerun-changes-state
-- > 001_messages.sql
DROP TABLE IF EXISTS Messages;
CREATE TABLE Messages (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL);

-- ## good
-- > 001_messages.sql
CREATE TABLE IF NOT EXISTS Messages (Id INTEGER PRIMARY KEY, Body TEXT NOT NULL);
