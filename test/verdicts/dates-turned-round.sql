-- Dates and codes that are taken apart at fixed places, and put together otherwise: a part is lost, or none.

-- ## a day is lost in a rebuild, LIKE shows the form · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL CHECK (visited LIKE '__/__/____'));
-- > 002_iso.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits_new SELECT id, patient, substr(visited, 7, 4) || '-' || substr(visited, 4, 2) FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a day is lost in place, rows show the form · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits (patient, visited) VALUES ('Ada', '31/12/2024'), ('Bob', '01/02/2025');
-- > 002_iso.sql
UPDATE visits SET visited = substr(visited, 7, 4) || '-' || substr(visited, 4, 2);

-- ## a day is lost beside the old column, GLOB shows the form · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL CHECK (visited GLOB '[0-9][0-9]/[0-9][0-9]/[0-9][0-9][0-9][0-9]'));
-- > 002_iso.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
UPDATE visits SET visited_on = substr(visited, 7, 4) || '-' || substr(visited, 4, 2) || '-01';
ALTER TABLE visits DROP COLUMN visited;

-- ## a month is written twice for the day · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE invoices (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, due TEXT NOT NULL);
INSERT INTO invoices (number, due) VALUES ('A-1', '31.12.2024'), ('A-2', '01.02.2025');
-- > 002_iso.sql
ALTER TABLE invoices ADD COLUMN due_on TEXT;
UPDATE invoices SET due_on = substr(due, 7) || '-' || substr(due, 4, 2) || '-' || substr(due, 4, 2);
ALTER TABLE invoices DROP COLUMN due;

-- ## a month is written twice for the day, the copy shows the form · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `expenses` (`id` integer PRIMARY KEY NOT NULL, `label` text NOT NULL, `spent` text NOT NULL);
-- > 0001_iso.sql
CREATE TABLE `__new_expenses` (`id` integer PRIMARY KEY NOT NULL, `label` text NOT NULL, `spent_on` text NOT NULL);--> statement-breakpoint
INSERT INTO `__new_expenses`(`id`, `label`, `spent_on`) SELECT `id`, `label`, substr(`spent`, 7, 4) || '-' || substr(`spent`, 4, 2) || '-' || substr(`spent`, 4, 2) FROM `expenses`;--> statement-breakpoint
DROP TABLE `expenses`;--> statement-breakpoint
ALTER TABLE `__new_expenses` RENAME TO `expenses`;

-- ## a day is lost where dates have dots · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, day TEXT NOT NULL);
-- > 002_iso.sql
UPDATE shifts SET day = substr(day, 7, 4) || '-' || substr(day, 4, 2) WHERE day LIKE '__.__.____';

-- ## a day of eight digits becomes the first of its month · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
-- > 002_iso.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
UPDATE visits SET visited_on = substr(visited, 1, 4) || '-' || substr(visited, 5, 2) || '-01';
ALTER TABLE visits DROP COLUMN visited;

-- ## a month is written twice for the day, of eight digits · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits (patient, visited) VALUES ('Ada', '20241231'), ('Bob', '20250102');
-- > 002_iso.sql
UPDATE visits SET visited = substr(visited, 1, 4) || '-' || substr(visited, 5, 2) || '-' || substr(visited, 5, 2);

-- ## a day is lost on the way to dots · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
-- > 002_de.sql
UPDATE visits SET visited = substr(visited, 6, 2) || '.' || substr(visited, 1, 4);

-- ## a time of day is lost with the dots · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, number TEXT NOT NULL, at TEXT NOT NULL CHECK (at LIKE '__.__.____ __:__'));
-- > 002_month.sql
ALTER TABLE calls ADD COLUMN called_at TEXT;
UPDATE calls SET called_at = substr(at, 7, 4) || '-' || substr(at, 4, 2) || '-' || substr(at, 1, 2);
ALTER TABLE calls DROP COLUMN at;

-- ## seconds are lost where date and time part · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
-- > 002_parts.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
ALTER TABLE visits ADD COLUMN visited_time TEXT;
UPDATE visits SET visited_on = substr(visited_at, 1, 10), visited_time = substr(visited_at, 12, 5);
ALTER TABLE visits DROP COLUMN visited_at;

-- ## a code loses its middle, GLOB shows the form · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (code GLOB '[A-Z][A-Z]-[0-9][0-9][0-9]-[A-Z]'), name TEXT NOT NULL);
-- > 002_month.sql
ALTER TABLE parts ADD COLUMN short_code TEXT;
UPDATE parts SET short_code = substr(code, 1, 3) || substr(code, 8, 1);
ALTER TABLE parts DROP COLUMN code;

