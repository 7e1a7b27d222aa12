-- An UPDATE that takes what an earlier one of the file has just written: values that were apart are one then.

-- ## senders and receivers change places one after the other · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, name TEXT NOT NULL, side TEXT NOT NULL CHECK (side IN ('sender', 'receiver')));
-- > 002_turn.sql
UPDATE parties SET side = 'receiver' WHERE side = 'sender';
UPDATE parties SET side = 'sender' WHERE side = 'receiver';

-- ## open and shut change places, and nothing lists them · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE valves (id INTEGER PRIMARY KEY, pipe TEXT NOT NULL, state TEXT NOT NULL);
-- > 0002_turn.sql
UPDATE valves SET state = 'shut', pipe = trim(pipe) WHERE state = 'open';
UPDATE valves SET state = 'open' WHERE state = 'shut';

-- ## a flag is turned round by two statements · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plugins (id INTEGER PRIMARY KEY, name TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1);
-- > 002_disabled.sql
UPDATE plugins SET enabled = 0 WHERE enabled = 1;
UPDATE plugins SET enabled = 1 WHERE enabled = 0;

-- ## each step moves up, the lowest first · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE belts (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 6));
-- > 002_grades.sql
UPDATE belts SET grade = 2 WHERE grade = 1;
UPDATE belts SET grade = 3 WHERE grade = 2;
UPDATE belts SET grade = 4 WHERE grade = 3;

-- ## tiers move up without a list of them · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, tier TEXT NOT NULL DEFAULT 'silver', paid INTEGER NOT NULL);
-- > 002_tiers.sql
UPDATE plans SET tier = 'silver' WHERE tier = 'bronze' AND paid > 0;
UPDATE plans SET tier = 'gold' WHERE tier = 'silver' AND paid > 0;

-- ## senders and receivers change places at once · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE parties (id INTEGER PRIMARY KEY, name TEXT NOT NULL, side TEXT NOT NULL CHECK (side IN ('sender', 'receiver')));
-- > 002_turn.sql
UPDATE parties SET side = CASE side WHEN 'sender' THEN 'receiver' ELSE 'sender' END;

-- ## a flag is turned round by a number between · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plugins (id INTEGER PRIMARY KEY, name TEXT NOT NULL, enabled INTEGER NOT NULL DEFAULT 1);
-- > 002_disabled.sql
UPDATE plugins SET enabled = -1 WHERE enabled = 0;
UPDATE plugins SET enabled = 0 WHERE enabled = 1;
UPDATE plugins SET enabled = 1 WHERE enabled = -1;

-- ## each step moves up, the highest first · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE belts (id INTEGER PRIMARY KEY, pupil TEXT NOT NULL, grade INTEGER NOT NULL);
-- > 002_grades.sql
UPDATE belts SET grade = 4 WHERE grade = 3;
UPDATE belts SET grade = 3 WHERE grade = 2;
UPDATE belts SET grade = 2 WHERE grade = 1;

-- ## a word is spelt better, and better again · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, tier TEXT NOT NULL, paid INTEGER NOT NULL);
-- > 002_tiers.sql
UPDATE plans SET tier = 'prem' WHERE tier = 'premum';
UPDATE plans SET tier = 'premium' WHERE tier = 'prem';

-- ## what is empty becomes NULL and then a word · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL, diet TEXT);
-- > 002_diet.sql
UPDATE guests SET diet = NULL WHERE diet = '';
UPDATE guests SET diet = 'none' WHERE diet IS NULL;

-- ## all are put back, and one is chosen · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, main INTEGER NOT NULL DEFAULT 0 CHECK (main IN (0, 1)));
-- > 002_main.sql
UPDATE cards SET main = 0 WHERE main = 1;
UPDATE cards SET main = 1 WHERE main = 0 AND id = (SELECT min(c.id) FROM cards c WHERE c.user_id = cards.user_id);

-- ## one value goes over to another · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, tier TEXT NOT NULL DEFAULT 'silver', paid INTEGER NOT NULL);
-- > 002_tiers.sql
UPDATE plans SET tier = 'silver' WHERE tier = 'bronze';
UPDATE plans SET tier = 'gold' WHERE tier = 'platinum';

-- ## two words change places by way of a third that no row has · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE berths (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, shore TEXT NOT NULL);
-- > 002_turned.sql
UPDATE berths SET shore = '~moving' WHERE shore = 'east';
UPDATE berths SET shore = 'east' WHERE shore = 'west';
UPDATE berths SET shore = 'west' WHERE shore = '~moving';

