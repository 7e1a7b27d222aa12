-- Foreign keys that a CHECK compares with each other, or of which exactly one is said: another parent has to be one that it takes.

-- ## a file is of a user or of a team, and the team goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id),
  team_id INTEGER REFERENCES teams (id),
  CHECK ((user_id IS NULL) <> (team_id IS NULL))
);
-- > 002_slim.sql
CREATE TABLE files_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL, user_id INTEGER REFERENCES users (id));
INSERT INTO files_new (id, path, user_id) SELECT id, path, user_id FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;

-- ## a file is of a user or of a team, and the user goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id),
  team_id INTEGER REFERENCES teams (id),
  CHECK ((user_id IS NULL) <> (team_id IS NULL))
);
-- > 002_slim.sql
CREATE TABLE files_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL, team_id INTEGER REFERENCES teams (id));
INSERT INTO files_new (id, path, team_id) SELECT id, path, team_id FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;

-- ## a file is of a user or of a team, and is still so by a kind and an id · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id),
  team_id INTEGER REFERENCES teams (id),
  CHECK ((user_id IS NULL) <> (team_id IS NULL))
);
-- > 002_slim.sql
CREATE TABLE files_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL, owner_kind TEXT NOT NULL, owner_id INTEGER NOT NULL);
INSERT INTO files_new (id, path, owner_kind, owner_id) SELECT id, path, iif(user_id IS NULL, 'team', 'user'), coalesce(user_id, team_id) FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;

-- ## a file is of a user or of a team, and only the ids of users are copied · guilty: error drops-column|merges-values|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id),
  team_id INTEGER REFERENCES teams (id),
  CHECK ((user_id IS NULL) <> (team_id IS NULL))
);
-- > 002_slim.sql
CREATE TABLE files_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL, owner_kind TEXT NOT NULL, owner_id INTEGER);
INSERT INTO files_new (id, path, owner_kind, owner_id) SELECT id, path, iif(user_id IS NULL, 'team', 'user'), user_id FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;

-- ## whom somebody follows, never themselves · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE follows (
  id INTEGER PRIMARY KEY,
  follower_id INTEGER NOT NULL REFERENCES users (id),
  followee_id INTEGER NOT NULL REFERENCES users (id),
  since TEXT,
  UNIQUE (follower_id, followee_id),
  CHECK (follower_id != followee_id)
);
-- > 002_slim.sql
CREATE TABLE follows_new (id INTEGER PRIMARY KEY, follower_id INTEGER NOT NULL REFERENCES users (id), since TEXT);
INSERT INTO follows_new SELECT id, follower_id, since FROM follows;
DROP TABLE follows;
ALTER TABLE follows_new RENAME TO follows;

-- ## where a trip ends, which is not where it starts · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE stops (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE trips (
  id INTEGER PRIMARY KEY,
  start_id INTEGER NOT NULL REFERENCES stops (id) CHECK (start_id <> end_id),
  end_id INTEGER NOT NULL REFERENCES stops (id),
  fare INTEGER NOT NULL DEFAULT 0
);
-- > 002_legs.sql
CREATE TABLE legs (trip_id INTEGER NOT NULL, stop_id INTEGER NOT NULL REFERENCES stops (id), fare INTEGER NOT NULL);
INSERT INTO legs SELECT id, start_id, fare FROM trips;
DROP TABLE trips;

-- ## what a place is near to, in a tree where none is its own parent · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE places (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_id INTEGER REFERENCES places (id), near_id INTEGER REFERENCES places (id), CHECK (parent_id <> near_id), CHECK (parent_id <> id));
-- > 002_slim.sql
CREATE TABLE places_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent_id INTEGER REFERENCES places (id));
INSERT INTO places_new SELECT id, name, parent_id FROM places;
DROP TABLE places;
ALTER TABLE places_new RENAME TO places;

-- ## where the money went, which is never where it came from · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE transfers (
  id INTEGER PRIMARY KEY,
  src INTEGER NOT NULL REFERENCES accounts (id),
  dst INTEGER NOT NULL REFERENCES accounts (id),
  cents INTEGER NOT NULL,
  CHECK (src <> dst)
);
-- > 002_slim.sql
CREATE TABLE transfers_new (id INTEGER PRIMARY KEY, src INTEGER NOT NULL REFERENCES accounts (id), cents INTEGER NOT NULL);
INSERT INTO transfers_new (id, src, cents) SELECT id, src, cents FROM transfers;
DROP TABLE transfers;
ALTER TABLE transfers_new RENAME TO transfers;

