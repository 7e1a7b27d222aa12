-- What a column counts in is misread by a conversion: whole units of text prices, days since 4714 BC of seconds since 1970, a cut within a longer CHECK.

-- ## prices as texts are cast before they become cents · guilty: error drops-column
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, gate TEXT NOT NULL, fare TEXT NOT NULL);
-- > 002_cents.sql
ALTER TABLE tickets ADD COLUMN fare_cents INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET fare_cents = 100 * CAST(fare AS INTEGER);
ALTER TABLE tickets DROP COLUMN fare;

-- ## kilograms as texts become grams in a rebuild · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_parcels.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, weight TEXT NOT NULL);
-- > 0001_grams.sql
CREATE TABLE __new_parcels (id INTEGER PRIMARY KEY, grams INTEGER NOT NULL);
--> statement-breakpoint
INSERT INTO __new_parcels (id, grams) SELECT id, CAST(weight AS INTEGER) * 1000 FROM parcels;
--> statement-breakpoint
DROP TABLE parcels;
--> statement-breakpoint
ALTER TABLE __new_parcels RENAME TO parcels;

-- ## prices as texts become cents in their own column, a hundredth short · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_menu.sql
CREATE TABLE menu (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, price TEXT);
-- > 002_cents.sql
UPDATE menu SET price = CAST(price * 100 AS INTEGER) WHERE price IS NOT NULL;

-- ## prices as texts are rounded to cents · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, gate TEXT NOT NULL, fare TEXT NOT NULL);
-- > 002_cents.sql
ALTER TABLE tickets ADD COLUMN fare_cents INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET fare_cents = CAST(round(CAST(fare AS REAL) * 100) AS INTEGER);
ALTER TABLE tickets DROP COLUMN fare;

-- ## whole numbers as texts become numbers · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_tickets.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, gate TEXT NOT NULL, seats TEXT NOT NULL);
-- > 002_seats.sql
ALTER TABLE tickets ADD COLUMN seat_count INTEGER NOT NULL DEFAULT 0;
UPDATE tickets SET seat_count = CAST(seats AS INTEGER);
ALTER TABLE tickets DROP COLUMN seats;

-- ## seconds since 1970 are read as days, and go · guilty: error drops-column
-- @ runner: dbmate
-- = 20250101000000_talks.sql
-- migrate:up
CREATE TABLE talks (slug TEXT NOT NULL UNIQUE, starts INTEGER NOT NULL);
-- migrate:down
DROP TABLE talks;
-- > 20250301000000_starts_at.sql
-- migrate:up
ALTER TABLE talks ADD COLUMN starts_at TEXT;
UPDATE talks SET starts_at = datetime(starts);
ALTER TABLE talks DROP COLUMN starts;
-- migrate:down
ALTER TABLE talks ADD COLUMN starts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE talks DROP COLUMN starts_at;

-- ## seconds since 1970 are read as days in a rebuild by strftime · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen INTEGER);
-- > 002_seen.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, page TEXT NOT NULL, seen TEXT);
INSERT INTO visits_new (id, page, seen) SELECT id, page, strftime('%Y-%m-%dT%H:%M:%SZ', seen) FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## seconds since 1970 are read as such · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talks (slug TEXT NOT NULL UNIQUE, starts INTEGER NOT NULL);
-- > 002_starts_at.sql
ALTER TABLE talks ADD COLUMN starts_at TEXT;
UPDATE talks SET starts_at = datetime(starts, 'unixepoch');
ALTER TABLE talks DROP COLUMN starts;

-- ## days since 4714 BC are read as days · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_talks.sql
CREATE TABLE talks (slug TEXT NOT NULL UNIQUE, julian_day INTEGER NOT NULL);
-- > 002_starts_on.sql
ALTER TABLE talks ADD COLUMN starts_on TEXT;
UPDATE talks SET starts_on = date(julian_day);
ALTER TABLE talks DROP COLUMN julian_day;

-- ## a number of days is added to a date · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_loans.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, lent_on TEXT NOT NULL, term INTEGER NOT NULL);
-- > 002_due.sql
ALTER TABLE loans ADD COLUMN due_on TEXT;
UPDATE loans SET due_on = date(lent_on, '+' || term || ' days');
ALTER TABLE loans DROP COLUMN term;

