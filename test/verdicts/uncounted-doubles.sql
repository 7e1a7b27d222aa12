-- Doubles are deleted before a new key, and what each of them counts.

-- ## doubles of a line go, and how many each was · guilty: warning loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE baskets (id INTEGER PRIMARY KEY, session TEXT NOT NULL UNIQUE);
CREATE TABLE basket_lines (
  id INTEGER PRIMARY KEY,
  basket_id INTEGER NOT NULL REFERENCES baskets (id) ON DELETE CASCADE,
  product_id INTEGER NOT NULL,
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0)
);
-- > 002_one_line_each.sql
DELETE FROM basket_lines
WHERE id NOT IN (SELECT min(id) FROM basket_lines GROUP BY basket_id, product_id);
CREATE UNIQUE INDEX basket_lines_product ON basket_lines (basket_id, product_id);

-- ## the same with EXISTS, and the last one stays · guilty: warning loses-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE page_views (id INTEGER PRIMARY KEY, page TEXT NOT NULL, day TEXT NOT NULL, hits INTEGER NOT NULL DEFAULT 0);
-- > 0002_one_a_day.sql
DELETE FROM page_views
WHERE EXISTS (SELECT 1 FROM page_views AS later WHERE later.page = page_views.page AND later.day = page_views.day AND later.id > page_views.id);
CREATE UNIQUE INDEX page_views_day ON page_views (page, day);

-- ## row_number takes all but the first of a shelf · guilty: warning loses-rows
-- @ runner: goose
-- = 00001_init.sql
-- +goose Up
CREATE TABLE stocks (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, shelf TEXT NOT NULL, qty REAL NOT NULL);
-- +goose Down
DROP TABLE stocks;
-- > 00002_one_per_shelf.sql
-- +goose Up
DELETE FROM stocks WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY sku, shelf ORDER BY id) AS n FROM stocks) WHERE n > 1);
CREATE UNIQUE INDEX stocks_sku_shelf ON stocks (sku, shelf);
-- +goose Down
DROP INDEX stocks_sku_shelf;

-- ## quantities are added up, and the others go then · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE basket_lines (id INTEGER PRIMARY KEY, basket_id INTEGER NOT NULL, product_id INTEGER NOT NULL, quantity INTEGER NOT NULL DEFAULT 1);
-- > 002_one_line_each.sql
UPDATE basket_lines SET quantity = twice.added
FROM (SELECT basket_id, product_id, sum(quantity) AS added FROM basket_lines GROUP BY basket_id, product_id HAVING count(*) > 1) AS twice
WHERE twice.basket_id = basket_lines.basket_id AND twice.product_id = basket_lines.product_id;
DELETE FROM basket_lines
WHERE id NOT IN (SELECT min(id) FROM basket_lines GROUP BY basket_id, product_id);
CREATE UNIQUE INDEX basket_lines_product ON basket_lines (basket_id, product_id);

-- ## the row with the largest quantity stays · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE basket_lines (id INTEGER PRIMARY KEY, basket_id INTEGER NOT NULL, product_id INTEGER NOT NULL, quantity INTEGER NOT NULL DEFAULT 1);
-- > 002_one_line_each.sql
DELETE FROM basket_lines WHERE id IN (
  SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY basket_id, product_id ORDER BY quantity DESC, id) AS n FROM basket_lines) WHERE n > 1
);
CREATE UNIQUE INDEX basket_lines_product ON basket_lines (basket_id, product_id);

-- ## the same payment was stored twice, with its amount · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE payments (id INTEGER PRIMARY KEY, reference TEXT NOT NULL, amount INTEGER NOT NULL);
-- > 002_once.sql
DELETE FROM payments WHERE id NOT IN (SELECT min(id) FROM payments GROUP BY reference);
CREATE UNIQUE INDEX payments_reference ON payments (reference);

-- ## lines that are the same in all go, but for one · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, sku TEXT NOT NULL, qty INTEGER NOT NULL);
-- > 002_no_doubles.sql
DELETE FROM order_lines WHERE rowid NOT IN (SELECT min(rowid) FROM order_lines GROUP BY order_id, sku, qty);
CREATE UNIQUE INDEX order_lines_all ON order_lines (order_id, sku, qty);
