-- Values move into a table of their own, and with them goes, or stays, which row they belong to.

-- ## every patient gets the policy that came last · guilty: error drops-column
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL, born TEXT);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY AUTOINCREMENT, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
ALTER TABLE patients ADD COLUMN policy_id INTEGER REFERENCES policies (id);
INSERT INTO policies (insurer, policy_no) SELECT insurer, policy_no FROM patients;
UPDATE patients SET policy_id = last_insert_rowid();
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## every vehicle gets the highest registration, in three files · guilty: error drops-column
-- @ runner: goose
-- = 00001_vehicles.sql
-- +goose Up
CREATE TABLE vehicles (id INTEGER PRIMARY KEY AUTOINCREMENT, make TEXT NOT NULL, plate TEXT, state TEXT);
-- > 00002_registrations.sql
-- +goose Up
CREATE TABLE registrations (id INTEGER PRIMARY KEY, plate TEXT, state TEXT);
INSERT INTO registrations (plate, state) SELECT plate, state FROM vehicles;
-- > 00003_link.sql
-- +goose Up
ALTER TABLE vehicles ADD COLUMN registration_id INTEGER;
UPDATE vehicles SET registration_id = (SELECT max(id) FROM registrations);
-- > 00004_drop.sql
-- +goose Up
ALTER TABLE vehicles DROP COLUMN plate;
ALTER TABLE vehicles DROP COLUMN state;

-- ## bank accounts are split off and nobody says whose they are · guilty: error drops-column
-- @ runner: flyway
-- = V1__suppliers.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, iban TEXT, bic TEXT);
-- > V2__accounts.sql
CREATE TABLE bank_accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, iban TEXT, bic TEXT);
INSERT INTO bank_accounts (iban, bic) SELECT iban, bic FROM suppliers WHERE iban IS NOT NULL;
ALTER TABLE suppliers DROP COLUMN iban;
ALTER TABLE suppliers DROP COLUMN bic;

-- ## a rebuild takes the highest id for that of each row · guilty: error drops-column
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL);
-- > 0002_addresses.sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT NOT NULL, city TEXT NOT NULL);
INSERT INTO addresses (street, city) SELECT street, city FROM members;
CREATE TABLE members_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address_id INTEGER REFERENCES addresses (id));
INSERT INTO members_new (id, name, address_id) SELECT id, name, (SELECT max(id) FROM addresses) FROM members;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;

-- ## all contacts get the first company · guilty: error drops-column
-- @ runner: transactional
-- = 001_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, company TEXT NOT NULL);
-- > 002_companies.sql
CREATE TABLE companies (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO companies (name) SELECT DISTINCT company FROM contacts;
ALTER TABLE contacts ADD COLUMN company_id INTEGER REFERENCES companies (id);
UPDATE contacts SET company_id = (SELECT id FROM companies LIMIT 1);
ALTER TABLE contacts DROP COLUMN company;

-- ## a person and an address, and each address is the last person's · guilty: error drops-table|drops-column|loses-rows
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, street TEXT NOT NULL, city TEXT NOT NULL);
-- > 002_parts.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, born TEXT);
CREATE TABLE addresses (id INTEGER PRIMARY KEY AUTOINCREMENT, person_id INTEGER REFERENCES persons (id), street TEXT NOT NULL, city TEXT NOT NULL);
INSERT INTO persons (name, born) SELECT name, born FROM people;
INSERT INTO addresses (person_id, street, city) SELECT last_insert_rowid(), street, city FROM people;
DROP TABLE people;