-- ## both ends get other names · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE transfers (
  id INTEGER PRIMARY KEY,
  src INTEGER NOT NULL REFERENCES accounts (id),
  dst INTEGER NOT NULL REFERENCES accounts (id),
  cents INTEGER NOT NULL,
  CHECK (src <> dst)
);
-- > 002_names.sql
CREATE TABLE transfers_new (
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL REFERENCES accounts (id),
  to_id INTEGER NOT NULL REFERENCES accounts (id),
  cents INTEGER NOT NULL,
  CHECK (from_id <> to_id)
);
INSERT INTO transfers_new (id, from_id, to_id, cents) SELECT id, src, dst, cents FROM transfers;
DROP TABLE transfers;
ALTER TABLE transfers_new RENAME TO transfers;

-- ## both sides of a match become rows, the second filled from the first · guilty: error drops-column|changes-values
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (
  id INTEGER PRIMARY KEY,
  kickoff TEXT NOT NULL,
  home_team_id INTEGER NOT NULL REFERENCES teams (id),
  away_team_id INTEGER NOT NULL REFERENCES teams (id),
  CHECK (home_team_id <> away_team_id)
);
-- > 000002_sides.up.sql
CREATE TABLE match_sides (
  match_id INTEGER NOT NULL REFERENCES matches (id),
  side TEXT NOT NULL CHECK (side IN ('home', 'away')),
  team_id INTEGER NOT NULL REFERENCES teams (id),
  PRIMARY KEY (match_id, side)
);
INSERT INTO match_sides (match_id, side, team_id)
SELECT id, 'home', home_team_id FROM matches
UNION ALL
SELECT id, 'away', home_team_id FROM matches;
-- > 000003_slim.up.sql
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, kickoff TEXT NOT NULL);
INSERT INTO matches_new (id, kickoff) SELECT id, kickoff FROM matches;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;

-- ## both sides of a match become rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: golang-migrate
-- = 000001_init.up.sql
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE matches (
  id INTEGER PRIMARY KEY,
  kickoff TEXT NOT NULL,
  home_team_id INTEGER NOT NULL REFERENCES teams (id),
  away_team_id INTEGER NOT NULL REFERENCES teams (id),
  CHECK (home_team_id <> away_team_id)
);
-- > 000002_sides.up.sql
CREATE TABLE match_sides (
  match_id INTEGER NOT NULL REFERENCES matches (id),
  side TEXT NOT NULL CHECK (side IN ('home', 'away')),
  team_id INTEGER NOT NULL REFERENCES teams (id),
  PRIMARY KEY (match_id, side)
);
INSERT INTO match_sides (match_id, side, team_id)
SELECT id, 'home', home_team_id FROM matches
UNION ALL
SELECT id, 'away', away_team_id FROM matches;
-- > 000003_slim.up.sql
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, kickoff TEXT NOT NULL);
INSERT INTO matches_new (id, kickoff) SELECT id, kickoff FROM matches;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;

-- ## the second of two friends, the lower one first · guilty: error drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friendships (
  id INTEGER PRIMARY KEY,
  low_id INTEGER NOT NULL REFERENCES people (id),
  high_id INTEGER NOT NULL REFERENCES people (id),
  since TEXT NOT NULL,
  UNIQUE (low_id, high_id),
  CHECK (low_id < high_id)
);
-- > 002_links.sql
CREATE TABLE links (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id), since TEXT NOT NULL);
INSERT INTO links (person_id, since) SELECT low_id, since FROM friendships;
DROP TABLE friendships;

-- ## friends become links in both directions · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE friendships (
  id INTEGER PRIMARY KEY,
  low_id INTEGER NOT NULL REFERENCES people (id),
  high_id INTEGER NOT NULL REFERENCES people (id),
  since TEXT NOT NULL,
  UNIQUE (low_id, high_id),
  CHECK (low_id < high_id)
);
-- > 002_links.sql
CREATE TABLE links (person_id INTEGER NOT NULL REFERENCES people (id), other_id INTEGER NOT NULL REFERENCES people (id), since TEXT NOT NULL, PRIMARY KEY (person_id, other_id));
INSERT INTO links (person_id, other_id, since)
SELECT low_id, high_id, since FROM friendships UNION ALL SELECT high_id, low_id, since FROM friendships;
DROP TABLE friendships;

