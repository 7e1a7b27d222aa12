-- self

-- ## self set null · guilty: error creates-orphans|cascades-null
-- @ runner: golang-migrate
-- = 1_initial.up.sql
CREATE TABLE studios (id integer not null primary key autoincrement, name varchar(255), url text, parent_id integer DEFAULT NULL CHECK ( id IS NOT parent_id ) REFERENCES studios(id) on delete set null);
-- > 2_merge.up.sql
DELETE FROM studios WHERE id NOT IN (SELECT min(id) FROM studios GROUP BY name);

-- ## self no action · guilty: error creates-orphans|cascades-null
-- @ runner: golang-migrate
-- = 1_initial.up.sql
CREATE TABLE studios (id integer not null primary key autoincrement, name text NOT NULL, url text, parent_id integer REFERENCES studios(id));
-- > 2_merge.up.sql
DELETE FROM studios WHERE id NOT IN (SELECT min(id) FROM studios GROUP BY name);

-- ## self on · guilty: error creates-orphans|cascades-null|depends-on-data
-- @ runner: transactional
-- = 1_initial.sql
CREATE TABLE studios (id integer not null primary key autoincrement, name text NOT NULL, url text, parent_id integer REFERENCES studios(id) ON DELETE SET NULL);
-- > 2_merge.sql
DELETE FROM studios WHERE id NOT IN (SELECT min(id) FROM studios GROUP BY name);

-- ## child · guilty: error creates-orphans|cascades-null
-- @ runner: golang-migrate
-- = 1_initial.up.sql
CREATE TABLE studios (id integer not null primary key autoincrement, name text NOT NULL, url text);
CREATE TABLE scenes (id integer primary key, studio_id INTEGER REFERENCES studios(id));
-- > 2_merge.up.sql
DELETE FROM studios WHERE id NOT IN (SELECT min(id) FROM studios GROUP BY name);