-- ## the id of the patient is taken for that of the policy · guilty: error drops-column|creates-orphans
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY AUTOINCREMENT, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
ALTER TABLE patients ADD COLUMN policy_id INTEGER;
INSERT INTO policies (insurer, policy_no) SELECT insurer, policy_no FROM patients;
UPDATE patients SET policy_id = id;
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## licences are counted off, but the table had some before · guilty: error drops-column
-- @ runner: transactional
-- = 001_pilots.sql
CREATE TABLE pilots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, licence_no TEXT NOT NULL, issued_by TEXT NOT NULL);
CREATE TABLE licences (id INTEGER PRIMARY KEY, licence_no TEXT NOT NULL, issued_by TEXT NOT NULL);
-- > 002_licences.sql
INSERT INTO licences (licence_no, issued_by) SELECT licence_no, issued_by FROM pilots ORDER BY id;
ALTER TABLE pilots ADD COLUMN licence_id INTEGER;
UPDATE pilots SET licence_id = (SELECT count(*) FROM pilots p WHERE p.id <= pilots.id);
ALTER TABLE pilots DROP COLUMN licence_no;
ALTER TABLE pilots DROP COLUMN issued_by;

-- ## policies in the order of the insurer are counted off in that of the patient · guilty: error drops-column
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
INSERT INTO policies (insurer, policy_no) SELECT insurer, policy_no FROM patients ORDER BY insurer, policy_no;
ALTER TABLE patients ADD COLUMN policy_id INTEGER;
UPDATE patients SET policy_id = (SELECT count(*) FROM patients p WHERE p.id <= patients.id);
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## profiles get ids by chance, and every user the one that came last · guilty: error drops-column
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE `users` (`id` text PRIMARY KEY NOT NULL, `email` text NOT NULL, `bio` text, `avatar` text);
-- > 0001_profiles.sql
CREATE TABLE `profiles` (`id` text PRIMARY KEY NOT NULL, `bio` text, `avatar` text);
--> statement-breakpoint
ALTER TABLE `users` ADD `profile_id` text REFERENCES profiles(id);
--> statement-breakpoint
INSERT INTO `profiles` (`id`, `bio`, `avatar`) SELECT lower(hex(randomblob(16))), `bio`, `avatar` FROM `users`;
--> statement-breakpoint
UPDATE `users` SET `profile_id` = (SELECT `id` FROM `profiles` ORDER BY rowid DESC LIMIT 1);
--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `bio`;
--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `avatar`;

-- ## policies are found by their number · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY AUTOINCREMENT, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
ALTER TABLE patients ADD COLUMN policy_id INTEGER REFERENCES policies (id);
INSERT INTO policies (insurer, policy_no) SELECT insurer, policy_no FROM patients;
UPDATE patients SET policy_id = (SELECT p.id FROM policies p WHERE p.insurer = patients.insurer AND p.policy_no = patients.policy_no);
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## each patient's policy has the patient's id · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY AUTOINCREMENT, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
ALTER TABLE patients ADD COLUMN policy_id INTEGER REFERENCES policies (id);
INSERT INTO policies (id, insurer, policy_no) SELECT id, insurer, policy_no FROM patients;
UPDATE patients SET policy_id = id;
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## a column for the time being says whose registration it is · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, not-rerunnable
-- @ runner: goose
-- = 00001_vehicles.sql
-- +goose Up
CREATE TABLE vehicles (id INTEGER PRIMARY KEY AUTOINCREMENT, make TEXT NOT NULL, plate TEXT, state TEXT);
-- > 00002_registrations.sql
-- +goose Up
CREATE TABLE registrations (id INTEGER PRIMARY KEY, plate TEXT, state TEXT, old_vehicle INTEGER);
INSERT INTO registrations (plate, state, old_vehicle) SELECT plate, state, id FROM vehicles;
ALTER TABLE vehicles ADD COLUMN registration_id INTEGER;
UPDATE vehicles SET registration_id = (SELECT r.id FROM registrations r WHERE r.old_vehicle = vehicles.id);
ALTER TABLE registrations DROP COLUMN old_vehicle;
ALTER TABLE vehicles DROP COLUMN plate;
ALTER TABLE vehicles DROP COLUMN state;

