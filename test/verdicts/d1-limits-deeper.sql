-- D1's limits again: the depth of an expression, the bytes of a value, and what is read only when a trigger fires.

-- ## a view of a hundred comparisons joined by OR · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE VIEW known_parcels AS SELECT id FROM parcels WHERE kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR
kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind =
'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24'
OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR
kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind =
'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52'
OR kind = 'k53' OR kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58' OR kind = 'k59' OR kind = 'k60' OR kind = 'k61' OR
kind = 'k62' OR kind = 'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR kind =
'k71' OR kind = 'k72' OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind = 'k77' OR kind = 'k78' OR kind = 'k79' OR kind = 'k80'
OR kind = 'k81' OR kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86' OR kind = 'k87' OR kind = 'k88' OR kind = 'k89' OR
kind = 'k90' OR kind = 'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR kind = 'k96' OR kind = 'k97' OR kind = 'k98' OR kind =
'k99';

-- ## a view of ninety-eight comparisons joined by OR · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE VIEW known_parcels AS SELECT id FROM parcels WHERE kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR
kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind =
'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24'
OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR
kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind =
'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52'
OR kind = 'k53' OR kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58' OR kind = 'k59' OR kind = 'k60' OR kind = 'k61' OR
kind = 'k62' OR kind = 'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR kind =
'k71' OR kind = 'k72' OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind = 'k77' OR kind = 'k78' OR kind = 'k79' OR kind = 'k80'
OR kind = 'k81' OR kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86' OR kind = 'k87' OR kind = 'k88' OR kind = 'k89' OR
kind = 'k90' OR kind = 'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR kind = 'k96' OR kind = 'k97';

-- ## a check of a hundred and twenty comparisons · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE TABLE stamps (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind
= 'k5' OR kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR
kind = 'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind =
'k24' OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33'
OR kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR
kind = 'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind =
'k52' OR kind = 'k53' OR kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58' OR kind = 'k59' OR kind = 'k60' OR kind = 'k61'
OR kind = 'k62' OR kind = 'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR
kind = 'k71' OR kind = 'k72' OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind = 'k77' OR kind = 'k78' OR kind = 'k79' OR kind =
'k80' OR kind = 'k81' OR kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86' OR kind = 'k87' OR kind = 'k88' OR kind = 'k89'
OR kind = 'k90' OR kind = 'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR kind = 'k96' OR kind = 'k97' OR kind = 'k98' OR
kind = 'k99' OR kind = 'k100' OR kind = 'k101' OR kind = 'k102' OR kind = 'k103' OR kind = 'k104' OR kind = 'k105' OR kind = 'k106' OR kind = 'k107'
OR kind = 'k108' OR kind = 'k109' OR kind = 'k110' OR kind = 'k111' OR kind = 'k112' OR kind = 'k113' OR kind = 'k114' OR kind = 'k115' OR kind =
'k116' OR kind = 'k117' OR kind = 'k118' OR kind = 'k119'));

-- ## a trigger that asks a hundred and ten comparisons · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE TRIGGER parcels_size AFTER INSERT ON parcels BEGIN UPDATE parcels SET size = 'small' WHERE id = new.id AND (kind = 'k0' OR kind = 'k1' OR kind
= 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR
kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind = 'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind =
'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24' OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30'
OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR
kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind = 'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind =
'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52' OR kind = 'k53' OR kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58'
OR kind = 'k59' OR kind = 'k60' OR kind = 'k61' OR kind = 'k62' OR kind = 'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR
kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR kind = 'k71' OR kind = 'k72' OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind =
'k77' OR kind = 'k78' OR kind = 'k79' OR kind = 'k80' OR kind = 'k81' OR kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86'
OR kind = 'k87' OR kind = 'k88' OR kind = 'k89' OR kind = 'k90' OR kind = 'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR
kind = 'k96' OR kind = 'k97' OR kind = 'k98' OR kind = 'k99' OR kind = 'k100' OR kind = 'k101' OR kind = 'k102' OR kind = 'k103' OR kind = 'k104' OR
kind = 'k105' OR kind = 'k106' OR kind = 'k107' OR kind = 'k108' OR kind = 'k109'); END;

