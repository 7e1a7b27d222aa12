-- A value becomes NULL because what is written over it is made of another one that is NULL.

-- ## a title gets a subtitle behind it, where there is one or not · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', heading TEXT, subtitle TEXT);
-- > 002_heading.sql
UPDATE talks SET heading = heading || ': ' || subtitle;

-- ## a title gets a subtitle behind it, where there is one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', heading TEXT, subtitle TEXT);
-- > 002_heading.sql
UPDATE talks SET heading = heading || ': ' || subtitle WHERE subtitle IS NOT NULL;

-- ## a title gets a subtitle behind it, and nothing for none · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE talks (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '', heading TEXT, subtitle TEXT);
-- > 0002_heading.sql
UPDATE talks SET heading = heading || coalesce(': ' || subtitle, '');

-- ## a fee goes up by a factor that not every plan has · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fee INTEGER, factor INTEGER);
-- > 0002_fees.sql
UPDATE plans SET fee = fee * factor;

-- ## a fee goes up by a factor that every plan has · innocent, may: narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE plans (id INTEGER PRIMARY KEY, name TEXT NOT NULL, fee INTEGER, factor INTEGER NOT NULL);
-- > 0002_fees.sql
UPDATE plans SET fee = fee * factor;

-- ## a deadline moves by the days that were granted, of which there may be none · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, due_on DATE, granted_days INTEGER);
-- > 002_due.sql
UPDATE loans SET due_on = date(due_on, '+' || granted_days || ' days');

-- ## a deadline moves by the days that were granted, or by none · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE loans (id INTEGER PRIMARY KEY, book TEXT NOT NULL, due_on DATE, granted_days INTEGER);
-- > 002_due.sql
UPDATE loans SET due_on = date(due_on, '+' || ifnull(granted_days, 0) || ' days');

-- ## a file says what it means by NULL · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE drafts (id INTEGER PRIMARY KEY, body TEXT, reviewer TEXT, note TEXT);
-- > 002_notes.sql
UPDATE drafts SET note = CASE WHEN reviewer IS NULL THEN NULL ELSE note || ' / ' || reviewer END;

-- ## the branch of a clerk is looked up, and some have no desk · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, branch TEXT NOT NULL);
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, branch TEXT, desk_id INTEGER REFERENCES desks (id));
CREATE INDEX clerks_desk ON clerks (desk_id);
-- > 002_branches.sql
UPDATE clerks SET branch = (SELECT branch FROM desks WHERE desks.id = clerks.desk_id);

-- ## the branch of a clerk is looked up where there is a desk · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, branch TEXT NOT NULL);
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, branch TEXT, desk_id INTEGER REFERENCES desks (id));
CREATE INDEX clerks_desk ON clerks (desk_id);
-- > 002_branches.sql
UPDATE clerks SET branch = (SELECT branch FROM desks WHERE desks.id = clerks.desk_id) WHERE desk_id IS NOT NULL;

-- ## the branch of a clerk is looked up, and every clerk has a desk · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, branch TEXT NOT NULL);
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, branch TEXT, desk_id INTEGER NOT NULL REFERENCES desks (id));
CREATE INDEX clerks_desk ON clerks (desk_id);
-- > 002_branches.sql
UPDATE clerks SET branch = (SELECT branch FROM desks WHERE desks.id = clerks.desk_id);

-- ## the branch came with the last file, and is filled for the first time · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE desks (id INTEGER PRIMARY KEY, branch TEXT NOT NULL);
CREATE TABLE clerks (id INTEGER PRIMARY KEY, name TEXT NOT NULL, desk_id INTEGER REFERENCES desks (id));
CREATE INDEX clerks_desk ON clerks (desk_id);
-- = 002_branch.sql
ALTER TABLE clerks ADD COLUMN branch TEXT;
-- > 003_branches.sql
UPDATE clerks SET branch = (SELECT branch FROM desks WHERE desks.id = clerks.desk_id);

-- ## birthdays from a list that does not know all of them · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (email TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, birthday TEXT);
CREATE TABLE guest_list (email TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, birthday TEXT);
-- > 0002_guests.sql
INSERT INTO guests (email, name, birthday) SELECT email, name, birthday FROM guest_list WHERE true
ON CONFLICT (email) DO UPDATE SET birthday = excluded.birthday;

-- ## birthdays from a list, where it knows them · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE guests (email TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, birthday TEXT);
CREATE TABLE guest_list (email TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, birthday TEXT);
-- > 0002_guests.sql
INSERT INTO guests (email, name, birthday) SELECT email, name, birthday FROM guest_list WHERE true
ON CONFLICT (email) DO UPDATE SET birthday = coalesce(excluded.birthday, birthday);

-- ## birthdays from a list, of which only those that it knows are taken · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE guests (email TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, birthday TEXT);
CREATE TABLE guest_list (email TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, birthday TEXT);
-- > 002_guests.sql
INSERT INTO guests (email, name, birthday) SELECT email, name, birthday FROM guest_list WHERE birthday IS NOT NULL
ON CONFLICT (email) DO UPDATE SET birthday = excluded.birthday;

-- ## corrections of which some are empty, joined by FROM · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plants (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, latin TEXT);
CREATE TABLE corrections (code TEXT PRIMARY KEY NOT NULL, latin TEXT);
-- > 002_latin.sql
UPDATE plants SET latin = c.latin FROM corrections AS c WHERE c.code = plants.code;

-- ## corrections none of which is empty, joined by FROM · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE plants (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, latin TEXT);
CREATE TABLE corrections (code TEXT PRIMARY KEY NOT NULL, latin TEXT NOT NULL);
-- > 002_latin.sql
UPDATE plants SET latin = c.latin FROM corrections AS c WHERE c.code = plants.code;

