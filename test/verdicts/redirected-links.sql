-- Links that lead to another table after the files: the ids that they hold are looked up there, or they are those of the old table.

-- ## a visit leads to the chart, and keeps the number of the patient · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE charts (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL UNIQUE REFERENCES patients(id), blood TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL REFERENCES patients(id), day TEXT NOT NULL);
-- > 002_charts.sql
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, chart_id INTEGER NOT NULL REFERENCES charts(id), day TEXT NOT NULL);
INSERT INTO visits_new (id, chart_id, day) SELECT id, patient_id, day FROM visits;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a visit leads to the chart of its patient · innocent, may: loses-rows, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE charts (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL UNIQUE REFERENCES patients(id), blood TEXT);
CREATE TABLE visits (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL REFERENCES patients(id), day TEXT NOT NULL);
-- > 002_charts.sql
INSERT INTO charts (patient_id) SELECT id FROM patients WHERE id NOT IN (SELECT patient_id FROM charts);
CREATE TABLE visits_new (id INTEGER PRIMARY KEY, chart_id INTEGER NOT NULL REFERENCES charts(id), day TEXT NOT NULL);
INSERT INTO visits_new (id, chart_id, day) SELECT v.id, c.id, v.day FROM visits v JOIN charts c ON c.patient_id = v.patient_id;
DROP TABLE visits;
ALTER TABLE visits_new RENAME TO visits;

-- ## a column of another name gets the ids of another table · guilty: error creates-orphans
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE member_teams (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members(id), team_id INTEGER NOT NULL REFERENCES teams(id), UNIQUE (member_id, team_id));
CREATE TABLE tasks (id INTEGER PRIMARY KEY, member_id INTEGER NOT NULL REFERENCES members(id), what TEXT NOT NULL);
-- > 002_seat.sql
ALTER TABLE tasks ADD COLUMN seat_id INTEGER REFERENCES member_teams(id);
UPDATE tasks SET seat_id = member_id;
CREATE INDEX tasks_seat ON tasks (seat_id);

-- ## a link gets the table that its own one has become · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE bills (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients(id), cents INTEGER NOT NULL);
-- > 002_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'client');
INSERT INTO contacts (id, name) SELECT id, name FROM clients;
CREATE TABLE bills_new (id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contacts(id), cents INTEGER NOT NULL);
INSERT INTO bills_new SELECT id, client_id, cents FROM bills;
DROP TABLE bills;
ALTER TABLE bills_new RENAME TO bills;
DROP TABLE clients;
