-- Rows of two tables go into one, and the ids in one column of it are those of rows of two other tables.

-- ## watches of repositories and of issues become one list of users and numbers · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repo_watches (user_id INTEGER NOT NULL, repo_id INTEGER NOT NULL, PRIMARY KEY (user_id, repo_id));
CREATE TABLE issue_watches (user_id INTEGER NOT NULL, issue_id INTEGER NOT NULL, PRIMARY KEY (user_id, issue_id));
-- > 002_watches.sql
CREATE TABLE watches (user_id INTEGER NOT NULL, watched INTEGER NOT NULL, PRIMARY KEY (user_id, watched));
INSERT OR IGNORE INTO watches (user_id, watched) SELECT user_id, repo_id FROM repo_watches;
INSERT OR IGNORE INTO watches (user_id, watched) SELECT user_id, issue_id FROM issue_watches;
DROP TABLE repo_watches;
DROP TABLE issue_watches;

-- ## the same by UNION, with foreign keys · guilty: error drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL);
CREATE TABLE repos (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE issues (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE stars (user_id INTEGER NOT NULL REFERENCES users (id), repo INTEGER NOT NULL REFERENCES repos (id), PRIMARY KEY (user_id, repo));
CREATE TABLE follows (user_id INTEGER NOT NULL REFERENCES users (id), issue INTEGER NOT NULL REFERENCES issues (id), PRIMARY KEY (user_id, issue));
-- > 002_watches.sql
CREATE TABLE watches (user_id INTEGER NOT NULL REFERENCES users (id), watched INTEGER NOT NULL, PRIMARY KEY (user_id, watched));
INSERT INTO watches SELECT user_id, repo FROM stars UNION SELECT user_id, issue FROM follows;
DROP TABLE stars;
DROP TABLE follows;

-- ## remarks on orders and on invoices, all kept, and nobody knows on what · guilty: error drops-table
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, no TEXT NOT NULL);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, no TEXT NOT NULL);
CREATE TABLE order_remarks (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), body TEXT NOT NULL);
CREATE TABLE invoice_remarks (id INTEGER PRIMARY KEY, invoice_id INTEGER NOT NULL REFERENCES invoices (id), body TEXT NOT NULL);
-- > 0002_remarks.sql
CREATE TABLE remarks (id INTEGER PRIMARY KEY, about INTEGER NOT NULL, body TEXT NOT NULL);
INSERT INTO remarks (about, body) SELECT order_id, body FROM order_remarks UNION ALL SELECT invoice_id, body FROM invoice_remarks;
DROP TABLE order_remarks;
DROP TABLE invoice_remarks;

-- ## watches with a word for what is watched · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repo_watches (user_id INTEGER NOT NULL, repo_id INTEGER NOT NULL, PRIMARY KEY (user_id, repo_id));
CREATE TABLE issue_watches (user_id INTEGER NOT NULL, issue_id INTEGER NOT NULL, PRIMARY KEY (user_id, issue_id));
-- > 002_watches.sql
CREATE TABLE watches (user_id INTEGER NOT NULL, kind TEXT NOT NULL, watched INTEGER NOT NULL, PRIMARY KEY (user_id, kind, watched));
INSERT OR IGNORE INTO watches SELECT user_id, 'repo', repo_id FROM repo_watches;
INSERT OR IGNORE INTO watches SELECT user_id, 'issue', issue_id FROM issue_watches;
DROP TABLE repo_watches;
DROP TABLE issue_watches;

-- ## watches with a column for each kind of id · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repo_watches (user_id INTEGER NOT NULL, repo_id INTEGER NOT NULL, PRIMARY KEY (user_id, repo_id));
CREATE TABLE issue_watches (user_id INTEGER NOT NULL, issue_id INTEGER NOT NULL, PRIMARY KEY (user_id, issue_id));
-- > 002_watches.sql
CREATE TABLE watches (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, repo_id INTEGER, issue_id INTEGER, UNIQUE (user_id, repo_id), UNIQUE (user_id, issue_id));
INSERT INTO watches (user_id, repo_id) SELECT user_id, repo_id FROM repo_watches;
INSERT INTO watches (user_id, issue_id) SELECT user_id, issue_id FROM issue_watches;
DROP TABLE repo_watches;
DROP TABLE issue_watches;

-- ## ids of issues are written below zero · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repo_watches (user_id INTEGER NOT NULL, repo_id INTEGER NOT NULL, PRIMARY KEY (user_id, repo_id));
CREATE TABLE issue_watches (user_id INTEGER NOT NULL, issue_id INTEGER NOT NULL, PRIMARY KEY (user_id, issue_id));
-- > 002_watches.sql
CREATE TABLE watches (user_id INTEGER NOT NULL, watched INTEGER NOT NULL, PRIMARY KEY (user_id, watched));
INSERT INTO watches SELECT user_id, repo_id FROM repo_watches UNION SELECT user_id, -issue_id FROM issue_watches;
DROP TABLE repo_watches;
DROP TABLE issue_watches;

-- ## friends and contacts, both by the numbers of people · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (user_id INTEGER NOT NULL, friend_id INTEGER NOT NULL, PRIMARY KEY (user_id, friend_id));
CREATE TABLE contacts (user_id INTEGER NOT NULL, contact_id INTEGER NOT NULL, PRIMARY KEY (user_id, contact_id));
-- > 002_relations.sql
CREATE TABLE relations (user_id INTEGER NOT NULL, other_id INTEGER NOT NULL, PRIMARY KEY (user_id, other_id));
INSERT INTO relations SELECT user_id, friend_id FROM friends UNION SELECT user_id, contact_id FROM contacts;
DROP TABLE friends;
DROP TABLE contacts;

-- ## ids that no two rows anywhere have · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE repos (id TEXT PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))), name TEXT NOT NULL);
CREATE TABLE issues (id TEXT PRIMARY KEY NOT NULL DEFAULT (lower(hex(randomblob(16)))), title TEXT NOT NULL);
CREATE TABLE repo_watches (user_id TEXT NOT NULL, repo_id TEXT NOT NULL REFERENCES repos (id), PRIMARY KEY (user_id, repo_id));
CREATE TABLE issue_watches (user_id TEXT NOT NULL, issue_id TEXT NOT NULL REFERENCES issues (id), PRIMARY KEY (user_id, issue_id));
-- > 002_watches.sql
CREATE TABLE watches (user_id TEXT NOT NULL, watched TEXT NOT NULL, PRIMARY KEY (user_id, watched));
INSERT INTO watches SELECT user_id, repo_id FROM repo_watches UNION SELECT user_id, issue_id FROM issue_watches;
DROP TABLE repo_watches;
DROP TABLE issue_watches;
