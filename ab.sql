-- ab

-- ## links by name, doubles by lower name · guilty: warning creates-orphans
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, label TEXT NOT NULL, group_id INTEGER NOT NULL, secret TEXT NOT NULL);
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > V2__merge.sql
UPDATE accounts SET group_id = (
  SELECT min(k.id) FROM groups g JOIN groups k ON k.name = g.name WHERE g.id = accounts.group_id
) WHERE EXISTS (SELECT 1 FROM groups g WHERE g.id = accounts.group_id);
DELETE FROM groups WHERE id NOT IN (SELECT min(id) FROM groups GROUP BY lower(name));

-- ## both by lower name · innocent
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, label TEXT NOT NULL, group_id INTEGER NOT NULL, secret TEXT NOT NULL);
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > V2__merge.sql
UPDATE accounts SET group_id = (
  SELECT min(k.id) FROM groups g JOIN groups k ON lower(k.name) = lower(g.name) WHERE g.id = accounts.group_id
) WHERE EXISTS (SELECT 1 FROM groups g WHERE g.id = accounts.group_id);
DELETE FROM groups WHERE id NOT IN (SELECT min(id) FROM groups GROUP BY lower(name));

-- ## both by name · innocent
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, label TEXT NOT NULL, group_id INTEGER NOT NULL, secret TEXT NOT NULL);
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > V2__merge.sql
UPDATE accounts SET group_id = (
  SELECT min(k.id) FROM groups g JOIN groups k ON k.name = g.name WHERE g.id = accounts.group_id
) WHERE EXISTS (SELECT 1 FROM groups g WHERE g.id = accounts.group_id);
DELETE FROM groups WHERE id NOT IN (SELECT min(id) FROM groups GROUP BY name);

-- ## links by name, doubles by trimmed name · guilty: warning creates-orphans
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, label TEXT NOT NULL, group_id INTEGER NOT NULL, secret TEXT NOT NULL);
CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > V2__merge.sql
UPDATE accounts SET group_id = (SELECT min(k.id) FROM groups g JOIN groups k ON k.name = g.name WHERE g.id = accounts.group_id);
DELETE FROM groups WHERE id NOT IN (SELECT min(id) FROM groups GROUP BY trim(name));
