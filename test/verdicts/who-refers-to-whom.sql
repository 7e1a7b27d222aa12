-- Rows that are ordinary by themselves: two columns that hold the same, parents that rows of one table alone refer to.

-- ## nobody may be buyer and seller of one sale · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_sales.sql
CREATE TABLE sales (id INTEGER PRIMARY KEY, item TEXT NOT NULL, buyer TEXT NOT NULL, seller TEXT NOT NULL);
-- > 002_check.sql
CREATE TABLE sales_new (id INTEGER PRIMARY KEY, item TEXT NOT NULL, buyer TEXT NOT NULL, seller TEXT NOT NULL, CHECK (buyer <> seller));
INSERT INTO sales_new SELECT id, item, buyer, seller FROM sales;
DROP TABLE sales;
ALTER TABLE sales_new RENAME TO sales;

-- ## nobody may send money to themselves, by keys · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_bank.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, owner TEXT NOT NULL);
CREATE TABLE transfers (id INTEGER PRIMARY KEY, from_id INTEGER NOT NULL REFERENCES accounts (id), to_id INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL);
CREATE INDEX transfers_from ON transfers (from_id);
CREATE INDEX transfers_to ON transfers (to_id);
-- > 002_check.sql
CREATE TABLE transfers_new (id INTEGER PRIMARY KEY, from_id INTEGER NOT NULL REFERENCES accounts (id), to_id INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL, CHECK (from_id <> to_id));
INSERT INTO transfers_new SELECT id, from_id, to_id, cents FROM transfers;
DROP TABLE transfers;
ALTER TABLE transfers_new RENAME TO transfers;
CREATE INDEX transfers_from ON transfers (from_id);
CREATE INDEX transfers_to ON transfers (to_id);

-- ## games against oneself are taken out first · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_games.sql
CREATE TABLE games (id INTEGER PRIMARY KEY, white TEXT NOT NULL, black TEXT NOT NULL, result TEXT);
-- > 002_check.sql
DELETE FROM games WHERE white = black;
CREATE TABLE games_new (id INTEGER PRIMARY KEY, white TEXT NOT NULL, black TEXT NOT NULL, result TEXT, CHECK (white <> black));
INSERT INTO games_new SELECT id, white, black, result FROM games;
DROP TABLE games;
ALTER TABLE games_new RENAME TO games;

-- ## suppliers without products may have invoices · guilty: warning creates-orphans|cascades-delete|depends-on-data|loses-rows
-- @ runner: sqlite3
-- = 001_stock.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE products (id INTEGER PRIMARY KEY, supplier_id INTEGER NOT NULL REFERENCES suppliers (id), name TEXT NOT NULL);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, supplier_id INTEGER NOT NULL REFERENCES suppliers (id), cents INTEGER NOT NULL);
CREATE INDEX products_supplier ON products (supplier_id);
CREATE INDEX invoices_supplier ON invoices (supplier_id);
-- > 002_tidy.sql
DELETE FROM suppliers WHERE NOT EXISTS (SELECT 1 FROM products WHERE products.supplier_id = suppliers.id);

-- ## suppliers without products and invoices go · innocent
-- @ runner: sqlite3
-- = 001_stock.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE products (id INTEGER PRIMARY KEY, supplier_id INTEGER NOT NULL REFERENCES suppliers (id), name TEXT NOT NULL);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, supplier_id INTEGER NOT NULL REFERENCES suppliers (id), cents INTEGER NOT NULL);
CREATE INDEX products_supplier ON products (supplier_id);
CREATE INDEX invoices_supplier ON invoices (supplier_id);
-- > 002_tidy.sql
DELETE FROM suppliers WHERE NOT EXISTS (SELECT 1 FROM products WHERE products.supplier_id = suppliers.id) AND id NOT IN (SELECT supplier_id FROM invoices);

