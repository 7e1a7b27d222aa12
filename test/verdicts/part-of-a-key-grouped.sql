-- several rows become one by a GROUP BY of a part of their key, and a column beside the sum is that of any of them

-- ## the words of a label are added up, and one word stands for all of them · guilty: error loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
-- > 002_by_shop.sql
CREATE TABLE stock_new (shop TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, shelf INTEGER NOT NULL, place INTEGER NOT NULL);
INSERT INTO stock_new (shop, label, pieces, shelf, place) SELECT shop, label, sum(pieces), shelf, place FROM stock GROUP BY shop;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## the shelves are kept in a list, the label is that of one of them · guilty: error loses-rows|drops-column
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
-- > 002_by_shop.sql
CREATE TABLE stock_new (shop TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, shelves TEXT NOT NULL);
INSERT INTO stock_new (shop, label, pieces, shelves) SELECT shop, label, sum(pieces), json_group_array(shelf) FROM stock GROUP BY shop;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## what each shelf has is kept in a list · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: d1
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
-- > 002_by_shop.sql
CREATE TABLE stock_new (shop TEXT PRIMARY KEY NOT NULL, shelves TEXT NOT NULL);
INSERT INTO stock_new (shop, shelves) SELECT shop, json_group_array(json_object('shelf', shelf, 'label', label, 'pieces', pieces)) FROM stock GROUP BY shop;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## grouped by the whole key, which leaves every row alone · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
-- > 002_again.sql
CREATE TABLE stock_new (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
INSERT INTO stock_new (shop, label, pieces, shelf, place) SELECT shop, label, sum(pieces), shelf, place FROM stock GROUP BY shop, shelf;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## the old rows stay beside the sums · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
-- > 002_by_shop.sql
CREATE TABLE shelf_stock AS SELECT * FROM stock;
CREATE TABLE stock_new (shop TEXT PRIMARY KEY NOT NULL, pieces INTEGER NOT NULL);
INSERT INTO stock_new (shop, pieces) SELECT shop, sum(pieces) FROM stock GROUP BY shop;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## all that is no sum is in the key and in GROUP BY · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stock (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, shelf));
-- > 002_by_shop.sql
CREATE TABLE stock_new (shop TEXT NOT NULL, shelf INTEGER NOT NULL, label TEXT NOT NULL, pieces INTEGER NOT NULL, PRIMARY KEY (shop, shelf, label));
INSERT INTO stock_new (shop, shelf, label, pieces) SELECT shop, shelf, label, sum(pieces) FROM stock GROUP BY shop, shelf, label;
DROP TABLE stock;
ALTER TABLE stock_new RENAME TO stock;

-- ## remarks on a seat go to each seat of its row · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (bench TEXT NOT NULL, place TEXT NOT NULL, price INTEGER NOT NULL, PRIMARY KEY (bench, place));
CREATE TABLE remarks (id INTEGER PRIMARY KEY, bench TEXT NOT NULL, place TEXT NOT NULL, said TEXT NOT NULL, FOREIGN KEY (bench, place) REFERENCES seats (bench, place));
-- > 002_fold.sql
ALTER TABLE seats ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
UPDATE seats SET remarks = (SELECT json_group_array(r.said) FROM remarks r WHERE r.bench = seats.bench);
DROP TABLE remarks;

-- ## remarks on a seat go to that seat · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (bench TEXT NOT NULL, place TEXT NOT NULL, price INTEGER NOT NULL, PRIMARY KEY (bench, place));
CREATE TABLE remarks (id INTEGER PRIMARY KEY, bench TEXT NOT NULL, place TEXT NOT NULL, said TEXT NOT NULL, FOREIGN KEY (bench, place) REFERENCES seats (bench, place));
-- > 002_fold.sql
ALTER TABLE seats ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
UPDATE seats SET remarks = (SELECT json_group_array(r.said) FROM remarks r WHERE r.bench = seats.bench AND r.place = seats.place);
DROP TABLE remarks;

-- ## remarks on a seat go to each seat of its row, and each says for which it is · innocent, may: breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE seats (bench TEXT NOT NULL, place TEXT NOT NULL, price INTEGER NOT NULL, PRIMARY KEY (bench, place));
CREATE TABLE remarks (id INTEGER PRIMARY KEY, bench TEXT NOT NULL, place TEXT NOT NULL, said TEXT NOT NULL, FOREIGN KEY (bench, place) REFERENCES seats (bench, place));
-- > 002_fold.sql
ALTER TABLE seats ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
UPDATE seats SET remarks = (SELECT json_group_array(json_object('place', r.place, 'said', r.said)) FROM remarks r WHERE r.bench = seats.bench);
DROP TABLE remarks;