-- ## three people of one hand-over, none of them twice, and the witness goes · guilty: error drops-column
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE staff (code TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE handovers (
  id INTEGER PRIMARY KEY,
  giver TEXT NOT NULL REFERENCES staff (code),
  taker TEXT NOT NULL REFERENCES staff (code),
  witness TEXT NOT NULL REFERENCES staff (code),
  CHECK (giver <> taker AND taker <> witness AND witness <> giver)
);
-- > 002_no_witness.sql
CREATE TABLE handovers_new (
  id INTEGER PRIMARY KEY,
  giver TEXT NOT NULL REFERENCES staff (code),
  taker TEXT NOT NULL REFERENCES staff (code),
  CHECK (giver <> taker)
);
INSERT INTO handovers_new (id, giver, taker) SELECT id, giver, taker FROM handovers;
DROP TABLE handovers;
ALTER TABLE handovers_new RENAME TO handovers;

-- ## three people of one hand-over become rows · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE staff (code TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE handovers (
  id INTEGER PRIMARY KEY,
  giver TEXT NOT NULL REFERENCES staff (code),
  taker TEXT NOT NULL REFERENCES staff (code),
  witness TEXT NOT NULL REFERENCES staff (code),
  CHECK (giver <> taker AND taker <> witness AND witness <> giver)
);
-- > 002_roles.sql
CREATE TABLE handover_roles (handover_id INTEGER NOT NULL, role TEXT NOT NULL, staff TEXT NOT NULL REFERENCES staff (code), PRIMARY KEY (handover_id, role));
INSERT INTO handover_roles SELECT id, 'giver', giver FROM handovers;
INSERT INTO handover_roles SELECT id, 'taker', taker FROM handovers;
INSERT INTO handover_roles SELECT id, 'witness', witness FROM handovers;
DROP TABLE handovers;

-- ## the guest of a night in the place of the room · guilty: error drops-column|drops-table|loses-rows|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  room_id INTEGER NOT NULL REFERENCES rooms (id),
  guest_id INTEGER NOT NULL REFERENCES guests (id),
  night TEXT NOT NULL,
  UNIQUE (room_id, night),
  UNIQUE (guest_id, night)
);
-- > 002_stays.sql
CREATE TABLE stays (id INTEGER PRIMARY KEY, room_id INTEGER NOT NULL REFERENCES rooms (id), guest_id INTEGER NOT NULL REFERENCES guests (id), night TEXT NOT NULL);
INSERT INTO stays (id, room_id, guest_id, night) SELECT id, guest_id, guest_id, night FROM bookings;
DROP TABLE bookings;

-- ## what a comment is about, one of three, becomes a kind and an id · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE videos (id TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  post_id TEXT REFERENCES posts (id) ON DELETE CASCADE,
  photo_id TEXT REFERENCES photos (id) ON DELETE CASCADE,
  video_id TEXT REFERENCES videos (id) ON DELETE CASCADE,
  CHECK ((post_id IS NOT NULL) + (photo_id IS NOT NULL) + (video_id IS NOT NULL) = 1)
);
-- > 0002_subject.sql
CREATE TABLE comments_new (id TEXT PRIMARY KEY, body TEXT NOT NULL, subject_type TEXT NOT NULL, subject_id TEXT NOT NULL);
INSERT INTO comments_new
SELECT id, body, CASE WHEN post_id IS NOT NULL THEN 'post' WHEN photo_id IS NOT NULL THEN 'photo' ELSE 'video' END, coalesce(post_id, photo_id, video_id) FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## what a comment is about, one of three, and the third is forgotten · guilty: error drops-column|loses-rows|changes-values
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE posts (id TEXT PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE videos (id TEXT PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  post_id TEXT REFERENCES posts (id) ON DELETE CASCADE,
  photo_id TEXT REFERENCES photos (id) ON DELETE CASCADE,
  video_id TEXT REFERENCES videos (id) ON DELETE CASCADE,
  CHECK ((post_id IS NOT NULL) + (photo_id IS NOT NULL) + (video_id IS NOT NULL) = 1)
);
-- > 0002_subject.sql
CREATE TABLE comments_new (id TEXT PRIMARY KEY, body TEXT NOT NULL, subject_type TEXT NOT NULL, subject_id TEXT);
INSERT INTO comments_new
SELECT id, body, CASE WHEN post_id IS NOT NULL THEN 'post' WHEN photo_id IS NOT NULL THEN 'photo' ELSE 'video' END, coalesce(post_id, photo_id) FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## what a comment is about, one of two, without which of them · guilty: error drops-column|merges-values|loses-rows|changes-values
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  post_id INTEGER REFERENCES posts (id),
  photo_id INTEGER REFERENCES photos (id),
  CHECK ((post_id IS NULL) + (photo_id IS NULL) = 1)
);
-- > 002_subject.sql
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, subject_id INTEGER NOT NULL);
INSERT INTO comments_new SELECT id, body, coalesce(post_id, photo_id) FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## what a comment is about, one of two, whose ids are kept apart · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE photos (id INTEGER PRIMARY KEY, file TEXT NOT NULL);
CREATE TABLE comments (
  id INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  post_id INTEGER REFERENCES posts (id),
  photo_id INTEGER REFERENCES photos (id),
  CHECK ((post_id IS NULL) + (photo_id IS NULL) = 1)
);
-- > 002_subject.sql
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, body TEXT NOT NULL, subject TEXT NOT NULL);
INSERT INTO comments_new SELECT id, body, coalesce('post ' || post_id, 'photo ' || photo_id) FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;