-- ## companies once each, and looked up by their name · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_contacts.sql
CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, company TEXT NOT NULL);
-- > 002_companies.sql
CREATE TABLE companies (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO companies (name) SELECT DISTINCT company FROM contacts;
ALTER TABLE contacts ADD COLUMN company_id INTEGER REFERENCES companies (id);
UPDATE contacts SET company_id = (SELECT id FROM companies WHERE name = contacts.company);
ALTER TABLE contacts DROP COLUMN company;

-- ## the account knows its supplier · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: flyway
-- = V1__suppliers.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, iban TEXT, bic TEXT);
-- > V2__accounts.sql
CREATE TABLE bank_accounts (id INTEGER PRIMARY KEY AUTOINCREMENT, supplier_id INTEGER NOT NULL REFERENCES suppliers (id), iban TEXT, bic TEXT);
INSERT INTO bank_accounts (supplier_id, iban, bic) SELECT id, iban, bic FROM suppliers WHERE iban IS NOT NULL OR bic IS NOT NULL;
ALTER TABLE suppliers DROP COLUMN iban;
ALTER TABLE suppliers DROP COLUMN bic;

-- ## the account has the number of its supplier and no link of its own · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: flyway
-- = V1__suppliers.sql
CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, iban TEXT, bic TEXT);
-- > V2__accounts.sql
CREATE TABLE bank_accounts (id INTEGER PRIMARY KEY, iban TEXT, bic TEXT);
INSERT INTO bank_accounts (id, iban, bic) SELECT id, iban, bic FROM suppliers;
ALTER TABLE suppliers DROP COLUMN iban;
ALTER TABLE suppliers DROP COLUMN bic;

-- ## licences are counted off in a new table, in the order of the pilots · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_pilots.sql
CREATE TABLE pilots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, licence_no TEXT NOT NULL, issued_by TEXT NOT NULL);
-- > 002_licences.sql
CREATE TABLE licences (id INTEGER PRIMARY KEY, licence_no TEXT NOT NULL, issued_by TEXT NOT NULL);
INSERT INTO licences (licence_no, issued_by) SELECT licence_no, issued_by FROM pilots ORDER BY id;
ALTER TABLE pilots ADD COLUMN licence_id INTEGER;
UPDATE pilots SET licence_id = (SELECT count(*) FROM pilots p WHERE p.id <= pilots.id);
ALTER TABLE pilots DROP COLUMN licence_no;
ALTER TABLE pilots DROP COLUMN issued_by;

-- ## each user has drawn the id of its profile before there is one · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, not-deterministic, updates-all-rows
-- @ runner: drizzle
-- = 0000_users.sql
CREATE TABLE `users` (`id` text PRIMARY KEY NOT NULL, `email` text NOT NULL, `bio` text, `avatar` text);
-- > 0001_profiles.sql
CREATE TABLE `profiles` (`id` text PRIMARY KEY NOT NULL, `bio` text, `avatar` text);
--> statement-breakpoint
ALTER TABLE `users` ADD `profile_id` text;
--> statement-breakpoint
UPDATE `users` SET `profile_id` = lower(hex(randomblob(16)));
--> statement-breakpoint
INSERT INTO `profiles` (`id`, `bio`, `avatar`) SELECT `profile_id`, `bio`, `avatar` FROM `users`;
--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `bio`;
--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `avatar`;

-- ## authors of books by a table between · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_books.sql
CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT NOT NULL, author TEXT NOT NULL, author_born TEXT);
-- > 002_authors.sql
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT);
CREATE TABLE book_authors (book_id INTEGER NOT NULL REFERENCES books (id), author_id INTEGER NOT NULL REFERENCES authors (id), PRIMARY KEY (book_id, author_id));
INSERT INTO authors (name, born) SELECT DISTINCT author, author_born FROM books;
INSERT INTO book_authors (book_id, author_id) SELECT b.id, a.id FROM books b JOIN authors a ON a.name = b.author AND a.born IS b.author_born;
ALTER TABLE books DROP COLUMN author;
ALTER TABLE books DROP COLUMN author_born;
-- ## one row of settings gives its mail server away · innocent, may: create-without-if-not-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, theme TEXT NOT NULL DEFAULT 'light', mail_host TEXT NOT NULL, mail_user TEXT NOT NULL);
INSERT INTO settings (id, theme, mail_host, mail_user) VALUES (1, 'light', 'localhost', 'root');
-- > 002_mail.sql
CREATE TABLE mail_settings (id INTEGER PRIMARY KEY, host TEXT NOT NULL, user TEXT NOT NULL);
INSERT INTO mail_settings (host, user) SELECT mail_host, mail_user FROM settings;
ALTER TABLE settings DROP COLUMN mail_host;
ALTER TABLE settings DROP COLUMN mail_user;

