-- Rows of one kind move to a table that takes one of each, and a CHECK ties their columns to the kind.

-- ## cheques move to a table that takes each number once · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  way TEXT NOT NULL CHECK (way IN ('cash', 'cheque')),
  till INTEGER,
  cheque_no TEXT,
  bank TEXT,
  paid_by TEXT NOT NULL,
  CHECK ((way = 'cash' AND till IS NOT NULL AND cheque_no IS NULL AND bank IS NULL) OR (way = 'cheque' AND cheque_no IS NOT NULL AND bank IS NOT NULL AND till IS NULL))
);
-- > 002_cheques.sql
CREATE TABLE cheques (id TEXT PRIMARY KEY NOT NULL, number TEXT NOT NULL UNIQUE, bank TEXT NOT NULL, paid_by TEXT NOT NULL);
INSERT INTO cheques (id, number, bank, paid_by) SELECT id, cheque_no, bank, paid_by FROM payments WHERE way = 'cheque' ON CONFLICT DO NOTHING;
DELETE FROM payments WHERE way = 'cheque';

-- ## cheques move to a table that takes each number once, and those that are not there stay · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  way TEXT NOT NULL CHECK (way IN ('cash', 'cheque')),
  till INTEGER,
  cheque_no TEXT,
  bank TEXT,
  paid_by TEXT NOT NULL,
  CHECK ((way = 'cash' AND till IS NOT NULL AND cheque_no IS NULL AND bank IS NULL) OR (way = 'cheque' AND cheque_no IS NOT NULL AND bank IS NOT NULL AND till IS NULL))
);
-- > 002_cheques.sql
CREATE TABLE cheques (id TEXT PRIMARY KEY NOT NULL, number TEXT NOT NULL UNIQUE, bank TEXT NOT NULL, paid_by TEXT NOT NULL);
INSERT INTO cheques (id, number, bank, paid_by) SELECT id, cheque_no, bank, paid_by FROM payments WHERE way = 'cheque' ON CONFLICT DO NOTHING;
DELETE FROM payments WHERE id IN (SELECT id FROM cheques);

-- ## each cheque moves by its id · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  way TEXT NOT NULL CHECK (way IN ('cash', 'cheque')),
  till INTEGER,
  cheque_no TEXT,
  bank TEXT,
  paid_by TEXT NOT NULL,
  CHECK ((way = 'cash' AND till IS NOT NULL AND cheque_no IS NULL AND bank IS NULL) OR (way = 'cheque' AND cheque_no IS NOT NULL AND bank IS NOT NULL AND till IS NULL))
);
-- > 002_cheques.sql
CREATE TABLE cheques (id TEXT PRIMARY KEY NOT NULL, number TEXT NOT NULL, bank TEXT NOT NULL, paid_by TEXT NOT NULL);
INSERT OR IGNORE INTO cheques (id, number, bank, paid_by) SELECT id, cheque_no, bank, paid_by FROM payments WHERE way = 'cheque';
DELETE FROM payments WHERE way = 'cheque';
