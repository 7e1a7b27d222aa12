-- A CASE without ELSE gives NULL to what no branch takes: in a column that holds something already, that is lost.

-- ## one role gets another name, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
UPDATE members SET role = CASE WHEN role = 'admin' THEN 'owner' END;

-- ## amounts below zero become zero, and all others nothing · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parts (id INTEGER PRIMARY KEY, label TEXT NOT NULL, stock INTEGER);
-- > 0002_stock.sql
UPDATE parts SET stock = CASE WHEN stock < 0 THEN 0 END;

-- ## two prices by their ids, and none for the rest · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, label TEXT NOT NULL, price INTEGER);
-- > 002_prices.sql
UPDATE goods SET price = CASE id WHEN 4 THEN 1200 WHEN 9 THEN 800 END;

-- ## one role gets another name in a rebuild, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT, seat TEXT);
INSERT INTO guests_new (id, name, role) SELECT id, name, CASE WHEN role = 'admin' THEN 'owner' END FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## every role that there is has its branch · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_roles.sql
UPDATE members SET role = CASE role WHEN 'admin' THEN 'owner' WHEN 'mod' THEN 'moderator' WHEN 'user' THEN 'member' END;

-- ## only what looks like a number stays one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT);
-- > 002_phones.sql
UPDATE members SET phone = CASE WHEN phone GLOB '+[0-9]*' THEN phone END;

-- ## a title by the kind of a member · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT, title TEXT);
-- > 002_titles.sql
UPDATE members SET title = CASE WHEN kind = 'dr' THEN 'Dr.' END;

-- ## only the rows of one role are met · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
UPDATE members SET role = CASE WHEN role = 'admin' THEN 'owner' END WHERE role = 'admin';

-- ## prices of the plans that the files have made · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER);
INSERT INTO plans (id, name, price) VALUES (1, 'free', 0), (2, 'pro', 900);
-- > 002_prices.sql
UPDATE plans SET price = CASE id WHEN 1 THEN 0 WHEN 2 THEN 1200 END;

-- ## a new column is filled for one role · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_titles.sql
ALTER TABLE members ADD COLUMN title TEXT;
UPDATE members SET title = CASE WHEN role = 'admin' THEN 'Owner' END;

-- ## two prices by their ids, of those two rows · innocent, may: assumes-row
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE goods (id INTEGER PRIMARY KEY, label TEXT NOT NULL, price INTEGER);
-- > 002_prices.sql
UPDATE goods SET price = CASE id WHEN 4 THEN 1200 WHEN 9 THEN 800 END WHERE id IN (4, 9);

-- ## the old roles are kept aside · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT);
-- > 002_owner.sql
ALTER TABLE members ADD COLUMN old_role TEXT;
UPDATE members SET old_role = role;
UPDATE members SET role = CASE WHEN role = 'admin' THEN 'owner' END;

-- ## three moods get other names in place, and the fourth that the CHECK allows none · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE diary (id INTEGER PRIMARY KEY, day TEXT NOT NULL, mood TEXT DEFAULT 'fine' CHECK (mood IN ('fine', 'tired', 'sad', 'ill', 'good', 'low', 'blue')));
-- > 0002_moods.sql
UPDATE diary SET mood = CASE mood WHEN 'fine' THEN 'good' WHEN 'tired' THEN 'low' WHEN 'sad' THEN 'blue' END;

-- ## three stages get other names in a rebuild, and the fourth that both CHECKs allow none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flights (id INTEGER PRIMARY KEY, code TEXT NOT NULL, stage TEXT CHECK (stage IN ('planned', 'boarding', 'gone', 'held')));
-- > 002_stages.sql
CREATE TABLE flights_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, stage TEXT CHECK (stage IN ('scheduled', 'at_gate', 'departed', 'held')));
INSERT INTO flights_new (id, code, stage)
SELECT id, code, CASE WHEN stage = 'planned' THEN 'scheduled' WHEN stage = 'boarding' THEN 'at_gate' WHEN stage = 'gone' THEN 'departed' END FROM flights;
DROP TABLE flights;
ALTER TABLE flights_new RENAME TO flights;

-- ## three phases move to a column of another name, whose CHECK allows the fourth · guilty: warning drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE builds (id INTEGER PRIMARY KEY, site TEXT NOT NULL, phase TEXT CHECK (phase IN ('plan', 'dig', 'roof', 'stopped')));
-- > 002_state.sql
ALTER TABLE builds ADD COLUMN state TEXT CHECK (state IN ('draft', 'ground', 'shell', 'stopped'));
UPDATE builds SET state = CASE phase WHEN 'plan' THEN 'draft' WHEN 'dig' THEN 'ground' WHEN 'roof' THEN 'shell' END;
-- > 003_phase.sql
ALTER TABLE builds DROP COLUMN phase;