-- ## one row of settings, one column, no id · innocent, may: create-without-if-not-exists, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_settings.sql
CREATE TABLE settings (id INTEGER PRIMARY KEY, theme TEXT NOT NULL DEFAULT 'light', mail_host TEXT NOT NULL);
INSERT INTO settings (id, theme, mail_host) VALUES (1, 'light', 'localhost');
-- > 002_mail.sql
CREATE TABLE mail_settings (host TEXT NOT NULL);
INSERT INTO mail_settings (host) SELECT mail_host FROM settings;
ALTER TABLE settings DROP COLUMN mail_host;

-- ## persons and addresses with the same ids · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, street TEXT NOT NULL, city TEXT NOT NULL);
-- > 002_parts.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT);
CREATE TABLE addresses (person_id INTEGER PRIMARY KEY REFERENCES persons (id), street TEXT NOT NULL, city TEXT NOT NULL);
INSERT INTO persons (id, name, born) SELECT id, name, born FROM people;
INSERT INTO addresses (person_id, street, city) SELECT id, street, city FROM people;
DROP TABLE people;

-- ## persons with new ids, addresses find theirs by name and birthday · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, drop-without-if-exists, depends-on-data
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE people (email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, born TEXT, street TEXT NOT NULL, city TEXT NOT NULL);
-- > 002_parts.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, born TEXT);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES persons (id), street TEXT NOT NULL, city TEXT NOT NULL);
INSERT INTO persons (email, name, born) SELECT email, name, born FROM people;
INSERT INTO addresses (person_id, street, city) SELECT p.id, o.street, o.city FROM people o JOIN persons p ON p.email = o.email;
DROP TABLE people;

-- ## preferences by user and key · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_users.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, theme_name TEXT, start_page TEXT);
-- > 002_prefs.sql
CREATE TABLE prefs (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id), key TEXT NOT NULL, value TEXT);
INSERT INTO prefs (user_id, key, value) SELECT id, 'theme_name', theme_name FROM users WHERE theme_name IS NOT NULL UNION ALL SELECT id, 'start_page', start_page FROM users WHERE start_page IS NOT NULL;
ALTER TABLE users DROP COLUMN theme_name;
ALTER TABLE users DROP COLUMN start_page;

-- ## a slug is made of the title on both sides · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_posts.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, series_title TEXT);
-- > 002_series.sql
CREATE TABLE series (slug TEXT PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO series (slug, title) SELECT lower(replace(series_title, ' ', '-')), series_title FROM posts WHERE series_title IS NOT NULL GROUP BY lower(replace(series_title, ' ', '-'));
ALTER TABLE posts ADD COLUMN series_slug TEXT;
UPDATE posts SET series_slug = lower(replace(series_title, ' ', '-'));
ALTER TABLE posts DROP COLUMN series_title;

-- ## numbered on both sides by the same window · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
INSERT INTO policies (id, insurer, policy_no) SELECT row_number() OVER (ORDER BY id), insurer, policy_no FROM patients;
ALTER TABLE patients ADD COLUMN policy_id INTEGER REFERENCES policies (id);
UPDATE patients SET policy_id = (SELECT n FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM patients) AS x WHERE x.id = patients.id);
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## a map says which policy is whose, and the numbers start behind what is there · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
CREATE TABLE policies (id INTEGER PRIMARY KEY, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policy_map AS SELECT id AS patient_id, row_number() OVER (ORDER BY id) + (SELECT coalesce(max(id), 0) FROM policies) AS policy_id FROM patients;
INSERT INTO policies (id, insurer, policy_no) SELECT m.policy_id, p.insurer, p.policy_no FROM patients p JOIN policy_map m ON m.patient_id = p.id;
ALTER TABLE patients ADD COLUMN policy_id INTEGER REFERENCES policies (id);
UPDATE patients SET policy_id = (SELECT policy_id FROM policy_map m WHERE m.patient_id = patients.id);
DROP TABLE policy_map;
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## a trigger links each policy when it comes · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, drop-without-if-exists
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL UNIQUE);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
ALTER TABLE patients ADD COLUMN policy_id INTEGER;
CREATE TRIGGER policies_link AFTER INSERT ON policies BEGIN UPDATE patients SET policy_id = NEW.id WHERE policy_no = NEW.policy_no; END;
INSERT INTO policies (insurer, policy_no) SELECT insurer, policy_no FROM patients;
DROP TRIGGER policies_link;
CREATE TABLE patients_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, policy_id INTEGER REFERENCES policies (id));
INSERT INTO patients_new SELECT id, name, policy_id FROM patients;
DROP TABLE patients;
ALTER TABLE patients_new RENAME TO patients;

