-- # comments in all places
-- > 001_notes.sql
-- Before; with a semicolon
/* and; another
   one; */
CREATE /* in; the */ TABLE Notes -- middle;
(
  Body TEXT -- of; it
  /* all */
); -- behind
/* before */ INSERT INTO Notes VALUES ('a'); /* between */ INSERT INTO Notes VALUES ('b'); -- end
INSERT INTO Notes VALUES ('c') -- no semicolon yet
;

-- # quotes inside comments
-- > 001_notes.sql
-- Don't stop here
CREATE TABLE Notes (Body TEXT);
/* it's "quoted */
INSERT INTO Notes VALUES ('a'); -- isn't it
INSERT INTO Notes VALUES ('b'); /* "yes
it's */ INSERT INTO Notes VALUES ('c');
INSERT INTO Notes VALUES ('d');

-- # a comment that goes on behind a statement
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT); /* starts here
goes on; here
and ends */
INSERT INTO Notes VALUES ('a'); /* again
*/ INSERT INTO Missing VALUES (1); INSERT INTO Notes VALUES ('b');
INSERT INTO Notes VALUES ('c');

-- # comment marks inside strings
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
INSERT INTO Notes VALUES ('-- no comment; really'); INSERT INTO Notes VALUES ('/* neither');
INSERT INTO Notes VALUES ('this */ is; one');

-- # comment marks inside comments
-- > 001_notes.sql
/* -- this ends here */ CREATE TABLE Notes (Body TEXT);
-- /* this is one line
INSERT INTO Notes VALUES ('a');
/* /* does not nest */
INSERT INTO Notes VALUES ('b'); --/* nor does this
INSERT INTO Notes VALUES ('c' /*-*/);
INSERT INTO Notes VALUES (5 - -3), (7/ 2);

-- # a comment that is never closed
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT);
/* The rest is for later.
INSERT INTO Notes VALUES ('a');

-- # a comment that is never closed, behind a statement
-- > 001_notes.sql
CREATE TABLE Notes (Body TEXT); /* The rest is for later.
INSERT INTO Notes VALUES ('a');

-- # a comment between two statements of a failing line
-- > 001_notes.sql
INSERT INTO Missing VALUES (1); -- this fails
CREATE TABLE Notes (Body TEXT); /* fine */ INSERT INTO Missing VALUES (2); /* fails
*/
INSERT INTO Notes VALUES ('a');
