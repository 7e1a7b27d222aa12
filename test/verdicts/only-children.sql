-- Tables of which each parent has one row at most: unusual rows need parents of their own.

-- ## the last of many columns of a place may be NULL, and becomes NOT NULL · guilty: warning depends-on-data
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL UNIQUE REFERENCES visits (id),
  country TEXT,
  region TEXT,
  city TEXT,
  isp TEXT,
  timezone TEXT,
  currency TEXT,
  language TEXT,
  continent TEXT,
  zip TEXT,
  asn TEXT,
  org TEXT,
  carrier TEXT,
  proxy TEXT,
  hosting TEXT,
  mobile TEXT,
  satellite TEXT
);
-- > 002_satellite.sql
CREATE TABLE places_new (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL UNIQUE REFERENCES visits (id),
  country TEXT,
  region TEXT,
  city TEXT,
  isp TEXT,
  timezone TEXT,
  currency TEXT,
  language TEXT,
  continent TEXT,
  zip TEXT,
  asn TEXT,
  org TEXT,
  carrier TEXT,
  proxy TEXT,
  hosting TEXT,
  mobile TEXT,
  satellite TEXT NOT NULL
);
INSERT INTO places_new (id, visit_id, country, region, city, isp, timezone, currency, language, continent, zip, asn, org, carrier, proxy, hosting, mobile, satellite) SELECT id, visit_id, country, region, city, isp, timezone, currency, language, continent, zip, asn, org, carrier, proxy, hosting, mobile, satellite FROM places;
DROP TABLE places;
ALTER TABLE places_new RENAME TO places;

-- ## a NULL in the last of many columns gets a value on the way · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL UNIQUE REFERENCES visits (id),
  country TEXT,
  region TEXT,
  city TEXT,
  isp TEXT,
  timezone TEXT,
  currency TEXT,
  language TEXT,
  continent TEXT,
  zip TEXT,
  asn TEXT,
  org TEXT,
  carrier TEXT,
  proxy TEXT,
  hosting TEXT,
  mobile TEXT,
  satellite TEXT
);
-- > 002_satellite.sql
CREATE TABLE places_new (
  id INTEGER PRIMARY KEY,
  visit_id INTEGER NOT NULL UNIQUE REFERENCES visits (id),
  country TEXT,
  region TEXT,
  city TEXT,
  isp TEXT,
  timezone TEXT,
  currency TEXT,
  language TEXT,
  continent TEXT,
  zip TEXT,
  asn TEXT,
  org TEXT,
  carrier TEXT,
  proxy TEXT,
  hosting TEXT,
  mobile TEXT,
  satellite TEXT NOT NULL
);
INSERT INTO places_new (id, visit_id, country, region, city, isp, timezone, currency, language, continent, zip, asn, org, carrier, proxy, hosting, mobile, satellite) SELECT id, visit_id, country, region, city, isp, timezone, currency, language, continent, zip, asn, org, carrier, proxy, hosting, mobile, coalesce(satellite, 'none') FROM places;
DROP TABLE places;
ALTER TABLE places_new RENAME TO places;