-- ## an update of a hundred comparisons · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
UPDATE parcels SET size = 'small' WHERE kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR kind = 'k6' OR kind
= 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind = 'k15' OR kind = 'k16'
OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24' OR kind = 'k25' OR
kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR kind = 'k34' OR kind =
'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind = 'k43' OR kind = 'k44'
OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52' OR kind = 'k53' OR
kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58' OR kind = 'k59' OR kind = 'k60' OR kind = 'k61' OR kind = 'k62' OR kind =
'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR kind = 'k71' OR kind = 'k72'
OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind = 'k77' OR kind = 'k78' OR kind = 'k79' OR kind = 'k80' OR kind = 'k81' OR
kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86' OR kind = 'k87' OR kind = 'k88' OR kind = 'k89' OR kind = 'k90' OR kind =
'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR kind = 'k96' OR kind = 'k97' OR kind = 'k98' OR kind = 'k99';

-- ## a hundred and ten comparisons in two pairs of parentheses · innocent, may: warning updates-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE VIEW known_parcels AS SELECT id FROM parcels WHERE (kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR
kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind =
'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24'
OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR
kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind =
'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52'
OR kind = 'k53' OR kind = 'k54') OR (kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR kind = 'k6' OR kind =
'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind = 'k15' OR kind = 'k16' OR
kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24' OR kind = 'k25' OR kind =
'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR kind = 'k34' OR kind = 'k35'
OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind = 'k43' OR kind = 'k44' OR
kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52' OR kind = 'k53' OR kind =
'k54');

-- ## a list of two hundred values behind IN · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE VIEW known_parcels AS SELECT id FROM parcels WHERE kind IN ('k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k11', 'k12',
'k13', 'k14', 'k15', 'k16', 'k17', 'k18', 'k19', 'k20', 'k21', 'k22', 'k23', 'k24', 'k25', 'k26', 'k27', 'k28', 'k29', 'k30', 'k31', 'k32', 'k33',
'k34', 'k35', 'k36', 'k37', 'k38', 'k39', 'k40', 'k41', 'k42', 'k43', 'k44', 'k45', 'k46', 'k47', 'k48', 'k49', 'k50', 'k51', 'k52', 'k53', 'k54',
'k55', 'k56', 'k57', 'k58', 'k59', 'k60', 'k61', 'k62', 'k63', 'k64', 'k65', 'k66', 'k67', 'k68', 'k69', 'k70', 'k71', 'k72', 'k73', 'k74', 'k75',
'k76', 'k77', 'k78', 'k79', 'k80', 'k81', 'k82', 'k83', 'k84', 'k85', 'k86', 'k87', 'k88', 'k89', 'k90', 'k91', 'k92', 'k93', 'k94', 'k95', 'k96',
'k97', 'k98', 'k99', 'k100', 'k101', 'k102', 'k103', 'k104', 'k105', 'k106', 'k107', 'k108', 'k109', 'k110', 'k111', 'k112', 'k113', 'k114', 'k115',
'k116', 'k117', 'k118', 'k119', 'k120', 'k121', 'k122', 'k123', 'k124', 'k125', 'k126', 'k127', 'k128', 'k129', 'k130', 'k131', 'k132', 'k133',
'k134', 'k135', 'k136', 'k137', 'k138', 'k139', 'k140', 'k141', 'k142', 'k143', 'k144', 'k145', 'k146', 'k147', 'k148', 'k149', 'k150', 'k151',
'k152', 'k153', 'k154', 'k155', 'k156', 'k157', 'k158', 'k159', 'k160', 'k161', 'k162', 'k163', 'k164', 'k165', 'k166', 'k167', 'k168', 'k169',
'k170', 'k171', 'k172', 'k173', 'k174', 'k175', 'k176', 'k177', 'k178', 'k179', 'k180', 'k181', 'k182', 'k183', 'k184', 'k185', 'k186', 'k187',
'k188', 'k189', 'k190', 'k191', 'k192', 'k193', 'k194', 'k195', 'k196', 'k197', 'k198', 'k199');

