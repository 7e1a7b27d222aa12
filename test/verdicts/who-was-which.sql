-- Who of two was which, and below which row one stood: each of the keys shows at the end, and is not known from it.

-- ## Duels are counted for each pair of players, and who has challenged whom is gone · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
CREATE TABLE duels (
  id INTEGER PRIMARY KEY,
  challenger INTEGER NOT NULL REFERENCES players (id),
  challenged INTEGER NOT NULL REFERENCES players (id) CHECK (challenged <> challenger),
  moves TEXT NOT NULL
);
-- > 002_pairs.sql
ALTER TABLE duels ADD COLUMN first_player INTEGER REFERENCES players (id);
ALTER TABLE duels ADD COLUMN second_player INTEGER REFERENCES players (id);
UPDATE duels SET
  first_player = CASE WHEN challenger < challenged THEN challenger ELSE challenged END,
  second_player = CASE WHEN challenger < challenged THEN challenged ELSE challenger END;
ALTER TABLE duels DROP COLUMN challenged;
ALTER TABLE duels DROP COLUMN challenger;

-- ## Duels are counted for each pair of players, with a mark of who has challenged · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE players (id INTEGER PRIMARY KEY, nick TEXT NOT NULL);
CREATE TABLE duels (
  id INTEGER PRIMARY KEY,
  challenger INTEGER NOT NULL REFERENCES players (id),
  challenged INTEGER NOT NULL REFERENCES players (id) CHECK (challenged <> challenger),
  moves TEXT NOT NULL
);
-- > 002_pairs.sql
ALTER TABLE duels ADD COLUMN first_player INTEGER REFERENCES players (id);
ALTER TABLE duels ADD COLUMN second_player INTEGER REFERENCES players (id);
ALTER TABLE duels ADD COLUMN first_challenged INTEGER NOT NULL DEFAULT 0;
UPDATE duels SET
  first_player = min(challenger, challenged),
  second_player = max(challenger, challenged),
  first_challenged = challenger < challenged;
ALTER TABLE duels DROP COLUMN challenged;
ALTER TABLE duels DROP COLUMN challenger;

-- ## Transfers become a list of the two accounts of each · guilty: error drops-column
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE accounts (iban TEXT PRIMARY KEY NOT NULL, owner TEXT NOT NULL);
CREATE TABLE transfers (
  id INTEGER PRIMARY KEY,
  debit TEXT NOT NULL REFERENCES accounts (iban),
  credit TEXT NOT NULL REFERENCES accounts (iban),
  cents INTEGER NOT NULL
);
-- > 000002_sides.up.sql
CREATE TABLE transfer_sides (
  transfer_id INTEGER NOT NULL REFERENCES transfers (id),
  iban TEXT NOT NULL REFERENCES accounts (iban),
  PRIMARY KEY (transfer_id, iban)
) WITHOUT ROWID;
INSERT OR IGNORE INTO transfer_sides (transfer_id, iban)
SELECT id, debit FROM transfers UNION SELECT id, credit FROM transfers;
CREATE INDEX transfer_sides_iban ON transfer_sides (iban);
ALTER TABLE transfers DROP COLUMN debit;
ALTER TABLE transfers DROP COLUMN credit;

-- ## Transfers become a list of the two accounts of each, with their sides · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE accounts (iban TEXT PRIMARY KEY NOT NULL, owner TEXT NOT NULL);
CREATE TABLE transfers (
  id INTEGER PRIMARY KEY,
  debit TEXT NOT NULL REFERENCES accounts (iban),
  credit TEXT NOT NULL REFERENCES accounts (iban),
  cents INTEGER NOT NULL
);
-- > 000002_sides.up.sql
CREATE TABLE transfer_sides (
  transfer_id INTEGER NOT NULL REFERENCES transfers (id),
  side TEXT NOT NULL CHECK (side IN ('debit', 'credit')),
  iban TEXT NOT NULL REFERENCES accounts (iban),
  PRIMARY KEY (transfer_id, side)
) WITHOUT ROWID;
INSERT INTO transfer_sides (transfer_id, side, iban)
SELECT id, 'debit', debit FROM transfers UNION ALL SELECT id, 'credit', credit FROM transfers;
CREATE INDEX transfer_sides_iban ON transfer_sides (iban);
ALTER TABLE transfers DROP COLUMN debit;
ALTER TABLE transfers DROP COLUMN credit;

-- ## Friends are a pair in one order, which was never anything but a pair · innocent, may: breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friends (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES people (id),
  friend_id INTEGER NOT NULL REFERENCES people (id),
  since TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);
