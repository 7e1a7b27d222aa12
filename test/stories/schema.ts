/** What real projects do to a schema: stories in which something is lost or left broken, and stories in which nothing is. */

export interface SchemaStory {
  readonly title: string
  readonly story: string
  /** The rules of the schema group that speak, each once, in alphabetical order. */
  readonly speaks: readonly string[]
}

const USERS = `
  -- @ runner: transactional
  -- = 001_users.sql
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT, CreatedAt TEXT);`

const MESSAGES = `
  CREATE TABLE Messages (
    Id INTEGER PRIMARY KEY,
    UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE,
    Body TEXT
  );
  CREATE INDEX Messages_UserId ON Messages(UserId);`

/** Users made anew with a Name that is required: what SQLite's own page asks for (https://sqlite.org/lang_altertable.html#otheralter). */
const REBUILD = `
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '', CreatedAt TEXT);
  INSERT INTO Users_new SELECT Id, Email, coalesce(Name, ''), CreatedAt FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`

const RENAMED_AWAY = `
  ALTER TABLE Users RENAME TO Users_old;
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '', CreatedAt TEXT);
  INSERT INTO Users SELECT Id, Email, coalesce(Name, ''), CreatedAt FROM Users_old;`

const SEARCH = `
  CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Text TEXT);
  CREATE VIRTUAL TABLE Notes_search USING fts4(content="Notes", Text);
  CREATE TRIGGER Notes_ai AFTER INSERT ON Notes BEGIN
    INSERT INTO Notes_search(docid, Text) VALUES (new.Id, new.Text);
  END;
  CREATE TRIGGER Notes_bd BEFORE DELETE ON Notes BEGIN
    DELETE FROM Notes_search WHERE docid = old.Id;
  END;`

const NOTES_REBUILD = `
  CREATE TABLE Notes_new (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL DEFAULT '');
  INSERT INTO Notes_new SELECT Id, coalesce(Text, '') FROM Notes;
  DROP TABLE Notes;
  ALTER TABLE Notes_new RENAME TO Notes;`

