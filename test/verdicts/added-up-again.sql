-- Sums over two joined tables that belong to one parent take each row once for each row of the other one.
-- ## counts over two children · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts (id), body TEXT NOT NULL);
CREATE TABLE likes (post_id INTEGER NOT NULL REFERENCES posts (id), user_id INTEGER NOT NULL, PRIMARY KEY (post_id, user_id));
-- > 002_counts.sql
ALTER TABLE posts ADD COLUMN comment_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE posts ADD COLUMN like_count INTEGER NOT NULL DEFAULT 0;
UPDATE posts SET (comment_count, like_count) = (
  SELECT count(c.id), count(l.user_id) FROM posts p LEFT JOIN comments c ON c.post_id = p.id LEFT JOIN likes l ON l.post_id = p.id WHERE p.id = posts.id);

-- ## counts over two children, each distinct · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts (id), body TEXT NOT NULL);
CREATE TABLE likes (post_id INTEGER NOT NULL REFERENCES posts (id), user_id INTEGER NOT NULL, PRIMARY KEY (post_id, user_id));
-- > 002_counts.sql
ALTER TABLE posts ADD COLUMN comment_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE posts ADD COLUMN like_count INTEGER NOT NULL DEFAULT 0;
UPDATE posts SET (comment_count, like_count) = (
  SELECT count(DISTINCT c.id), count(DISTINCT l.user_id) FROM posts p LEFT JOIN comments c ON c.post_id = p.id LEFT JOIN likes l ON l.post_id = p.id WHERE p.id = posts.id);

-- ## balance over a join of both · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE);
CREATE TABLE items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
-- > 002_totals.sql
CREATE TABLE totals (order_id INTEGER PRIMARY KEY REFERENCES orders (id), total INTEGER NOT NULL, paid INTEGER NOT NULL);
INSERT INTO totals SELECT o.id, coalesce(sum(i.cents), 0), coalesce(sum(p.cents), 0) FROM orders o
  LEFT JOIN items i ON i.order_id = o.id LEFT JOIN payments p ON p.order_id = o.id GROUP BY o.id;

-- ## balance by two subqueries · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE);
CREATE TABLE items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
CREATE TABLE payments (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
-- > 002_totals.sql
CREATE TABLE totals (order_id INTEGER PRIMARY KEY REFERENCES orders (id), total INTEGER NOT NULL, paid INTEGER NOT NULL);
INSERT INTO totals SELECT o.id, coalesce((SELECT sum(cents) FROM items i WHERE i.order_id = o.id), 0), coalesce((SELECT sum(cents) FROM payments p WHERE p.order_id = o.id), 0) FROM orders o;

-- ## a total over its items' notes · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE);
CREATE TABLE items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), cents INTEGER NOT NULL);
CREATE TABLE item_notes (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES items (id), note TEXT NOT NULL);
-- > 002_totals.sql
ALTER TABLE orders ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
UPDATE orders SET total = (SELECT coalesce(sum(i.cents), 0) FROM items i LEFT JOIN item_notes n ON n.item_id = i.id WHERE i.order_id = orders.id);

-- ## a total of items per order, with their number of notes counted apart · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE);
CREATE TABLE items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), product_id INTEGER NOT NULL, qty INTEGER NOT NULL, FOREIGN KEY (product_id) REFERENCES products (id));
CREATE TABLE products (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
-- > 002_totals.sql
ALTER TABLE orders ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
UPDATE orders SET total = (SELECT coalesce(sum(i.qty * p.cents), 0) FROM items i JOIN products p ON p.id = i.product_id WHERE i.order_id = orders.id);

-- ## what each product has brought in · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE);
CREATE TABLE items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), product_id INTEGER NOT NULL, qty INTEGER NOT NULL, FOREIGN KEY (product_id) REFERENCES products (id));
CREATE TABLE products (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, cents INTEGER NOT NULL);
-- > 002_totals.sql
CREATE TABLE brought (kind TEXT PRIMARY KEY, cents INTEGER NOT NULL);
INSERT INTO brought SELECT p.kind, sum(p.cents) FROM products p JOIN items i ON i.product_id = p.id GROUP BY p.kind;

-- ## posts by tag · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, words INTEGER NOT NULL);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts (id), tag_id INTEGER NOT NULL REFERENCES tags (id));
-- > 002_counts.sql
ALTER TABLE tags ADD COLUMN posts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tags ADD COLUMN words INTEGER NOT NULL DEFAULT 0;
UPDATE tags SET posts = (SELECT count(p.id) FROM post_tags pt JOIN posts p ON p.id = pt.post_id WHERE pt.tag_id = tags.id),
  words = (SELECT coalesce(sum(p.words), 0) FROM post_tags pt LEFT JOIN posts p ON p.id = pt.post_id WHERE pt.tag_id = tags.id);

-- ## counts by CTE · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE messages (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms (id), body TEXT NOT NULL);
CREATE TABLE members (room_id INTEGER NOT NULL REFERENCES rooms (id), user TEXT NOT NULL, PRIMARY KEY (room_id, user));
-- > 002_counts.sql
ALTER TABLE rooms ADD COLUMN message_count INTEGER NOT NULL DEFAULT 0;
WITH counted AS (SELECT room_id, count(*) AS n FROM messages JOIN members USING (room_id) GROUP BY room_id)
UPDATE rooms SET message_count = (SELECT n FROM counted WHERE counted.room_id = rooms.id) WHERE id IN (SELECT room_id FROM counted);

-- ## counts by CTE, each in a query of its own · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE messages (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms (id), body TEXT NOT NULL);
CREATE TABLE members (room_id INTEGER NOT NULL REFERENCES rooms (id), user TEXT NOT NULL, PRIMARY KEY (room_id, user));
-- > 002_counts.sql
ALTER TABLE rooms ADD COLUMN message_count INTEGER NOT NULL DEFAULT 0;
WITH counted AS (SELECT room_id, count(*) AS n FROM messages GROUP BY room_id)
UPDATE rooms SET message_count = (SELECT n FROM counted WHERE counted.room_id = rooms.id) WHERE id IN (SELECT room_id FROM counted);

-- ## how many orders the users of a team have, though it counts users · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, team TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id));
-- > 002_counts.sql
CREATE TABLE teams (name TEXT PRIMARY KEY, orders INTEGER NOT NULL);
INSERT INTO teams SELECT u.team, count(u.id) FROM users u JOIN orders o ON o.user_id = u.id GROUP BY u.team;

-- ## the mean of reviews beside sales · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE reviews (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id), stars INTEGER NOT NULL);
CREATE TABLE sales (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id), sold_at TEXT NOT NULL);
-- > 002_means.sql
CREATE TABLE means (product_id INTEGER PRIMARY KEY REFERENCES products (id), stars REAL NOT NULL);
INSERT INTO means SELECT p.id, avg(r.stars) FROM products p JOIN reviews r ON r.product_id = p.id JOIN sales s ON s.product_id = p.id GROUP BY p.id;

-- ## stars of reviews added up beside sales · guilty: error changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE reviews (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id), stars INTEGER NOT NULL);
CREATE TABLE sales (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products (id), sold_at TEXT NOT NULL);
-- > 002_sums.sql
CREATE TABLE sums (product_id INTEGER PRIMARY KEY REFERENCES products (id), stars INTEGER NOT NULL, sold INTEGER NOT NULL);
INSERT INTO sums SELECT r.product_id, sum(r.stars), count(DISTINCT s.id) FROM reviews r, sales s WHERE s.product_id = r.product_id GROUP BY 1;