-- ## the phone of an order goes to its customer · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes, narrows-values, drops-column
-- @ runner: transactional
-- = 001_orders.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL UNIQUE REFERENCES customers (id), phone TEXT, placed TEXT NOT NULL);
-- > 002_phone.sql
ALTER TABLE customers ADD COLUMN phone TEXT;
UPDATE customers SET phone = (SELECT o.phone FROM orders o WHERE o.customer_id = customers.id);
ALTER TABLE orders DROP COLUMN phone;

-- ## brand and country once each, products point at them · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: goose
-- = 00001_products.sql
-- +goose Up
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL, brand TEXT NOT NULL, brand_country TEXT NOT NULL);
-- > 00002_brands.sql
-- +goose Up
CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE brands (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country_id INTEGER NOT NULL REFERENCES countries (id), UNIQUE (name, country_id));
INSERT INTO countries (name) SELECT DISTINCT brand_country FROM products;
INSERT INTO brands (name, country_id) SELECT DISTINCT p.brand, c.id FROM products p JOIN countries c ON c.name = p.brand_country;
ALTER TABLE products ADD COLUMN brand_id INTEGER REFERENCES brands (id);
UPDATE products SET brand_id = (SELECT b.id FROM brands b JOIN countries c ON c.id = b.country_id WHERE b.name = products.brand AND c.name = products.brand_country);
ALTER TABLE products DROP COLUMN brand;
ALTER TABLE products DROP COLUMN brand_country;

-- ## policy number on both sides · innocent, may: create-without-if-not-exists, foreign-key-without-index, breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY, policy_no TEXT NOT NULL, insurer TEXT NOT NULL);
INSERT INTO policies (policy_no, insurer) SELECT policy_no, insurer FROM patients;
ALTER TABLE patients DROP COLUMN insurer;

-- ## p.policy_no = policy_no is true of every policy · guilty: error drops-column|narrows-values|changes-values
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE patients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
-- > 002_policies.sql
CREATE TABLE policies (id INTEGER PRIMARY KEY, insurer TEXT NOT NULL, policy_no TEXT NOT NULL);
ALTER TABLE patients ADD COLUMN policy_id INTEGER REFERENCES policies (id);
INSERT INTO policies (insurer, policy_no) SELECT insurer, policy_no FROM patients;
UPDATE patients SET policy_id = (SELECT p.id FROM policies p WHERE p.policy_no = policy_no);
ALTER TABLE patients DROP COLUMN insurer;
ALTER TABLE patients DROP COLUMN policy_no;

-- ## persons and addresses come in one order, and that is all · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_people.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT, street TEXT NOT NULL, city TEXT NOT NULL);
-- > 002_parts.sql
CREATE TABLE persons (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT NOT NULL, city TEXT NOT NULL);
INSERT INTO persons (name, born) SELECT name, born FROM people ORDER BY name;
INSERT INTO addresses (street, city) SELECT street, city FROM people ORDER BY city;
DROP TABLE people;