-- ## every stage that the CHECK allows has its branch · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE flights (id INTEGER PRIMARY KEY, code TEXT NOT NULL, stage TEXT CHECK (stage IN ('planned', 'gone', 'held')));
-- > 002_stages.sql
CREATE TABLE flights_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, stage TEXT CHECK (stage IN ('scheduled', 'departed', 'held')));
INSERT INTO flights_new (id, code, stage)
SELECT id, code, CASE stage WHEN 'planned' THEN 'scheduled' WHEN 'gone' THEN 'departed' WHEN 'held' THEN 'held' END FROM flights;
DROP TABLE flights;
ALTER TABLE flights_new RENAME TO flights;

-- ## what says that there is none has a branch that says so too · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, floor INTEGER NOT NULL, view TEXT CHECK (view IN ('sea', 'yard', 'nothing')));
-- > 002_view.sql
UPDATE rooms SET view = CASE view WHEN 'sea' THEN 'sea' WHEN 'yard' THEN 'yard' WHEN 'nothing' THEN NULL END;

-- ## yes, no and unsure become a truth or NULL, where nothing was NULL · innocent, may: loses-constraint, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, coming TEXT NOT NULL CHECK (coming IN ('yes', 'no', 'unsure')));
-- > 002_coming.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, coming INTEGER);
INSERT INTO guests_new (id, name, coming) SELECT id, name, CASE coming WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## yes, no and unsure become a truth or NULL, and some were NULL before · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, coming TEXT CHECK (coming IN ('yes', 'no', 'unsure')));
-- > 002_coming.sql
CREATE TABLE guests_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, coming INTEGER);
INSERT INTO guests_new (id, name, coming) SELECT id, name, CASE coming WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END FROM guests;
DROP TABLE guests;
ALTER TABLE guests_new RENAME TO guests;

-- ## the default size has no number, in a column of another name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shirts (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, cut TEXT NOT NULL DEFAULT 'regular' CHECK (cut IN ('slim', 'regular', 'wide')));
-- > 0002_ease.sql
ALTER TABLE shirts ADD COLUMN ease INTEGER;
UPDATE shirts SET ease = CASE cut WHEN 'slim' THEN 2 WHEN 'wide' THEN 9 END;
ALTER TABLE shirts DROP COLUMN cut;

-- ## yes and no are mapped, and two other answers are not · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE votes (id INTEGER PRIMARY KEY, who TEXT NOT NULL, answer TEXT NOT NULL DEFAULT 'open' CHECK (answer IN ('yes', 'no', 'open', 'abstained')));
-- > 0002_agrees.sql
ALTER TABLE votes ADD COLUMN agrees INTEGER;
UPDATE votes SET agrees = CASE answer WHEN 'yes' THEN 1 WHEN 'no' THEN 0 END;
ALTER TABLE votes DROP COLUMN answer;

-- ## two states get other names, and an index asks for a third one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT);
CREATE INDEX waiting_tasks ON tasks (state) WHERE state = 'waiting';
-- > 002_states.sql
UPDATE tasks SET state = CASE state WHEN 'done' THEN 'finished' WHEN 'failed' THEN 'broken' END;

-- ## the state that the index asks for has its branch · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT);
CREATE INDEX waiting_tasks ON tasks (state) WHERE state = 'waiting';
-- > 002_states.sql
UPDATE tasks SET state = CASE state WHEN 'done' THEN 'finished' WHEN 'failed' THEN 'broken' WHEN 'waiting' THEN 'waiting' END;

-- ## an older file has done away with the third state · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT);
UPDATE tasks SET state = 'failed' WHERE state = 'lost';
-- > 002_states.sql
UPDATE tasks SET state = CASE state WHEN 'done' THEN 'finished' WHEN 'failed' THEN 'broken' END;

-- ## makers of cars get longer names, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_cars.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, maker TEXT);
-- > 002_makers.sql
UPDATE cars SET maker = CASE maker WHEN 'VW' THEN 'Volkswagen' WHEN 'MB' THEN 'Mercedes-Benz' WHEN 'BMW' THEN 'Bayerische Motoren Werke' END;

-- ## makers of cars get longer names in a rebuild, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_cars.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, maker TEXT);
-- > 002_makers.sql
CREATE TABLE cars_new (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, maker TEXT);
INSERT INTO cars_new SELECT id, plate, CASE maker WHEN 'VW' THEN 'Volkswagen' WHEN 'MB' THEN 'Mercedes-Benz' END FROM cars;
DROP TABLE cars;
ALTER TABLE cars_new RENAME TO cars;

-- ## makers of cars get longer names, and all others keep theirs · innocent
-- @ runner: transactional
-- = 001_cars.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, maker TEXT);
-- > 002_makers.sql
UPDATE cars SET maker = CASE maker WHEN 'VW' THEN 'Volkswagen' WHEN 'MB' THEN 'Mercedes-Benz' ELSE maker END;

