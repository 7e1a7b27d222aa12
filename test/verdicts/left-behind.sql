-- Some rows are copied to another table and then deleted, and a column that this table has as well stays behind.

-- ## closed tickets lose their remark on the way to the closed ones · guilty: warning drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, phase TEXT NOT NULL, subject TEXT NOT NULL, remark TEXT);
-- > 002_closed.sql
CREATE TABLE closed_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, remark TEXT);
INSERT INTO closed_tickets (id, subject) SELECT id, subject FROM tickets WHERE phase = 'closed';
DELETE FROM tickets WHERE phase = 'closed';

-- ## the remark of closed tickets is written over with their subject · guilty: warning drops-column|changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, phase TEXT NOT NULL, subject TEXT NOT NULL, remark TEXT NOT NULL);
CREATE TABLE closed_tickets (no INTEGER NOT NULL, subject TEXT NOT NULL, remark TEXT NOT NULL DEFAULT '');
-- > 0002_closed.sql
INSERT INTO closed_tickets SELECT id, subject, subject FROM tickets WHERE phase = 'closed';
DELETE FROM tickets WHERE phase = 'closed';

-- ## all tickets go to the closed ones without their remark · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, remark TEXT);
CREATE TABLE closed_tickets (no INTEGER NOT NULL, subject TEXT NOT NULL, remark TEXT);
-- > 002_closed.sql
INSERT INTO closed_tickets (no, subject) SELECT id, subject FROM tickets;
DELETE FROM tickets;

-- ## closed tickets are kept without a remark, for which there is no column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, phase TEXT NOT NULL, subject TEXT NOT NULL, remark TEXT);
-- > 002_closed.sql
CREATE TABLE closed_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL);
INSERT INTO closed_tickets (id, subject) SELECT id, subject FROM tickets WHERE phase = 'closed';
DELETE FROM tickets WHERE phase = 'closed';

-- ## closed tickets are kept whole, in other words · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, phase TEXT NOT NULL, subject TEXT NOT NULL, remark TEXT);
-- > 002_closed.sql
CREATE TABLE closed_tickets (id INTEGER PRIMARY KEY, phase TEXT NOT NULL DEFAULT 'closed', subject TEXT NOT NULL, remark TEXT, closed_on TEXT);
INSERT INTO closed_tickets (id, subject, remark) SELECT id, trim(subject), 'Remark: ' || remark FROM tickets WHERE phase = 'closed';
DELETE FROM tickets WHERE phase = 'closed';

-- ## the remark of closed tickets goes into another column · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tickets (id INTEGER PRIMARY KEY, phase TEXT NOT NULL, subject TEXT NOT NULL, remark TEXT);
-- > 002_closed.sql
CREATE TABLE closed_tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, remark TEXT, old_remark TEXT);
INSERT INTO closed_tickets (id, subject, old_remark) SELECT id, subject, remark FROM tickets WHERE phase = 'closed';
DELETE FROM tickets WHERE phase = 'closed';

-- ## all repairs go to the history, without what they cost · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, cost REAL);
-- > 002_history.sql
CREATE TABLE history (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, cost REAL);
INSERT INTO history (id, bike) SELECT id, bike FROM repairs;
DELETE FROM repairs WHERE id IS NOT NULL;

-- ## all repairs go to the history with what they cost · innocent, may: deletes-all-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repairs (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, cost REAL);
-- > 002_history.sql
CREATE TABLE history (id INTEGER PRIMARY KEY, bike TEXT NOT NULL, cost REAL);
INSERT INTO history (id, bike, cost) SELECT id, bike, cost FROM repairs;
DELETE FROM repairs WHERE id IS NOT NULL;
