-- What `loses-constraint` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ runner: transactional
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL UNIQUE,
  Kind TEXT CHECK (Kind IN ('once', 'monthly'))
);
-- > 002_kind_required.sql
CREATE TABLE IF NOT EXISTS Services_new (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL,
  Kind TEXT NOT NULL DEFAULT 'once'
);
INSERT INTO Services_new SELECT Id, Code, coalesce(Kind, 'once') FROM Services;
DROP TABLE IF EXISTS Services;
ALTER TABLE Services_new RENAME TO Services;

-- ## bad also: breaks-old-writes
-- @ runner: transactional
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL UNIQUE,
  Kind TEXT CHECK (Kind IN ('once', 'monthly'))
);
-- > 002_tidy_up.sql
CREATE TABLE IF NOT EXISTS Services_new AS SELECT Id, Code, Kind FROM Services;
DROP TABLE IF EXISTS Services;
ALTER TABLE Services_new RENAME TO Services;

-- ## bad
-- @ runner: transactional
-- = 001_services.sql
CREATE TABLE Services (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL UNIQUE, Kind TEXT NOT NULL);
-- > 002_kind_optional.sql
CREATE TABLE Services_new (Id INTEGER PRIMARY KEY, Code TEXT NOT NULL UNIQUE, Kind TEXT);
INSERT INTO Services_new (Id, Code, Kind) SELECT Id, Code, Kind FROM Services;
DROP TABLE Services;
ALTER TABLE Services_new RENAME TO Services;

-- ## good
-- @ runner: transactional
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL UNIQUE,
  Kind TEXT CHECK (Kind IN ('once', 'monthly'))
);
-- > 002_kind_required.sql
CREATE TABLE IF NOT EXISTS Services_new (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL UNIQUE,
  Kind TEXT NOT NULL DEFAULT 'once' CHECK (Kind IN ('once', 'monthly'))
);
INSERT INTO Services_new SELECT Id, Code, coalesce(Kind, 'once') FROM Services;
DROP TABLE IF EXISTS Services;
ALTER TABLE Services_new RENAME TO Services;

-- ## good
-- @ runner: transactional
-- = 001_services.sql
CREATE TABLE IF NOT EXISTS Services (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL UNIQUE,
  Kind TEXT CHECK (Kind IN ('once', 'monthly'))
);
-- > 002_one_kind_more.sql
CREATE TABLE IF NOT EXISTS Services_new (
  Id INTEGER PRIMARY KEY,
  Code TEXT NOT NULL,
  Kind TEXT CHECK (Kind IN ('once', 'monthly', 'yearly'))
);
INSERT INTO Services_new SELECT Id, Code, Kind FROM Services;
DROP TABLE IF EXISTS Services;
ALTER TABLE Services_new RENAME TO Services;
CREATE UNIQUE INDEX IF NOT EXISTS Services_Code ON Services(Code);