-- ## two makers of cars get longer names, and no others are met · innocent
-- @ runner: transactional
-- = 001_cars.sql
CREATE TABLE cars (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, maker TEXT);
-- > 002_makers.sql
UPDATE cars SET maker = CASE maker WHEN 'VW' THEN 'Volkswagen' WHEN 'MB' THEN 'Mercedes-Benz' END WHERE maker IN ('VW', 'MB');

-- ## makers that the project has written itself get longer names · innocent
-- @ runner: transactional
-- = 001_cars.sql
CREATE TABLE brands (id INTEGER PRIMARY KEY, maker TEXT UNIQUE);
INSERT INTO brands (maker) VALUES ('VW'), ('MB');
-- > 002_makers.sql
UPDATE brands SET maker = CASE maker WHEN 'VW' THEN 'Volkswagen' WHEN 'MB' THEN 'Mercedes-Benz' END;

-- ## two shelf marks get other names, and the project's own row has a third one · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_shelves.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, room TEXT NOT NULL, mark TEXT);
INSERT INTO shelves (room, mark) VALUES ('hall', 'north'), ('attic', 'spare');
-- > 002_marks.sql
UPDATE shelves SET mark = CASE mark WHEN 'north' THEN 'N' WHEN 'south' THEN 'S' END;

-- ## the third one has a branch too · innocent
-- @ runner: transactional
-- = 001_shelves.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, room TEXT NOT NULL, mark TEXT);
INSERT INTO shelves (room, mark) VALUES ('hall', 'north'), ('attic', 'spare');
-- > 002_marks.sql
UPDATE shelves SET mark = CASE mark WHEN 'north' THEN 'N' WHEN 'south' THEN 'S' WHEN 'spare' THEN 'X' END;

-- ## two kinds of fuel are spelt out, and the default has no branch · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_boats.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT DEFAULT 'sail');
-- > 0002_kinds.sql
UPDATE boats SET kind = CASE kind WHEN 'dsl' THEN 'diesel' WHEN 'el' THEN 'electric' END;

-- ## of three states that a WHERE names, one has no branch · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_jobs.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT);
-- > 002_states.sql
UPDATE jobs SET state = CASE state WHEN 'done' THEN 'finished' WHEN 'failed' THEN 'broken' END WHERE state IN ('done', 'failed', 'parked');

-- ## makers of bikes get longer names, and all others an empty text · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_bikes.sql
CREATE TABLE bikes (id INTEGER PRIMARY KEY, plate TEXT NOT NULL UNIQUE, maker TEXT NOT NULL);
-- > 002_makers.sql
UPDATE bikes SET maker = CASE maker WHEN 'KTM' THEN 'Kraftfahrzeuge Trunkenpolz Mattighofen' WHEN 'BSA' THEN 'Birmingham Small Arms' ELSE '' END;

-- ## two classes of which nothing was heard before get other names, and all others none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_funds.sql
CREATE TABLE funds (id TEXT NOT NULL PRIMARY KEY, title TEXT, fund_class TEXT);
-- > 002_classes.sql
UPDATE funds SET fund_class = CASE fund_class WHEN 'GOLD' THEN 'metal' WHEN 'LAND' THEN 'ground' END;

-- ## two states, one of which is the default · innocent
-- @ runner: transactional
-- = 001_lamps.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, state TEXT DEFAULT 'off');
-- > 002_states.sql
UPDATE lamps SET state = CASE state WHEN 'off' THEN 'dark' WHEN 'on' THEN 'lit' END;

-- ## what stands for nothing is emptied by its own branch · innocent
-- @ runner: transactional
-- = 001_rooms.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, floor INTEGER NOT NULL, view TEXT DEFAULT 'none');
-- > 002_view.sql
UPDATE rooms SET view = CASE view WHEN 'sea' THEN 'water' WHEN 'yard' THEN 'court' WHEN 'none' THEN NULL ELSE view END;

-- ## one status gets another name by iif, and all others NULL · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT);
-- > 002_status.sql
UPDATE tasks SET status = iif(status = 'todo', 'open', NULL);

-- ## one kind gets another name, and ELSE NULL is written · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE issues (id INTEGER PRIMARY KEY, title TEXT NOT NULL, kind TEXT);
-- > 0002_kind.sql
UPDATE issues SET kind = CASE WHEN kind = 'bug' THEN 'defect' ELSE NULL END;

-- ## a flag that is not set becomes NULL for a unique key · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, street TEXT NOT NULL, is_default INTEGER DEFAULT 0);
-- > 002_default.sql
UPDATE addresses SET is_default = iif(is_default = 1, 1, NULL);

-- ## what fits a pattern stays, by iif · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT, done_at TEXT);
-- > 002_status.sql
UPDATE tasks SET status = iif(status GLOB '[a-z]*', status, NULL);
UPDATE tasks SET done_at = CASE WHEN status = 'done' THEN done_at ELSE NULL END;

-- ## one kind gets another name by iif, and only those are met · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, kind TEXT);
-- > 0002_kind.sql
UPDATE tasks SET kind = iif(kind = 'bug', 'defect', NULL) WHERE kind = 'bug';
