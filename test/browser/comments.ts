/** Five pull requests, as their comments and terminals are looked at: real reports of real checks. */

import { check } from '../../src/check.ts'
import type { Checked } from '../../src/model/report.ts'
import { storyInput } from '../story.ts'

const LOSS = `
  -- @ runner: d1
  -- = 0001_customers.sql
  CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, phone TEXT);
  -- = 0002_orders.sql
  CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers(id) ON DELETE CASCADE,
    total REAL
  );
  CREATE INDEX orders_customer_id ON orders(customer_id);
  -- > 0003_email_required.sql
  -- Invoices are sent by mail, so every customer needs an address.
  CREATE TABLE customers_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT);
  INSERT INTO customers_new (id, name, email, phone)
    SELECT id, name, coalesce(email, ''), phone FROM customers;
  DROP TABLE customers;
  ALTER TABLE customers_new RENAME TO customers;
`

const GOOD = `
  -- @ runner: d1
  -- = 0001_customers.sql
  CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  -- > 0002_add_tags.sql
  -- Support sorts customers by tags.
  CREATE TABLE IF NOT EXISTS tags (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
`

const SHOP = `
  -- @ runner: d1
  -- @ folder: apps/shop/migrations
  -- = 0004_customers.sql
  CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  CREATE TABLE coupons (id INTEGER PRIMARY KEY, code TEXT);
  -- > 0005_no_coupons.sql
  -- Nobody uses them.
  DROP TABLE coupons;
  -- > 0006_status.sql
  -- Support wants to see who is new.
  ALTER TABLE customers ADD COLUMN status TEXT NOT NULL;
`

const API = `
  -- @ folder: apps/api/migrations
  -- = 001_keys.sql
  CREATE TABLE IF NOT EXISTS keys (id INTEGER PRIMARY KEY);
`

const BILLING = `
  -- @ folder: services/billing/db/migrations
  -- = 001_invoices.sql
  CREATE TABLE IF NOT EXISTS invoices (id INTEGER PRIMARY KEY);
`

const WARNINGS = `
  -- @ runner: transactional
  -- = 001_users.sql
  CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  -- > 002_phone_required.sql
  -- Every user has a phone.
  CREATE TABLE users_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT NOT NULL);
  INSERT INTO users_new SELECT id, name, '' FROM users;
  DROP TABLE users;
  ALTER TABLE users_new RENAME TO users;
  -- > 003_visits.sql
  -- When somebody was here.
  CREATE TABLE visits (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users(id), at TEXT);
  INSERT INTO visits (at) VALUES (CURRENT_TIMESTAMP);
`

const UNCHECKED = `
  -- @ runner: transactional
  -- = 001_places.sql
  CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
  -- > 002_shape.sql
  -- Maps need shapes.
  SELECT load_extension('mod_spatialite');
  SELECT AddGeometryColumn('places', 'shape', 4326, 'POLYGON', 'XY');
  -- > 003_colour.sql
  -- Maps are coloured.
  ALTER TABLE places ADD COLUMN colour TEXT;
`

/** By the names of the pictures. A story is one folder. */
export const COMMENTS: Readonly<Record<string, readonly string[]>> = {
  'data-loss': [LOSS],
  'nothing-wrong': [GOOD],
  'several-folders': [SHOP, API, BILLING],
  'warnings-only': [WARNINGS],
  'not-checked': [UNCHECKED],
}

/** The report of folders that were changed by the same pull request. */
export async function checkedTogether(stories: readonly string[]): Promise<Checked> {
  const inputs = stories.map((story) => storyInput(story))
  const [first] = inputs
  if (first === undefined) throw new Error('no story')
  const folders = inputs.flatMap((input) => input.folders)
  return check(folders, { ...first.options, version: '0.2.0' })
}