-- ## a CASE of a hundred and fifty WHENs · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE VIEW known_parcels AS SELECT id, CASE kind WHEN 'k0' THEN 'label 0' WHEN 'k1' THEN 'label 1' WHEN 'k2' THEN 'label 2' WHEN 'k3' THEN 'label 3'
WHEN 'k4' THEN 'label 4' WHEN 'k5' THEN 'label 5' WHEN 'k6' THEN 'label 6' WHEN 'k7' THEN 'label 7' WHEN 'k8' THEN 'label 8' WHEN 'k9' THEN 'label 9'
WHEN 'k10' THEN 'label 10' WHEN 'k11' THEN 'label 11' WHEN 'k12' THEN 'label 12' WHEN 'k13' THEN 'label 13' WHEN 'k14' THEN 'label 14' WHEN 'k15' THEN
'label 15' WHEN 'k16' THEN 'label 16' WHEN 'k17' THEN 'label 17' WHEN 'k18' THEN 'label 18' WHEN 'k19' THEN 'label 19' WHEN 'k20' THEN 'label 20' WHEN
'k21' THEN 'label 21' WHEN 'k22' THEN 'label 22' WHEN 'k23' THEN 'label 23' WHEN 'k24' THEN 'label 24' WHEN 'k25' THEN 'label 25' WHEN 'k26' THEN
'label 26' WHEN 'k27' THEN 'label 27' WHEN 'k28' THEN 'label 28' WHEN 'k29' THEN 'label 29' WHEN 'k30' THEN 'label 30' WHEN 'k31' THEN 'label 31' WHEN
'k32' THEN 'label 32' WHEN 'k33' THEN 'label 33' WHEN 'k34' THEN 'label 34' WHEN 'k35' THEN 'label 35' WHEN 'k36' THEN 'label 36' WHEN 'k37' THEN
'label 37' WHEN 'k38' THEN 'label 38' WHEN 'k39' THEN 'label 39' WHEN 'k40' THEN 'label 40' WHEN 'k41' THEN 'label 41' WHEN 'k42' THEN 'label 42' WHEN
'k43' THEN 'label 43' WHEN 'k44' THEN 'label 44' WHEN 'k45' THEN 'label 45' WHEN 'k46' THEN 'label 46' WHEN 'k47' THEN 'label 47' WHEN 'k48' THEN
'label 48' WHEN 'k49' THEN 'label 49' WHEN 'k50' THEN 'label 50' WHEN 'k51' THEN 'label 51' WHEN 'k52' THEN 'label 52' WHEN 'k53' THEN 'label 53' WHEN
'k54' THEN 'label 54' WHEN 'k55' THEN 'label 55' WHEN 'k56' THEN 'label 56' WHEN 'k57' THEN 'label 57' WHEN 'k58' THEN 'label 58' WHEN 'k59' THEN
'label 59' WHEN 'k60' THEN 'label 60' WHEN 'k61' THEN 'label 61' WHEN 'k62' THEN 'label 62' WHEN 'k63' THEN 'label 63' WHEN 'k64' THEN 'label 64' WHEN
'k65' THEN 'label 65' WHEN 'k66' THEN 'label 66' WHEN 'k67' THEN 'label 67' WHEN 'k68' THEN 'label 68' WHEN 'k69' THEN 'label 69' WHEN 'k70' THEN
'label 70' WHEN 'k71' THEN 'label 71' WHEN 'k72' THEN 'label 72' WHEN 'k73' THEN 'label 73' WHEN 'k74' THEN 'label 74' WHEN 'k75' THEN 'label 75' WHEN
'k76' THEN 'label 76' WHEN 'k77' THEN 'label 77' WHEN 'k78' THEN 'label 78' WHEN 'k79' THEN 'label 79' WHEN 'k80' THEN 'label 80' WHEN 'k81' THEN
'label 81' WHEN 'k82' THEN 'label 82' WHEN 'k83' THEN 'label 83' WHEN 'k84' THEN 'label 84' WHEN 'k85' THEN 'label 85' WHEN 'k86' THEN 'label 86' WHEN
'k87' THEN 'label 87' WHEN 'k88' THEN 'label 88' WHEN 'k89' THEN 'label 89' WHEN 'k90' THEN 'label 90' WHEN 'k91' THEN 'label 91' WHEN 'k92' THEN
'label 92' WHEN 'k93' THEN 'label 93' WHEN 'k94' THEN 'label 94' WHEN 'k95' THEN 'label 95' WHEN 'k96' THEN 'label 96' WHEN 'k97' THEN 'label 97' WHEN
'k98' THEN 'label 98' WHEN 'k99' THEN 'label 99' WHEN 'k100' THEN 'label 100' WHEN 'k101' THEN 'label 101' WHEN 'k102' THEN 'label 102' WHEN 'k103'
THEN 'label 103' WHEN 'k104' THEN 'label 104' WHEN 'k105' THEN 'label 105' WHEN 'k106' THEN 'label 106' WHEN 'k107' THEN 'label 107' WHEN 'k108' THEN
'label 108' WHEN 'k109' THEN 'label 109' WHEN 'k110' THEN 'label 110' WHEN 'k111' THEN 'label 111' WHEN 'k112' THEN 'label 112' WHEN 'k113' THEN
'label 113' WHEN 'k114' THEN 'label 114' WHEN 'k115' THEN 'label 115' WHEN 'k116' THEN 'label 116' WHEN 'k117' THEN 'label 117' WHEN 'k118' THEN
'label 118' WHEN 'k119' THEN 'label 119' WHEN 'k120' THEN 'label 120' WHEN 'k121' THEN 'label 121' WHEN 'k122' THEN 'label 122' WHEN 'k123' THEN
'label 123' WHEN 'k124' THEN 'label 124' WHEN 'k125' THEN 'label 125' WHEN 'k126' THEN 'label 126' WHEN 'k127' THEN 'label 127' WHEN 'k128' THEN
'label 128' WHEN 'k129' THEN 'label 129' WHEN 'k130' THEN 'label 130' WHEN 'k131' THEN 'label 131' WHEN 'k132' THEN 'label 132' WHEN 'k133' THEN
'label 133' WHEN 'k134' THEN 'label 134' WHEN 'k135' THEN 'label 135' WHEN 'k136' THEN 'label 136' WHEN 'k137' THEN 'label 137' WHEN 'k138' THEN
'label 138' WHEN 'k139' THEN 'label 139' WHEN 'k140' THEN 'label 140' WHEN 'k141' THEN 'label 141' WHEN 'k142' THEN 'label 142' WHEN 'k143' THEN
'label 143' WHEN 'k144' THEN 'label 144' WHEN 'k145' THEN 'label 145' WHEN 'k146' THEN 'label 146' WHEN 'k147' THEN 'label 147' WHEN 'k148' THEN
'label 148' WHEN 'k149' THEN 'label 149' END AS label FROM parcels;

