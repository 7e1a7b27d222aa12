-- What a column that may be empty holds is written over by a backfill, and a document by an object of other keys than its DEFAULT has.

-- ## the day of delivery is written over where a parcel is delivered · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, is_delivered INTEGER NOT NULL DEFAULT 0 CHECK (is_delivered IN (0, 1)), delivered_at TEXT, changed_at TEXT NOT NULL);
-- > 002_fill.sql
UPDATE parcels SET delivered_at = changed_at WHERE is_delivered = 1;

-- ## the day of delivery is filled where there is none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, is_delivered INTEGER NOT NULL DEFAULT 0 CHECK (is_delivered IN (0, 1)), delivered_at TEXT, changed_at TEXT NOT NULL);
-- > 002_fill.sql
UPDATE parcels SET delivered_at = changed_at WHERE is_delivered = 1 AND delivered_at IS NULL;

-- ## the day of delivery is kept where there is one · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, code TEXT NOT NULL, delivered_at TEXT, changed_at TEXT NOT NULL);
-- > 002_fill.sql
UPDATE parcels SET delivered_at = coalesce(delivered_at, changed_at);

-- ## the time of change is set back to that of the beginning · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT);
-- > 002_fill.sql
UPDATE notes SET updated_at = created_at;

-- ## the time of the last visit is set back for some users · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL, created_at TEXT NOT NULL, last_seen_at TEXT);
-- > 002_fill.sql
UPDATE users SET last_seen_at = created_at WHERE email LIKE '%@example.org';

-- ## the day of payment is filled that came with the file before · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, is_paid INTEGER NOT NULL DEFAULT 0, updated_at TEXT NOT NULL);
-- = 002_paid.sql
ALTER TABLE bills ADD COLUMN paid_at TEXT;
-- > 003_fill.sql
UPDATE bills SET paid_at = updated_at WHERE is_paid = 1;

-- ## the meta of a page is one object of other keys · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{"lang":"en","toc":true}');
-- > 002_fill.sql
UPDATE pages SET meta = json_object('version', 2);

-- ## the options of a page are one object of other keys · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, options TEXT NOT NULL DEFAULT '{"lang":"en","toc":true}' CHECK (json_valid(options)));
-- > 002_fill.sql
UPDATE pages SET options = '{"version":2}';

-- ## the options of a page have the same keys and other values · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, options TEXT NOT NULL DEFAULT '{"lang":"en","toc":true}' CHECK (json_valid(options)));
-- > 002_fill.sql
UPDATE pages SET options = '{"lang":"en","toc":false}';

-- ## the cache of a page is emptied · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, cache TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(cache)));
-- > 002_fill.sql
UPDATE pages SET cache = '{}';

-- ## the meta of a page gets one more key · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE pages (id INTEGER PRIMARY KEY, slug TEXT NOT NULL, meta TEXT NOT NULL DEFAULT '{"lang":"en","toc":true}');
-- > 002_fill.sql
UPDATE pages SET meta = json_set(meta, '$.version', 2);