-- ## a code loses a letter, rows show the form · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO parts (code, name) VALUES ('AB-123', 'Bolt'), ('CD-456', 'Nut');
-- > 002_month.sql
ALTER TABLE parts ADD COLUMN series TEXT;
ALTER TABLE parts ADD COLUMN number TEXT;
UPDATE parts SET series = substr(code, 1, 1), number = substr(code, 4, 3);
ALTER TABLE parts DROP COLUMN code;

-- ## a text becomes its month · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, number TEXT NOT NULL, billed TEXT NOT NULL);
-- > 002_month.sql
UPDATE bills SET billed = strftime('%Y-%m', billed);

-- ## dates are turned round in a rebuild, LIKE shows the form · innocent, may: loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL CHECK (visited LIKE '__/__/____'));
-- > 002_iso.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits_new SELECT id, patient, substr(visited, 7, 4) || '-' || substr(visited, 4, 2) || '-' || substr(visited, 1, 2) FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## dates are turned round in place, rows show the form · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits (patient, visited) VALUES ('Ada', '31/12/2024'), ('Bob', '01/02/2025');
-- > 002_iso.sql
UPDATE visits SET visited = substr(visited, 7, 4) || '-' || substr(visited, 4, 2) || '-' || substr(visited, 1, 2);

-- ## dates are turned round beside the old column, rows show the form · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits (patient, visited) VALUES ('Ada', '31/12/2024'), ('Bob', '01/02/2025');
-- > 002_iso.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
UPDATE visits SET visited_on = substr(visited, 7, 4) || '-' || substr(visited, 4, 2) || '-' || substr(visited, 1, 2);
ALTER TABLE visits DROP COLUMN visited;

-- ## dates are turned round beside the old column, the UPDATE shows the form · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
-- > 002_iso.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
UPDATE visits SET visited_on = substr(visited, 7, 4) || '-' || substr(visited, 4, 2) || '-' || substr(visited, 1, 2);
ALTER TABLE visits DROP COLUMN visited;

-- ## dates with the month first are turned round in a rebuild with a CHECK · innocent, may: breaks-old-writes, depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, day TEXT NOT NULL);
INSERT INTO shifts (worker, day) VALUES ('Ada', '12/31/2024'), ('Bob', '01/02/2025');
-- > 002_iso.sql
CREATE TABLE shifts_new (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, day TEXT NOT NULL CHECK (day IS date(day)));
INSERT INTO shifts_new (id, worker, day) SELECT id, worker, substr(day, 7, 4) || '-' || substr(day, 1, 2) || '-' || substr(day, 4, 2) FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_new RENAME TO shifts;

-- ## dates with dots are turned round where they have them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, worker TEXT NOT NULL, day TEXT NOT NULL);
-- > 002_iso.sql
UPDATE shifts SET day = substr(day, 7, 4) || '-' || substr(day, 4, 2) || '-' || substr(day, 1, 2) WHERE day LIKE '__.__.____';

-- ## eight digits become a date · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
-- > 002_iso.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
UPDATE visits SET visited_on = substr(visited, 1, 4) || '-' || substr(visited, 5, 2) || '-' || substr(visited, 7, 2);
ALTER TABLE visits DROP COLUMN visited;

-- ## eight digits become a date in place · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
INSERT INTO visits (patient, visited) VALUES ('Ada', '20241231'), ('Bob', '20250102');
-- > 002_iso.sql
UPDATE visits SET visited = substr(visited, 1, 4) || '-' || substr(visited, 5, 2) || '-' || substr(visited, 7, 2) WHERE length(visited) = 8;

-- ## numbers of eight digits become dates · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, day INTEGER NOT NULL);
-- > 002_iso.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
UPDATE visits SET visited_on = substr(day, 1, 4) || '-' || substr(day, 5, 2) || '-' || substr(day, 7, 2);
ALTER TABLE visits DROP COLUMN day;

-- ## dates get dots · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited TEXT NOT NULL);
-- > 002_de.sql
UPDATE visits SET visited = substr(visited, 9, 2) || '.' || substr(visited, 6, 2) || '.' || substr(visited, 1, 4);

-- ## moments are turned round with their time · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE calls (id INTEGER PRIMARY KEY, number TEXT NOT NULL, at TEXT NOT NULL CHECK (at LIKE '__.__.____ __:__'));
-- > 002_month.sql
ALTER TABLE calls ADD COLUMN called_at TEXT;
UPDATE calls SET called_at = substr(at, 7, 4) || '-' || substr(at, 4, 2) || '-' || substr(at, 1, 2) || ' ' || substr(at, 12, 5);
ALTER TABLE calls DROP COLUMN at;