-- ## a hundred and twenty comparisons where no D1 is · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
CREATE VIEW known_parcels AS SELECT id FROM parcels WHERE kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR
kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind =
'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24'
OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR
kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind =
'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52'
OR kind = 'k53' OR kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58' OR kind = 'k59' OR kind = 'k60' OR kind = 'k61' OR
kind = 'k62' OR kind = 'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR kind =
'k71' OR kind = 'k72' OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind = 'k77' OR kind = 'k78' OR kind = 'k79' OR kind = 'k80'
OR kind = 'k81' OR kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86' OR kind = 'k87' OR kind = 'k88' OR kind = 'k89' OR
kind = 'k90' OR kind = 'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR kind = 'k96' OR kind = 'k97' OR kind = 'k98' OR kind =
'k99' OR kind = 'k100' OR kind = 'k101' OR kind = 'k102' OR kind = 'k103' OR kind = 'k104' OR kind = 'k105' OR kind = 'k106' OR kind = 'k107' OR kind
= 'k108' OR kind = 'k109' OR kind = 'k110' OR kind = 'k111' OR kind = 'k112' OR kind = 'k113' OR kind = 'k114' OR kind = 'k115' OR kind = 'k116' OR
kind = 'k117' OR kind = 'k118' OR kind = 'k119';

-- ## a blob of two million and a hundred thousand bytes · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE fills (id INTEGER PRIMARY KEY, bytes BLOB);
-- > 0002_next.sql
INSERT INTO fills (bytes) VALUES (zeroblob(2100000));

-- ## a blob of one million bytes · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE fills (id INTEGER PRIMARY KEY, bytes BLOB);
-- > 0002_next.sql
INSERT INTO fills (bytes) VALUES (zeroblob(1000000));

-- ## a pattern joined of two strings · guilty: error replay-fails|fails-with-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
DELETE FROM parcels WHERE kind LIKE 'https://parcels.example.org/kinds/' || 'europe/2024/summer/%';

-- ## a pattern of fifty bytes with a quote in it · innocent, may: warning deletes-all-rows
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
-- > 0002_next.sql
UPDATE parcels SET size = 'small' WHERE kind LIKE 'it''s a parcel of a kind that we do not know yet%';

