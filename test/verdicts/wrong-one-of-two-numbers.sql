-- A row is looked up by its own id instead of the id that it notes: made-up ids of both count alike.

-- ## sightings find their logbook by the id of the watcher · guilty: error drops-column|changes-values|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE watchers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sightings (id INTEGER PRIMARY KEY, watcher_id INTEGER NOT NULL REFERENCES watchers (id), bird TEXT NOT NULL);
-- > 002_logbooks.sql
CREATE TABLE logbooks (id INTEGER PRIMARY KEY, watcher_id INTEGER NOT NULL UNIQUE REFERENCES watchers (id));
INSERT INTO logbooks (watcher_id) SELECT DISTINCT watcher_id FROM sightings ORDER BY watcher_id;
-- > 003_sightings.sql
ALTER TABLE sightings ADD COLUMN logbook_id INTEGER REFERENCES logbooks (id);
UPDATE sightings SET logbook_id = (SELECT l.id FROM logbooks l WHERE l.id = sightings.watcher_id);
ALTER TABLE sightings DROP COLUMN watcher_id;

-- ## sightings find their logbook by its watcher · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE watchers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE sightings (id INTEGER PRIMARY KEY, watcher_id INTEGER NOT NULL REFERENCES watchers (id), bird TEXT NOT NULL);
-- > 002_logbooks.sql
CREATE TABLE logbooks (id INTEGER PRIMARY KEY, watcher_id INTEGER NOT NULL UNIQUE REFERENCES watchers (id));
INSERT INTO logbooks (watcher_id) SELECT DISTINCT watcher_id FROM sightings ORDER BY watcher_id;
-- > 003_sightings.sql
ALTER TABLE sightings ADD COLUMN logbook_id INTEGER REFERENCES logbooks (id);
UPDATE sightings SET logbook_id = (SELECT l.id FROM logbooks l WHERE l.watcher_id = sightings.watcher_id);
ALTER TABLE sightings DROP COLUMN watcher_id;

-- ## parcels join the lockers that there are by the locker's own id · guilty: error drops-column|changes-values|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE lockers (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_id INTEGER NOT NULL UNIQUE REFERENCES tenants (id), door TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_id INTEGER NOT NULL REFERENCES tenants (id), sender TEXT NOT NULL);
-- > 0002_parcels.sql
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY AUTOINCREMENT, locker_id INTEGER REFERENCES lockers (id), sender TEXT NOT NULL);
INSERT INTO parcels_new (id, locker_id, sender) SELECT p.id, l.id, p.sender FROM parcels p LEFT JOIN lockers l ON l.id = p.tenant_id;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

-- ## each tenant gets a locker, and parcels join it by the locker's own id, with no place for those that find none · guilty: error drops-column|changes-values|loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_id INTEGER NOT NULL REFERENCES tenants (id), sender TEXT NOT NULL);
-- > 0002_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_id INTEGER NOT NULL UNIQUE);
INSERT INTO lockers (tenant_id) SELECT id FROM tenants;
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY AUTOINCREMENT, locker_id INTEGER NOT NULL REFERENCES lockers (id), sender TEXT NOT NULL);
INSERT INTO parcels_new (id, locker_id, sender) SELECT p.id, l.id, p.sender FROM parcels p JOIN lockers l ON l.id = p.tenant_id;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;

-- ## each tenant gets a locker of the tenant's own number · innocent, may: breaks-old-reads, breaks-old-writes, create-without-if-not-exists, drop-without-if-exists, resets-autoincrement
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE parcels (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_id INTEGER NOT NULL REFERENCES tenants (id), sender TEXT NOT NULL);
-- > 0002_lockers.sql
CREATE TABLE lockers (id INTEGER PRIMARY KEY AUTOINCREMENT, tenant_id INTEGER NOT NULL UNIQUE);
INSERT INTO lockers (id, tenant_id) SELECT id, id FROM tenants;
CREATE TABLE parcels_new (id INTEGER PRIMARY KEY AUTOINCREMENT, locker_id INTEGER NOT NULL REFERENCES lockers (id), sender TEXT NOT NULL);
INSERT INTO parcels_new (id, locker_id, sender) SELECT p.id, l.id, p.sender FROM parcels p JOIN lockers l ON l.id = p.tenant_id;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