-- ## points are added, and a game may have none yet · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (name TEXT PRIMARY KEY NOT NULL, points INTEGER);
CREATE TABLE last_games (team TEXT PRIMARY KEY NOT NULL, points INTEGER);
-- > 002_points.sql
INSERT INTO teams (name, points) SELECT team, points FROM last_games WHERE true
ON CONFLICT (name) DO UPDATE SET points = teams.points + excluded.points;

-- ## points are added, and none is nothing · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE teams (name TEXT PRIMARY KEY NOT NULL, points INTEGER);
CREATE TABLE last_games (team TEXT PRIMARY KEY NOT NULL, points INTEGER);
-- > 002_points.sql
INSERT INTO teams (name, points) SELECT team, coalesce(points, 0) FROM last_games WHERE true
ON CONFLICT (name) DO UPDATE SET points = coalesce(teams.points, 0) + excluded.points;

-- ## a rebuild puts two lines into one, and the second may be missing · guilty: error drops-column|narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE labels (id INTEGER PRIMARY KEY, upper_line TEXT, lower_line TEXT);
-- > 002_one_line.sql
CREATE TABLE labels_new (id INTEGER PRIMARY KEY, upper_line TEXT, lower_line TEXT);
INSERT INTO labels_new (id, upper_line, lower_line) SELECT id, upper_line || ' ' || lower_line, lower_line FROM labels;
DROP TABLE labels;
ALTER TABLE labels_new RENAME TO labels;

-- ## walks take their minutes from the route, also those that were timed · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, usual_time INTEGER);
CREATE TABLE walks (id INTEGER PRIMARY KEY, route_id INTEGER NOT NULL REFERENCES routes (id), minutes INTEGER, note TEXT);
CREATE INDEX walks_route ON walks (route_id);
-- > 0002_minutes.sql
UPDATE walks SET minutes = (SELECT r.usual_time FROM routes r WHERE r.id = walks.route_id);

-- ## walks without minutes take them from the route · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, usual_time INTEGER);
CREATE TABLE walks (id INTEGER PRIMARY KEY, route_id INTEGER NOT NULL REFERENCES routes (id), minutes INTEGER, note TEXT);
CREATE INDEX walks_route ON walks (route_id);
-- > 0002_minutes.sql
UPDATE walks SET minutes = (SELECT r.usual_time FROM routes r WHERE r.id = walks.route_id) WHERE minutes IS NULL;

-- ## the minutes of a route are kept with its walks too, and are brought up to date · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE routes (id INTEGER PRIMARY KEY, name TEXT NOT NULL, usual_time INTEGER);
CREATE TABLE walks (id INTEGER PRIMARY KEY, route_id INTEGER NOT NULL REFERENCES routes (id), route_minutes INTEGER, note TEXT);
CREATE INDEX walks_route ON walks (route_id);
-- > 002_minutes.sql
UPDATE walks SET route_minutes = (SELECT r.usual_time FROM routes r WHERE r.id = walks.route_id);

-- ## one end of a lease is written over the other one, which some leases do not have · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, agreed_end INTEGER, real_end INTEGER);
-- > 002_ends.sql
UPDATE leases SET real_end = agreed_end;

-- ## the day of a visit is written over that of the report, where there was one · guilty: warning narrows-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `visits` (`id` text PRIMARY KEY NOT NULL, `visited_on` text, `reported_on` date, `grade` real, `old_grade` real);
-- > 0001_grades.sql
UPDATE `visits` SET `grade` = `visits`.`old_grade`;

-- ## one end of a lease is written where there was none · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, agreed_end INTEGER, real_end INTEGER);
-- > 002_ends.sql
UPDATE leases SET real_end = agreed_end WHERE real_end IS NULL;

-- ## one end of a lease is written over the other one where there is one · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE leases (id INTEGER PRIMARY KEY, flat TEXT NOT NULL, agreed_end INTEGER, real_end INTEGER);
-- > 002_ends.sql
UPDATE leases SET real_end = agreed_end WHERE agreed_end IS NOT NULL;

-- ## a balance is set back to the first one, which every account has · innocent, may: updates-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, holder TEXT NOT NULL, first_balance INTEGER NOT NULL, balance INTEGER);
-- > 002_back.sql
UPDATE accounts SET balance = first_balance;

-- ## given names are cut out of whole ones, of which some are one word · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, whole_name TEXT, given_name TEXT, voice TEXT);
-- > 002_given.sql
UPDATE singers SET given_name = substr(whole_name, 1, instr(whole_name, ' ') - 1);

-- ## nicknames are the first word of a label, where there is a label · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, label TEXT, nick TEXT NOT NULL DEFAULT '');
-- > 0002_nicks.sql
UPDATE boats SET nick = trim(lower(substr(label, 0, instr(label, ' ')))) WHERE label IS NOT NULL;

-- ## given names are cut out of whole ones that have two words · innocent, may: narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, whole_name TEXT, given_name TEXT, voice TEXT);
-- > 002_given.sql
UPDATE singers SET given_name = substr(whole_name, 1, instr(whole_name, ' ') - 1) WHERE given_name IS NULL AND instr(whole_name, ' ') > 0;

-- ## given names are cut out of whole ones with a blank behind them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE singers (id INTEGER PRIMARY KEY, whole_name TEXT NOT NULL, given_name TEXT NOT NULL, voice TEXT);
-- > 002_given.sql
UPDATE singers SET given_name = substr(whole_name, 1, instr(whole_name || ' ', ' ') - 1);