-- ## answers are kept and nobody knows whose they were, one file after the other · guilty: error drops-column
-- @ runner: dbmate
-- = 20240101000000_survey.sql
-- migrate:up
CREATE TABLE surveys (id INTEGER PRIMARY KEY, person TEXT NOT NULL, comment TEXT, city TEXT);
-- migrate:down
DROP TABLE surveys;
-- > 20240102000000_comments.sql
-- migrate:up
CREATE TABLE comments (id INTEGER PRIMARY KEY, body TEXT, written_in TEXT);
INSERT INTO comments (body, written_in) SELECT comment, city FROM surveys;
-- migrate:down
DROP TABLE comments;
-- > 20240103000000_drop.sql
-- migrate:up
CREATE TABLE surveys_new (id INTEGER PRIMARY KEY, person TEXT NOT NULL);
INSERT INTO surveys_new SELECT id, person FROM surveys;
DROP TABLE surveys;
ALTER TABLE surveys_new RENAME TO surveys;
-- migrate:down
SELECT 1;

-- ## three columns move to a table of their own, only where the first is there · guilty: error drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, engine TEXT, maker TEXT, built TEXT);
-- > 002_engines.sql
CREATE TABLE engines (boat_id INTEGER PRIMARY KEY REFERENCES boats (id) ON DELETE CASCADE, engine TEXT NOT NULL, maker TEXT, built TEXT);
INSERT INTO engines (boat_id, engine, maker, built) SELECT id, engine, maker, built FROM boats WHERE engine IS NOT NULL;
ALTER TABLE boats DROP COLUMN engine;
ALTER TABLE boats DROP COLUMN maker;
ALTER TABLE boats DROP COLUMN built;

-- ## three columns move to a table of their own, for whoever has one of them · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE boats (id INTEGER PRIMARY KEY, name TEXT NOT NULL, engine TEXT, maker TEXT, built TEXT);
-- > 002_engines.sql
CREATE TABLE engines (boat_id INTEGER PRIMARY KEY REFERENCES boats (id) ON DELETE CASCADE, engine TEXT NOT NULL, maker TEXT, built TEXT);
INSERT INTO engines (boat_id, engine, maker, built) SELECT id, coalesce(engine, ''), maker, built FROM boats
WHERE engine IS NOT NULL OR maker IS NOT NULL OR built IS NOT NULL;
ALTER TABLE boats DROP COLUMN engine;
ALTER TABLE boats DROP COLUMN maker;
ALTER TABLE boats DROP COLUMN built;

-- ## venues in a table of their own, found with = where a hall can be NULL · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shows (id INTEGER PRIMARY KEY, band TEXT NOT NULL, house TEXT NOT NULL, hall TEXT, town TEXT NOT NULL);
-- > 002_venues.sql
CREATE TABLE venues (id INTEGER PRIMARY KEY, house TEXT NOT NULL, hall TEXT, town TEXT NOT NULL);
INSERT INTO venues (house, hall, town) SELECT DISTINCT house, hall, town FROM shows;
ALTER TABLE shows ADD COLUMN venue_id INTEGER REFERENCES venues (id);
UPDATE shows SET venue_id = v.id FROM venues v WHERE v.house = shows.house AND v.hall = shows.hall AND v.town = shows.town;
-- > 003_shows.sql
ALTER TABLE shows DROP COLUMN house;
ALTER TABLE shows DROP COLUMN hall;
ALTER TABLE shows DROP COLUMN town;

-- ## venues in a table of their own, found with IS · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE shows (id INTEGER PRIMARY KEY, band TEXT NOT NULL, house TEXT NOT NULL, hall TEXT, town TEXT NOT NULL);
-- > 002_venues.sql
CREATE TABLE venues (id INTEGER PRIMARY KEY, house TEXT NOT NULL, hall TEXT, town TEXT NOT NULL);
INSERT INTO venues (house, hall, town) SELECT DISTINCT house, hall, town FROM shows;
ALTER TABLE shows ADD COLUMN venue_id INTEGER REFERENCES venues (id);
UPDATE shows SET venue_id = v.id FROM venues v WHERE v.house = shows.house AND v.hall IS shows.hall AND v.town = shows.town;
-- > 003_shows.sql
ALTER TABLE shows DROP COLUMN house;
ALTER TABLE shows DROP COLUMN hall;
ALTER TABLE shows DROP COLUMN town;