-- ## a file is of a user or of a team, in two tables afterwards · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id),
  team_id INTEGER REFERENCES teams (id),
  CHECK ((user_id IS NULL) <> (team_id IS NULL))
);
-- > 002_split.sql
CREATE TABLE user_files (id INTEGER PRIMARY KEY, path TEXT NOT NULL, user_id INTEGER NOT NULL REFERENCES users (id));
CREATE TABLE team_files (id INTEGER PRIMARY KEY, path TEXT NOT NULL, team_id INTEGER NOT NULL REFERENCES teams (id));
INSERT INTO user_files SELECT id, path, user_id FROM files WHERE user_id IS NOT NULL;
INSERT INTO team_files SELECT id, path, team_id FROM files WHERE team_id IS NOT NULL;
DROP TABLE files;

-- ## a file is of a user, else of the team of that user · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE files (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id),
  team_id INTEGER REFERENCES teams (id),
  CHECK (user_id IS NOT NULL OR team_id IS NOT NULL)
);
-- > 002_owners.sql
CREATE TABLE owners (id INTEGER PRIMARY KEY, user_id INTEGER UNIQUE REFERENCES users (id), team_id INTEGER UNIQUE REFERENCES teams (id));
INSERT INTO owners (user_id) SELECT id FROM users;
INSERT INTO owners (team_id) SELECT id FROM teams;
CREATE TABLE file_owners (file_id INTEGER NOT NULL REFERENCES files (id), owner_id INTEGER NOT NULL REFERENCES owners (id), PRIMARY KEY (file_id, owner_id));
INSERT INTO file_owners SELECT f.id, o.id FROM files f JOIN owners o ON o.user_id = f.user_id;
INSERT INTO file_owners SELECT f.id, o.id FROM files f JOIN owners o ON o.team_id = f.team_id;
CREATE TABLE files_new (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
INSERT INTO files_new SELECT id, path FROM files;
DROP TABLE files;
ALTER TABLE files_new RENAME TO files;

-- ## who follows whom becomes pairs in order, though a CHECK keeps the two apart · guilty: error drops-column|loses-rows
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE follows (follower_id INTEGER NOT NULL, followee_id INTEGER NOT NULL, PRIMARY KEY (follower_id, followee_id), CHECK (follower_id <> followee_id));
-- > 002_pairs.sql
CREATE TABLE pairs (a_id INTEGER NOT NULL, b_id INTEGER NOT NULL, PRIMARY KEY (a_id, b_id), CHECK (a_id < b_id));
INSERT OR IGNORE INTO pairs SELECT min(follower_id, followee_id), max(follower_id, followee_id) FROM follows;
DROP TABLE follows;

-- ## pairs of friends are put in order under their own name, and a CHECK keeps the two apart · innocent, may: breaks-old-writes
-- @ runner: transactional
-- = 001_init.sql
CREATE TABLE friends (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b), CHECK (a <> b));
-- > 002_order.sql
CREATE TABLE friends_new (a INTEGER NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b), CHECK (a < b));
INSERT OR IGNORE INTO friends_new SELECT min(a, b), max(a, b) FROM friends;
DROP TABLE friends;
ALTER TABLE friends_new RENAME TO friends;
