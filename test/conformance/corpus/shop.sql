CREATE TABLE Users (
  Id INTEGER PRIMARY KEY AUTOINCREMENT,
  Name TEXT NOT NULL,
  Email TEXT UNIQUE
);
CREATE TABLE Orders (
  Id INTEGER PRIMARY KEY,
  UserId INTEGER NOT NULL REFERENCES Users(Id) ON DELETE CASCADE,
  Total REAL DEFAULT 0 CHECK (Total >= 0)
);
CREATE INDEX IX_Orders_UserId ON Orders(UserId);
INSERT INTO Users VALUES (1, 'Ada', 'ada@example.org'), (2, 'Grace', NULL), (7, 'Linus', 'linus@example.org');
INSERT INTO Orders VALUES (1, 1, 10.5), (2, 1, 0), (3, 7, 99);
