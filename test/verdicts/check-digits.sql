-- A CHECK asks for the right last digit: a row has to be found for it, or nothing is seen.

-- ## books with an EAN lose their shelf in a rebuild · guilty: error drops-column
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  ean TEXT NOT NULL UNIQUE CHECK (length(ean) = 13 AND ean NOT GLOB '*[^0-9]*' AND
    (substr(ean, 1, 1) + substr(ean, 3, 1) + substr(ean, 5, 1) + substr(ean, 7, 1) + substr(ean, 9, 1) + substr(ean, 11, 1) + substr(ean, 13, 1)
     + 3 * (substr(ean, 2, 1) + substr(ean, 4, 1) + substr(ean, 6, 1) + substr(ean, 8, 1) + substr(ean, 10, 1) + substr(ean, 12, 1))) % 10 = 0),
  shelf TEXT
);
-- > 002_books.sql
CREATE TABLE books_new (id INTEGER PRIMARY KEY, ean TEXT NOT NULL UNIQUE, pages INTEGER);
INSERT INTO books_new (id, ean) SELECT id, ean FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;

-- ## books with an EAN keep their shelf in a rebuild · innocent, may: loses-constraint, needless-rebuild
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE books (
  id INTEGER PRIMARY KEY,
  ean TEXT NOT NULL UNIQUE CHECK (length(ean) = 13 AND ean NOT GLOB '*[^0-9]*' AND
    (substr(ean, 1, 1) + substr(ean, 3, 1) + substr(ean, 5, 1) + substr(ean, 7, 1) + substr(ean, 9, 1) + substr(ean, 11, 1) + substr(ean, 13, 1)
     + 3 * (substr(ean, 2, 1) + substr(ean, 4, 1) + substr(ean, 6, 1) + substr(ean, 8, 1) + substr(ean, 10, 1) + substr(ean, 12, 1))) % 10 = 0),
  shelf TEXT
);
-- > 002_books.sql
CREATE TABLE books_new (id INTEGER PRIMARY KEY, ean TEXT NOT NULL UNIQUE, shelf TEXT, pages INTEGER);
INSERT INTO books_new (id, ean, shelf) SELECT id, ean, shelf FROM books;
DROP TABLE books;
ALTER TABLE books_new RENAME TO books;

-- ## members with a check digit lose their phone, and each demand is a CHECK of its own · guilty: error drops-column
-- @ runner: transactional
-- = 001_members.sql
CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL CHECK (length(number) = 4 AND number NOT GLOB '*[^0-9]*'),
  phone TEXT,
  CHECK ((7 * substr(number, 1, 1) + 3 * substr(number, 2, 1) + substr(number, 3, 1) + 9 * substr(number, 4, 1)) % 10 = 5)
);
-- > 002_members.sql
CREATE TABLE members_new (id INTEGER PRIMARY KEY, number TEXT NOT NULL, mail TEXT);
INSERT INTO members_new (id, number) SELECT id, number FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;
