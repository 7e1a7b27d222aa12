-- Two tables are joined into one: what each of them demanded of its own columns is forgotten, or is not.

-- ## people and their profiles become one table, and a name may be missing · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE profile (person_id INTEGER PRIMARY KEY REFERENCES people(id), bio TEXT NOT NULL, city TEXT);
-- > 002_flat.sql
CREATE TABLE people_full (id INTEGER PRIMARY KEY, name TEXT, bio TEXT, city TEXT);
INSERT INTO people_full (id, name, bio, city) SELECT people.id, people.name, profile.bio, profile.city FROM people LEFT JOIN profile ON profile.person_id = people.id;
DROP TABLE profile;
DROP TABLE people;

-- ## the same by CREATE TABLE AS, which copies no constraint · guilty: error loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE);
CREATE TABLE profile (person_id INTEGER PRIMARY KEY REFERENCES people(id), bio TEXT, city TEXT);
-- > 002_flat.sql
CREATE TABLE people_full AS SELECT p.id, p.name, p.email, f.bio, f.city FROM people p LEFT JOIN profile f ON f.person_id = p.id;
DROP TABLE profile;
DROP TABLE people;

-- ## users and their settings, and an address may be there twice · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE settings (user_id INTEGER PRIMARY KEY REFERENCES users(id) ON DELETE CASCADE, theme TEXT NOT NULL DEFAULT 'light' CHECK (theme IN ('light', 'dark')), lang TEXT NOT NULL DEFAULT 'en');
-- > 002_flat.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, theme TEXT NOT NULL DEFAULT 'light' CHECK (theme IN ('light', 'dark')), lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO accounts SELECT u.id, u.email, u.name, coalesce(s.theme, 'light'), coalesce(s.lang, 'en') FROM users u LEFT JOIN settings s ON s.user_id = u.id;
DROP TABLE settings;
DROP TABLE users;

-- ## products and their details, and the foreign key of one is gone · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE products (id INTEGER PRIMARY KEY, title TEXT NOT NULL, category_id INTEGER NOT NULL REFERENCES categories(id));
CREATE TABLE product_details (product_id INTEGER PRIMARY KEY REFERENCES products(id), weight REAL, color TEXT);
-- > 002_flat.sql
CREATE TABLE items (id INTEGER PRIMARY KEY, title TEXT NOT NULL, category_id INTEGER NOT NULL, weight REAL, color TEXT);
INSERT INTO items SELECT p.id, p.title, p.category_id, d.weight, d.color FROM products p LEFT JOIN product_details d ON d.product_id = p.id;
DROP TABLE product_details;
DROP TABLE products;

-- ## books and covers USING their key, and titles are compared otherwise · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE books (book_id INTEGER PRIMARY KEY, title TEXT NOT NULL COLLATE NOCASE, state TEXT NOT NULL DEFAULT 'new');
CREATE TABLE covers (book_id INTEGER PRIMARY KEY REFERENCES books(book_id), path TEXT);
-- > 002_flat.sql
CREATE TABLE volumes (book_id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new', path TEXT);
INSERT INTO volumes SELECT book_id, title, state, path FROM books LEFT JOIN covers USING (book_id);
DROP TABLE covers;
DROP TABLE books;

-- ## people with a boss, by a star, and nobody has to be there · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, boss_id INTEGER REFERENCES people(id));
CREATE TABLE profile (person_id INTEGER PRIMARY KEY REFERENCES people(id), bio TEXT NOT NULL, city TEXT);
-- > 002_flat.sql
CREATE TABLE people_full (id INTEGER PRIMARY KEY, name TEXT NOT NULL, boss_id INTEGER, bio TEXT, city TEXT);
INSERT INTO people_full SELECT p.*, f.bio, f.city FROM people p LEFT JOIN profile f ON (p.id = f.person_id);
DROP TABLE profile;
DROP TABLE people;

-- ## orders get the name of their customer, who stays, and a CHECK is gone · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), email TEXT NOT NULL UNIQUE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), cents INTEGER NOT NULL CHECK (cents >= 0));
-- > 002_flat.sql
CREATE TABLE sales (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), customer_name TEXT NOT NULL, cents INTEGER NOT NULL);
INSERT INTO sales SELECT o.id, o.customer_id, c.name, o.cents FROM orders o, customers c WHERE c.id = o.customer_id;
DROP TABLE orders;

-- ## three tables in two files, and a nick may be there twice · guilty: warning loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), nick TEXT UNIQUE);
CREATE TABLE phones (user_id INTEGER NOT NULL UNIQUE REFERENCES users(id), number TEXT NOT NULL UNIQUE);
-- > 0002_flat.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, nick TEXT, phone TEXT);
INSERT INTO members (id, email, nick, phone) SELECT u.id, u.email, p.nick, t.number FROM users u LEFT JOIN profiles p ON p.user_id = u.id LEFT OUTER JOIN phones t ON t.user_id = u.id;
-- > 0003_drop.sql
DROP TABLE phones;
DROP TABLE profiles;
DROP TABLE users;

