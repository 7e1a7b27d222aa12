-- Documents that are put into others as texts, where a list or an object is meant.

-- ## a list is put into a document as a text · guilty: warning document-as-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs TEXT NOT NULL DEFAULT '{}');
CREATE INDEX profiles_theme ON profiles (json_extract(prefs, '$.theme'));
-- > 002_x.sql
UPDATE profiles SET prefs = json_set(prefs, '$.tags', '[]') WHERE json_extract(prefs, '$.tags') IS NULL;

-- ## the list is a list · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE profiles (id INTEGER PRIMARY KEY, prefs TEXT NOT NULL DEFAULT '{}');
CREATE INDEX profiles_theme ON profiles (json_extract(prefs, '$.theme'));
-- > 002_x.sql
UPDATE profiles SET prefs = json_set(prefs, '$.tags', json('[]')) WHERE json_extract(prefs, '$.tags') IS NULL;

-- ## child documents are folded as texts · guilty: warning document-as-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE fields (id INTEGER PRIMARY KEY, form_id INTEGER NOT NULL REFERENCES forms (id), spec TEXT NOT NULL DEFAULT '{"type":"text"}', CHECK (json_valid(spec)));
CREATE INDEX fields_form ON fields (form_id);
-- > 002_x.sql
ALTER TABLE forms ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
UPDATE forms SET fields = (SELECT json_group_array(spec ORDER BY id) FROM fields WHERE form_id = forms.id) WHERE EXISTS (SELECT 1 FROM fields WHERE form_id = forms.id);

-- ## child documents are folded as documents · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE fields (id INTEGER PRIMARY KEY, form_id INTEGER NOT NULL REFERENCES forms (id), spec TEXT NOT NULL DEFAULT '{"type":"text"}', CHECK (json_valid(spec)));
CREATE INDEX fields_form ON fields (form_id);
-- > 002_x.sql
ALTER TABLE forms ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
UPDATE forms SET fields = (SELECT json_group_array(json(spec) ORDER BY id) FROM fields WHERE form_id = forms.id) WHERE EXISTS (SELECT 1 FROM fields WHERE form_id = forms.id);

-- ## two settings become one document · guilty: warning document-as-text
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, filters TEXT NOT NULL DEFAULT '[]', limits TEXT NOT NULL DEFAULT '{}');
-- > 0002_x.sql
ALTER TABLE bots ADD COLUMN config TEXT;
UPDATE bots SET config = json_object('filters', filters, 'limits', limits) WHERE config IS NULL;

-- ## two settings become one document, right · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE bots (id INTEGER PRIMARY KEY, name TEXT NOT NULL, filters TEXT NOT NULL DEFAULT '[]', limits TEXT NOT NULL DEFAULT '{}');
-- > 0002_x.sql
ALTER TABLE bots ADD COLUMN config TEXT;
UPDATE bots SET config = json_object('filters', json(filters), 'limits', json(limits)) WHERE config IS NULL;

-- ## objects of a sorted query are gathered as texts, as sorting forgets that they are JSON · guilty: warning document-as-text
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE decks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, deck_id INTEGER NOT NULL REFERENCES decks (id), front TEXT NOT NULL, place INTEGER NOT NULL);
CREATE INDEX cards_deck ON cards (deck_id);
-- > 000002_summary.up.sql
ALTER TABLE decks ADD COLUMN summary TEXT;
UPDATE decks SET summary = (SELECT json_group_array(card) FROM (SELECT json_object('front', front) AS card FROM cards WHERE deck_id = decks.id ORDER BY place));

-- ## objects of a sorted query are gathered as objects · innocent
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE decks (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, deck_id INTEGER NOT NULL REFERENCES decks (id), front TEXT NOT NULL, place INTEGER NOT NULL);
CREATE INDEX cards_deck ON cards (deck_id);
-- > 000002_summary.up.sql
ALTER TABLE decks ADD COLUMN summary TEXT;
UPDATE decks SET summary = (SELECT json_group_array(json(card)) FROM (SELECT json_object('front', front) AS card FROM cards WHERE deck_id = decks.id ORDER BY place));

-- ## the project keeps documents as texts there · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE outbox (id INTEGER PRIMARY KEY, envelope TEXT NOT NULL, body TEXT NOT NULL DEFAULT '{}', CHECK (json_valid(body)));
INSERT INTO outbox (envelope, body) VALUES ('{"kind":"mail","body":"{\"to\":1}"}', '{"to":1}');
-- > 002_envelopes.sql
UPDATE outbox SET envelope = json_object('kind', 'mail', 'body', body) WHERE envelope = '';

