-- What `too-slow` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- @ deadline: 1
-- > 001_numbers.sql
CREATE TABLE IF NOT EXISTS Numbers (N INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO Numbers
  WITH RECURSIVE Up(N) AS (SELECT 1 UNION ALL SELECT N + 1 FROM Up) SELECT N % 10 FROM Up;

-- ## good
-- > 001_numbers.sql
CREATE TABLE IF NOT EXISTS Numbers (N INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO Numbers
  WITH RECURSIVE Up(N) AS (SELECT 1 UNION ALL SELECT N + 1 FROM Up LIMIT 10) SELECT N FROM Up;
