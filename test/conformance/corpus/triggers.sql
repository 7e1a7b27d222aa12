-- # a trigger with several statements
-- > 001_log.sql
CREATE TABLE Log (What TEXT);
CREATE TRIGGER LogUser AFTER INSERT ON Users BEGIN
  INSERT INTO Log VALUES ('new: ' || NEW.Name);
  UPDATE Users SET Email = 'none;' WHERE Id = NEW.Id AND Email IS NULL;
END;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # a trigger on one line, and more behind it
-- > 001_log.sql
CREATE TABLE Log (What TEXT); CREATE TRIGGER LogUser AFTER INSERT ON Users BEGIN INSERT INTO Log VALUES (NEW.Name); DELETE FROM Log WHERE What = ''; END; INSERT INTO Users (Name) VALUES ('Edsger');
INSERT INTO Users (Name) VALUES ('Barbara');

-- # CASE and END inside a trigger
-- > 001_log.sql
CREATE TABLE Log (What TEXT);
CREATE TRIGGER LogUser AFTER UPDATE OF Email ON Users
WHEN CASE WHEN NEW.Email IS NULL THEN 0 ELSE 1 END
BEGIN
  INSERT INTO Log VALUES (
    CASE
      WHEN OLD.Email IS NULL THEN 'first'
      ELSE 'changed'
    END
  );
  UPDATE Log SET What = CASE What WHEN 'first' THEN 'FIRST' ELSE What END;
END;
UPDATE Users SET Email = 'x' || Id;

-- # a trigger in lower case
-- > 001_log.sql
create table log (what text);
create trigger log_user after insert on users
begin
  insert into log values (case when new.email is null then 'none' else 'some' end);
  insert into log values ('end');
end;
insert into users (name) values ('Edsger');

-- # comments inside a trigger
-- > 001_log.sql
CREATE TABLE Log (What TEXT);
CREATE TRIGGER LogUser AFTER INSERT ON Users BEGIN -- starts; here
  INSERT INTO Log VALUES ('a'); -- END;
  /* END; */
  INSERT INTO Log VALUES ('END;');
  -- nearly
END -- there
;
INSERT INTO Users (Name) VALUES ('Edsger');

-- # a trigger that raises
-- > 001_guard.sql
CREATE TRIGGER NoEmpty BEFORE INSERT ON Users WHEN NEW.Name = '' BEGIN SELECT RAISE(ABORT, 'a name is needed'); END;
CREATE TRIGGER NoRoot BEFORE INSERT ON Users WHEN NEW.Name = 'root' BEGIN SELECT RAISE(ROLLBACK, 'not root'); END;
CREATE TRIGGER NoTwins BEFORE INSERT ON Users WHEN NEW.Name = 'twin' BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER NoFail BEFORE INSERT ON Users WHEN NEW.Name = 'fail' BEGIN SELECT RAISE(FAIL, 'failed'); END;
BEGIN;
INSERT INTO Users (Name) VALUES ('lost'), (''), ('lost');
INSERT INTO Users (Name) VALUES ('kept'), ('twin'), ('kept too');
INSERT INTO Users (Name) VALUES ('kept as well'), ('fail'), ('lost');
INSERT INTO Users (Name) VALUES ('root');
INSERT INTO Users (Name) VALUES ('outside');
COMMIT;

-- # RAISE(ROLLBACK) on a line with more
-- > 001_guard.sql
CREATE TRIGGER NoRoot BEFORE INSERT ON Users WHEN NEW.Name = 'root' BEGIN SELECT RAISE(ROLLBACK, 'not root'); END;
BEGIN; INSERT INTO Users (Name) VALUES ('lost'); INSERT INTO Users (Name) VALUES ('root'); COMMIT;
INSERT INTO Users (Name) VALUES ('kept');

-- # a view that can be written
-- > 001_view.sql
CREATE VIEW Names AS SELECT Id, Name FROM Users;
CREATE TRIGGER WriteNames INSTEAD OF INSERT ON Names BEGIN
  INSERT INTO Users (Name) VALUES (NEW.Name);
  INSERT INTO Orders (UserId) VALUES (last_insert_rowid());
END;
INSERT INTO Names (Name) VALUES ('Edsger'), ('Barbara');

-- # triggers that fire each other
-- > 001_chain.sql
CREATE TABLE Steps (N INTEGER);
CREATE TRIGGER Next AFTER INSERT ON Steps WHEN NEW.N < 5 BEGIN INSERT INTO Steps VALUES (NEW.N + 1); END;
INSERT INTO Steps VALUES (1);
PRAGMA recursive_triggers = ON;
INSERT INTO Steps VALUES (1);

-- # a trigger for a table that is gone
-- > 001_log.sql
CREATE TRIGGER LogUser AFTER INSERT ON Users BEGIN INSERT INTO Log VALUES (NEW.Name); END;
INSERT INTO Users (Name) VALUES ('Edsger');
DROP TRIGGER LogUser;
INSERT INTO Users (Name) VALUES ('Barbara');

-- # a trigger without its END
-- > 001_log.sql
CREATE TABLE Log (What TEXT);
CREATE TRIGGER LogUser AFTER INSERT ON Users BEGIN
  INSERT INTO Log VALUES (NEW.Name);
INSERT INTO Users (Name) VALUES ('Edsger');
CREATE TABLE Never (Id INTEGER);

-- # a temporary trigger
-- > 001_log.sql
CREATE TABLE Log (What TEXT);
CREATE TEMP TRIGGER LogUser AFTER INSERT ON main.Users BEGIN
  INSERT INTO Log VALUES (NEW.Name);
  INSERT INTO Log VALUES ('and more');
END;
INSERT INTO Users (Name) VALUES ('Edsger');
-- > 002_users.sql
INSERT INTO Users (Name) VALUES ('Barbara');