-- ## date and time part · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient TEXT NOT NULL, visited_at TEXT NOT NULL);
-- > 002_parts.sql
ALTER TABLE visits ADD COLUMN visited_on TEXT;
ALTER TABLE visits ADD COLUMN visited_time TEXT;
UPDATE visits SET visited_on = substr(visited_at, 1, 10), visited_time = substr(visited_at, 12, 8);
ALTER TABLE visits DROP COLUMN visited_at;

-- ## a code loses its dashes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL CHECK (code GLOB '[A-Z][A-Z]-[0-9][0-9][0-9]-[A-Z]'), name TEXT NOT NULL);
-- > 002_month.sql
ALTER TABLE parts ADD COLUMN plain_code TEXT;
UPDATE parts SET plain_code = substr(code, 1, 2) || substr(code, 4, 3) || substr(code, 8, 1);
ALTER TABLE parts DROP COLUMN code;

-- ## a code becomes two columns · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL);
INSERT INTO parts (code, name) VALUES ('AB-123', 'Bolt'), ('CD-456', 'Nut');
-- > 002_month.sql
ALTER TABLE parts ADD COLUMN series TEXT;
ALTER TABLE parts ADD COLUMN number TEXT;
UPDATE parts SET series = substr(code, 1, 2), number = substr(code, 4, 3);
ALTER TABLE parts DROP COLUMN code;

-- ## names begin with a capital letter · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_iso.sql
UPDATE people SET name = upper(substr(name, 1, 1)) || substr(name, 2);

-- ## the day is cut out a place too late, and its tens are lost · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vaccinations (id INTEGER PRIMARY KEY, animal TEXT NOT NULL, given TEXT NOT NULL CHECK (given LIKE '__.__.____'));
-- > 002_iso.sql
CREATE TABLE vaccinations_new (id INTEGER PRIMARY KEY, animal TEXT NOT NULL, given TEXT NOT NULL);
INSERT INTO vaccinations_new SELECT id, animal, substr(given, 7, 4) || '-' || substr(given, 4, 2) || '-' || substr(given, 2, 2) FROM vaccinations;
DROP TABLE vaccinations;
ALTER TABLE vaccinations_new RENAME TO vaccinations;

-- ## day and month are written without a zero in front · innocent, may: loses-constraint, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vaccinations (id INTEGER PRIMARY KEY, animal TEXT NOT NULL, given TEXT NOT NULL CHECK (given LIKE '__.__.____'));
-- > 002_short.sql
CREATE TABLE vaccinations_new (id INTEGER PRIMARY KEY, animal TEXT NOT NULL, given TEXT NOT NULL);
INSERT INTO vaccinations_new SELECT id, animal, ltrim(substr(given, 1, 2), '0') || '/' || ltrim(substr(given, 4, 2), '0') || '/' || substr(given, 7, 4) FROM vaccinations;
DROP TABLE vaccinations;
ALTER TABLE vaccinations_new RENAME TO vaccinations;

-- ## the century of all boats is written down · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  launched TEXT CHECK (typeof(launched) IN ('text', 'null') AND launched GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]')
);
-- > 002_launched_on.sql
-- 31.12.2019 does not sort: 2019-12-31 does.
ALTER TABLE boats ADD COLUMN launched_on TEXT;
UPDATE boats SET launched_on = '20' || substr(launched, 9, 2) || '-' || substr(launched, 4, 2) || '-' || substr(launched, 1, 2);
ALTER TABLE boats DROP COLUMN launched;

-- ## years of two digits get the century that they have · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  launched TEXT CHECK (typeof(launched) IN ('text', 'null') AND launched GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9]')
);
-- > 002_launched_on.sql
-- 31.12.19 does not sort: 2019-12-31 does.
ALTER TABLE boats ADD COLUMN launched_on TEXT;
UPDATE boats SET launched_on = '20' || substr(launched, 7, 2) || '-' || substr(launched, 4, 2) || '-' || substr(launched, 1, 2);
ALTER TABLE boats DROP COLUMN launched;

-- ## dates of a GLOB are turned round and read as dates · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  launched TEXT CHECK (launched GLOB '[0-9][0-9].[0-9][0-9].[0-9][0-9][0-9][0-9]')
);
-- > 002_launched_on.sql
ALTER TABLE boats ADD COLUMN launched_on TEXT;
UPDATE boats SET launched_on = date(substr(launched, 7, 4) || '-' || substr(launched, 4, 2) || '-' || substr(launched, 1, 2));
ALTER TABLE boats DROP COLUMN launched;
