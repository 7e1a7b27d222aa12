-- What a tool reads in its own way: settings for the whole project, words of its own in a file, names that its pattern takes.

-- ## flyway with mixed = true, a rebuild between the two pragmas · innocent, may: crash-gets-stuck
-- @ runner: flyway-mixed
-- = V1__init.sql
CREATE TABLE series (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE books (id INTEGER PRIMARY KEY, series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE);
-- > V2__title_not_null.sql
PRAGMA foreign_keys = OFF;
CREATE TABLE series_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL DEFAULT '');
INSERT INTO series_new SELECT id, coalesce(title, '') FROM series;
DROP TABLE series;
ALTER TABLE series_new RENAME TO series;
PRAGMA foreign_keys = ON;

-- ## flyway with mixed = true, a pragma for the check at the end · innocent, may: crash-gets-stuck, not-rerunnable, create-without-if-not-exists
-- @ runner: flyway-mixed
-- = V1__init.sql
CREATE TABLE shelf (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
-- > V2__more.sql
CREATE TABLE place (id INTEGER PRIMARY KEY, shelf_id INTEGER NOT NULL REFERENCES shelf (id));
CREATE INDEX place_shelf ON place (shelf_id);
PRAGMA foreign_keys = ON;

-- ## flyway with mixed = true switches foreign keys on, and they cascade · guilty: error cascades-delete
-- @ runner: flyway-mixed
-- = V1__init.sql
CREATE TABLE artist (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE album (id INTEGER PRIMARY KEY, artist_id INTEGER NOT NULL REFERENCES artist (id) ON DELETE CASCADE);
-- > V2__name_not_null.sql
PRAGMA foreign_keys = ON;
CREATE TABLE artist_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO artist_new SELECT id, coalesce(name, '') FROM artist;
DROP TABLE artist;
ALTER TABLE artist_new RENAME TO artist;

-- ## flyway with mixed = true, and half of a block · guilty: error unreadable-file
-- @ runner: flyway-mixed
-- = V1__init.sql
CREATE TABLE reader (id INTEGER PRIMARY KEY);
-- > V2__more.sql
PRAGMA foreign_keys = OFF;
BEGIN;
ALTER TABLE reader ADD COLUMN name TEXT;
COMMIT;

-- ## SQLDelight takes out imports and the Kotlin type of a new column · innocent
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE manga (id INTEGER PRIMARY KEY);
-- > 2.sqm
import kotlin.Boolean;

ALTER TABLE manga ADD COLUMN is_new INTEGER AS Boolean NOT NULL DEFAULT 0;

-- ## SQLDelight's types with arguments and annotations, beside SQL's own AS · innocent
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE owner (id INTEGER PRIMARY KEY);
-- > 2.sqm
import com.example.Tag;
import kotlin.collections.List;

CREATE TABLE chapter (
  id INTEGER AS com.example.ChapterId NOT NULL PRIMARY KEY,
  tags TEXT AS @Nice(level = 1, of = [Tag::class]) List<Map<String, List<Tag>>> NOT NULL,
  next INTEGER GENERATED ALWAYS AS (id + 1),
  CHECK (CAST(tags AS TEXT) <> '')
);
CREATE VIEW next_chapter AS SELECT id AS this, next AS other FROM chapter AS c;

-- ## SQLDelight, a typed column without a default in a table with rows · guilty: error replay-fails|fails-with-rows
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE track (id INTEGER PRIMARY KEY);
-- > 2.sqm
import kotlin.Int;

ALTER TABLE track ADD COLUMN score INTEGER AS Int NOT NULL;

-- ## SQLDelight, a type in a SELECT, where it has no place · guilty: error replay-fails
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT);
-- > 2.sqm
CREATE TABLE target (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO target SELECT id, name AS kotlin.String FROM source;

-- ## SQLDelight takes out the types of FTS5's columns · innocent
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE recipe (id INTEGER PRIMARY KEY, title TEXT NOT NULL, steps TEXT NOT NULL);
CREATE VIRTUAL TABLE recipe_search USING FTS5(
  title TEXT NOT NULL,
  steps TEXT NOT NULL PRIMARY KEY UNINDEXED,
  tokenize = "trigram"
);
-- > 2.sqm
CREATE VIRTUAL TABLE IF NOT EXISTS step_search USING fts5(steps TEXT NOT NULL DEFAULT 'none', content='recipe', content_rowid='id');
INSERT INTO step_search(step_search) VALUES ('rebuild');
CREATE INDEX recipe_title ON recipe(title);

-- ## SQLDelight, a typed FTS5 column that a later copy does not have · guilty: error replay-fails
-- @ runner: sqldelight
-- = 1.sqm
CREATE TABLE essay (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 2.sqm
CREATE VIRTUAL TABLE essay_search USING fts5(title TEXT NOT NULL, id INTEGER UNINDEXED);
INSERT INTO essay_search(title, body) SELECT title, title FROM essay;

-- ## types of FTS5's columns, where no compiler takes them out · guilty: error replay-fails
-- @ runner: transactional
-- = 1_essay.sql
CREATE TABLE essay (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- > 2_search.sql
CREATE VIRTUAL TABLE essay_search USING fts5(title TEXT NOT NULL);

-- ## golang-migrate takes an applied file with two dots · innocent
-- @ runner: golang-migrate
-- = 1_scenes.up.sql
CREATE TABLE scenes (id INTEGER PRIMARY KEY);
-- = 2_rating.up..sql
ALTER TABLE scenes ADD COLUMN rating INTEGER;
-- > 3_by_rating.up.sql
CREATE INDEX scenes_rating ON scenes (rating);

-- ## golang-migrate takes a new file that says its database · innocent
-- @ runner: golang-migrate
-- = 1_performers.up.sql
CREATE TABLE performers (id INTEGER PRIMARY KEY);
-- > 2_height.up.sqlite.sql
ALTER TABLE performers ADD COLUMN height INTEGER;

-- ## golang-migrate, two dots and a column that is gone · guilty: error drops-column
-- @ runner: golang-migrate
-- = 1_studios.up.sql
CREATE TABLE studios (id INTEGER PRIMARY KEY, url TEXT);
-- > 2_url.up..sql
ALTER TABLE studios DROP COLUMN url;

-- ## golang-migrate, a file without its direction · guilty: error misnamed-migration
-- @ runner: golang-migrate
-- = 1_tags.up.sql
CREATE TABLE tags (id INTEGER PRIMARY KEY);
-- > 2_alias..sql
ALTER TABLE tags ADD COLUMN alias TEXT;

-- ## a view of what flyway has applied · innocent
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > V2__view.sql
CREATE VIEW applied AS SELECT version, script, type, installed_by, installed_on, execution_time, checksum FROM flyway_schema_history WHERE success = 1;

-- ## a table of what flyway has applied · innocent
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > V2__view.sql
CREATE TABLE releases (name TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL);
INSERT INTO releases SELECT version, installed_on FROM flyway_schema_history;

-- ## a list of what wrangler has applied · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > 0002_view.sql
CREATE TABLE IF NOT EXISTS releases (name TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL);
INSERT OR IGNORE INTO releases SELECT name, applied_at FROM d1_migrations;

-- ## a list of what sqlx has applied · innocent
-- @ runner: sqlx
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > 0002_view.sql
CREATE TABLE releases (version INTEGER NOT NULL PRIMARY KEY CHECK (typeof(version) = 'integer' AND version > 0), name TEXT NOT NULL);
INSERT INTO releases SELECT version, description FROM _sqlx_migrations;

-- ## a view of what atlas has applied · innocent
-- @ runner: atlas
-- = 20240101000000_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > 20240102000000_view.sql
CREATE VIEW applied AS SELECT version, description, type, applied, total, executed_at, execution_time, error, hash, operator_version FROM atlas_schema_revisions;

-- ## a view of what yoyo has applied · innocent
-- @ runner: yoyo
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > 0002_view.sql
CREATE VIEW applied AS SELECT migration_hash, migration_id, applied_at_utc FROM _yoyo_migration;

-- ## a view of what liquibase has applied · innocent
-- @ runner: liquibase
-- = 0001_init.sql
--liquibase formatted sql
--changeset a:1
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > 0002_view.sql
--liquibase formatted sql
--changeset a:2
CREATE VIEW applied AS SELECT id, author, filename, dateexecuted, orderexecuted, exectype, md5sum FROM databasechangelog;
CREATE TABLE releases (name TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL);
INSERT INTO releases SELECT filename, dateexecuted FROM databasechangelog;

-- ## the history of flyway is asked for a column that it has not · guilty: error broken-view|replay-fails
-- @ runner: flyway
-- = V1__init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > V2__view.sql
CREATE VIEW applied AS SELECT version, applied_at FROM flyway_schema_history;

-- ## the history of wrangler asked for two · guilty: error replay-fails|broken-view
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE a (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
-- > 0002_view.sql
CREATE TABLE IF NOT EXISTS releases (name TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL);
INSERT OR IGNORE INTO releases SELECT name, hash FROM d1_migrations;

-- ## a file drops the history of its own tool · guilty: error deploy-differs
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0);
-- = 000001_init.down.sql
DROP TABLE jobs;
-- > 000002_clean.up.sql
ALTER TABLE jobs ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
DROP TABLE IF EXISTS schema_migrations;
-- > 000002_clean.down.sql
ALTER TABLE jobs DROP COLUMN tries;

-- ## a view shows the history of its own tool · innocent, may: create-without-if-not-exists
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE jobs (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0);
-- = 000001_init.down.sql
DROP TABLE jobs;
-- > 000002_applied.up.sql
CREATE VIEW applied AS SELECT version FROM schema_migrations;
-- > 000002_applied.down.sql
DROP VIEW applied;

-- ## a column is added under refinery, which has no other wording for it · innocent
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE buoys (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > V2__depth.sql
ALTER TABLE buoys ADD COLUMN depth REAL;

-- ## a table is made without a guard under refinery · guilty: warning not-rerunnable
-- @ runner: refinery
-- = V1__init.sql
CREATE TABLE buoys (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > V2__lights.sql
CREATE TABLE lights (id INTEGER PRIMARY KEY, buoy_id INTEGER NOT NULL REFERENCES buoys (id));
CREATE INDEX IF NOT EXISTS lights_buoy ON lights (buoy_id);