-- ## a note is a text, whatever it says · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE visits (id INTEGER PRIMARY KEY, note TEXT NOT NULL DEFAULT '', city TEXT NOT NULL);
-- > 002_data.sql
ALTER TABLE visits ADD COLUMN data TEXT;
UPDATE visits SET data = json_object('note', note, 'city', city);

-- ## names and numbers go into an object that json_patch adds to · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, watts INTEGER NOT NULL, colour TEXT);
-- > 002_state.sql
ALTER TABLE lamps ADD COLUMN state TEXT;
UPDATE lamps SET state = json_patch(json_object('room', room, 'watts', watts), json_object('colour', colour));

-- ## names go into an object that json_set and json_remove change · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, watts INTEGER NOT NULL, colour TEXT);
-- > 002_state.sql
ALTER TABLE lamps ADD COLUMN state TEXT;
UPDATE lamps SET state = json_remove(json_set(json_object('room', room, 'colour', colour), '$.watts', watts), '$.none');

-- ## a list goes as a text into an object that json_patch adds to · guilty: warning document-as-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE lamps (id INTEGER PRIMARY KEY, room TEXT NOT NULL, scenes TEXT NOT NULL DEFAULT '[]');
CREATE VIEW lamp_scenes AS SELECT l.id, j.value AS scene FROM lamps l, json_each(l.scenes) j;
-- > 002_state.sql
ALTER TABLE lamps ADD COLUMN state TEXT;
UPDATE lamps SET state = json_patch(json_object('room', room, 'scenes', scenes), json_object('on', 1));

-- ## a name goes between quotation marks as it is · guilty: warning document-as-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_profile.sql
ALTER TABLE users ADD COLUMN profile TEXT;
UPDATE users SET profile = '{"name":"' || name || '"}';

-- ## names go into documents of another table as they are · guilty: warning document-as-text
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
-- > 0002_events.sql
CREATE TABLE events (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL);
INSERT INTO events (kind, payload) SELECT 'user', '{"id":' || id || ',"name":"' || name || '"}' FROM users;

-- ## a label goes into documents that were empty, and a view reads it · guilty: warning document-as-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, meta TEXT);
-- > 002_label.sql
UPDATE users SET meta = '{"label":"' || name || '"}' WHERE meta IS NULL;
CREATE VIEW labels AS SELECT id, json_extract(meta, '$.label') AS label FROM users;

-- ## a list is put together by group_concat · guilty: warning document-as-text
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES posts(id), name TEXT NOT NULL);
-- > 000002_tags.up.sql
ALTER TABLE posts ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
UPDATE posts SET tags = (SELECT '["' || group_concat(name, '","') || '"]' FROM tags WHERE post_id = posts.id) WHERE id IN (SELECT post_id FROM tags);

-- ## a document by printf · guilty: warning document-as-text
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_profile.sql
ALTER TABLE users ADD COLUMN profile TEXT;
UPDATE users SET profile = printf('{"name":"%s"}', name);

-- ## json_quote puts the quotation marks · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_profile.sql
ALTER TABLE users ADD COLUMN profile TEXT;
UPDATE users SET profile = '{"name":' || json_quote(name) || '}';

-- ## quotation marks and backslashes are written as JSON has them · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_profile.sql
ALTER TABLE users ADD COLUMN profile TEXT;
UPDATE users SET profile = '{"name":"' || replace(replace(name, '\', '\\'), '"', '\"') || '"}';

-- ## numbers and codes go between quotation marks · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, country_code TEXT NOT NULL, age INTEGER NOT NULL, role TEXT NOT NULL CHECK (role IN ('admin', 'user')));
-- > 002_profile.sql
ALTER TABLE users ADD COLUMN profile TEXT;
UPDATE users SET profile = '{"age":' || age || ',"id":"' || id || '","country":"' || country_code || '","roles":["' || role || '"]}';

-- ## braces and quotation marks that are no JSON · innocent
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE vars (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- > 002_text.sql
ALTER TABLE vars ADD COLUMN placeholder TEXT;
ALTER TABLE vars ADD COLUMN phrase TEXT;
UPDATE vars SET placeholder = '{{"' || name || '"}}', phrase = '"' || name || '"';