-- ## authors of no book may have quotes, which go with them · guilty: error cascades-delete|loses-rows|creates-orphans
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE books (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, title TEXT NOT NULL);
CREATE TABLE quotes (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE CASCADE, words TEXT NOT NULL);
CREATE INDEX books_author ON books (author_id);
CREATE INDEX quotes_author ON quotes (author_id);
-- > 002_tidy.sql
DELETE FROM authors WHERE id NOT IN (SELECT author_id FROM books);

-- ## crates are emptied when they have become boxes, and the trigger takes the bottles · guilty: error cascades-delete
-- @ runner: transactional
-- = 001_crates.sql
create table crates (id integer primary key, label text not null, shelf text);
create table bottles (id integer primary key, crate_id integer not null, vintage integer not null);
create trigger crates_gone after delete on crates begin
  delete from bottles where crate_id = old.id;
end;
-- > 002_boxes.sql
create table boxes (id integer primary key, label text not null, shelf text);
insert into boxes (id, label, shelf) select id, label, shelf from crates;
delete from crates;
drop table crates;
create trigger boxes_gone after delete on boxes begin
  delete from bottles where crate_id = old.id;
end;

-- ## crates become boxes, and are dropped as they are · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_crates.sql
create table crates (id integer primary key, label text not null, shelf text);
create table bottles (id integer primary key, crate_id integer not null, vintage integer not null);
create trigger crates_gone after delete on crates begin
  delete from bottles where crate_id = old.id;
end;
-- > 002_boxes.sql
create table boxes (id integer primary key, label text not null, shelf text);
insert into boxes (id, label, shelf) select id, label, shelf from crates;
drop table crates;
create trigger boxes_gone after delete on boxes begin
  delete from bottles where crate_id = old.id;
end;

-- ## owners entered twice are deleted, and their pets go with them · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_vets.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, phone TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE pets (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners (id) ON DELETE CASCADE, name TEXT NOT NULL);
CREATE INDEX pets_owner ON pets (owner_id);
-- > 0002_owners_once.sql
DELETE FROM owners WHERE id NOT IN (SELECT min(id) FROM owners GROUP BY phone);

-- ## owners entered twice are deleted when their pets have the other one · innocent
-- @ runner: d1
-- = 0001_vets.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, phone TEXT NOT NULL, name TEXT NOT NULL);
CREATE TABLE pets (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES owners (id) ON DELETE CASCADE, name TEXT NOT NULL);
CREATE INDEX pets_owner ON pets (owner_id);
-- > 0002_owners_once.sql
UPDATE pets SET owner_id = (SELECT min(k.id) FROM owners k JOIN owners o ON k.phone = o.phone WHERE o.id = pets.owner_id);
DELETE FROM owners WHERE id NOT IN (SELECT min(id) FROM owners GROUP BY phone);

-- ## a program may make the table at which a new column points · innocent, may: cannot-verify
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE kinds (id INTEGER PRIMARY KEY, name TEXT);
-- = 00002_templates.go
package migrations

const sql = `CREATE TABLE templates (id INTEGER PRIMARY KEY, name TEXT)`
-- > 00003_default_template.sql
-- +goose Up
ALTER TABLE kinds ADD COLUMN template INTEGER REFERENCES templates (id) ON DELETE SET NULL;

-- ## no program is there to make the table at which a new column points · guilty: error dangling-foreign-key
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE kinds (id INTEGER PRIMARY KEY, name TEXT);
-- > 00003_default_template.sql
-- +goose Up
ALTER TABLE kinds ADD COLUMN template INTEGER REFERENCES templates (id) ON DELETE SET NULL;

-- ## the table goes at which a column points, and a program lies between the files · guilty: error dangling-foreign-key
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE templates (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE kinds (id INTEGER PRIMARY KEY, name TEXT, template INTEGER REFERENCES templates (id));
-- = 00002_fill.go
package migrations
-- > 00003_no_templates.sql
-- +goose Up
DROP TABLE templates;
