-- AND binds before OR: what an UPDATE asks of the column that it writes counts on one side only.

-- ## greetings that somebody has written are written over in the second language · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, greeting TEXT NOT NULL DEFAULT '', tours INTEGER NOT NULL DEFAULT 0);
-- > 002_greeting.sql
UPDATE guides SET greeting = 'Grüezi' WHERE greeting = '' AND lang = 'de' OR lang = 'gsw';

-- ## greetings that nobody has written are set in two languages · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, greeting TEXT NOT NULL DEFAULT '', tours INTEGER NOT NULL DEFAULT 0);
-- > 002_greeting.sql
UPDATE guides SET greeting = 'Grüezi' WHERE greeting = '' AND (lang = 'de' OR lang = 'gsw');

-- ## three sides, the guarded one last · guilty: warning narrows-values
-- @ runner: drizzle
-- = 0001_init.sql
CREATE TABLE `rooms` (`id` integer PRIMARY KEY NOT NULL, `floor` integer NOT NULL, `seats` integer);
-- > 0002_seats.sql
UPDATE `rooms` SET `seats` = 12 WHERE `floor` = 1 OR `floor` = 2 OR `floor` = 3 AND `seats` IS NULL;

-- ## the other side is about something else · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, plan TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0);
-- > 002_names.sql
UPDATE members SET name = 'Somebody' WHERE name = '' AND plan = 'free' OR gone = 1;

-- ## each side asks what it writes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0);
-- > 002_dead.sql
UPDATE jobs SET state = 'dead' WHERE attempts > 5 AND state = 'failed' OR state = 'cancelled';

-- ## nothing was in the column yet · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guides (id INTEGER PRIMARY KEY, lang TEXT NOT NULL, tours INTEGER NOT NULL DEFAULT 0);
-- > 002_greeting.sql
ALTER TABLE guides ADD COLUMN greeting TEXT NOT NULL DEFAULT '';
UPDATE guides SET greeting = 'Grüezi' WHERE greeting = '' AND lang = 'de' OR lang = 'gsw';
