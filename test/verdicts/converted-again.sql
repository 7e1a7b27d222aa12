-- Numbers are converted into another unit, and those are converted once more that had it already.

-- ## pounds become kilograms, whatever the unit was · guilty: warning narrows-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lifts (id INTEGER PRIMARY KEY, lifter TEXT NOT NULL, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'lb' CHECK (unit IN ('lb', 'kg')));
-- > 002_metric.sql
UPDATE lifts SET weight = weight * 0.45359237, unit = 'kg';

-- ## pounds become kilograms where the unit is pounds · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lifts (id INTEGER PRIMARY KEY, lifter TEXT NOT NULL, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'lb' CHECK (unit IN ('lb', 'kg')));
-- > 002_metric.sql
UPDATE lifts SET weight = weight * 0.45359237, unit = 'kg' WHERE unit = 'lb';

-- ## each lift is converted from its own unit · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lifts (id INTEGER PRIMARY KEY, lifter TEXT NOT NULL, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'lb' CHECK (unit IN ('lb', 'kg')));
-- > 002_metric.sql
UPDATE lifts SET weight = CASE unit WHEN 'lb' THEN weight * 0.45359237 ELSE weight END, unit = 'kg';

-- ## payments of all currencies become euros · guilty: warning narrows-values
-- @ runner: drizzle
-- = 0000_init.sql
CREATE TABLE `payments` (`id` integer PRIMARY KEY NOT NULL, `amount` real NOT NULL, `currency` text NOT NULL);
-- > 0001_eur.sql
UPDATE `payments` SET `amount` = round(`amount` / 1.95583, 4), `currency` = 'EUR';

-- ## two statements, the numbers and their unit · guilty: warning narrows-values
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE disks (id INTEGER PRIMARY KEY, label TEXT NOT NULL, size INTEGER, size_unit TEXT);
-- +goose Down
DROP TABLE disks;
-- > 00002_bytes.sql
-- +goose Up
UPDATE disks SET size = size * 1024 WHERE size IS NOT NULL;
UPDATE disks SET size_unit = 'B';

-- ## megabytes are made kilobytes first, and then all are bytes · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE disks (id INTEGER PRIMARY KEY, label TEXT NOT NULL, size INTEGER, size_unit TEXT NOT NULL CHECK (size_unit IN ('B', 'KB', 'MB')));
-- > 002_bytes.sql
UPDATE disks SET size = size * 1024, size_unit = 'KB' WHERE size_unit = 'MB';
UPDATE disks SET size = size * 1024, size_unit = 'B' WHERE size_unit = 'KB';

-- ## degrees of Celsius among those of Fahrenheit · guilty: warning narrows-values
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, taken_at TEXT NOT NULL, temp REAL, temp_unit TEXT DEFAULT 'F' CHECK (temp_unit IN ('F', 'C')));
-- > 0002_celsius.sql
UPDATE readings SET temp = (temp - 32) * 5.0 / 9.0, temp_unit = 'C';

-- ## the unit is new, and all have been degrees of Fahrenheit · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE readings (id INTEGER PRIMARY KEY, taken_at TEXT NOT NULL, temp REAL);
-- > 0002_celsius.sql
ALTER TABLE readings ADD COLUMN temp_unit TEXT NOT NULL DEFAULT 'C';
UPDATE readings SET temp = (temp - 32) * 5.0 / 9.0;

-- ## the schema has taken one unit alone until now · innocent, may: changes-values, breaks-old-writes, needless-rebuild
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE roads (id INTEGER PRIMARY KEY, name TEXT NOT NULL, length REAL NOT NULL, unit TEXT NOT NULL CHECK (unit IN ('mi')));
-- > 002_km.sql
CREATE TABLE roads_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, length REAL NOT NULL, unit TEXT NOT NULL CHECK (unit IN ('mi', 'km')));
INSERT INTO roads_new SELECT id, name, length, unit FROM roads;
DROP TABLE roads;
ALTER TABLE roads_new RENAME TO roads;
UPDATE roads SET length = length * 1.609344, unit = 'km' WHERE unit = 'mi';

-- ## a rise of prices, and what it is called · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE prices (id INTEGER PRIMARY KEY, amount REAL NOT NULL, status TEXT NOT NULL DEFAULT 'net', version INTEGER NOT NULL DEFAULT 1);
-- > 002_rise.sql
UPDATE prices SET amount = amount * 1.04, status = 'raised', version = version + 1;

-- ## a rebuild makes kilograms of all, whatever the unit was · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lifts (id INTEGER PRIMARY KEY, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'lb' CHECK (unit IN ('lb', 'kg')));
-- > 002_metric.sql
CREATE TABLE lifts_new (id INTEGER PRIMARY KEY, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'kg' CHECK (unit IN ('lb', 'kg')));
INSERT INTO lifts_new (id, weight, unit) SELECT id, weight * 0.45359237, 'kg' FROM lifts;
DROP TABLE lifts;
ALTER TABLE lifts_new RENAME TO lifts;

-- ## a rebuild makes kilograms of each from its own unit · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lifts (id INTEGER PRIMARY KEY, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'lb' CHECK (unit IN ('lb', 'kg')));
-- > 002_metric.sql
CREATE TABLE lifts_new (id INTEGER PRIMARY KEY, weight REAL NOT NULL, unit TEXT NOT NULL DEFAULT 'kg' CHECK (unit IN ('kg')));
INSERT INTO lifts_new (id, weight, unit) SELECT id, CASE unit WHEN 'lb' THEN weight * 0.45359237 ELSE weight END, 'kg' FROM lifts;
DROP TABLE lifts;
ALTER TABLE lifts_new RENAME TO lifts;

-- ## whole numbers of all currencies become euros · guilty: warning narrows-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE salaries (id INTEGER PRIMARY KEY, amount INTEGER NOT NULL, currency_code TEXT NOT NULL);
-- > 0002_eur.sql
UPDATE salaries SET amount = CAST(round(amount * 0.92) AS INTEGER), currency_code = 'EUR';

-- ## totals rise, and nothing is in stock any more · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, total REAL NOT NULL, discount_cents INTEGER NOT NULL DEFAULT 0, stock_units INTEGER NOT NULL DEFAULT 1);
-- > 002_rise.sql
UPDATE orders SET total = total * 1.1, discount_cents = 0, stock_units = 0;
