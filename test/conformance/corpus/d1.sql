-- # pragmas that D1 has
-- @ only: d1
-- > 001_pragmas.sql
PRAGMA foreign_keys = ON;
PRAGMA main.foreign_keys = OFF;
PRAGMA defer_foreign_keys = TRUE;
PRAGMA legacy_alter_table(0);
PRAGMA recursive_triggers = on;
PRAGMA case_sensitive_like = OFF;
PRAGMA table_info(Users);
PRAGMA index_list("Users");
PRAGMA foreign_key_check;
PRAGMA foreign_key_check(Orders);
PRAGMA quick_check;
PRAGMA optimize;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # foreign keys cannot be switched off
-- @ only: d1
-- > 001_users.sql
PRAGMA foreign_keys = OFF;
DELETE FROM Users WHERE Id = 1;
INSERT INTO Orders (UserId) VALUES (999);

-- # deferred foreign keys end with the file
-- @ only: d1
-- > 001_orders.sql
PRAGMA defer_foreign_keys = ON;
INSERT INTO Orders (UserId) VALUES (50);
INSERT INTO Users (Id, Name) VALUES (50, 'in time');
-- > 002_orders.sql
PRAGMA defer_foreign_keys = ON;
INSERT INTO Orders (UserId) VALUES (60);

-- # a table with a reserved name
-- @ only: d1
-- > 001_names.sql
CREATE TABLE _cf_Notes (Body TEXT);

-- # a temporary view
-- @ only: d1
-- > 001_view.sql
CREATE TABLE Notes (Body TEXT);
CREATE TEMP VIEW Names AS SELECT Name FROM Users;

-- # a table in the temporary schema
-- @ only: d1
-- > 001_notes.sql
CREATE TABLE temp.Notes (Body TEXT);

-- # functions that D1 lacks
-- @ only: d1
-- > 001_version.sql
UPDATE Users SET Name = Name || sqlite_version();

-- # functions that D1 has
-- @ only: d1
-- > 001_functions.sql
UPDATE Users SET Name = upper(hex(Name)) || round(pow(2, 3), 1) || json_extract('{"a": "@x ?1 :y"}', '$.a');
UPDATE Users SET Email = printf('%05d', Id) || iif(Id > 1, ' > ', ' = ') || strftime('%Y', 0);

-- # a parameter
-- @ only: d1
-- > 001_parameter.sql
UPDATE Users SET Name = 'is this one?';
UPDATE Users SET Name = ?1 WHERE Id = 1;

-- # a module that D1 lacks
-- @ only: d1
-- > 001_module.sql
CREATE VIRTUAL TABLE IF NOT EXISTS Areas USING rtree(Id, X0, X1);

-- # a second file fails
-- @ only: d1
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
-- > 002_more.sql
INSERT INTO Notes VALUES ('lost');
INSERT INTO Notes (Missing) VALUES (1);
-- > 003_never.sql
CREATE TABLE Never (Id INTEGER);

-- # a file that records itself
-- @ only: d1
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO d1_migrations (name) VALUES ('001_notes.sql');

-- # a file that records the next one
-- @ only: d1
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO d1_migrations (name) VALUES ('002_more.sql');
-- > 002_more.sql
INSERT INTO Notes VALUES ('a');

-- # CASE in lower case, and more behind it
-- @ only: d1
-- > 001_users.sql
update Users set Email = case when Id = 1 then 'one;' else 'more' end where Id < 3;
update Users set Name = (case Id when 1 then 'a' else 'b' END);
insert into Users (Name) values ('Edsger');
insert into Users (Name) values ('begin '), (' end');