export const GUILTY: readonly SchemaStory[] = [
  {
    title: 'a rebuild forgets two indexes',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  CREATE INDEX Users_Lower ON Users(lower(Email));
  -- > 002_name.sql${REBUILD}`,
    speaks: ['loses-index'],
  },
  {
    title: 'a rebuild forgets a partial index',
    story: `${USERS}
  CREATE UNIQUE INDEX Users_Email ON Users(Email) WHERE Email IS NOT NULL;
  -- > 002_name.sql${REBUILD}
  CREATE INDEX Users_AnyEmail ON Users(Email);`,
    speaks: ['loses-index'],
  },
  {
    title: 'a unique index comes back as a plain one',
    story: `${USERS}
  CREATE UNIQUE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql${REBUILD}
  CREATE INDEX Users_ByEmail ON Users(Email);`,
    speaks: ['loses-index'],
  },
  {
    title: 'a rebuild by renaming away asks for its index too early',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql${RENAMED_AWAY}
  CREATE INDEX IF NOT EXISTS Users_Email ON Users(Email);
  DROP TABLE Users_old;`,
    speaks: ['loses-index'],
  },
  {
    title: 'a table is renamed away with its index and stays',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql${RENAMED_AWAY}`,
    speaks: ['leftover-table', 'loses-index'],
  },
  {
    title: 'two tables are made anew in one file, one without its index',
    story: `${USERS}${MESSAGES}
  -- > 002_both.sql
  CREATE TABLE Messages_new (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE, Body TEXT NOT NULL DEFAULT '');
  INSERT INTO Messages_new SELECT Id, UserId, coalesce(Body, '') FROM Messages;
  DROP TABLE Messages;
  ALTER TABLE Messages_new RENAME TO Messages;${REBUILD}`,
    speaks: ['loses-index'],
  },
  {
    title: 'a rebuild of a searched table forgets the triggers that keep the search',
    story: `
  -- @ runner: transactional
  -- = 001_notes.sql${SEARCH}
  -- > 002_text.sql${NOTES_REBUILD}`,
    speaks: ['loses-trigger'],
  },
  {
    title: 'a rebuild through a temporary table forgets the trigger',
    story: `${USERS}
  CREATE TRIGGER Users_Stamp AFTER INSERT ON Users BEGIN
    UPDATE Users SET CreatedAt = '2026-01-01' WHERE Id = new.Id;
  END;
  -- > 002_name.sql
  CREATE TEMP TABLE Users_backup AS SELECT * FROM Users;
  DROP TABLE Users;
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '', CreatedAt TEXT);
  INSERT INTO Users SELECT Id, Email, coalesce(Name, ''), CreatedAt FROM Users_backup;
  DROP TABLE Users_backup;`,
    speaks: ['loses-trigger'],
  },
  {
    title: 'a view is made anew without its INSTEAD OF trigger',
    story: `${USERS}
  CREATE VIEW Names AS SELECT Id, Name FROM Users;
  CREATE TRIGGER Names_Update INSTEAD OF UPDATE ON Names BEGIN
    UPDATE Users SET Name = new.Name WHERE Id = old.Id;
  END;
  -- > 002_emails.sql
  DROP VIEW Names;
  CREATE VIEW Names AS SELECT Id, Name, Email FROM Users;`,
    speaks: ['loses-trigger'],
  },
  {
    title: 'a view is dropped for a rebuild and forgotten',
    story: `${USERS}
  CREATE VIEW Recent AS SELECT * FROM Users WHERE CreatedAt > '2025';
  -- > 002_name.sql
  DROP VIEW Recent;${REBUILD}`,
    speaks: ['loses-view'],
  },
  {
    title: 'a rebuild forgets NOT NULL, a default and a collation',
    story: `
  -- @ runner: transactional
  -- = 001_tags.sql
  CREATE TABLE Tags (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL COLLATE NOCASE, Color TEXT DEFAULT 'grey');
  -- > 002_length.sql
  CREATE TABLE Tags_new (Id INTEGER PRIMARY KEY, Name TEXT CHECK (length(Name) < 1000000), Color TEXT);
  INSERT INTO Tags_new SELECT * FROM Tags;
  DROP TABLE Tags;
  ALTER TABLE Tags_new RENAME TO Tags;`,
    speaks: ['loses-constraint'],
  },
  {
    title: 'a rebuild forgets the foreign key',
    story: `${USERS}${MESSAGES}
  -- > 002_body.sql
  CREATE TABLE Messages_new (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL, Body TEXT NOT NULL DEFAULT '');
  INSERT INTO Messages_new SELECT Id, UserId, coalesce(Body, '') FROM Messages;
  DROP TABLE Messages;
  ALTER TABLE Messages_new RENAME TO Messages;
  CREATE INDEX Messages_UserId ON Messages(UserId);`,
    speaks: ['loses-constraint'],
  },
  {
    title: 'a table is copied with CREATE TABLE AS and takes the place of the old one',
    story: `${USERS}
  -- > 002_copy.sql
  CREATE TABLE Users_new AS SELECT Id, Email, Name, CreatedAt FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`,
    speaks: ['loses-constraint'],
  },
  {
    title: 'a composite primary key gets lost in a rebuild',
    story: `
  -- @ runner: transactional
  -- = 001_members.sql
  CREATE TABLE Members (TeamId INTEGER, UserId INTEGER, Role TEXT, PRIMARY KEY (TeamId, UserId));
  -- > 002_role.sql
  CREATE TABLE Members_new (TeamId INTEGER, UserId INTEGER, Role TEXT NOT NULL DEFAULT 'member');
  INSERT INTO Members_new SELECT TeamId, UserId, coalesce(Role, 'member') FROM Members;
  DROP TABLE Members;
  ALTER TABLE Members_new RENAME TO Members;`,
    speaks: ['loses-constraint'],
  },
  {
    title: 'a strict table with counted ids is made anew without both',
    story: `
  -- @ runner: transactional
  -- = 001_orders.sql
  CREATE TABLE Orders (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER) STRICT;
  -- > 002_total.sql
  CREATE TABLE Orders_new (Id INTEGER PRIMARY KEY, Total INTEGER NOT NULL DEFAULT 0);
  INSERT INTO Orders_new SELECT Id, coalesce(Total, 0) FROM Orders;
  DROP TABLE Orders;
  ALTER TABLE Orders_new RENAME TO Orders;`,
    speaks: ['loses-table-option'],
  },
  {
    title: 'a parent is renamed away, and its children follow it into nowhere',
    story: `${USERS}${MESSAGES}
  -- > 002_name.sql${RENAMED_AWAY}
  DROP TABLE Users_old;`,
    speaks: ['dangling-foreign-key'],
  },
  {
    title: 'a foreign key names a column that is not there',
    story: `${USERS}
  -- > 002_messages.sql
  CREATE TABLE Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(UserId));
  CREATE INDEX Messages_UserId ON Messages(UserId);`,
    speaks: ['dangling-foreign-key'],
  },
  {
    title: 'a parent loses the unique index that a foreign key needs',
    story: `${USERS}
  CREATE UNIQUE INDEX Users_Email ON Users(Email);
  CREATE TABLE Invitations (Id INTEGER PRIMARY KEY, Email TEXT REFERENCES Users(Email));
  -- > 002_no_index.sql
  DROP INDEX Users_Email;`,
    speaks: ['dangling-foreign-key'],
  },
  {
    title: 'a foreign key to half of a composite key',
    story: `
  -- @ runner: transactional
  -- = 001_members.sql
  CREATE TABLE Members (TeamId INTEGER, UserId INTEGER, PRIMARY KEY (TeamId, UserId));
  -- > 002_votes.sql
  CREATE TABLE Votes (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Members);
  CREATE INDEX Votes_UserId ON Votes(UserId);`,
    speaks: ['dangling-foreign-key'],
  },
  {
    title: 'a column that a view reads goes in a rebuild by renaming away',
    story: `${USERS}
  CREATE VIEW Mails AS SELECT Email FROM Users;
  -- > 002_no_mail.sql
  ALTER TABLE Users RENAME TO Users_old;
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT, CreatedAt TEXT);
  INSERT INTO Users SELECT Id, Name, CreatedAt FROM Users_old;
  DROP TABLE Users_old;`,
    speaks: ['broken-view'],
  },
  {
    title: 'a view of a view on a table that is dropped: one finding, for the first of them',
    story: `${USERS}
  CREATE TABLE Visits (Id INTEGER PRIMARY KEY, Page TEXT);
  CREATE VIEW Pages AS SELECT DISTINCT Page FROM Visits;
  CREATE VIEW LongPages AS SELECT Page FROM Pages WHERE length(Page) > 100;
  -- > 002_no_visits.sql
  DROP TABLE Visits;`,
    speaks: ['broken-view'],
  },
  {
    title: 'a trigger writes to a table that is dropped',
    story: `${USERS}
  CREATE TABLE Log (Id INTEGER PRIMARY KEY, Text TEXT);
  CREATE TRIGGER Users_Log AFTER DELETE ON Users BEGIN
    INSERT INTO Log(Text) VALUES (old.Name);
  END;
  -- > 002_no_log.sql
  DROP TABLE Log;`,
    speaks: ['broken-trigger'],
  },
  {
    title: 'a new trigger on a column that nobody has',
    story: `${USERS}
  -- > 002_stamp.sql
  CREATE TRIGGER Users_Stamp AFTER UPDATE ON Users BEGIN
    UPDATE Users SET UpdatedAt = '2026' WHERE Id = new.Id;
  END;`,
    speaks: ['broken-trigger'],
  },
  {
    title: 'a copy is made and never takes its place',
    story: `${USERS}
  -- > 002_name.sql
  CREATE TABLE __new_Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '', CreatedAt TEXT);
  INSERT INTO __new_Users SELECT Id, Email, coalesce(Name, ''), CreatedAt FROM Users;`,
    speaks: ['leftover-table'],
  },
  {
    title: 'a whole table is copied to rename a column',
    story: `${USERS}
  -- > 002_mail.sql
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Mail TEXT, Name TEXT, CreatedAt TEXT);
  INSERT INTO Users_new SELECT Id, Email, Name, CreatedAt FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`,
    speaks: ['needless-rebuild'],
  },
  {
    title: 'a whole table is copied to drop one column and add another, and its index goes with it',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_phone.sql
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT, Phone TEXT);
  INSERT INTO Users_new(Id, Email, Name) SELECT Id, Email, Name FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`,
    speaks: ['loses-index', 'needless-rebuild'],
  },
  {
    title: 'a link table has an index for one of its two foreign keys only',
    story: `${USERS}
  CREATE TABLE Teams (Id INTEGER PRIMARY KEY);
  -- > 002_members.sql
  CREATE TABLE Members (
    TeamId INTEGER NOT NULL REFERENCES Teams(Id),
    UserId INTEGER NOT NULL REFERENCES Users(Id),
    PRIMARY KEY (TeamId, UserId)
  );`,
    speaks: ['foreign-key-without-index'],
  },
]

