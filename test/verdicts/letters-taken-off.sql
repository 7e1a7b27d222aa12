-- The second text of a trim is a set of letters, and no word: it takes off letters of the value itself, wherever it was to end.

-- ## addresses lose www, and those that begin with a w lose that too · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, label TEXT NOT NULL, address TEXT NOT NULL);
-- > 002_short.sql
UPDATE feeds SET address = ltrim(address, 'www.') WHERE address LIKE 'www.%';

-- ## addresses lose www by its length · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE feeds (id INTEGER PRIMARY KEY, label TEXT NOT NULL, address TEXT NOT NULL);
-- > 002_short.sql
UPDATE feeds SET address = substr(address, 5) WHERE address LIKE 'www.%';

-- ## versions lose the v in front of their number · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE releases (id INTEGER PRIMARY KEY, version TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE releases SET version = ltrim(version, 'v') WHERE version LIKE 'v%';

-- ## firms are kept by their short name, whose last letters may go with Ltd · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE firms (id INTEGER PRIMARY KEY, legal TEXT NOT NULL);
-- > 002_short.sql
ALTER TABLE firms ADD COLUMN short TEXT NOT NULL DEFAULT '';
UPDATE firms SET short = rtrim(legal, ' Ltd.');
ALTER TABLE firms DROP COLUMN legal;

-- ## firms have a short name beside their own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE firms (id INTEGER PRIMARY KEY, legal TEXT NOT NULL);
-- > 002_short.sql
ALTER TABLE firms ADD COLUMN short TEXT NOT NULL DEFAULT '';
UPDATE firms SET short = rtrim(legal, ' Ltd.');

-- ## strengths lose their zeros, those of whole numbers too · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE doses (id INTEGER PRIMARY KEY, drug TEXT NOT NULL, strength TEXT NOT NULL);
-- > 002_zeros.sql
UPDATE doses SET strength = rtrim(strength, '.0');

-- ## strengths lose the zeros behind their point · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE doses (id INTEGER PRIMARY KEY, drug TEXT NOT NULL, strength TEXT NOT NULL);
-- > 002_zeros.sql
UPDATE doses SET strength = rtrim(rtrim(strength, '0'), '.') WHERE strength LIKE '%.%';

-- ## scans keep the name of their file, and not its folder · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, file TEXT NOT NULL, page INTEGER);
-- > 002_names.sql
ALTER TABLE scans ADD COLUMN short TEXT NOT NULL DEFAULT '';
UPDATE scans SET short = substr(file, length(rtrim(file, replace(file, '/', ''))) + 1);
ALTER TABLE scans DROP COLUMN file;

-- ## scans keep the name of their file in its place · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, file TEXT NOT NULL, page INTEGER);
-- > 002_names.sql
UPDATE scans SET file = replace(file, rtrim(file, replace(file, '/', '')), '');

-- ## scans keep name and folder of their file · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE scans (id INTEGER PRIMARY KEY, file TEXT NOT NULL, page INTEGER);
-- > 002_names.sql
ALTER TABLE scans ADD COLUMN short TEXT NOT NULL DEFAULT '';
ALTER TABLE scans ADD COLUMN folder TEXT NOT NULL DEFAULT '';
UPDATE scans SET folder = rtrim(file, replace(file, '/', '')),
  short = substr(file, length(rtrim(file, replace(file, '/', ''))) + 1);
ALTER TABLE scans DROP COLUMN file;
