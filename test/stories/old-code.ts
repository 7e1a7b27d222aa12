/** Changes that break the release which is running, and the ways to make the same change without; habits of the checklist. */

export interface OldCodeStory {
  readonly title: string
  readonly story: string
  /** The rules of this group that speak, each once, in alphabetical order. */
  readonly speaks: readonly string[]
}

const READS = 'breaks-old-reads'
const WRITES = 'breaks-old-writes'

const USERS = `
  -- @ runner: transactional
  -- = 001_users.sql
  CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL, Phone TEXT);`

const ORDERS = `
  CREATE TABLE Orders (
    Id INTEGER PRIMARY KEY AUTOINCREMENT,
    UserId INTEGER NOT NULL REFERENCES Users(Id),
    Status TEXT NOT NULL DEFAULT 'new' CHECK (Status IN ('new', 'paid', 'sent'))
  );
  CREATE INDEX Orders_UserId ON Orders(UserId);`

/** Users made anew with these columns. */
function rebuild(columns: string, copied: string): string {
  return `
  CREATE TABLE Users_new (${columns});
  INSERT INTO Users_new SELECT ${copied} FROM Users;
  DROP TABLE Users;
  ALTER TABLE Users_new RENAME TO Users;`
}

/** Stories in which the group speaks. */
export const GUILTY: readonly OldCodeStory[] = [
  {
    title: 'a dropped column',
    story: `${USERS}
  -- > 002_no_phone.sql
  ALTER TABLE Users DROP COLUMN Phone;`,
    speaks: [READS, WRITES],
  },
  {
    title: 'a renamed column, though its values are all there',
    story: `${USERS}
  -- > 002_mail.sql
  ALTER TABLE Users RENAME COLUMN Email TO Mail;`,
    speaks: [READS, WRITES],
  },
  {
    title: 'a dropped table',
    story: `${USERS}
  CREATE TABLE Visits (Day TEXT NOT NULL, Count INTEGER NOT NULL);
  -- > 002_no_visits.sql
  DROP TABLE IF EXISTS Visits;`,
    speaks: [READS, WRITES],
  },
  {
    title: 'a renamed table',
    story: `${USERS}
  -- > 002_people.sql
  ALTER TABLE Users RENAME TO People;`,
    speaks: [READS, WRITES],
  },
  {
    title: 'a renamed table with a view under the old name, which cannot be written',
    story: `${USERS}
  -- > 002_people.sql
  ALTER TABLE Users RENAME TO People;
  CREATE VIEW Users AS SELECT * FROM People;`,
    speaks: [WRITES],
  },
  {
    title: 'a rebuild that leaves a column out',
    story: `${USERS}
  -- > 002_users.sql${rebuild('Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL', 'Id, Name, Email')}`,
    speaks: [READS, WRITES],
  },
  {
    title: 'a required column',
    story: `${USERS}
  -- > 002_role.sql${rebuild(
    'Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL, Phone TEXT, Role TEXT NOT NULL',
    `Id, Name, Email, Phone, 'member'`,
  )}`,
    speaks: [WRITES],
  },
  {
    title: 'a required column where the table is still empty',
    story: `${USERS}
  -- > 002_role.sql
  ALTER TABLE Users ADD COLUMN Role TEXT NOT NULL;`,
    speaks: [WRITES],
  },
  {
    title: 'a column that may no longer be left out',
    story: `${USERS}
  -- > 002_phone.sql
  UPDATE Users SET Phone = '' WHERE Phone IS NULL;${rebuild(
    'Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL, Phone TEXT NOT NULL',
    'Id, Name, Email, Phone',
  )}`,
    speaks: [WRITES],
  },
  {
    title: 'a CHECK that the values pass only because they were mended',
    story: `${USERS}
  -- > 002_lower.sql
  UPDATE Users SET Email = lower(Email);${rebuild(
    'Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL CHECK (Email = lower(Email)), Phone TEXT',
    'Id, Name, Email, Phone',
  )}`,
    speaks: [WRITES],
  },
  {
    title: 'a unique index over what could be there twice',
    story: `${USERS}
  -- > 002_email.sql
  CREATE UNIQUE INDEX IF NOT EXISTS Users_Email ON Users(Email);`,
    speaks: [WRITES],
  },
  {
    title: 'a trigger that refuses',
    story: `${USERS}
  -- > 002_keep.sql
  CREATE TRIGGER IF NOT EXISTS Users_keep BEFORE DELETE ON Users
  BEGIN SELECT RAISE(ABORT, 'users are kept'); END;`,
    speaks: [WRITES],
  },
  {
    title: 'a trigger that drops rows without a word',
    story: `${USERS}
  -- > 002_silence.sql
  CREATE TRIGGER IF NOT EXISTS Users_silence BEFORE INSERT ON Users WHEN NEW.Phone IS NOT NULL
  BEGIN SELECT RAISE(IGNORE); END;`,
    speaks: [WRITES],
  },
  {
    title: 'a column that SQLite computes from now on',
    story: `${USERS}
  -- > 002_phone.sql${rebuild(
    `Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL, Phone TEXT GENERATED ALWAYS AS ('+' || Id) VIRTUAL`,
    'Id, Name, Email',
  )}`,
    speaks: [WRITES],
  },
  {
    title: 'new rows that hold back the deletion of old ones',
    story: `${USERS}
  -- > 002_profiles.sql
  CREATE TABLE IF NOT EXISTS Profiles (UserId INTEGER PRIMARY KEY REFERENCES Users(Id), Picture BLOB);
  INSERT OR IGNORE INTO Profiles (UserId) SELECT Id FROM Users;`,
    speaks: [WRITES],
  },
  {
    title: 'an id that the application has to make up from now on',
    story: `${USERS}
  -- > 002_ids.sql${rebuild(
    'Id TEXT NOT NULL PRIMARY KEY, Name TEXT NOT NULL, Email TEXT NOT NULL, Phone TEXT',
    'Id, Name, Email, Phone',
  )}`,
    speaks: [WRITES],
  },
  {
    title: 'a view that loses a column',
    story: `${USERS}
  CREATE VIEW Contacts AS SELECT Name, Email, Phone FROM Users;
  -- > 002_contacts.sql
  DROP VIEW IF EXISTS Contacts;
  CREATE VIEW Contacts AS SELECT Name, Email FROM Users;`,
    speaks: [READS],
  },
  {
    title: 'a full-text table that goes',
    story: `${USERS}
  CREATE VIRTUAL TABLE Search USING fts4(Text);
  -- > 002_no_search.sql
  DROP TABLE IF EXISTS Search;`,
    speaks: [READS, WRITES],
  },
  {
    title: 'a query that a new column makes ambiguous',
    story: `
  -- @ queries: app/**/*.sql${USERS}${ORDERS}
  -- = app/sql/orders.sql
  -- title: OrdersOf :many
  SELECT Name, Status FROM Orders JOIN Users ON Users.Id = Orders.UserId WHERE Email = @email;
  -- > 002_status.sql
  ALTER TABLE Users ADD COLUMN Status TEXT;`,
    speaks: [READS],
  },
  {
    title: 'a query of the base that the pull request takes out together with its column',
    story: `
  -- @ queries: app/*.sql${USERS}
  CREATE INDEX Users_Phone ON Users(Phone) WHERE Phone IS NOT NULL;
  -- < app/users.sql
  SELECT Id FROM Users INDEXED BY Users_Phone WHERE Phone = ?1 AND Phone IS NOT NULL;
  -- > 002_index.sql
  DROP INDEX IF EXISTS Users_Phone;`,
    speaks: [READS],
  },
  {
    title: 'a DROP that fails where there is nothing to drop',
    story: `${USERS}${ORDERS}
  -- > 002_index.sql
  DROP INDEX Orders_UserId;`,
    speaks: ['drop-without-if-exists'],
  },
  {
    title: 'a header from the file before, and two things at once',
    story: `${USERS}
  CREATE TABLE Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
  -- > 002_things.sql
  /* Migration: Prices and nicknames
   * Version:   0001
   */
  ALTER TABLE Services ADD COLUMN Price INTEGER;
  ALTER TABLE Users ADD COLUMN Nickname TEXT;`,
    speaks: ['header-mismatch', 'many-changes'],
  },
  {
    title: 'under the guide: no word of why, or of the way back',
    story: `
  -- @ extends: guide${USERS}
  -- > 002_nickname.sql
  -- Migration: Add nickname
  -- Version: 002
  -- Author: Somebody
  -- Date: 2024-01-15
  ALTER TABLE Users ADD COLUMN Nickname TEXT;`,
    speaks: ['no-rollback-note', 'unexplained'],
  },
]

