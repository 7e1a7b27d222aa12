-- A JOIN that asks something of the parents passes over the links to others of them.

-- ## tasks of closed projects lose their project · guilty: error drops-column
-- @ runner: transactional
-- = 001_tasks.sql
CREATE TABLE projects (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)));
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, project_id INTEGER REFERENCES projects (id));
-- > 002_many.sql
CREATE TABLE task_projects (task_id INTEGER NOT NULL REFERENCES tasks (id), project_id INTEGER NOT NULL REFERENCES projects (id), PRIMARY KEY (task_id, project_id));
CREATE INDEX task_projects_project ON task_projects (project_id);
INSERT INTO task_projects (task_id, project_id) SELECT t.id, p.id FROM tasks t JOIN projects p ON p.id = t.project_id AND p.closed = 0;
ALTER TABLE tasks DROP COLUMN project_id;

-- ## tasks keep their project, closed or not · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_tasks.sql
CREATE TABLE projects (id INTEGER PRIMARY KEY, title TEXT NOT NULL UNIQUE, closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)));
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, project_id INTEGER REFERENCES projects (id));
-- > 002_many.sql
CREATE TABLE task_projects (task_id INTEGER NOT NULL REFERENCES tasks (id), project_id INTEGER NOT NULL REFERENCES projects (id), PRIMARY KEY (task_id, project_id));
CREATE INDEX task_projects_project ON task_projects (project_id);
INSERT INTO task_projects (task_id, project_id) SELECT t.id, p.id FROM tasks t JOIN projects p ON p.id = t.project_id;
ALTER TABLE tasks DROP COLUMN project_id;

-- ## the name of the shelf is taken over, NULL becomes a shelf of its own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, locked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, shelf_id INTEGER REFERENCES shelves (id));
-- > 002_label.sql
ALTER TABLE books ADD COLUMN shelf TEXT NOT NULL DEFAULT '-';
UPDATE books SET shelf = coalesce((SELECT label FROM shelves WHERE shelves.id = books.shelf_id), '-');
ALTER TABLE books DROP COLUMN shelf_id;

-- ## a plan written by REPLACE puts the balance back to nothing · guilty: error loses-rows|drops-column|changes-values
-- @ runner: transactional
-- = 001_wallets.sql
CREATE TABLE wallets (id INTEGER PRIMARY KEY, owner TEXT, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE memberships (wallet_id INTEGER PRIMARY KEY REFERENCES wallets (id), plan TEXT NOT NULL);
-- > 002_plan.sql
ALTER TABLE wallets ADD COLUMN plan TEXT NOT NULL DEFAULT 'free';
INSERT OR REPLACE INTO wallets (id, plan) SELECT wallet_id, plan FROM memberships;

-- ## a plan written by an upsert keeps the balance · innocent
-- @ runner: transactional
-- = 001_wallets.sql
CREATE TABLE wallets (id INTEGER PRIMARY KEY, owner TEXT, balance INTEGER NOT NULL DEFAULT 0);
CREATE TABLE memberships (wallet_id INTEGER PRIMARY KEY REFERENCES wallets (id), plan TEXT NOT NULL);
-- > 002_plan.sql
ALTER TABLE wallets ADD COLUMN plan TEXT NOT NULL DEFAULT 'free';
INSERT INTO wallets (id, plan) SELECT wallet_id, plan FROM memberships WHERE true ON CONFLICT (id) DO UPDATE SET plan = excluded.plan;