-- > 002_pairs.sql
CREATE TABLE friend_pairs (
  id INTEGER PRIMARY KEY,
  low_id INTEGER NOT NULL REFERENCES people (id),
  high_id INTEGER NOT NULL REFERENCES people (id),
  since TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO friend_pairs (id, low_id, high_id, since) SELECT id, min(person_id, friend_id), max(person_id, friend_id), since FROM friends;
DROP TABLE friends;
CREATE INDEX friend_pairs_low ON friend_pairs (low_id);
CREATE INDEX friend_pairs_high ON friend_pairs (high_id);

-- ## Of a folder the drive is kept, and not the folder that it is in · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, inside INTEGER REFERENCES folders (id), name TEXT NOT NULL);
-- > 002_drives.sql
ALTER TABLE folders ADD COLUMN drive_id INTEGER;
WITH RECURSIVE drives (id, drive_id) AS (
  SELECT id, id FROM folders WHERE inside IS NULL
  UNION ALL
  SELECT f.id, d.drive_id FROM folders AS f JOIN drives AS d ON f.inside = d.id
)
UPDATE folders SET drive_id = (SELECT drive_id FROM drives WHERE drives.id = folders.id);
ALTER TABLE folders DROP COLUMN inside;

-- ## Of a folder the drive is kept, and the way to it · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE folders (id INTEGER PRIMARY KEY, inside INTEGER REFERENCES folders (id), name TEXT NOT NULL);
-- > 002_drives.sql
ALTER TABLE folders ADD COLUMN way TEXT;
WITH RECURSIVE ways (id, way) AS (
  SELECT id, '/' || id FROM folders WHERE inside IS NULL
  UNION ALL
  SELECT f.id, w.way || '/' || f.id FROM folders AS f JOIN ways AS w ON f.inside = w.id
)
UPDATE folders SET way = (SELECT way FROM ways WHERE ways.id = folders.id);
ALTER TABLE folders DROP COLUMN inside;

-- ## Of a remark it is kept that it is an answer, and not to which one · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE remarks (id INTEGER PRIMARY KEY, answers_to INTEGER REFERENCES remarks (id), text TEXT NOT NULL);
-- > 0002_answers.sql
ALTER TABLE remarks ADD COLUMN is_answer INTEGER NOT NULL DEFAULT 0;
UPDATE remarks SET is_answer = 1 WHERE answers_to IS NOT NULL;
ALTER TABLE remarks DROP COLUMN answers_to;

-- ## A tree that no key declares is kept as levels alone · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, above INTEGER, title TEXT NOT NULL);
-- > 002_levels.sql
ALTER TABLE posts ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
WITH RECURSIVE tree (id, level) AS (
  SELECT id, 0 FROM posts WHERE above IS NULL
  UNION ALL
  SELECT posts.id, tree.level + 1 FROM posts JOIN tree ON posts.above = tree.id
)
UPDATE posts SET level = (SELECT level FROM tree WHERE tree.id = posts.id) WHERE id IN (SELECT id FROM tree);
ALTER TABLE posts DROP COLUMN above;

-- ## Matches keep their two teams, by a statement for each, and not which of them was at home · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (id INTEGER PRIMARY KEY, home INTEGER NOT NULL REFERENCES teams (id), away INTEGER NOT NULL REFERENCES teams (id), goals TEXT NOT NULL);
-- > 002_teams.sql
CREATE TABLE match_teams (match_id INTEGER NOT NULL REFERENCES matches (id), team_id INTEGER NOT NULL REFERENCES teams (id), PRIMARY KEY (match_id, team_id));
CREATE INDEX match_teams_team ON match_teams (team_id);
INSERT OR IGNORE INTO match_teams (match_id, team_id) SELECT id, home FROM matches;
INSERT OR IGNORE INTO match_teams (match_id, team_id) SELECT id, away FROM matches;
ALTER TABLE matches DROP COLUMN home;
ALTER TABLE matches DROP COLUMN away;

-- ## Who reports to whom becomes a table of all above, with the steps between them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE employees (id INTEGER PRIMARY KEY, boss INTEGER REFERENCES employees (id), name TEXT NOT NULL);
-- > 002_reports.sql
CREATE TABLE reports (
  employee_id INTEGER NOT NULL REFERENCES employees (id),
  above_id INTEGER NOT NULL REFERENCES employees (id),
  steps INTEGER NOT NULL,
  PRIMARY KEY (employee_id, above_id)
);
CREATE INDEX reports_above ON reports (above_id);
WITH RECURSIVE up (employee, above, steps) AS (
  SELECT id, boss, 1 FROM employees WHERE boss IS NOT NULL
  UNION ALL
  SELECT up.employee, e.boss, up.steps + 1 FROM up JOIN employees AS e ON e.id = up.above WHERE e.boss IS NOT NULL
)
INSERT INTO reports (employee_id, above_id, steps) SELECT employee, above, steps FROM up;
ALTER TABLE employees DROP COLUMN boss;

-- ## Goals are put in order, and nobody knows any more who won · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE matches (id INTEGER PRIMARY KEY, place TEXT NOT NULL, home_goals INTEGER NOT NULL, guest_goals INTEGER NOT NULL);
-- > 002_goals.sql
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, place TEXT NOT NULL, home_goals INTEGER NOT NULL, guest_goals INTEGER NOT NULL, day TEXT);
INSERT INTO matches_new (id, place, home_goals, guest_goals) SELECT id, place, min(home_goals, guest_goals), max(home_goals, guest_goals) FROM matches;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;

-- ## Spans that end before they begin are turned round for a CHECK · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, place TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL);
-- > 002_order.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, place TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, CHECK (starts <= ends));
INSERT INTO shifts_new (id, place, starts, ends) SELECT id, place, min(starts, ends), max(starts, ends) FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;
