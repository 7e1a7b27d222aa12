-- # semicolons and line breaks in strings
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a; b'), ('c;
d;
e');
INSERT INTO Notes VALUES ('it''s; fine
isn''t it;'); INSERT INTO Notes VALUES (';');

-- # semicolons in names
-- @ known-cloud: wrangler cuts a file for the local database at the semicolon in a [bracketed;name]
-- > 001_notes.sql
CREATE TABLE "No;tes" ("Bo;dy" TEXT, [ke;y] INTEGER, `ti;me` TEXT);
INSERT INTO "No;tes" VALUES ('a', 1, 'x'); INSERT INTO [No;tes] VALUES ('b', 2, 'y');
UPDATE `No;tes` SET [ke;y] = 3 WHERE "Bo;dy" = 'b';

-- # other alphabets
-- > 001_notes.sql
CREATE TABLE Größe (Straße TEXT, 名前 TEXT);
INSERT INTO Größe VALUES ('ÄÖÜ — “quoted”', '日本語; 한국어'), ('🦊 emoji; and more', x'00ff');

-- # values of every type
-- > 001_values.sql
CREATE TABLE Things (A, B TEXT, C INTEGER, D REAL, E NUMERIC, F BLOB);
INSERT INTO Things VALUES (1, 1, '1', 1, '1', 1), (1.5, 1.5, '1.5', '1.5', '1.50', 1.5);
INSERT INTO Things VALUES ('0012', '0012', '0012', '0012', '0012', '0012'), (NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO Things VALUES (x'616263', x'00', x'31', x'31', x'31', x''), (9223372036854775807, 1e300, -9223372036854775808, 3, 1e15, 0x10);
INSERT INTO Things VALUES (TRUE, FALSE, 1 = 1, 7 / 2, 7 / 2.0, 'a' || 1);

-- # a string that is never closed
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a);
INSERT INTO Notes VALUES ('b');
INSERT INTO Notes VALUES (5);

-- # a quote too many
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('a'');
INSERT INTO Notes VALUES ('b');

-- # double quotes around strings
-- @ until: 3.41
-- @ note: the shell of SQLite 3.41 and newer takes "text" as a name only; 3.40 and sql.js as a string too
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ("a string; really");
UPDATE Users SET Email = "Missing" WHERE Id = 2;