-- ## profiles go into the table of users, rebuilt under its name, and a CHECK stays behind · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), nick TEXT UNIQUE, age INTEGER CHECK (age > 0));
-- > 002_flat.sql
CREATE TABLE users_new (id INTEGER PRIMARY KEY, email TEXT NOT NULL, nick TEXT UNIQUE, age INTEGER);
INSERT INTO users_new SELECT users.id, users.email, profiles.nick, profiles.age FROM users LEFT JOIN profiles ON profiles.user_id = users.id;
DROP TABLE profiles;
DROP TABLE users;
ALTER TABLE users_new RENAME TO users;

-- ## the same by way of a WITH · guilty: warning loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), nick TEXT UNIQUE, age INTEGER CHECK (age > 0));
-- > 002_flat.sql
CREATE TABLE members (id INTEGER PRIMARY KEY, email TEXT NOT NULL, nick TEXT UNIQUE, age INTEGER);
WITH both AS (SELECT u.id, u.email, p.nick, p.age FROM users u LEFT JOIN profiles p ON p.user_id = u.id) INSERT INTO members SELECT id, email, nick, age FROM both;
DROP TABLE profiles;
DROP TABLE users;

-- ## who has no profile has no bio: NULL is let in · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE profile (person_id INTEGER PRIMARY KEY REFERENCES people(id), bio TEXT NOT NULL, city TEXT NOT NULL DEFAULT 'Rome');
-- > 002_flat.sql
CREATE TABLE people_full (id INTEGER PRIMARY KEY, name TEXT NOT NULL, bio TEXT, city TEXT);
INSERT INTO people_full (id, name, bio, city) SELECT people.id, people.name, profile.bio, profile.city FROM people LEFT JOIN profile ON profile.person_id = people.id;
DROP TABLE profile;
DROP TABLE people;

-- ## all that both demanded is there · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
CREATE TABLE settings (user_id INTEGER PRIMARY KEY REFERENCES users(id) ON DELETE CASCADE, theme TEXT NOT NULL DEFAULT 'light' CHECK (theme IN ('light', 'dark')), lang TEXT NOT NULL DEFAULT 'en');
-- > 002_flat.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT NOT NULL, theme TEXT NOT NULL DEFAULT 'light' CHECK (theme IN ('light', 'dark')), lang TEXT NOT NULL DEFAULT 'en');
INSERT INTO accounts SELECT u.id, u.email, u.name, coalesce(s.theme, 'light'), coalesce(s.lang, 'en') FROM users u LEFT JOIN settings s ON s.user_id = u.id;
DROP TABLE settings;
DROP TABLE users;

-- ## all columns of both, and the key to the other is none any more · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, boss_id INTEGER REFERENCES people(id));
CREATE TABLE profile (person_id INTEGER PRIMARY KEY REFERENCES people(id), bio TEXT NOT NULL, city TEXT);
-- > 002_flat.sql
CREATE TABLE people_full (id INTEGER PRIMARY KEY, name TEXT NOT NULL, boss_id INTEGER REFERENCES people_full(id), person_id INTEGER, bio TEXT, city TEXT);
INSERT INTO people_full SELECT * FROM people LEFT JOIN profile ON (people.id = profile.person_id);
DROP TABLE profile;
DROP TABLE people;

-- ## what is copied from a table that stays may be loose · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), email TEXT NOT NULL UNIQUE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), cents INTEGER NOT NULL CHECK (cents >= 0));
-- > 002_flat.sql
CREATE TABLE sales (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers(id), customer_name TEXT, customer_email TEXT, cents INTEGER NOT NULL CHECK (cents >= 0));
INSERT INTO sales SELECT o.id, o.customer_id, c.name, c.email, o.cents FROM orders o JOIN customers c ON c.id = o.customer_id;
DROP TABLE orders;

-- ## lines get what their order says, which stands there several times · innocent, may: breaks-old-reads, breaks-old-writes, loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, state TEXT NOT NULL DEFAULT 'new');
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), product TEXT NOT NULL, UNIQUE (order_id, product));
-- > 002_flat.sql
CREATE TABLE order_lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL, code TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new', product TEXT NOT NULL, UNIQUE (order_id, product));
INSERT INTO order_lines SELECT l.id, o.id, o.code, o.state, l.product FROM lines l INNER JOIN orders o ON l.order_id = o.id;
DROP TABLE lines;
DROP TABLE orders;
