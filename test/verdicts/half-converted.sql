-- An UPDATE of some rows writes moments in another form, and the others keep theirs.

-- ## offers that are open get a text for the number of their start · guilty: warning mixed-formats
-- @ runner: sqlite3
-- = 001_offers.sql
CREATE TABLE offers (code TEXT PRIMARY KEY, begun INTEGER NOT NULL, ends INTEGER NOT NULL);
-- > 002_texts.sql
UPDATE offers SET begun = datetime(begun, 'unixepoch') WHERE ends > unixepoch();

-- ## the entries of one shelf get a text for their number · guilty: warning mixed-formats
-- @ runner: d1
-- = 0001_entries.sql
CREATE TABLE entries (id INTEGER PRIMARY KEY, shelf TEXT NOT NULL, added INTEGER NOT NULL);
-- > 0002_texts.sql
UPDATE entries SET added = strftime('%Y-%m-%dT%H:%M:%SZ', added / 1000, 'unixepoch') WHERE shelf = 'new';

-- ## the texts of paid bills become numbers · guilty: warning mixed-formats
-- @ runner: transactional
-- = 001_bills.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, paid INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL);
-- > 002_numbers.sql
UPDATE bills SET created_at = strftime('%s', created_at) WHERE paid = 1;

-- ## all offers get a text, in two statements · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (code TEXT PRIMARY KEY, begun INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'shut')));
-- > 002_texts.sql
UPDATE offers SET begun = datetime(begun, 'unixepoch') WHERE state = 'open';
UPDATE offers SET begun = datetime(begun, 'unixepoch') WHERE state = 'shut';

-- ## the file asks for the form · innocent
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (code TEXT PRIMARY KEY, begun INTEGER NOT NULL, ends INTEGER NOT NULL);
-- > 002_texts.sql
UPDATE offers SET begun = datetime(begun, 'unixepoch') WHERE typeof(begun) = 'integer' AND ends > 0;

-- ## only what is shut has a time of its end · innocent
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (code TEXT PRIMARY KEY, ended INTEGER, state TEXT NOT NULL CHECK (state IN ('open', 'shut')));
-- > 002_texts.sql
UPDATE offers SET ended = datetime(ended, 'unixepoch') WHERE state = 'shut';

-- ## some starts are moved by a day, as numbers · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_offers.sql
CREATE TABLE offers (code TEXT PRIMARY KEY, begun INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'shut')));
-- > 002_day.sql
UPDATE offers SET begun = begun + 86400 WHERE state = 'open';