-- ## a trigger that reads a hundred and twenty columns by a star · guilty: error broken-trigger|replay-fails
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE left_half (id INTEGER PRIMARY KEY, c0 INTEGER, c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER, c8
INTEGER, c9 INTEGER, c10 INTEGER, c11 INTEGER, c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER, c18 INTEGER, c19 INTEGER,
c20 INTEGER, c21 INTEGER, c22 INTEGER, c23 INTEGER, c24 INTEGER, c25 INTEGER, c26 INTEGER, c27 INTEGER, c28 INTEGER, c29 INTEGER, c30 INTEGER, c31
INTEGER, c32 INTEGER, c33 INTEGER, c34 INTEGER, c35 INTEGER, c36 INTEGER, c37 INTEGER, c38 INTEGER, c39 INTEGER, c40 INTEGER, c41 INTEGER, c42
INTEGER, c43 INTEGER, c44 INTEGER, c45 INTEGER, c46 INTEGER, c47 INTEGER, c48 INTEGER, c49 INTEGER, c50 INTEGER, c51 INTEGER, c52 INTEGER, c53
INTEGER, c54 INTEGER, c55 INTEGER, c56 INTEGER, c57 INTEGER, c58 INTEGER, c59 INTEGER);
CREATE TABLE right_half (id INTEGER PRIMARY KEY, d0 INTEGER, d1 INTEGER, d2 INTEGER, d3 INTEGER, d4 INTEGER, d5 INTEGER, d6 INTEGER, d7 INTEGER, d8
INTEGER, d9 INTEGER, d10 INTEGER, d11 INTEGER, d12 INTEGER, d13 INTEGER, d14 INTEGER, d15 INTEGER, d16 INTEGER, d17 INTEGER, d18 INTEGER, d19 INTEGER,
d20 INTEGER, d21 INTEGER, d22 INTEGER, d23 INTEGER, d24 INTEGER, d25 INTEGER, d26 INTEGER, d27 INTEGER, d28 INTEGER, d29 INTEGER, d30 INTEGER, d31
INTEGER, d32 INTEGER, d33 INTEGER, d34 INTEGER, d35 INTEGER, d36 INTEGER, d37 INTEGER, d38 INTEGER, d39 INTEGER, d40 INTEGER, d41 INTEGER, d42
INTEGER, d43 INTEGER, d44 INTEGER, d45 INTEGER, d46 INTEGER, d47 INTEGER, d48 INTEGER, d49 INTEGER, d50 INTEGER, d51 INTEGER, d52 INTEGER, d53
INTEGER, d54 INTEGER, d55 INTEGER, d56 INTEGER, d57 INTEGER, d58 INTEGER, d59 INTEGER);
CREATE TABLE counted (n INTEGER);

-- > 0002_next.sql
CREATE TRIGGER left_half_count AFTER INSERT ON left_half
BEGIN
  INSERT INTO counted (n) SELECT count(*) FROM (SELECT * FROM left_half JOIN right_half USING (id));
END;

-- ## a trigger that reads two columns of each · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE left_half (id INTEGER PRIMARY KEY, c0 INTEGER, c1 INTEGER, c2 INTEGER, c3 INTEGER, c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER, c8
INTEGER, c9 INTEGER, c10 INTEGER, c11 INTEGER, c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER, c18 INTEGER, c19 INTEGER,
c20 INTEGER, c21 INTEGER, c22 INTEGER, c23 INTEGER, c24 INTEGER, c25 INTEGER, c26 INTEGER, c27 INTEGER, c28 INTEGER, c29 INTEGER, c30 INTEGER, c31
INTEGER, c32 INTEGER, c33 INTEGER, c34 INTEGER, c35 INTEGER, c36 INTEGER, c37 INTEGER, c38 INTEGER, c39 INTEGER, c40 INTEGER, c41 INTEGER, c42
INTEGER, c43 INTEGER, c44 INTEGER, c45 INTEGER, c46 INTEGER, c47 INTEGER, c48 INTEGER, c49 INTEGER, c50 INTEGER, c51 INTEGER, c52 INTEGER, c53
INTEGER, c54 INTEGER, c55 INTEGER, c56 INTEGER, c57 INTEGER, c58 INTEGER, c59 INTEGER);
CREATE TABLE right_half (id INTEGER PRIMARY KEY, d0 INTEGER, d1 INTEGER, d2 INTEGER, d3 INTEGER, d4 INTEGER, d5 INTEGER, d6 INTEGER, d7 INTEGER, d8
INTEGER, d9 INTEGER, d10 INTEGER, d11 INTEGER, d12 INTEGER, d13 INTEGER, d14 INTEGER, d15 INTEGER, d16 INTEGER, d17 INTEGER, d18 INTEGER, d19 INTEGER,
d20 INTEGER, d21 INTEGER, d22 INTEGER, d23 INTEGER, d24 INTEGER, d25 INTEGER, d26 INTEGER, d27 INTEGER, d28 INTEGER, d29 INTEGER, d30 INTEGER, d31
INTEGER, d32 INTEGER, d33 INTEGER, d34 INTEGER, d35 INTEGER, d36 INTEGER, d37 INTEGER, d38 INTEGER, d39 INTEGER, d40 INTEGER, d41 INTEGER, d42
INTEGER, d43 INTEGER, d44 INTEGER, d45 INTEGER, d46 INTEGER, d47 INTEGER, d48 INTEGER, d49 INTEGER, d50 INTEGER, d51 INTEGER, d52 INTEGER, d53
INTEGER, d54 INTEGER, d55 INTEGER, d56 INTEGER, d57 INTEGER, d58 INTEGER, d59 INTEGER);
CREATE TABLE counted (n INTEGER);

