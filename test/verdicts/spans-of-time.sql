-- A number that a date function takes for a span: large and negative ones lead to NULL, and no row has those.

-- ## a fair's last day stands beside its first, and its length goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fairs (id INTEGER PRIMARY KEY, opens TEXT NOT NULL, runs_for INTEGER NOT NULL);
-- > 002_closing.sql
ALTER TABLE fairs ADD COLUMN closes TEXT;
UPDATE fairs SET closes = date(opens, '+' || runs_for || ' days');
ALTER TABLE fairs DROP COLUMN runs_for;

-- ## the length of a fair in whole weeks · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fairs (id INTEGER PRIMARY KEY, opens TEXT NOT NULL, runs_for INTEGER NOT NULL);
-- > 002_closing.sql
ALTER TABLE fairs ADD COLUMN closes TEXT;
UPDATE fairs SET closes = date(opens, '+' || (runs_for / 7 * 7) || ' days');
ALTER TABLE fairs DROP COLUMN runs_for;

-- ## the last day alone is left of the first one and the length · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fairs (id INTEGER PRIMARY KEY, opens TEXT NOT NULL, runs_for INTEGER NOT NULL);
-- > 002_closing.sql
ALTER TABLE fairs ADD COLUMN closes TEXT;
UPDATE fairs SET closes = date(opens, '+' || runs_for || ' days');
ALTER TABLE fairs DROP COLUMN runs_for;
ALTER TABLE fairs DROP COLUMN opens;

-- ## the first day goes, and can be told from the last one and the length · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE fairs (id INTEGER PRIMARY KEY, opens DATE NOT NULL, runs_for INTEGER NOT NULL);
-- > 002_closing.sql
ALTER TABLE fairs ADD COLUMN closes TEXT;
UPDATE fairs SET closes = date(opens, '+' || runs_for || ' days');
ALTER TABLE fairs DROP COLUMN opens;

-- ## the end of a watch to the second · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE watches (id INTEGER PRIMARY KEY, sailor TEXT NOT NULL, begins_at TEXT NOT NULL, quarter_hours INTEGER NOT NULL);
-- > 002_end.sql
CREATE TABLE watches_new (id INTEGER PRIMARY KEY, sailor TEXT NOT NULL, begins_at TEXT NOT NULL, ends_at TEXT);
INSERT INTO watches_new
SELECT id, sailor, begins_at, datetime(begins_at, '+' || (quarter_hours * 15) || ' minutes') FROM watches;
DROP TABLE watches;
ALTER TABLE watches_new RENAME TO watches;

-- ## the end of a watch to the hour · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE watches (id INTEGER PRIMARY KEY, sailor TEXT NOT NULL, begins_at TEXT NOT NULL, quarter_hours INTEGER NOT NULL);
-- > 002_end.sql
CREATE TABLE watches_new (id INTEGER PRIMARY KEY, sailor TEXT NOT NULL, begins_at TEXT NOT NULL, ends_at TEXT);
INSERT INTO watches_new
SELECT id, sailor, begins_at, strftime('%Y-%m-%d %H:00', begins_at, '+' || (quarter_hours * 15) || ' minutes') FROM watches;
DROP TABLE watches;
ALTER TABLE watches_new RENAME TO watches;

-- ## a Julian day and a number of nights · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE camps (id INTEGER PRIMARY KEY, pitched TEXT NOT NULL, nights INTEGER NOT NULL CHECK (nights > 0));
-- > 002_struck.sql
ALTER TABLE camps ADD COLUMN struck TEXT;
UPDATE camps SET struck = date(julianday(pitched) + nights);
ALTER TABLE camps DROP COLUMN nights;

-- ## the day of departure is left of arrival and nights, in a rebuilt table · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE camps (id INTEGER PRIMARY KEY, pitched DATE NOT NULL, nights INTEGER NOT NULL, site TEXT NOT NULL);
-- > 002_struck.sql
CREATE TABLE camps_new (id INTEGER PRIMARY KEY, struck DATE, site TEXT NOT NULL);
INSERT INTO camps_new SELECT id, date(pitched, printf('+%d days', nights)), site FROM camps;
DROP TABLE camps;
ALTER TABLE camps_new RENAME TO camps;

-- ## hours with fractions · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE firings (id INTEGER PRIMARY KEY, lit_at TEXT NOT NULL, burns REAL NOT NULL);
-- > 002_out.sql
ALTER TABLE firings ADD COLUMN out_at TEXT;
UPDATE firings SET out_at = datetime(lit_at, '+' || burns || ' hours');
ALTER TABLE firings DROP COLUMN burns;

-- ## days with fractions, by the day · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE firings (id INTEGER PRIMARY KEY, lit_on TEXT NOT NULL, burns REAL NOT NULL);
-- > 002_out.sql
ALTER TABLE firings ADD COLUMN out_on TEXT;
UPDATE firings SET out_on = date(lit_on, '+' || burns || ' days');
ALTER TABLE firings DROP COLUMN burns;

-- ## a span kept as text · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE brews (id INTEGER PRIMARY KEY, set_on TEXT NOT NULL, rests TEXT NOT NULL);
-- > 002_ready.sql
ALTER TABLE brews ADD COLUMN ready_on TEXT;
UPDATE brews SET ready_on = date(set_on, '+' || rests || ' days');
ALTER TABLE brews DROP COLUMN rests;

-- ## years and days, and one of them goes · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vows (id INTEGER PRIMARY KEY, sworn DATE NOT NULL, years INTEGER NOT NULL, and_days INTEGER NOT NULL);
-- > 002_free.sql
ALTER TABLE vows ADD COLUMN free DATE;
UPDATE vows SET free = date(sworn, '+' || years || ' years', '+' || and_days || ' days');
ALTER TABLE vows DROP COLUMN and_days;

-- ## only spans of up to a month get an end · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE brews (id INTEGER PRIMARY KEY, set_on TEXT NOT NULL, rests INTEGER NOT NULL);
-- > 002_ready.sql
ALTER TABLE brews ADD COLUMN ready_on TEXT;
UPDATE brews SET ready_on = date(set_on, '+' || rests || ' days') WHERE rests <= 31;
ALTER TABLE brews DROP COLUMN rests;

-- ## days are added to a date that is written out, as to a number · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, code TEXT NOT NULL, good_until TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new');
-- > 002_longer.sql
UPDATE vouchers SET good_until = date(good_until + 30) WHERE state IN ('new', 'sent');

-- ## days are added to a date that is written out, by a modifier · innocent, may: rerun-changes-state
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vouchers (id INTEGER PRIMARY KEY, code TEXT NOT NULL, good_until TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new');
-- > 002_longer.sql
UPDATE vouchers SET good_until = date(good_until, '+30 days') WHERE state IN ('new', 'sent') AND good_until = date(good_until);

-- ## days are added to a Julian day, and it is written out in another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, lent REAL NOT NULL DEFAULT (julianday('now')));
-- > 002_due.sql
ALTER TABLE loans ADD COLUMN due TEXT;
UPDATE loans SET due = date(lent + 28);