-- ## notes are cut to less than the old CHECK took · guilty: warning narrows-values|changes-values
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) <= 200));
-- > 002_short.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) <= 120));
INSERT INTO notes_new (id, body) SELECT id, substr(body, 1, 120) FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## notes are cut to what the CHECK takes anyway · innocent
-- @ runner: transactional
-- = 001_notes.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) <= 120));
-- > 002_short.sql
CREATE TABLE notes_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (length(body) <= 120));
INSERT INTO notes_new (id, body) SELECT id, substr(body, 1, 120) FROM notes;
DROP TABLE notes;
ALTER TABLE notes_new RENAME TO notes;

-- ## settings of any kind become a document of numbers · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE site_options (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL);
-- > 002_document.sql
CREATE TABLE site (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), options TEXT NOT NULL);
INSERT INTO site (id, options) SELECT 1, json_group_object(name, CAST(content AS INTEGER)) FROM site_options;
DROP TABLE site_options;

-- ## settings of any kind become a document of numbers, and are deleted · guilty: error narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE site_options (name TEXT PRIMARY KEY, content TEXT NOT NULL);
-- > 002_document.sql
CREATE TABLE site (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), options TEXT NOT NULL);
INSERT INTO site (id, options) SELECT 1, json_group_object(name, CAST(content AS INTEGER)) FROM site_options WHERE name IS NOT NULL;
DELETE FROM site_options WHERE name IS NOT NULL;

-- ## the extras of each owner become a document of numbers · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE extras (owner INTEGER NOT NULL, label TEXT NOT NULL, said TEXT NOT NULL, PRIMARY KEY (owner, label));
-- > 002_document.sql
CREATE TABLE owner_extras (owner INTEGER NOT NULL PRIMARY KEY, doc TEXT NOT NULL);
INSERT INTO owner_extras SELECT owner, json_group_object(label, CAST(said AS REAL)) FROM extras GROUP BY owner;
DROP TABLE extras;

-- ## settings of any kind become a document of texts · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE site_options (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL);
-- > 002_document.sql
CREATE TABLE site (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), options TEXT NOT NULL);
INSERT INTO site (id, options) SELECT 1, json_group_object(name, content) FROM site_options;
DROP TABLE site_options;

-- ## settings become a document in which numbers are such, and words are kept · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE site_options (name TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL);
-- > 002_document.sql
CREATE TABLE site (id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1), options TEXT NOT NULL);
INSERT INTO site (id, options) SELECT 1, json_group_object(name, CASE WHEN content GLOB '[1-9]*' AND content NOT GLOB '*[^0-9]*' THEN CAST(content AS INTEGER) ELSE content END) FROM site_options;
DROP TABLE site_options;

-- ## the place on a shelf is the whole number in its label · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, place REAL NOT NULL, is_fixed INTEGER NOT NULL DEFAULT 0);
-- > 002_places.sql
UPDATE shelves SET place = CAST(label AS INTEGER);

-- ## the height is that of the plan without what is behind the point · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE walls (id INTEGER PRIMARY KEY, planned REAL, height REAL);
-- > 0002_heights.sql
UPDATE walls SET height = CAST(planned AS INTEGER) WHERE planned IS NOT NULL;

-- ## the place on a shelf is read from its label as it is · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, place REAL NOT NULL, is_fixed INTEGER NOT NULL DEFAULT 0);
-- > 002_places.sql
UPDATE shelves SET place = CAST(label AS REAL);

-- ## a whole number gets a column of its own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL, place REAL NOT NULL);
-- > 002_places.sql
ALTER TABLE shelves ADD COLUMN whole INTEGER;
UPDATE shelves SET whole = CAST(label AS INTEGER);

-- ## how long a visit took is the difference of two dates as texts · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, door TEXT NOT NULL, came_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, went_at TEXT);
-- > 002_stay.sql
ALTER TABLE visits ADD COLUMN stay INTEGER;
UPDATE visits SET stay = CAST(went_at AS INTEGER) - CAST(came_at AS INTEGER) WHERE went_at IS NOT NULL;

-- ## how long a visit took is the difference of two moments in seconds · innocent
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, door TEXT NOT NULL, came_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, went_at TEXT);
-- > 002_stay.sql
ALTER TABLE visits ADD COLUMN stay INTEGER;
UPDATE visits SET stay = strftime('%s', went_at) - strftime('%s', came_at) WHERE went_at IS NOT NULL;

-- ## how long a visit took is the difference of two numbers of seconds · innocent
-- @ runner: transactional
-- = 001_visits.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, door TEXT NOT NULL, came_at INTEGER NOT NULL DEFAULT (unixepoch()), went_at INTEGER);
-- > 002_stay.sql
ALTER TABLE visits ADD COLUMN stay INTEGER;
UPDATE visits SET stay = went_at - came_at WHERE went_at IS NOT NULL;