-- ## three words move on in a circle, through two files · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, crew TEXT, slot TEXT DEFAULT 'early');
-- > 0002_first.sql
UPDATE shifts SET slot = 'waits' WHERE slot = 'early';
UPDATE shifts SET slot = 'early' WHERE slot = 'late';
-- > 0003_then.sql
UPDATE shifts SET slot = 'late' WHERE slot = 'night';
UPDATE shifts SET slot = 'night' WHERE slot = 'waits';

-- ## the third word is taken back to where it was not · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE berths (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, shore TEXT NOT NULL);
-- > 002_turned.sql
UPDATE berths SET shore = '~moving' WHERE shore = 'east';
UPDATE berths SET shore = 'east' WHERE shore = 'west';
UPDATE berths SET shore = 'east' WHERE shore = '~moving';

-- ## rows can have the third word: it is what stands where nobody said anything · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE berths (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, shore TEXT NOT NULL DEFAULT 'none');
-- > 002_turned.sql
UPDATE berths SET shore = 'none' WHERE shore = 'east';
UPDATE berths SET shore = 'east' WHERE shore = 'west';
UPDATE berths SET shore = 'west' WHERE shore = 'none';

-- ## the places are taken in the wrong order, and the third word saves none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE berths (id INTEGER PRIMARY KEY, boat TEXT NOT NULL, shore TEXT NOT NULL);
-- > 002_turned.sql
UPDATE berths SET shore = 'east' WHERE shore = 'west';
UPDATE berths SET shore = '~moving' WHERE shore = 'east';
UPDATE berths SET shore = 'west' WHERE shore = '~moving';

-- ## numbers move up in the wrong order, with nothing that lists them · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alarms (id INTEGER PRIMARY KEY, severity INTEGER NOT NULL);
-- > 002_make_room.sql
UPDATE alarms SET severity = 20 WHERE severity = 10;
UPDATE alarms SET severity = 30 WHERE severity = 20;

-- ## numbers move up from the top · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alarms (id INTEGER PRIMARY KEY, severity INTEGER NOT NULL);
-- > 002_make_room.sql
UPDATE alarms SET severity = 30 WHERE severity = 20;
UPDATE alarms SET severity = 20 WHERE severity = 10;

-- ## a number that only stands for another one for a moment · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE alarms (id INTEGER PRIMARY KEY, severity INTEGER NOT NULL);
-- > 002_by_way_of.sql
UPDATE alarms SET severity = 99 WHERE severity IN (1, 2);
UPDATE alarms SET severity = 3 WHERE severity = 99;

-- ## states move on in the wrong order, and nothing names them but the DEFAULT · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, stage TEXT NOT NULL DEFAULT 'new');
-- > 002_stages.sql
UPDATE tickets SET stage = 'open' WHERE stage = 'new';
UPDATE tickets SET stage = 'done' WHERE stage = 'open';

-- ## states of free text move on in the wrong order, with other statements between · guilty: warning narrows-values
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE parcels (id INTEGER PRIMARY KEY, street TEXT NOT NULL, status TEXT);
-- > 00002_status.sql
-- +goose Up
UPDATE parcels SET status = 'shipped' WHERE status = 'packed';
CREATE INDEX parcels_status ON parcels (status);
UPDATE parcels SET status = 'arrived' WHERE status = 'shipped';

-- ## states move on, the last one first · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, stage TEXT NOT NULL DEFAULT 'new');
-- > 002_stages.sql
UPDATE tickets SET stage = 'done' WHERE stage = 'open';
UPDATE tickets SET stage = 'open' WHERE stage = 'new';

-- ## a state is spelt in one way first, and then called otherwise · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, title TEXT NOT NULL, stage TEXT NOT NULL DEFAULT 'in progress');
-- > 0002_stages.sql
UPDATE tickets SET stage = 'in_progress' WHERE stage = 'in progress';
UPDATE tickets SET stage = 'started' WHERE stage = 'in_progress';

-- ## a state gets another name, and what is due another one than that · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE bills (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'new', due TEXT);
-- > 002_states.sql
UPDATE bills SET state = 'open' WHERE state = 'new';
UPDATE bills SET state = 'late' WHERE state = 'open' AND due < '2020-01-01';

-- ## two states change places by way of a third · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, mode TEXT NOT NULL DEFAULT 'day');
-- > 0002_modes.sql
UPDATE lamps SET mode = 'aside' WHERE mode = 'day';
UPDATE lamps SET mode = 'day' WHERE mode = 'night';
UPDATE lamps SET mode = 'night' WHERE mode = 'aside';