/** Stories in which no error speaks, and of this group at most what is said. */
export const INNOCENT: readonly OldCodeStory[] = [
  {
    title: 'a nullable column',
    story: `${USERS}
  -- > 002_nickname.sql
  ALTER TABLE Users ADD COLUMN Nickname TEXT;`,
    speaks: [],
  },
  {
    title: 'a required column with a default',
    story: `${USERS}${ORDERS}
  -- > 002_role.sql
  ALTER TABLE Users ADD COLUMN Role TEXT NOT NULL DEFAULT 'member' CHECK (Role IN ('member', 'admin'));`,
    speaks: [],
  },
  {
    title: 'a new constraint on a new column',
    story: `${USERS}
  -- > 002_token.sql
  ALTER TABLE Users ADD COLUMN Token TEXT;
  CREATE UNIQUE INDEX IF NOT EXISTS Users_Token ON Users(Token);`,
    speaks: [],
  },
  {
    title: 'a table that gets another name, with a view that can be written under the old one',
    story: `${USERS}
  -- > 002_people.sql
  ALTER TABLE Users RENAME TO People;
  CREATE VIEW Users AS SELECT Id, Name, Email, Phone FROM People;
  CREATE TRIGGER Users_insert INSTEAD OF INSERT ON Users BEGIN
    INSERT INTO People (Id, Name, Email, Phone) VALUES (NEW.Id, NEW.Name, NEW.Email, NEW.Phone);
  END;
  CREATE TRIGGER Users_update INSTEAD OF UPDATE ON Users BEGIN
    UPDATE People SET Name = NEW.Name, Email = NEW.Email, Phone = NEW.Phone WHERE Id = OLD.Id;
  END;
  CREATE TRIGGER Users_delete INSTEAD OF DELETE ON Users BEGIN DELETE FROM People WHERE Id = OLD.Id; END;`,
    speaks: [],
  },
  {
    title: 'a rebuild that changes a default, with its children kept',
    story: `${USERS}${ORDERS}
  -- > 002_default.sql${rebuild(
    `Id INTEGER PRIMARY KEY, Name TEXT NOT NULL DEFAULT '?', Email TEXT NOT NULL, Phone TEXT`,
    'Id, Name, Email, Phone',
  )}`,
    speaks: [],
  },
  {
    title: 'a column that may be left out from now on',
    story: `${USERS}
  -- > 002_email.sql
  -- rehearsal: allow loses-constraint because an address is no longer asked for
  -- (The old release always writes one.)${rebuild(
    'Id INTEGER PRIMARY KEY, Name TEXT NOT NULL, Email TEXT, Phone TEXT',
    'Id, Name, Email, Phone',
  )}`,
    speaks: [],
  },
  {
    title: 'a column beside the old one, kept equal by triggers',
    story: `${USERS}
  -- > 002_mail.sql
  ALTER TABLE Users ADD COLUMN Mail TEXT;
  UPDATE Users SET Mail = Email WHERE Mail IS NULL;
  CREATE TRIGGER Users_mail_in AFTER INSERT ON Users WHEN NEW.Mail IS NULL
  BEGIN UPDATE Users SET Mail = NEW.Email WHERE Id = NEW.Id; END;
  CREATE TRIGGER Users_mail_up AFTER UPDATE OF Email ON Users
  BEGIN UPDATE Users SET Mail = NEW.Email WHERE Id = NEW.Id; END;`,
    speaks: [],
  },
  {
    title: 'a new child whose rows go with their parent',
    story: `${USERS}
  -- > 002_profiles.sql
  CREATE TABLE IF NOT EXISTS Profiles (UserId INTEGER PRIMARY KEY REFERENCES Users(Id) ON DELETE CASCADE, Picture BLOB);
  INSERT OR IGNORE INTO Profiles (UserId) SELECT Id FROM Users;`,
    speaks: [],
  },
  {
    title: 'a new child without rows',
    story: `${USERS}
  -- > 002_profiles.sql
  CREATE TABLE IF NOT EXISTS Profiles (UserId INTEGER PRIMARY KEY REFERENCES Users(Id), Picture BLOB);`,
    speaks: [],
  },
  {
    title: 'a view with one more column',
    story: `${USERS}
  CREATE VIEW Contacts AS SELECT Name, Email FROM Users;
  -- > 002_contacts.sql
  DROP VIEW IF EXISTS Contacts;
  CREATE VIEW Contacts AS SELECT Name, Email, Phone FROM Users;`,
    speaks: [],
  },
  {
    title: 'a journal that a trigger writes',
    story: `${USERS}
  -- > 002_journal.sql
  CREATE TABLE IF NOT EXISTS Journal (Id INTEGER PRIMARY KEY, UserId INTEGER NOT NULL, Done TEXT NOT NULL);
  CREATE TRIGGER IF NOT EXISTS Users_journal AFTER UPDATE ON Users
  BEGIN INSERT INTO Journal (UserId, Done) VALUES (OLD.Id, 'changed'); END;`,
    speaks: [],
  },
  {
    title: 'rows that take the keys which a new row would have had',
    story: `
  -- @ runner: transactional
  -- = 001_settings.sql
  CREATE TABLE Settings (Key INTEGER NOT NULL, Part INTEGER NOT NULL, Value TEXT, PRIMARY KEY (Key, Part), UNIQUE (Value));
  -- > 002_more.sql
  ALTER TABLE Settings ADD COLUMN Unit TEXT;
  WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
  INSERT OR IGNORE INTO Settings (Key, Part, Value) SELECT i % 20, i / 20, 'Value ' || i FROM n;`,
    speaks: [],
  },
  {
    title: 'parents that were deleted with their children, and a child made anew',
    story: `
  -- @ level: deletes-all-rows off${USERS}${ORDERS}
  -- > 002_start_afresh.sql
  DELETE FROM Orders WHERE Id > 0;
  DELETE FROM Users WHERE Id > 0;
  ALTER TABLE Orders ADD COLUMN Note TEXT;`,
    speaks: [],
  },
  {
    title: 'what one file of a pull request makes and the next one takes back',
    story: `
  -- @ level: drops-column off
  -- @ level: drops-table off${USERS}
  -- > 002_draft.sql
  CREATE TABLE IF NOT EXISTS Drafts (Id INTEGER PRIMARY KEY, Text TEXT);
  ALTER TABLE Users ADD COLUMN Draft TEXT;
  -- > 003_no_draft.sql
  DROP TABLE IF EXISTS Drafts;
  ALTER TABLE Users DROP COLUMN Draft;`,
    speaks: ['many-changes'],
  },
  {
    title: 'the history table is none of the release’s',
    story: `
  -- @ level: deploy-differs off${USERS}
  -- > 002_history.sql
  ALTER TABLE __MigrationHistory ADD COLUMN AppliedBy TEXT;`,
    speaks: [],
  },
  {
    title: 'queries with every kind of parameter, and one that never worked',
    story: `
  -- @ queries: app/*.sql${USERS}${ORDERS}
  -- = app/queries.sql
  -- All that the application asks.
  SELECT Id, "Name" FROM Users WHERE Id = ? OR Id = ?2 OR Email = :email OR Email = @email OR Name = $name;
  INSERT INTO Users (Name, Email) VALUES (:name, :email) RETURNING Id;
  UPDATE Orders SET Status = $status WHERE Id IN (SELECT Id FROM Orders WHERE UserId = ?1);
  SELECT sqlc.arg(x) FROM Nowhere;
  SELECT Role FROM Users;
  -- > 002_role.sql
  ALTER TABLE Users ADD COLUMN Role TEXT;`,
    speaks: [],
  },
  {
    title: 'an index that moves to other columns',
    story: `${USERS}${ORDERS}
  -- > 002_index.sql
  DROP INDEX IF EXISTS Orders_UserId;
  CREATE INDEX IF NOT EXISTS Orders_User_Status ON Orders(UserId, Status);`,
    speaks: [],
  },
  {
    title: 'the first file of a folder holds the schema as a whole',
    story: `
  -- > 001_schema.sql
  -- Version: 1
  CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS Services_Title ON Services(Title);
  INSERT OR IGNORE INTO Users (Id, Name) VALUES (1, 'admin');`,
    speaks: [],
  },
  {
    title: 'one column for several tables',
    story: `${USERS}
  CREATE TABLE Services (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL);
  -- > 002_changed_at.sql
  ALTER TABLE Users ADD COLUMN ChangedAt TEXT;
  ALTER TABLE Services ADD COLUMN ChangedAt TEXT;`,
    speaks: [],
  },
  {
    title: 'under the guide: a file as its checklist wants it',
    story: `
  -- @ extends: guide
  -- = 001_users.sql
  CREATE TABLE IF NOT EXISTS Users (Id INTEGER PRIMARY KEY, Name TEXT NOT NULL);
  -- > 002_find_users.sql
  -- Migration: Find users by name
  -- Version: 002
  -- Support looks people up by name, which read the whole table (ticket 123).
  CREATE INDEX IF NOT EXISTS Users_Name ON Users(Name);
  -- To rollback: DROP INDEX IF EXISTS Users_Name;`,
    speaks: [],
  },
]
