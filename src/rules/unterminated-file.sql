-- What `unterminated-file` reports (bad) and what it does not (good); test/story.ts explains the format.

-- ## bad
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY)

-- ## bad
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
/* Roles come later.
CREATE TABLE IF NOT EXISTS Roles (Id INTEGER PRIMARY KEY);

-- ## good
-- > 001_users.sql
CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY);
-- That is all.