-- > 0002_next.sql
CREATE TRIGGER left_half_count AFTER INSERT ON left_half
BEGIN
  INSERT INTO counted (n) SELECT count(*) FROM (SELECT c1, d1 FROM left_half JOIN right_half USING (id));
END;

-- ## production has what is beyond the limits · innocent
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE parcels (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, size TEXT);
CREATE VIEW known_parcels AS SELECT id FROM parcels WHERE kind = 'k0' OR kind = 'k1' OR kind = 'k2' OR kind = 'k3' OR kind = 'k4' OR kind = 'k5' OR
kind = 'k6' OR kind = 'k7' OR kind = 'k8' OR kind = 'k9' OR kind = 'k10' OR kind = 'k11' OR kind = 'k12' OR kind = 'k13' OR kind = 'k14' OR kind =
'k15' OR kind = 'k16' OR kind = 'k17' OR kind = 'k18' OR kind = 'k19' OR kind = 'k20' OR kind = 'k21' OR kind = 'k22' OR kind = 'k23' OR kind = 'k24'
OR kind = 'k25' OR kind = 'k26' OR kind = 'k27' OR kind = 'k28' OR kind = 'k29' OR kind = 'k30' OR kind = 'k31' OR kind = 'k32' OR kind = 'k33' OR
kind = 'k34' OR kind = 'k35' OR kind = 'k36' OR kind = 'k37' OR kind = 'k38' OR kind = 'k39' OR kind = 'k40' OR kind = 'k41' OR kind = 'k42' OR kind =
'k43' OR kind = 'k44' OR kind = 'k45' OR kind = 'k46' OR kind = 'k47' OR kind = 'k48' OR kind = 'k49' OR kind = 'k50' OR kind = 'k51' OR kind = 'k52'
OR kind = 'k53' OR kind = 'k54' OR kind = 'k55' OR kind = 'k56' OR kind = 'k57' OR kind = 'k58' OR kind = 'k59' OR kind = 'k60' OR kind = 'k61' OR
kind = 'k62' OR kind = 'k63' OR kind = 'k64' OR kind = 'k65' OR kind = 'k66' OR kind = 'k67' OR kind = 'k68' OR kind = 'k69' OR kind = 'k70' OR kind =
'k71' OR kind = 'k72' OR kind = 'k73' OR kind = 'k74' OR kind = 'k75' OR kind = 'k76' OR kind = 'k77' OR kind = 'k78' OR kind = 'k79' OR kind = 'k80'
OR kind = 'k81' OR kind = 'k82' OR kind = 'k83' OR kind = 'k84' OR kind = 'k85' OR kind = 'k86' OR kind = 'k87' OR kind = 'k88' OR kind = 'k89' OR
kind = 'k90' OR kind = 'k91' OR kind = 'k92' OR kind = 'k93' OR kind = 'k94' OR kind = 'k95' OR kind = 'k96' OR kind = 'k97' OR kind = 'k98' OR kind =
'k99' OR kind = 'k100' OR kind = 'k101' OR kind = 'k102' OR kind = 'k103' OR kind = 'k104' OR kind = 'k105' OR kind = 'k106' OR kind = 'k107' OR kind
= 'k108' OR kind = 'k109' OR kind = 'k110' OR kind = 'k111' OR kind = 'k112' OR kind = 'k113' OR kind = 'k114' OR kind = 'k115' OR kind = 'k116' OR
kind = 'k117' OR kind = 'k118' OR kind = 'k119';
-- > 0002_next.sql
CREATE TABLE fills (id INTEGER PRIMARY KEY, n INTEGER CHECK (n IN (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59)));