export const INNOCENT: readonly SchemaStory[] = [
  {
    title: 'a rebuild by the book, with index, children and foreign keys off',
    story: `
  -- @ runner: sqlite3
  -- = 001_users.sql
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT, CreatedAt TEXT);${MESSAGES}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql
  -- @ level: not-rerunnable off
  -- @ level: crash-gets-stuck off
  PRAGMA foreign_keys = OFF;
  BEGIN;${REBUILD}
  CREATE INDEX Users_Email ON Users(Email);
  COMMIT;
  PRAGMA foreign_keys = ON;`,
    speaks: [],
  },
  {
    title: 'an index is replaced by a longer one with the same beginning',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql${REBUILD}
  CREATE INDEX Users_Email_Name ON Users(Email, Name);`,
    speaks: [],
  },
  {
    title: 'a unique index becomes a UNIQUE of the table',
    story: `${USERS}
  CREATE UNIQUE INDEX Users_Email ON Users(Email);
  -- > 002_unique.sql
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT UNIQUE, Name TEXT, CreatedAt TEXT);
  INSERT INTO Users_new SELECT Id, Email, Name, CreatedAt FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`,
    speaks: [],
  },
  {
    title: 'a UNIQUE of the table becomes a unique index',
    story: `
  -- @ runner: transactional
  -- = 001_users.sql
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT UNIQUE, Name TEXT);
  -- > 002_index.sql
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
  INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;
  CREATE UNIQUE INDEX Users_Email ON Users(Email);`,
    speaks: [],
  },
  {
    title: 'partial and expression indexes are kept through a rebuild',
    story: `${USERS}
  CREATE INDEX Users_Lower ON Users(lower(Email));
  CREATE UNIQUE INDEX Users_Active ON Users(Email) WHERE Name IS NOT NULL;
  -- > 002_name.sql${REBUILD}
  CREATE INDEX Users_Lower ON Users(lower(Email));
  CREATE UNIQUE INDEX Users_Active ON Users(Email) WHERE Name IS NOT NULL;`,
    speaks: [],
  },
  {
    title: 'an index goes with its column',
    story: `
  -- @ level: drops-column off${USERS}
  CREATE INDEX Users_Created ON Users(CreatedAt);
  -- > 002_no_date.sql
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT NOT NULL DEFAULT '');
  INSERT INTO Users_new SELECT Id, Email, coalesce(Name, '') FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`,
    speaks: [],
  },
  {
    title: 'an index is dropped by name in the file of the rebuild',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql
  DROP INDEX Users_Email;${REBUILD}`,
    speaks: [],
  },
  {
    title: 'an index comes back in the next file of the same pull request',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  -- > 002_name.sql${REBUILD}
  -- > 003_index.sql
  CREATE INDEX Users_Email ON Users(Email);`,
    speaks: [],
  },
  {
    title: 'a view over a rebuilt table is dropped and made anew',
    story: `${USERS}
  CREATE VIEW Recent AS SELECT Id, Name FROM Users WHERE CreatedAt > '2025';
  -- > 002_name.sql
  DROP VIEW Recent;${REBUILD}
  CREATE VIEW Recent AS SELECT Id, Name FROM Users WHERE CreatedAt > '2026';`,
    speaks: [],
  },
  {
    title: 'a view is retired with the table that it reads',
    story: `${USERS}
  CREATE TABLE Cache (Id INTEGER PRIMARY KEY, Text TEXT);
  CREATE VIEW Cached AS SELECT Text FROM Cache;
  -- > 002_new_cache.sql
  -- @ level: drops-table off
  DROP VIEW Cached;
  DROP TABLE Cache;`,
    speaks: [],
  },
  {
    title: 'triggers that keep a search are made anew behind a rebuild',
    story: `
  -- @ runner: transactional
  -- = 001_notes.sql${SEARCH}
  -- > 002_text.sql${NOTES_REBUILD}
  CREATE TRIGGER Notes_ai AFTER INSERT ON Notes BEGIN
    INSERT INTO Notes_search(docid, Text) VALUES (new.Id, new.Text);
  END;
  CREATE TRIGGER Notes_bd BEFORE DELETE ON Notes BEGIN
    DELETE FROM Notes_search WHERE docid = old.Id;
  END;`,
    speaks: [],
  },
  {
    title: 'a new search table with its triggers',
    story: `
  -- @ runner: transactional
  -- = 001_notes.sql
  CREATE TABLE Notes (Id INTEGER PRIMARY KEY, Text TEXT);
  -- > 002_search.sql
  CREATE VIRTUAL TABLE Notes_search USING fts4(content="Notes", Text);
  INSERT INTO Notes_search(Notes_search) VALUES ('rebuild');
  CREATE TRIGGER Notes_ai AFTER INSERT ON Notes BEGIN
    INSERT INTO Notes_search(docid, Text) VALUES (new.Id, new.Text);
  END;`,
    speaks: [],
  },
  {
    title: 'a trigger is replaced by one of another name for the same moment',
    story: `${USERS}
  CREATE TRIGGER Users_Stamp AFTER INSERT ON Users BEGIN
    UPDATE Users SET CreatedAt = '2025' WHERE Id = new.Id;
  END;
  -- > 002_name.sql${REBUILD}
  CREATE TRIGGER Users_Dates AFTER INSERT ON Users WHEN new.CreatedAt IS NULL BEGIN
    UPDATE Users SET CreatedAt = '2026' WHERE Id = new.Id;
  END;`,
    speaks: [],
  },
  {
    title: 'a WITHOUT ROWID table keeps its option through a rebuild',
    story: `
  -- @ runner: transactional
  -- = 001_settings.sql
  CREATE TABLE Settings (Name TEXT NOT NULL PRIMARY KEY, Value TEXT) WITHOUT ROWID;
  -- > 002_value.sql
  CREATE TABLE Settings_new (Name TEXT NOT NULL PRIMARY KEY, Value TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
  INSERT INTO Settings_new SELECT Name, coalesce(Value, '') FROM Settings;
  DROP TABLE Settings;
  ALTER TABLE Settings_new RENAME TO Settings;`,
    speaks: [],
  },
  {
    title: 'a STRICT table with AUTOINCREMENT keeps both through a rebuild',
    story: `
  -- @ runner: transactional
  -- = 001_orders.sql
  CREATE TABLE Orders (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER) STRICT;
  -- > 002_total.sql
  CREATE TABLE Orders_new (Id INTEGER PRIMARY KEY AUTOINCREMENT, Total INTEGER NOT NULL DEFAULT 0) STRICT;
  INSERT INTO Orders_new SELECT Id, coalesce(Total, 0) FROM Orders;
  DROP TABLE Orders;
  ALTER TABLE Orders_new RENAME TO Orders;`,
    speaks: [],
  },
  {
    title: 'a constraint is loosened on purpose: worth a warning',
    story: `
  -- @ runner: transactional
  -- = 001_users.sql
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Email TEXT NOT NULL, Name TEXT);
  -- > 002_email_is_optional.sql
  CREATE TABLE Users_new (Id INTEGER PRIMARY KEY, Email TEXT, Name TEXT);
  INSERT INTO Users_new SELECT Id, Email, Name FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`,
    speaks: ['loses-constraint'],
  },
  {
    title: 'a CHECK allows one value more',
    story: `
  -- @ runner: transactional
  -- = 001_orders.sql
  CREATE TABLE Orders (Id INTEGER PRIMARY KEY, Status TEXT CHECK (Status IN ('new', 'paid')));
  -- > 002_cancelled.sql
  CREATE TABLE Orders_new (Id INTEGER PRIMARY KEY, Status TEXT CHECK (Status IN ('new', 'paid', 'cancelled')));
  INSERT INTO Orders_new SELECT Id, Status FROM Orders;
  DROP TABLE Orders;
  ALTER TABLE Orders_new RENAME TO Orders;`,
    speaks: [],
  },
  {
    title: 'a generated column is kept, and one is added',
    story: `
  -- @ runner: transactional
  -- = 001_items.sql
  CREATE TABLE Items (Id INTEGER PRIMARY KEY, Net INTEGER, Gross INTEGER GENERATED ALWAYS AS (Net * 2) STORED);
  -- > 002_tax.sql
  CREATE TABLE Items_new (
    Id INTEGER PRIMARY KEY,
    Net INTEGER,
    Gross INTEGER GENERATED ALWAYS AS (Net * 2) STORED,
    Tax INTEGER GENERATED ALWAYS AS (Gross - Net) STORED
  );
  INSERT INTO Items_new(Id, Net) SELECT Id, Net FROM Items;
  DROP TABLE Items;
  ALTER TABLE Items_new RENAME TO Items;`,
    speaks: [],
  },
  {
    title: 'a tree that refers to itself is made anew',
    story: `
  -- @ runner: transactional
  -- = 001_nodes.sql
  CREATE TABLE Nodes (Id INTEGER PRIMARY KEY, ParentId INTEGER REFERENCES Nodes(Id), Name TEXT);
  CREATE INDEX Nodes_ParentId ON Nodes(ParentId);
  -- > 002_name.sql
  CREATE TABLE Nodes_new (Id INTEGER PRIMARY KEY, ParentId INTEGER REFERENCES Nodes_new(Id), Name TEXT NOT NULL DEFAULT '');
  INSERT INTO Nodes_new SELECT Id, ParentId, coalesce(Name, '') FROM Nodes;
  DROP TABLE Nodes;
  ALTER TABLE Nodes_new RENAME TO Nodes;
  CREATE INDEX Nodes_ParentId ON Nodes(ParentId);`,
    speaks: [],
  },
  {
    title: 'a table is split in two, with a temporary table on the way',
    story: `${USERS}
  -- > 002_profiles.sql
  CREATE TEMP TABLE ids AS SELECT Id FROM Users;
  CREATE TABLE Profiles (UserId INTEGER PRIMARY KEY REFERENCES Users(Id), Name TEXT);
  INSERT INTO Profiles SELECT u.Id, u.Name FROM Users u JOIN ids ON ids.Id = u.Id;
  DROP TABLE ids;`,
    speaks: [],
  },
  {
    title: 'a table is renamed with all that hangs on it',
    story: `${USERS}${MESSAGES}
  CREATE TABLE Likes (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Users(Id));
  CREATE INDEX Users_Email ON Users(Email);
  CREATE VIEW Names AS SELECT Name FROM Users;
  CREATE TRIGGER Users_Stamp AFTER INSERT ON Users BEGIN
    UPDATE Users SET CreatedAt = '2025' WHERE Id = new.Id;
  END;
  -- > 002_people.sql
  ALTER TABLE Users RENAME TO People;`,
    speaks: [],
  },
  {
    title: 'a column is renamed that a view, a trigger and an index use',
    story: `${USERS}
  CREATE INDEX Users_Email ON Users(Email);
  CREATE VIEW Mails AS SELECT Email FROM Users;
  CREATE TRIGGER Users_Lower AFTER INSERT ON Users BEGIN
    UPDATE Users SET Email = lower(new.Email) WHERE Id = new.Id;
  END;
  -- > 002_mail.sql
  ALTER TABLE Users RENAME COLUMN Email TO Mail;`,
    speaks: [],
  },
  {
    title: 'two tables that refer to each other, the later one in a later file',
    story: `
  -- @ runner: transactional
  -- > 001_teams.sql
  CREATE TABLE Teams (Id INTEGER PRIMARY KEY, LeadId INTEGER REFERENCES Users(Id));
  CREATE INDEX Teams_LeadId ON Teams(LeadId);
  -- > 002_users.sql
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, TeamId INTEGER REFERENCES Teams(Id));
  CREATE INDEX Users_TeamId ON Users(TeamId);`,
    speaks: [],
  },
  {
    title: 'a foreign key that dangled before is not the fault of this file',
    story: `
  -- @ runner: transactional
  -- = 001_messages.sql
  CREATE TABLE Messages (Id INTEGER PRIMARY KEY, UserId INTEGER REFERENCES Nobody(Id), Body TEXT);
  CREATE INDEX Messages_UserId ON Messages(UserId);
  -- > 002_body.sql
  ALTER TABLE Messages ADD COLUMN Subject TEXT;`,
    speaks: [],
  },
  {
    title: 'a backup of a table is kept on purpose',
    story: `${USERS}
  -- > 002_backup.sql
  CREATE TABLE Users_backup AS SELECT * FROM Users;`,
    speaks: [],
  },
  {
    title: 'a table called new beside the one that it has nothing to do with',
    story: `${USERS}
  -- > 002_new_users.sql
  CREATE TABLE NewUsers (Token TEXT NOT NULL PRIMARY KEY, InvitedBy INTEGER REFERENCES Users(Id), Sent TEXT);
  CREATE INDEX NewUsers_InvitedBy ON NewUsers(InvitedBy) WHERE InvitedBy IS NOT NULL;`,
    speaks: [],
  },
  {
    title: 'a table of derived rows is thrown away and made anew in another shape',
    story: `
  -- @ level: drops-table off
  -- @ level: loses-rows off
  -- @ level: rerun-loses-data off
  -- @ level: rerun-changes-state off
  -- @ runner: transactional
  -- = 001_cache.sql
  CREATE TABLE Cache (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL);
  CREATE INDEX Cache_Text ON Cache(Text);
  -- > 002_cache.sql
  DROP TABLE Cache;
  CREATE TABLE Cache (Id INTEGER PRIMARY KEY, Text TEXT, Until TEXT);`,
    speaks: [],
  },
]
