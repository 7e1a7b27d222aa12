-- A CHECK that allows a few whole numbers lists them: two that no branch of a CASE names become one.

-- ## five of seven weekdays get a name · guilty: error drops-column
-- @ runner: transactional
-- = 001_rota.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, staff TEXT NOT NULL, weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6));
-- > 002_names.sql
ALTER TABLE shifts ADD COLUMN day_name TEXT;
UPDATE shifts SET day_name = CASE weekday WHEN 0 THEN 'Mon' WHEN 1 THEN 'Tue' WHEN 2 THEN 'Wed' WHEN 3 THEN 'Thu' WHEN 4 THEN 'Fri' END;
ALTER TABLE shifts DROP COLUMN weekday;

-- ## all seven weekdays get a name · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_rota.sql
CREATE TABLE shifts (id INTEGER PRIMARY KEY, staff TEXT NOT NULL, weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6));
-- > 002_names.sql
ALTER TABLE shifts ADD COLUMN day_name TEXT;
UPDATE shifts SET day_name = CASE weekday WHEN 0 THEN 'Mon' WHEN 1 THEN 'Tue' WHEN 2 THEN 'Wed' WHEN 3 THEN 'Thu' WHEN 4 THEN 'Fri' WHEN 5 THEN 'Sat' WHEN 6 THEN 'Sun' END;
ALTER TABLE shifts DROP COLUMN weekday;

-- ## eleven of twelve months on their way to another table · guilty: error drops-column|drops-table
-- @ runner: transactional
-- = 001_budgets.sql
CREATE TABLE budgets (id INTEGER PRIMARY KEY, label TEXT NOT NULL, month INTEGER NOT NULL CHECK (month >= 1 AND month <= 12));
-- > 002_months.sql
CREATE TABLE budget_months (id INTEGER PRIMARY KEY, label TEXT NOT NULL, month TEXT);
INSERT INTO budget_months SELECT id, label, CASE month WHEN 1 THEN 'jan' WHEN 2 THEN 'feb' WHEN 3 THEN 'mar' WHEN 4 THEN 'apr' WHEN 5 THEN 'may' WHEN 6 THEN 'jun' WHEN 7 THEN 'jul' WHEN 8 THEN 'aug' WHEN 9 THEN 'sep' WHEN 10 THEN 'oct' WHEN 11 THEN 'nov' END FROM budgets;
DROP TABLE budgets;

-- ## twelve of twelve months on their way to another table · innocent, may: breaks-old-reads, breaks-old-writes, loses-constraint
-- @ runner: transactional
-- = 001_budgets.sql
CREATE TABLE budgets (id INTEGER PRIMARY KEY, label TEXT NOT NULL, month INTEGER NOT NULL CHECK (month >= 1 AND month <= 12));
-- > 002_months.sql
CREATE TABLE budget_months (id INTEGER PRIMARY KEY, label TEXT NOT NULL, month TEXT);
INSERT INTO budget_months SELECT id, label, CASE month WHEN 1 THEN 'jan' WHEN 2 THEN 'feb' WHEN 3 THEN 'mar' WHEN 4 THEN 'apr' WHEN 5 THEN 'may' WHEN 6 THEN 'jun' WHEN 7 THEN 'jul' WHEN 8 THEN 'aug' WHEN 9 THEN 'sep' WHEN 10 THEN 'oct' WHEN 11 THEN 'nov' WHEN 12 THEN 'dec' END FROM budgets;
DROP TABLE budgets;

-- ## a priority that a CASE forgets falls to the ELSE of another · guilty: error drops-column
-- @ runner: transactional
-- = 001_board.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, title TEXT NOT NULL, priority INTEGER NOT NULL DEFAULT 3 CHECK (priority > 0 AND priority < 6));
-- > 002_labels.sql
ALTER TABLE cards ADD COLUMN label TEXT NOT NULL DEFAULT '';
UPDATE cards SET label = CASE WHEN priority = 1 THEN 'blocker' WHEN priority = 2 THEN 'high' WHEN priority = 3 THEN 'normal' ELSE 'low' END;
ALTER TABLE cards DROP COLUMN priority;

-- ## every priority has a label of its own · innocent, may: breaks-old-reads, breaks-old-writes
-- @ runner: transactional
-- = 001_board.sql
CREATE TABLE cards (id INTEGER PRIMARY KEY, title TEXT NOT NULL, priority INTEGER NOT NULL DEFAULT 3 CHECK (priority > 0 AND priority < 5));
-- > 002_labels.sql
ALTER TABLE cards ADD COLUMN label TEXT NOT NULL DEFAULT '';
UPDATE cards SET label = CASE WHEN priority = 1 THEN 'blocker' WHEN priority = 2 THEN 'high' WHEN priority = 3 THEN 'normal' ELSE 'low' END;
ALTER TABLE cards DROP COLUMN priority;
