-- Many columns, many statements, many tables: what is lost far behind is lost all the same.

-- ## the last of forty columns is forgotten · guilty: error drops-column
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
-- > 0002_next.sql
CREATE TABLE forms_new (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT);
INSERT INTO forms_new (id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39)
  SELECT id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39 FROM forms;
DROP TABLE forms;
ALTER TABLE forms_new RENAME TO forms;

-- ## rows without the last of forty columns are left out · guilty: error loses-rows
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
-- > 0002_next.sql
CREATE TABLE forms_new (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
INSERT INTO forms_new (id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40)
  SELECT id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40 FROM forms WHERE f40 IS NOT NULL;
DROP TABLE forms;
ALTER TABLE forms_new RENAME TO forms;

-- ## OR IGNORE, and only the last of forty columns is required · guilty: error loses-rows
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
-- > 0002_next.sql
CREATE TABLE forms_new (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT NOT NULL);
INSERT OR IGNORE INTO forms_new (id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40)
  SELECT id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40 FROM forms;
DROP TABLE forms;
ALTER TABLE forms_new RENAME TO forms;

-- ## the last two of forty columns change places, in coalesce · guilty: error changes-values
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
-- > 0002_next.sql
CREATE TABLE forms_new (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
INSERT INTO forms_new (id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40)
  SELECT id, coalesce(f01, ''), coalesce(f02, ''), coalesce(f03, ''), coalesce(f04, ''), coalesce(f05, ''), coalesce(f06, ''), coalesce(f07, ''), coalesce(f08, ''),
  coalesce(f09, ''), coalesce(f10, ''), coalesce(f11, ''), coalesce(f12, ''), coalesce(f13, ''), coalesce(f14, ''), coalesce(f15, ''), coalesce(f16, ''),
  coalesce(f17, ''), coalesce(f18, ''), coalesce(f19, ''), coalesce(f20, ''), coalesce(f21, ''), coalesce(f22, ''), coalesce(f23, ''), coalesce(f24, ''),
  coalesce(f25, ''), coalesce(f26, ''), coalesce(f27, ''), coalesce(f28, ''), coalesce(f29, ''), coalesce(f30, ''), coalesce(f31, ''), coalesce(f32, ''),
  coalesce(f33, ''), coalesce(f34, ''), coalesce(f35, ''), coalesce(f36, ''), coalesce(f37, ''), coalesce(f38, ''), coalesce(f40, ''), coalesce(f39, '') FROM forms;
DROP TABLE forms;
ALTER TABLE forms_new RENAME TO forms;

-- ## forty columns are rebuilt whole · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE forms (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT);
-- > 0002_next.sql
CREATE TABLE forms_new (id INTEGER PRIMARY KEY, f01 TEXT, f02 TEXT, f03 TEXT, f04 TEXT, f05 TEXT, f06 TEXT, f07 TEXT, f08 TEXT,
  f09 TEXT, f10 TEXT, f11 TEXT, f12 TEXT, f13 TEXT, f14 TEXT, f15 TEXT, f16 TEXT,
  f17 TEXT, f18 TEXT, f19 TEXT, f20 TEXT, f21 TEXT, f22 TEXT, f23 TEXT, f24 TEXT,
  f25 TEXT, f26 TEXT, f27 TEXT, f28 TEXT, f29 TEXT, f30 TEXT, f31 TEXT, f32 TEXT,
  f33 TEXT, f34 TEXT, f35 TEXT, f36 TEXT, f37 TEXT, f38 TEXT, f39 TEXT, f40 TEXT DEFAULT '');
INSERT INTO forms_new (id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40)
  SELECT id, f01, f02, f03, f04, f05, f06, f07, f08,
  f09, f10, f11, f12, f13, f14, f15, f16,
  f17, f18, f19, f20, f21, f22, f23, f24,
  f25, f26, f27, f28, f29, f30, f31, f32,
  f33, f34, f35, f36, f37, f38, f39, f40 FROM forms;
DROP TABLE forms;
ALTER TABLE forms_new RENAME TO forms;

-- ## a cascade behind 450 statements · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE orgs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE seats (id INTEGER PRIMARY KEY, org_id INTEGER NOT NULL REFERENCES orgs(id) ON DELETE CASCADE, label TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
INSERT INTO words (id, word) VALUES (1, 'w1'); INSERT INTO words (id, word) VALUES (2, 'w2'); INSERT INTO words (id, word) VALUES (3, 'w3'); INSERT INTO words (id, word) VALUES (4, 'w4'); INSERT INTO words (id, word) VALUES (5, 'w5');
INSERT INTO words (id, word) VALUES (6, 'w6'); INSERT INTO words (id, word) VALUES (7, 'w7'); INSERT INTO words (id, word) VALUES (8, 'w8'); INSERT INTO words (id, word) VALUES (9, 'w9'); INSERT INTO words (id, word) VALUES (10, 'w10');
INSERT INTO words (id, word) VALUES (11, 'w11'); INSERT INTO words (id, word) VALUES (12, 'w12'); INSERT INTO words (id, word) VALUES (13, 'w13'); INSERT INTO words (id, word) VALUES (14, 'w14'); INSERT INTO words (id, word) VALUES (15, 'w15');
INSERT INTO words (id, word) VALUES (16, 'w16'); INSERT INTO words (id, word) VALUES (17, 'w17'); INSERT INTO words (id, word) VALUES (18, 'w18'); INSERT INTO words (id, word) VALUES (19, 'w19'); INSERT INTO words (id, word) VALUES (20, 'w20');
INSERT INTO words (id, word) VALUES (21, 'w21'); INSERT INTO words (id, word) VALUES (22, 'w22'); INSERT INTO words (id, word) VALUES (23, 'w23'); INSERT INTO words (id, word) VALUES (24, 'w24'); INSERT INTO words (id, word) VALUES (25, 'w25');
INSERT INTO words (id, word) VALUES (26, 'w26'); INSERT INTO words (id, word) VALUES (27, 'w27'); INSERT INTO words (id, word) VALUES (28, 'w28'); INSERT INTO words (id, word) VALUES (29, 'w29'); INSERT INTO words (id, word) VALUES (30, 'w30');
INSERT INTO words (id, word) VALUES (31, 'w31'); INSERT INTO words (id, word) VALUES (32, 'w32'); INSERT INTO words (id, word) VALUES (33, 'w33'); INSERT INTO words (id, word) VALUES (34, 'w34'); INSERT INTO words (id, word) VALUES (35, 'w35');
INSERT INTO words (id, word) VALUES (36, 'w36'); INSERT INTO words (id, word) VALUES (37, 'w37'); INSERT INTO words (id, word) VALUES (38, 'w38'); INSERT INTO words (id, word) VALUES (39, 'w39'); INSERT INTO words (id, word) VALUES (40, 'w40');
INSERT INTO words (id, word) VALUES (41, 'w41'); INSERT INTO words (id, word) VALUES (42, 'w42'); INSERT INTO words (id, word) VALUES (43, 'w43'); INSERT INTO words (id, word) VALUES (44, 'w44'); INSERT INTO words (id, word) VALUES (45, 'w45');
INSERT INTO words (id, word) VALUES (46, 'w46'); INSERT INTO words (id, word) VALUES (47, 'w47'); INSERT INTO words (id, word) VALUES (48, 'w48'); INSERT INTO words (id, word) VALUES (49, 'w49'); INSERT INTO words (id, word) VALUES (50, 'w50');
INSERT INTO words (id, word) VALUES (51, 'w51'); INSERT INTO words (id, word) VALUES (52, 'w52'); INSERT INTO words (id, word) VALUES (53, 'w53'); INSERT INTO words (id, word) VALUES (54, 'w54'); INSERT INTO words (id, word) VALUES (55, 'w55');
INSERT INTO words (id, word) VALUES (56, 'w56'); INSERT INTO words (id, word) VALUES (57, 'w57'); INSERT INTO words (id, word) VALUES (58, 'w58'); INSERT INTO words (id, word) VALUES (59, 'w59'); INSERT INTO words (id, word) VALUES (60, 'w60');
INSERT INTO words (id, word) VALUES (61, 'w61'); INSERT INTO words (id, word) VALUES (62, 'w62'); INSERT INTO words (id, word) VALUES (63, 'w63'); INSERT INTO words (id, word) VALUES (64, 'w64'); INSERT INTO words (id, word) VALUES (65, 'w65');
INSERT INTO words (id, word) VALUES (66, 'w66'); INSERT INTO words (id, word) VALUES (67, 'w67'); INSERT INTO words (id, word) VALUES (68, 'w68'); INSERT INTO words (id, word) VALUES (69, 'w69'); INSERT INTO words (id, word) VALUES (70, 'w70');
INSERT INTO words (id, word) VALUES (71, 'w71'); INSERT INTO words (id, word) VALUES (72, 'w72'); INSERT INTO words (id, word) VALUES (73, 'w73'); INSERT INTO words (id, word) VALUES (74, 'w74'); INSERT INTO words (id, word) VALUES (75, 'w75');
INSERT INTO words (id, word) VALUES (76, 'w76'); INSERT INTO words (id, word) VALUES (77, 'w77'); INSERT INTO words (id, word) VALUES (78, 'w78'); INSERT INTO words (id, word) VALUES (79, 'w79'); INSERT INTO words (id, word) VALUES (80, 'w80');
INSERT INTO words (id, word) VALUES (81, 'w81'); INSERT INTO words (id, word) VALUES (82, 'w82'); INSERT INTO words (id, word) VALUES (83, 'w83'); INSERT INTO words (id, word) VALUES (84, 'w84'); INSERT INTO words (id, word) VALUES (85, 'w85');
INSERT INTO words (id, word) VALUES (86, 'w86'); INSERT INTO words (id, word) VALUES (87, 'w87'); INSERT INTO words (id, word) VALUES (88, 'w88'); INSERT INTO words (id, word) VALUES (89, 'w89'); INSERT INTO words (id, word) VALUES (90, 'w90');
INSERT INTO words (id, word) VALUES (91, 'w91'); INSERT INTO words (id, word) VALUES (92, 'w92'); INSERT INTO words (id, word) VALUES (93, 'w93'); INSERT INTO words (id, word) VALUES (94, 'w94'); INSERT INTO words (id, word) VALUES (95, 'w95');
INSERT INTO words (id, word) VALUES (96, 'w96'); INSERT INTO words (id, word) VALUES (97, 'w97'); INSERT INTO words (id, word) VALUES (98, 'w98'); INSERT INTO words (id, word) VALUES (99, 'w99'); INSERT INTO words (id, word) VALUES (100, 'w100');
INSERT INTO words (id, word) VALUES (101, 'w101'); INSERT INTO words (id, word) VALUES (102, 'w102'); INSERT INTO words (id, word) VALUES (103, 'w103'); INSERT INTO words (id, word) VALUES (104, 'w104'); INSERT INTO words (id, word) VALUES (105, 'w105');
INSERT INTO words (id, word) VALUES (106, 'w106'); INSERT INTO words (id, word) VALUES (107, 'w107'); INSERT INTO words (id, word) VALUES (108, 'w108'); INSERT INTO words (id, word) VALUES (109, 'w109'); INSERT INTO words (id, word) VALUES (110, 'w110');
INSERT INTO words (id, word) VALUES (111, 'w111'); INSERT INTO words (id, word) VALUES (112, 'w112'); INSERT INTO words (id, word) VALUES (113, 'w113'); INSERT INTO words (id, word) VALUES (114, 'w114'); INSERT INTO words (id, word) VALUES (115, 'w115');
INSERT INTO words (id, word) VALUES (116, 'w116'); INSERT INTO words (id, word) VALUES (117, 'w117'); INSERT INTO words (id, word) VALUES (118, 'w118'); INSERT INTO words (id, word) VALUES (119, 'w119'); INSERT INTO words (id, word) VALUES (120, 'w120');
INSERT INTO words (id, word) VALUES (121, 'w121'); INSERT INTO words (id, word) VALUES (122, 'w122'); INSERT INTO words (id, word) VALUES (123, 'w123'); INSERT INTO words (id, word) VALUES (124, 'w124'); INSERT INTO words (id, word) VALUES (125, 'w125');
INSERT INTO words (id, word) VALUES (126, 'w126'); INSERT INTO words (id, word) VALUES (127, 'w127'); INSERT INTO words (id, word) VALUES (128, 'w128'); INSERT INTO words (id, word) VALUES (129, 'w129'); INSERT INTO words (id, word) VALUES (130, 'w130');
INSERT INTO words (id, word) VALUES (131, 'w131'); INSERT INTO words (id, word) VALUES (132, 'w132'); INSERT INTO words (id, word) VALUES (133, 'w133'); INSERT INTO words (id, word) VALUES (134, 'w134'); INSERT INTO words (id, word) VALUES (135, 'w135');
INSERT INTO words (id, word) VALUES (136, 'w136'); INSERT INTO words (id, word) VALUES (137, 'w137'); INSERT INTO words (id, word) VALUES (138, 'w138'); INSERT INTO words (id, word) VALUES (139, 'w139'); INSERT INTO words (id, word) VALUES (140, 'w140');
INSERT INTO words (id, word) VALUES (141, 'w141'); INSERT INTO words (id, word) VALUES (142, 'w142'); INSERT INTO words (id, word) VALUES (143, 'w143'); INSERT INTO words (id, word) VALUES (144, 'w144'); INSERT INTO words (id, word) VALUES (145, 'w145');
INSERT INTO words (id, word) VALUES (146, 'w146'); INSERT INTO words (id, word) VALUES (147, 'w147'); INSERT INTO words (id, word) VALUES (148, 'w148'); INSERT INTO words (id, word) VALUES (149, 'w149'); INSERT INTO words (id, word) VALUES (150, 'w150');
INSERT INTO words (id, word) VALUES (151, 'w151'); INSERT INTO words (id, word) VALUES (152, 'w152'); INSERT INTO words (id, word) VALUES (153, 'w153'); INSERT INTO words (id, word) VALUES (154, 'w154'); INSERT INTO words (id, word) VALUES (155, 'w155');
INSERT INTO words (id, word) VALUES (156, 'w156'); INSERT INTO words (id, word) VALUES (157, 'w157'); INSERT INTO words (id, word) VALUES (158, 'w158'); INSERT INTO words (id, word) VALUES (159, 'w159'); INSERT INTO words (id, word) VALUES (160, 'w160');
INSERT INTO words (id, word) VALUES (161, 'w161'); INSERT INTO words (id, word) VALUES (162, 'w162'); INSERT INTO words (id, word) VALUES (163, 'w163'); INSERT INTO words (id, word) VALUES (164, 'w164'); INSERT INTO words (id, word) VALUES (165, 'w165');
INSERT INTO words (id, word) VALUES (166, 'w166'); INSERT INTO words (id, word) VALUES (167, 'w167'); INSERT INTO words (id, word) VALUES (168, 'w168'); INSERT INTO words (id, word) VALUES (169, 'w169'); INSERT INTO words (id, word) VALUES (170, 'w170');
INSERT INTO words (id, word) VALUES (171, 'w171'); INSERT INTO words (id, word) VALUES (172, 'w172'); INSERT INTO words (id, word) VALUES (173, 'w173'); INSERT INTO words (id, word) VALUES (174, 'w174'); INSERT INTO words (id, word) VALUES (175, 'w175');
INSERT INTO words (id, word) VALUES (176, 'w176'); INSERT INTO words (id, word) VALUES (177, 'w177'); INSERT INTO words (id, word) VALUES (178, 'w178'); INSERT INTO words (id, word) VALUES (179, 'w179'); INSERT INTO words (id, word) VALUES (180, 'w180');
INSERT INTO words (id, word) VALUES (181, 'w181'); INSERT INTO words (id, word) VALUES (182, 'w182'); INSERT INTO words (id, word) VALUES (183, 'w183'); INSERT INTO words (id, word) VALUES (184, 'w184'); INSERT INTO words (id, word) VALUES (185, 'w185');
INSERT INTO words (id, word) VALUES (186, 'w186'); INSERT INTO words (id, word) VALUES (187, 'w187'); INSERT INTO words (id, word) VALUES (188, 'w188'); INSERT INTO words (id, word) VALUES (189, 'w189'); INSERT INTO words (id, word) VALUES (190, 'w190');
INSERT INTO words (id, word) VALUES (191, 'w191'); INSERT INTO words (id, word) VALUES (192, 'w192'); INSERT INTO words (id, word) VALUES (193, 'w193'); INSERT INTO words (id, word) VALUES (194, 'w194'); INSERT INTO words (id, word) VALUES (195, 'w195');
INSERT INTO words (id, word) VALUES (196, 'w196'); INSERT INTO words (id, word) VALUES (197, 'w197'); INSERT INTO words (id, word) VALUES (198, 'w198'); INSERT INTO words (id, word) VALUES (199, 'w199'); INSERT INTO words (id, word) VALUES (200, 'w200');
INSERT INTO words (id, word) VALUES (201, 'w201'); INSERT INTO words (id, word) VALUES (202, 'w202'); INSERT INTO words (id, word) VALUES (203, 'w203'); INSERT INTO words (id, word) VALUES (204, 'w204'); INSERT INTO words (id, word) VALUES (205, 'w205');
INSERT INTO words (id, word) VALUES (206, 'w206'); INSERT INTO words (id, word) VALUES (207, 'w207'); INSERT INTO words (id, word) VALUES (208, 'w208'); INSERT INTO words (id, word) VALUES (209, 'w209'); INSERT INTO words (id, word) VALUES (210, 'w210');
INSERT INTO words (id, word) VALUES (211, 'w211'); INSERT INTO words (id, word) VALUES (212, 'w212'); INSERT INTO words (id, word) VALUES (213, 'w213'); INSERT INTO words (id, word) VALUES (214, 'w214'); INSERT INTO words (id, word) VALUES (215, 'w215');
INSERT INTO words (id, word) VALUES (216, 'w216'); INSERT INTO words (id, word) VALUES (217, 'w217'); INSERT INTO words (id, word) VALUES (218, 'w218'); INSERT INTO words (id, word) VALUES (219, 'w219'); INSERT INTO words (id, word) VALUES (220, 'w220');
INSERT INTO words (id, word) VALUES (221, 'w221'); INSERT INTO words (id, word) VALUES (222, 'w222'); INSERT INTO words (id, word) VALUES (223, 'w223'); INSERT INTO words (id, word) VALUES (224, 'w224'); INSERT INTO words (id, word) VALUES (225, 'w225');
INSERT INTO words (id, word) VALUES (226, 'w226'); INSERT INTO words (id, word) VALUES (227, 'w227'); INSERT INTO words (id, word) VALUES (228, 'w228'); INSERT INTO words (id, word) VALUES (229, 'w229'); INSERT INTO words (id, word) VALUES (230, 'w230');
INSERT INTO words (id, word) VALUES (231, 'w231'); INSERT INTO words (id, word) VALUES (232, 'w232'); INSERT INTO words (id, word) VALUES (233, 'w233'); INSERT INTO words (id, word) VALUES (234, 'w234'); INSERT INTO words (id, word) VALUES (235, 'w235');
INSERT INTO words (id, word) VALUES (236, 'w236'); INSERT INTO words (id, word) VALUES (237, 'w237'); INSERT INTO words (id, word) VALUES (238, 'w238'); INSERT INTO words (id, word) VALUES (239, 'w239'); INSERT INTO words (id, word) VALUES (240, 'w240');
INSERT INTO words (id, word) VALUES (241, 'w241'); INSERT INTO words (id, word) VALUES (242, 'w242'); INSERT INTO words (id, word) VALUES (243, 'w243'); INSERT INTO words (id, word) VALUES (244, 'w244'); INSERT INTO words (id, word) VALUES (245, 'w245');
INSERT INTO words (id, word) VALUES (246, 'w246'); INSERT INTO words (id, word) VALUES (247, 'w247'); INSERT INTO words (id, word) VALUES (248, 'w248'); INSERT INTO words (id, word) VALUES (249, 'w249'); INSERT INTO words (id, word) VALUES (250, 'w250');
INSERT INTO words (id, word) VALUES (251, 'w251'); INSERT INTO words (id, word) VALUES (252, 'w252'); INSERT INTO words (id, word) VALUES (253, 'w253'); INSERT INTO words (id, word) VALUES (254, 'w254'); INSERT INTO words (id, word) VALUES (255, 'w255');
INSERT INTO words (id, word) VALUES (256, 'w256'); INSERT INTO words (id, word) VALUES (257, 'w257'); INSERT INTO words (id, word) VALUES (258, 'w258'); INSERT INTO words (id, word) VALUES (259, 'w259'); INSERT INTO words (id, word) VALUES (260, 'w260');
INSERT INTO words (id, word) VALUES (261, 'w261'); INSERT INTO words (id, word) VALUES (262, 'w262'); INSERT INTO words (id, word) VALUES (263, 'w263'); INSERT INTO words (id, word) VALUES (264, 'w264'); INSERT INTO words (id, word) VALUES (265, 'w265');
INSERT INTO words (id, word) VALUES (266, 'w266'); INSERT INTO words (id, word) VALUES (267, 'w267'); INSERT INTO words (id, word) VALUES (268, 'w268'); INSERT INTO words (id, word) VALUES (269, 'w269'); INSERT INTO words (id, word) VALUES (270, 'w270');
INSERT INTO words (id, word) VALUES (271, 'w271'); INSERT INTO words (id, word) VALUES (272, 'w272'); INSERT INTO words (id, word) VALUES (273, 'w273'); INSERT INTO words (id, word) VALUES (274, 'w274'); INSERT INTO words (id, word) VALUES (275, 'w275');
INSERT INTO words (id, word) VALUES (276, 'w276'); INSERT INTO words (id, word) VALUES (277, 'w277'); INSERT INTO words (id, word) VALUES (278, 'w278'); INSERT INTO words (id, word) VALUES (279, 'w279'); INSERT INTO words (id, word) VALUES (280, 'w280');
INSERT INTO words (id, word) VALUES (281, 'w281'); INSERT INTO words (id, word) VALUES (282, 'w282'); INSERT INTO words (id, word) VALUES (283, 'w283'); INSERT INTO words (id, word) VALUES (284, 'w284'); INSERT INTO words (id, word) VALUES (285, 'w285');
INSERT INTO words (id, word) VALUES (286, 'w286'); INSERT INTO words (id, word) VALUES (287, 'w287'); INSERT INTO words (id, word) VALUES (288, 'w288'); INSERT INTO words (id, word) VALUES (289, 'w289'); INSERT INTO words (id, word) VALUES (290, 'w290');
INSERT INTO words (id, word) VALUES (291, 'w291'); INSERT INTO words (id, word) VALUES (292, 'w292'); INSERT INTO words (id, word) VALUES (293, 'w293'); INSERT INTO words (id, word) VALUES (294, 'w294'); INSERT INTO words (id, word) VALUES (295, 'w295');
INSERT INTO words (id, word) VALUES (296, 'w296'); INSERT INTO words (id, word) VALUES (297, 'w297'); INSERT INTO words (id, word) VALUES (298, 'w298'); INSERT INTO words (id, word) VALUES (299, 'w299'); INSERT INTO words (id, word) VALUES (300, 'w300');
INSERT INTO words (id, word) VALUES (301, 'w301'); INSERT INTO words (id, word) VALUES (302, 'w302'); INSERT INTO words (id, word) VALUES (303, 'w303'); INSERT INTO words (id, word) VALUES (304, 'w304'); INSERT INTO words (id, word) VALUES (305, 'w305');
INSERT INTO words (id, word) VALUES (306, 'w306'); INSERT INTO words (id, word) VALUES (307, 'w307'); INSERT INTO words (id, word) VALUES (308, 'w308'); INSERT INTO words (id, word) VALUES (309, 'w309'); INSERT INTO words (id, word) VALUES (310, 'w310');
INSERT INTO words (id, word) VALUES (311, 'w311'); INSERT INTO words (id, word) VALUES (312, 'w312'); INSERT INTO words (id, word) VALUES (313, 'w313'); INSERT INTO words (id, word) VALUES (314, 'w314'); INSERT INTO words (id, word) VALUES (315, 'w315');
INSERT INTO words (id, word) VALUES (316, 'w316'); INSERT INTO words (id, word) VALUES (317, 'w317'); INSERT INTO words (id, word) VALUES (318, 'w318'); INSERT INTO words (id, word) VALUES (319, 'w319'); INSERT INTO words (id, word) VALUES (320, 'w320');
INSERT INTO words (id, word) VALUES (321, 'w321'); INSERT INTO words (id, word) VALUES (322, 'w322'); INSERT INTO words (id, word) VALUES (323, 'w323'); INSERT INTO words (id, word) VALUES (324, 'w324'); INSERT INTO words (id, word) VALUES (325, 'w325');
INSERT INTO words (id, word) VALUES (326, 'w326'); INSERT INTO words (id, word) VALUES (327, 'w327'); INSERT INTO words (id, word) VALUES (328, 'w328'); INSERT INTO words (id, word) VALUES (329, 'w329'); INSERT INTO words (id, word) VALUES (330, 'w330');
INSERT INTO words (id, word) VALUES (331, 'w331'); INSERT INTO words (id, word) VALUES (332, 'w332'); INSERT INTO words (id, word) VALUES (333, 'w333'); INSERT INTO words (id, word) VALUES (334, 'w334'); INSERT INTO words (id, word) VALUES (335, 'w335');
INSERT INTO words (id, word) VALUES (336, 'w336'); INSERT INTO words (id, word) VALUES (337, 'w337'); INSERT INTO words (id, word) VALUES (338, 'w338'); INSERT INTO words (id, word) VALUES (339, 'w339'); INSERT INTO words (id, word) VALUES (340, 'w340');
INSERT INTO words (id, word) VALUES (341, 'w341'); INSERT INTO words (id, word) VALUES (342, 'w342'); INSERT INTO words (id, word) VALUES (343, 'w343'); INSERT INTO words (id, word) VALUES (344, 'w344'); INSERT INTO words (id, word) VALUES (345, 'w345');
INSERT INTO words (id, word) VALUES (346, 'w346'); INSERT INTO words (id, word) VALUES (347, 'w347'); INSERT INTO words (id, word) VALUES (348, 'w348'); INSERT INTO words (id, word) VALUES (349, 'w349'); INSERT INTO words (id, word) VALUES (350, 'w350');
INSERT INTO words (id, word) VALUES (351, 'w351'); INSERT INTO words (id, word) VALUES (352, 'w352'); INSERT INTO words (id, word) VALUES (353, 'w353'); INSERT INTO words (id, word) VALUES (354, 'w354'); INSERT INTO words (id, word) VALUES (355, 'w355');
INSERT INTO words (id, word) VALUES (356, 'w356'); INSERT INTO words (id, word) VALUES (357, 'w357'); INSERT INTO words (id, word) VALUES (358, 'w358'); INSERT INTO words (id, word) VALUES (359, 'w359'); INSERT INTO words (id, word) VALUES (360, 'w360');
INSERT INTO words (id, word) VALUES (361, 'w361'); INSERT INTO words (id, word) VALUES (362, 'w362'); INSERT INTO words (id, word) VALUES (363, 'w363'); INSERT INTO words (id, word) VALUES (364, 'w364'); INSERT INTO words (id, word) VALUES (365, 'w365');
INSERT INTO words (id, word) VALUES (366, 'w366'); INSERT INTO words (id, word) VALUES (367, 'w367'); INSERT INTO words (id, word) VALUES (368, 'w368'); INSERT INTO words (id, word) VALUES (369, 'w369'); INSERT INTO words (id, word) VALUES (370, 'w370');
INSERT INTO words (id, word) VALUES (371, 'w371'); INSERT INTO words (id, word) VALUES (372, 'w372'); INSERT INTO words (id, word) VALUES (373, 'w373'); INSERT INTO words (id, word) VALUES (374, 'w374'); INSERT INTO words (id, word) VALUES (375, 'w375');
INSERT INTO words (id, word) VALUES (376, 'w376'); INSERT INTO words (id, word) VALUES (377, 'w377'); INSERT INTO words (id, word) VALUES (378, 'w378'); INSERT INTO words (id, word) VALUES (379, 'w379'); INSERT INTO words (id, word) VALUES (380, 'w380');
INSERT INTO words (id, word) VALUES (381, 'w381'); INSERT INTO words (id, word) VALUES (382, 'w382'); INSERT INTO words (id, word) VALUES (383, 'w383'); INSERT INTO words (id, word) VALUES (384, 'w384'); INSERT INTO words (id, word) VALUES (385, 'w385');
INSERT INTO words (id, word) VALUES (386, 'w386'); INSERT INTO words (id, word) VALUES (387, 'w387'); INSERT INTO words (id, word) VALUES (388, 'w388'); INSERT INTO words (id, word) VALUES (389, 'w389'); INSERT INTO words (id, word) VALUES (390, 'w390');
INSERT INTO words (id, word) VALUES (391, 'w391'); INSERT INTO words (id, word) VALUES (392, 'w392'); INSERT INTO words (id, word) VALUES (393, 'w393'); INSERT INTO words (id, word) VALUES (394, 'w394'); INSERT INTO words (id, word) VALUES (395, 'w395');
INSERT INTO words (id, word) VALUES (396, 'w396'); INSERT INTO words (id, word) VALUES (397, 'w397'); INSERT INTO words (id, word) VALUES (398, 'w398'); INSERT INTO words (id, word) VALUES (399, 'w399'); INSERT INTO words (id, word) VALUES (400, 'w400');
INSERT INTO words (id, word) VALUES (401, 'w401'); INSERT INTO words (id, word) VALUES (402, 'w402'); INSERT INTO words (id, word) VALUES (403, 'w403'); INSERT INTO words (id, word) VALUES (404, 'w404'); INSERT INTO words (id, word) VALUES (405, 'w405');
INSERT INTO words (id, word) VALUES (406, 'w406'); INSERT INTO words (id, word) VALUES (407, 'w407'); INSERT INTO words (id, word) VALUES (408, 'w408'); INSERT INTO words (id, word) VALUES (409, 'w409'); INSERT INTO words (id, word) VALUES (410, 'w410');
INSERT INTO words (id, word) VALUES (411, 'w411'); INSERT INTO words (id, word) VALUES (412, 'w412'); INSERT INTO words (id, word) VALUES (413, 'w413'); INSERT INTO words (id, word) VALUES (414, 'w414'); INSERT INTO words (id, word) VALUES (415, 'w415');
INSERT INTO words (id, word) VALUES (416, 'w416'); INSERT INTO words (id, word) VALUES (417, 'w417'); INSERT INTO words (id, word) VALUES (418, 'w418'); INSERT INTO words (id, word) VALUES (419, 'w419'); INSERT INTO words (id, word) VALUES (420, 'w420');
INSERT INTO words (id, word) VALUES (421, 'w421'); INSERT INTO words (id, word) VALUES (422, 'w422'); INSERT INTO words (id, word) VALUES (423, 'w423'); INSERT INTO words (id, word) VALUES (424, 'w424'); INSERT INTO words (id, word) VALUES (425, 'w425');
INSERT INTO words (id, word) VALUES (426, 'w426'); INSERT INTO words (id, word) VALUES (427, 'w427'); INSERT INTO words (id, word) VALUES (428, 'w428'); INSERT INTO words (id, word) VALUES (429, 'w429'); INSERT INTO words (id, word) VALUES (430, 'w430');
INSERT INTO words (id, word) VALUES (431, 'w431'); INSERT INTO words (id, word) VALUES (432, 'w432'); INSERT INTO words (id, word) VALUES (433, 'w433'); INSERT INTO words (id, word) VALUES (434, 'w434'); INSERT INTO words (id, word) VALUES (435, 'w435');
INSERT INTO words (id, word) VALUES (436, 'w436'); INSERT INTO words (id, word) VALUES (437, 'w437'); INSERT INTO words (id, word) VALUES (438, 'w438'); INSERT INTO words (id, word) VALUES (439, 'w439'); INSERT INTO words (id, word) VALUES (440, 'w440');
INSERT INTO words (id, word) VALUES (441, 'w441'); INSERT INTO words (id, word) VALUES (442, 'w442'); INSERT INTO words (id, word) VALUES (443, 'w443'); INSERT INTO words (id, word) VALUES (444, 'w444'); INSERT INTO words (id, word) VALUES (445, 'w445');
INSERT INTO words (id, word) VALUES (446, 'w446'); INSERT INTO words (id, word) VALUES (447, 'w447'); INSERT INTO words (id, word) VALUES (448, 'w448'); INSERT INTO words (id, word) VALUES (449, 'w449'); INSERT INTO words (id, word) VALUES (450, 'w450');
CREATE TABLE orgs_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
INSERT INTO orgs_new SELECT id, name FROM orgs;
DROP TABLE orgs;
ALTER TABLE orgs_new RENAME TO orgs;

-- ## a dropped column behind 450 statements · guilty: error drops-column
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE orgs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE seats (id INTEGER PRIMARY KEY, org_id INTEGER NOT NULL REFERENCES orgs(id) ON DELETE CASCADE, label TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
INSERT INTO words (id, word) VALUES (1, 'w1'); INSERT INTO words (id, word) VALUES (2, 'w2'); INSERT INTO words (id, word) VALUES (3, 'w3'); INSERT INTO words (id, word) VALUES (4, 'w4'); INSERT INTO words (id, word) VALUES (5, 'w5');
INSERT INTO words (id, word) VALUES (6, 'w6'); INSERT INTO words (id, word) VALUES (7, 'w7'); INSERT INTO words (id, word) VALUES (8, 'w8'); INSERT INTO words (id, word) VALUES (9, 'w9'); INSERT INTO words (id, word) VALUES (10, 'w10');
INSERT INTO words (id, word) VALUES (11, 'w11'); INSERT INTO words (id, word) VALUES (12, 'w12'); INSERT INTO words (id, word) VALUES (13, 'w13'); INSERT INTO words (id, word) VALUES (14, 'w14'); INSERT INTO words (id, word) VALUES (15, 'w15');
INSERT INTO words (id, word) VALUES (16, 'w16'); INSERT INTO words (id, word) VALUES (17, 'w17'); INSERT INTO words (id, word) VALUES (18, 'w18'); INSERT INTO words (id, word) VALUES (19, 'w19'); INSERT INTO words (id, word) VALUES (20, 'w20');
INSERT INTO words (id, word) VALUES (21, 'w21'); INSERT INTO words (id, word) VALUES (22, 'w22'); INSERT INTO words (id, word) VALUES (23, 'w23'); INSERT INTO words (id, word) VALUES (24, 'w24'); INSERT INTO words (id, word) VALUES (25, 'w25');
INSERT INTO words (id, word) VALUES (26, 'w26'); INSERT INTO words (id, word) VALUES (27, 'w27'); INSERT INTO words (id, word) VALUES (28, 'w28'); INSERT INTO words (id, word) VALUES (29, 'w29'); INSERT INTO words (id, word) VALUES (30, 'w30');
INSERT INTO words (id, word) VALUES (31, 'w31'); INSERT INTO words (id, word) VALUES (32, 'w32'); INSERT INTO words (id, word) VALUES (33, 'w33'); INSERT INTO words (id, word) VALUES (34, 'w34'); INSERT INTO words (id, word) VALUES (35, 'w35');
INSERT INTO words (id, word) VALUES (36, 'w36'); INSERT INTO words (id, word) VALUES (37, 'w37'); INSERT INTO words (id, word) VALUES (38, 'w38'); INSERT INTO words (id, word) VALUES (39, 'w39'); INSERT INTO words (id, word) VALUES (40, 'w40');
INSERT INTO words (id, word) VALUES (41, 'w41'); INSERT INTO words (id, word) VALUES (42, 'w42'); INSERT INTO words (id, word) VALUES (43, 'w43'); INSERT INTO words (id, word) VALUES (44, 'w44'); INSERT INTO words (id, word) VALUES (45, 'w45');
INSERT INTO words (id, word) VALUES (46, 'w46'); INSERT INTO words (id, word) VALUES (47, 'w47'); INSERT INTO words (id, word) VALUES (48, 'w48'); INSERT INTO words (id, word) VALUES (49, 'w49'); INSERT INTO words (id, word) VALUES (50, 'w50');
INSERT INTO words (id, word) VALUES (51, 'w51'); INSERT INTO words (id, word) VALUES (52, 'w52'); INSERT INTO words (id, word) VALUES (53, 'w53'); INSERT INTO words (id, word) VALUES (54, 'w54'); INSERT INTO words (id, word) VALUES (55, 'w55');
INSERT INTO words (id, word) VALUES (56, 'w56'); INSERT INTO words (id, word) VALUES (57, 'w57'); INSERT INTO words (id, word) VALUES (58, 'w58'); INSERT INTO words (id, word) VALUES (59, 'w59'); INSERT INTO words (id, word) VALUES (60, 'w60');
INSERT INTO words (id, word) VALUES (61, 'w61'); INSERT INTO words (id, word) VALUES (62, 'w62'); INSERT INTO words (id, word) VALUES (63, 'w63'); INSERT INTO words (id, word) VALUES (64, 'w64'); INSERT INTO words (id, word) VALUES (65, 'w65');
INSERT INTO words (id, word) VALUES (66, 'w66'); INSERT INTO words (id, word) VALUES (67, 'w67'); INSERT INTO words (id, word) VALUES (68, 'w68'); INSERT INTO words (id, word) VALUES (69, 'w69'); INSERT INTO words (id, word) VALUES (70, 'w70');
INSERT INTO words (id, word) VALUES (71, 'w71'); INSERT INTO words (id, word) VALUES (72, 'w72'); INSERT INTO words (id, word) VALUES (73, 'w73'); INSERT INTO words (id, word) VALUES (74, 'w74'); INSERT INTO words (id, word) VALUES (75, 'w75');
INSERT INTO words (id, word) VALUES (76, 'w76'); INSERT INTO words (id, word) VALUES (77, 'w77'); INSERT INTO words (id, word) VALUES (78, 'w78'); INSERT INTO words (id, word) VALUES (79, 'w79'); INSERT INTO words (id, word) VALUES (80, 'w80');
INSERT INTO words (id, word) VALUES (81, 'w81'); INSERT INTO words (id, word) VALUES (82, 'w82'); INSERT INTO words (id, word) VALUES (83, 'w83'); INSERT INTO words (id, word) VALUES (84, 'w84'); INSERT INTO words (id, word) VALUES (85, 'w85');
INSERT INTO words (id, word) VALUES (86, 'w86'); INSERT INTO words (id, word) VALUES (87, 'w87'); INSERT INTO words (id, word) VALUES (88, 'w88'); INSERT INTO words (id, word) VALUES (89, 'w89'); INSERT INTO words (id, word) VALUES (90, 'w90');
INSERT INTO words (id, word) VALUES (91, 'w91'); INSERT INTO words (id, word) VALUES (92, 'w92'); INSERT INTO words (id, word) VALUES (93, 'w93'); INSERT INTO words (id, word) VALUES (94, 'w94'); INSERT INTO words (id, word) VALUES (95, 'w95');
INSERT INTO words (id, word) VALUES (96, 'w96'); INSERT INTO words (id, word) VALUES (97, 'w97'); INSERT INTO words (id, word) VALUES (98, 'w98'); INSERT INTO words (id, word) VALUES (99, 'w99'); INSERT INTO words (id, word) VALUES (100, 'w100');
INSERT INTO words (id, word) VALUES (101, 'w101'); INSERT INTO words (id, word) VALUES (102, 'w102'); INSERT INTO words (id, word) VALUES (103, 'w103'); INSERT INTO words (id, word) VALUES (104, 'w104'); INSERT INTO words (id, word) VALUES (105, 'w105');
INSERT INTO words (id, word) VALUES (106, 'w106'); INSERT INTO words (id, word) VALUES (107, 'w107'); INSERT INTO words (id, word) VALUES (108, 'w108'); INSERT INTO words (id, word) VALUES (109, 'w109'); INSERT INTO words (id, word) VALUES (110, 'w110');
INSERT INTO words (id, word) VALUES (111, 'w111'); INSERT INTO words (id, word) VALUES (112, 'w112'); INSERT INTO words (id, word) VALUES (113, 'w113'); INSERT INTO words (id, word) VALUES (114, 'w114'); INSERT INTO words (id, word) VALUES (115, 'w115');
INSERT INTO words (id, word) VALUES (116, 'w116'); INSERT INTO words (id, word) VALUES (117, 'w117'); INSERT INTO words (id, word) VALUES (118, 'w118'); INSERT INTO words (id, word) VALUES (119, 'w119'); INSERT INTO words (id, word) VALUES (120, 'w120');
INSERT INTO words (id, word) VALUES (121, 'w121'); INSERT INTO words (id, word) VALUES (122, 'w122'); INSERT INTO words (id, word) VALUES (123, 'w123'); INSERT INTO words (id, word) VALUES (124, 'w124'); INSERT INTO words (id, word) VALUES (125, 'w125');
INSERT INTO words (id, word) VALUES (126, 'w126'); INSERT INTO words (id, word) VALUES (127, 'w127'); INSERT INTO words (id, word) VALUES (128, 'w128'); INSERT INTO words (id, word) VALUES (129, 'w129'); INSERT INTO words (id, word) VALUES (130, 'w130');
INSERT INTO words (id, word) VALUES (131, 'w131'); INSERT INTO words (id, word) VALUES (132, 'w132'); INSERT INTO words (id, word) VALUES (133, 'w133'); INSERT INTO words (id, word) VALUES (134, 'w134'); INSERT INTO words (id, word) VALUES (135, 'w135');
INSERT INTO words (id, word) VALUES (136, 'w136'); INSERT INTO words (id, word) VALUES (137, 'w137'); INSERT INTO words (id, word) VALUES (138, 'w138'); INSERT INTO words (id, word) VALUES (139, 'w139'); INSERT INTO words (id, word) VALUES (140, 'w140');
INSERT INTO words (id, word) VALUES (141, 'w141'); INSERT INTO words (id, word) VALUES (142, 'w142'); INSERT INTO words (id, word) VALUES (143, 'w143'); INSERT INTO words (id, word) VALUES (144, 'w144'); INSERT INTO words (id, word) VALUES (145, 'w145');
INSERT INTO words (id, word) VALUES (146, 'w146'); INSERT INTO words (id, word) VALUES (147, 'w147'); INSERT INTO words (id, word) VALUES (148, 'w148'); INSERT INTO words (id, word) VALUES (149, 'w149'); INSERT INTO words (id, word) VALUES (150, 'w150');
INSERT INTO words (id, word) VALUES (151, 'w151'); INSERT INTO words (id, word) VALUES (152, 'w152'); INSERT INTO words (id, word) VALUES (153, 'w153'); INSERT INTO words (id, word) VALUES (154, 'w154'); INSERT INTO words (id, word) VALUES (155, 'w155');
INSERT INTO words (id, word) VALUES (156, 'w156'); INSERT INTO words (id, word) VALUES (157, 'w157'); INSERT INTO words (id, word) VALUES (158, 'w158'); INSERT INTO words (id, word) VALUES (159, 'w159'); INSERT INTO words (id, word) VALUES (160, 'w160');
INSERT INTO words (id, word) VALUES (161, 'w161'); INSERT INTO words (id, word) VALUES (162, 'w162'); INSERT INTO words (id, word) VALUES (163, 'w163'); INSERT INTO words (id, word) VALUES (164, 'w164'); INSERT INTO words (id, word) VALUES (165, 'w165');
INSERT INTO words (id, word) VALUES (166, 'w166'); INSERT INTO words (id, word) VALUES (167, 'w167'); INSERT INTO words (id, word) VALUES (168, 'w168'); INSERT INTO words (id, word) VALUES (169, 'w169'); INSERT INTO words (id, word) VALUES (170, 'w170');
INSERT INTO words (id, word) VALUES (171, 'w171'); INSERT INTO words (id, word) VALUES (172, 'w172'); INSERT INTO words (id, word) VALUES (173, 'w173'); INSERT INTO words (id, word) VALUES (174, 'w174'); INSERT INTO words (id, word) VALUES (175, 'w175');
INSERT INTO words (id, word) VALUES (176, 'w176'); INSERT INTO words (id, word) VALUES (177, 'w177'); INSERT INTO words (id, word) VALUES (178, 'w178'); INSERT INTO words (id, word) VALUES (179, 'w179'); INSERT INTO words (id, word) VALUES (180, 'w180');
INSERT INTO words (id, word) VALUES (181, 'w181'); INSERT INTO words (id, word) VALUES (182, 'w182'); INSERT INTO words (id, word) VALUES (183, 'w183'); INSERT INTO words (id, word) VALUES (184, 'w184'); INSERT INTO words (id, word) VALUES (185, 'w185');
INSERT INTO words (id, word) VALUES (186, 'w186'); INSERT INTO words (id, word) VALUES (187, 'w187'); INSERT INTO words (id, word) VALUES (188, 'w188'); INSERT INTO words (id, word) VALUES (189, 'w189'); INSERT INTO words (id, word) VALUES (190, 'w190');
INSERT INTO words (id, word) VALUES (191, 'w191'); INSERT INTO words (id, word) VALUES (192, 'w192'); INSERT INTO words (id, word) VALUES (193, 'w193'); INSERT INTO words (id, word) VALUES (194, 'w194'); INSERT INTO words (id, word) VALUES (195, 'w195');
INSERT INTO words (id, word) VALUES (196, 'w196'); INSERT INTO words (id, word) VALUES (197, 'w197'); INSERT INTO words (id, word) VALUES (198, 'w198'); INSERT INTO words (id, word) VALUES (199, 'w199'); INSERT INTO words (id, word) VALUES (200, 'w200');
INSERT INTO words (id, word) VALUES (201, 'w201'); INSERT INTO words (id, word) VALUES (202, 'w202'); INSERT INTO words (id, word) VALUES (203, 'w203'); INSERT INTO words (id, word) VALUES (204, 'w204'); INSERT INTO words (id, word) VALUES (205, 'w205');
INSERT INTO words (id, word) VALUES (206, 'w206'); INSERT INTO words (id, word) VALUES (207, 'w207'); INSERT INTO words (id, word) VALUES (208, 'w208'); INSERT INTO words (id, word) VALUES (209, 'w209'); INSERT INTO words (id, word) VALUES (210, 'w210');
INSERT INTO words (id, word) VALUES (211, 'w211'); INSERT INTO words (id, word) VALUES (212, 'w212'); INSERT INTO words (id, word) VALUES (213, 'w213'); INSERT INTO words (id, word) VALUES (214, 'w214'); INSERT INTO words (id, word) VALUES (215, 'w215');
INSERT INTO words (id, word) VALUES (216, 'w216'); INSERT INTO words (id, word) VALUES (217, 'w217'); INSERT INTO words (id, word) VALUES (218, 'w218'); INSERT INTO words (id, word) VALUES (219, 'w219'); INSERT INTO words (id, word) VALUES (220, 'w220');
INSERT INTO words (id, word) VALUES (221, 'w221'); INSERT INTO words (id, word) VALUES (222, 'w222'); INSERT INTO words (id, word) VALUES (223, 'w223'); INSERT INTO words (id, word) VALUES (224, 'w224'); INSERT INTO words (id, word) VALUES (225, 'w225');
INSERT INTO words (id, word) VALUES (226, 'w226'); INSERT INTO words (id, word) VALUES (227, 'w227'); INSERT INTO words (id, word) VALUES (228, 'w228'); INSERT INTO words (id, word) VALUES (229, 'w229'); INSERT INTO words (id, word) VALUES (230, 'w230');
INSERT INTO words (id, word) VALUES (231, 'w231'); INSERT INTO words (id, word) VALUES (232, 'w232'); INSERT INTO words (id, word) VALUES (233, 'w233'); INSERT INTO words (id, word) VALUES (234, 'w234'); INSERT INTO words (id, word) VALUES (235, 'w235');
INSERT INTO words (id, word) VALUES (236, 'w236'); INSERT INTO words (id, word) VALUES (237, 'w237'); INSERT INTO words (id, word) VALUES (238, 'w238'); INSERT INTO words (id, word) VALUES (239, 'w239'); INSERT INTO words (id, word) VALUES (240, 'w240');
INSERT INTO words (id, word) VALUES (241, 'w241'); INSERT INTO words (id, word) VALUES (242, 'w242'); INSERT INTO words (id, word) VALUES (243, 'w243'); INSERT INTO words (id, word) VALUES (244, 'w244'); INSERT INTO words (id, word) VALUES (245, 'w245');
INSERT INTO words (id, word) VALUES (246, 'w246'); INSERT INTO words (id, word) VALUES (247, 'w247'); INSERT INTO words (id, word) VALUES (248, 'w248'); INSERT INTO words (id, word) VALUES (249, 'w249'); INSERT INTO words (id, word) VALUES (250, 'w250');
INSERT INTO words (id, word) VALUES (251, 'w251'); INSERT INTO words (id, word) VALUES (252, 'w252'); INSERT INTO words (id, word) VALUES (253, 'w253'); INSERT INTO words (id, word) VALUES (254, 'w254'); INSERT INTO words (id, word) VALUES (255, 'w255');
INSERT INTO words (id, word) VALUES (256, 'w256'); INSERT INTO words (id, word) VALUES (257, 'w257'); INSERT INTO words (id, word) VALUES (258, 'w258'); INSERT INTO words (id, word) VALUES (259, 'w259'); INSERT INTO words (id, word) VALUES (260, 'w260');
INSERT INTO words (id, word) VALUES (261, 'w261'); INSERT INTO words (id, word) VALUES (262, 'w262'); INSERT INTO words (id, word) VALUES (263, 'w263'); INSERT INTO words (id, word) VALUES (264, 'w264'); INSERT INTO words (id, word) VALUES (265, 'w265');
INSERT INTO words (id, word) VALUES (266, 'w266'); INSERT INTO words (id, word) VALUES (267, 'w267'); INSERT INTO words (id, word) VALUES (268, 'w268'); INSERT INTO words (id, word) VALUES (269, 'w269'); INSERT INTO words (id, word) VALUES (270, 'w270');
INSERT INTO words (id, word) VALUES (271, 'w271'); INSERT INTO words (id, word) VALUES (272, 'w272'); INSERT INTO words (id, word) VALUES (273, 'w273'); INSERT INTO words (id, word) VALUES (274, 'w274'); INSERT INTO words (id, word) VALUES (275, 'w275');
INSERT INTO words (id, word) VALUES (276, 'w276'); INSERT INTO words (id, word) VALUES (277, 'w277'); INSERT INTO words (id, word) VALUES (278, 'w278'); INSERT INTO words (id, word) VALUES (279, 'w279'); INSERT INTO words (id, word) VALUES (280, 'w280');
INSERT INTO words (id, word) VALUES (281, 'w281'); INSERT INTO words (id, word) VALUES (282, 'w282'); INSERT INTO words (id, word) VALUES (283, 'w283'); INSERT INTO words (id, word) VALUES (284, 'w284'); INSERT INTO words (id, word) VALUES (285, 'w285');
INSERT INTO words (id, word) VALUES (286, 'w286'); INSERT INTO words (id, word) VALUES (287, 'w287'); INSERT INTO words (id, word) VALUES (288, 'w288'); INSERT INTO words (id, word) VALUES (289, 'w289'); INSERT INTO words (id, word) VALUES (290, 'w290');
INSERT INTO words (id, word) VALUES (291, 'w291'); INSERT INTO words (id, word) VALUES (292, 'w292'); INSERT INTO words (id, word) VALUES (293, 'w293'); INSERT INTO words (id, word) VALUES (294, 'w294'); INSERT INTO words (id, word) VALUES (295, 'w295');
INSERT INTO words (id, word) VALUES (296, 'w296'); INSERT INTO words (id, word) VALUES (297, 'w297'); INSERT INTO words (id, word) VALUES (298, 'w298'); INSERT INTO words (id, word) VALUES (299, 'w299'); INSERT INTO words (id, word) VALUES (300, 'w300');
INSERT INTO words (id, word) VALUES (301, 'w301'); INSERT INTO words (id, word) VALUES (302, 'w302'); INSERT INTO words (id, word) VALUES (303, 'w303'); INSERT INTO words (id, word) VALUES (304, 'w304'); INSERT INTO words (id, word) VALUES (305, 'w305');
INSERT INTO words (id, word) VALUES (306, 'w306'); INSERT INTO words (id, word) VALUES (307, 'w307'); INSERT INTO words (id, word) VALUES (308, 'w308'); INSERT INTO words (id, word) VALUES (309, 'w309'); INSERT INTO words (id, word) VALUES (310, 'w310');
INSERT INTO words (id, word) VALUES (311, 'w311'); INSERT INTO words (id, word) VALUES (312, 'w312'); INSERT INTO words (id, word) VALUES (313, 'w313'); INSERT INTO words (id, word) VALUES (314, 'w314'); INSERT INTO words (id, word) VALUES (315, 'w315');
INSERT INTO words (id, word) VALUES (316, 'w316'); INSERT INTO words (id, word) VALUES (317, 'w317'); INSERT INTO words (id, word) VALUES (318, 'w318'); INSERT INTO words (id, word) VALUES (319, 'w319'); INSERT INTO words (id, word) VALUES (320, 'w320');
INSERT INTO words (id, word) VALUES (321, 'w321'); INSERT INTO words (id, word) VALUES (322, 'w322'); INSERT INTO words (id, word) VALUES (323, 'w323'); INSERT INTO words (id, word) VALUES (324, 'w324'); INSERT INTO words (id, word) VALUES (325, 'w325');
INSERT INTO words (id, word) VALUES (326, 'w326'); INSERT INTO words (id, word) VALUES (327, 'w327'); INSERT INTO words (id, word) VALUES (328, 'w328'); INSERT INTO words (id, word) VALUES (329, 'w329'); INSERT INTO words (id, word) VALUES (330, 'w330');
INSERT INTO words (id, word) VALUES (331, 'w331'); INSERT INTO words (id, word) VALUES (332, 'w332'); INSERT INTO words (id, word) VALUES (333, 'w333'); INSERT INTO words (id, word) VALUES (334, 'w334'); INSERT INTO words (id, word) VALUES (335, 'w335');
INSERT INTO words (id, word) VALUES (336, 'w336'); INSERT INTO words (id, word) VALUES (337, 'w337'); INSERT INTO words (id, word) VALUES (338, 'w338'); INSERT INTO words (id, word) VALUES (339, 'w339'); INSERT INTO words (id, word) VALUES (340, 'w340');
INSERT INTO words (id, word) VALUES (341, 'w341'); INSERT INTO words (id, word) VALUES (342, 'w342'); INSERT INTO words (id, word) VALUES (343, 'w343'); INSERT INTO words (id, word) VALUES (344, 'w344'); INSERT INTO words (id, word) VALUES (345, 'w345');
INSERT INTO words (id, word) VALUES (346, 'w346'); INSERT INTO words (id, word) VALUES (347, 'w347'); INSERT INTO words (id, word) VALUES (348, 'w348'); INSERT INTO words (id, word) VALUES (349, 'w349'); INSERT INTO words (id, word) VALUES (350, 'w350');
INSERT INTO words (id, word) VALUES (351, 'w351'); INSERT INTO words (id, word) VALUES (352, 'w352'); INSERT INTO words (id, word) VALUES (353, 'w353'); INSERT INTO words (id, word) VALUES (354, 'w354'); INSERT INTO words (id, word) VALUES (355, 'w355');
INSERT INTO words (id, word) VALUES (356, 'w356'); INSERT INTO words (id, word) VALUES (357, 'w357'); INSERT INTO words (id, word) VALUES (358, 'w358'); INSERT INTO words (id, word) VALUES (359, 'w359'); INSERT INTO words (id, word) VALUES (360, 'w360');
INSERT INTO words (id, word) VALUES (361, 'w361'); INSERT INTO words (id, word) VALUES (362, 'w362'); INSERT INTO words (id, word) VALUES (363, 'w363'); INSERT INTO words (id, word) VALUES (364, 'w364'); INSERT INTO words (id, word) VALUES (365, 'w365');
INSERT INTO words (id, word) VALUES (366, 'w366'); INSERT INTO words (id, word) VALUES (367, 'w367'); INSERT INTO words (id, word) VALUES (368, 'w368'); INSERT INTO words (id, word) VALUES (369, 'w369'); INSERT INTO words (id, word) VALUES (370, 'w370');
INSERT INTO words (id, word) VALUES (371, 'w371'); INSERT INTO words (id, word) VALUES (372, 'w372'); INSERT INTO words (id, word) VALUES (373, 'w373'); INSERT INTO words (id, word) VALUES (374, 'w374'); INSERT INTO words (id, word) VALUES (375, 'w375');
INSERT INTO words (id, word) VALUES (376, 'w376'); INSERT INTO words (id, word) VALUES (377, 'w377'); INSERT INTO words (id, word) VALUES (378, 'w378'); INSERT INTO words (id, word) VALUES (379, 'w379'); INSERT INTO words (id, word) VALUES (380, 'w380');
INSERT INTO words (id, word) VALUES (381, 'w381'); INSERT INTO words (id, word) VALUES (382, 'w382'); INSERT INTO words (id, word) VALUES (383, 'w383'); INSERT INTO words (id, word) VALUES (384, 'w384'); INSERT INTO words (id, word) VALUES (385, 'w385');
INSERT INTO words (id, word) VALUES (386, 'w386'); INSERT INTO words (id, word) VALUES (387, 'w387'); INSERT INTO words (id, word) VALUES (388, 'w388'); INSERT INTO words (id, word) VALUES (389, 'w389'); INSERT INTO words (id, word) VALUES (390, 'w390');
INSERT INTO words (id, word) VALUES (391, 'w391'); INSERT INTO words (id, word) VALUES (392, 'w392'); INSERT INTO words (id, word) VALUES (393, 'w393'); INSERT INTO words (id, word) VALUES (394, 'w394'); INSERT INTO words (id, word) VALUES (395, 'w395');
INSERT INTO words (id, word) VALUES (396, 'w396'); INSERT INTO words (id, word) VALUES (397, 'w397'); INSERT INTO words (id, word) VALUES (398, 'w398'); INSERT INTO words (id, word) VALUES (399, 'w399'); INSERT INTO words (id, word) VALUES (400, 'w400');
INSERT INTO words (id, word) VALUES (401, 'w401'); INSERT INTO words (id, word) VALUES (402, 'w402'); INSERT INTO words (id, word) VALUES (403, 'w403'); INSERT INTO words (id, word) VALUES (404, 'w404'); INSERT INTO words (id, word) VALUES (405, 'w405');
INSERT INTO words (id, word) VALUES (406, 'w406'); INSERT INTO words (id, word) VALUES (407, 'w407'); INSERT INTO words (id, word) VALUES (408, 'w408'); INSERT INTO words (id, word) VALUES (409, 'w409'); INSERT INTO words (id, word) VALUES (410, 'w410');
INSERT INTO words (id, word) VALUES (411, 'w411'); INSERT INTO words (id, word) VALUES (412, 'w412'); INSERT INTO words (id, word) VALUES (413, 'w413'); INSERT INTO words (id, word) VALUES (414, 'w414'); INSERT INTO words (id, word) VALUES (415, 'w415');
INSERT INTO words (id, word) VALUES (416, 'w416'); INSERT INTO words (id, word) VALUES (417, 'w417'); INSERT INTO words (id, word) VALUES (418, 'w418'); INSERT INTO words (id, word) VALUES (419, 'w419'); INSERT INTO words (id, word) VALUES (420, 'w420');
INSERT INTO words (id, word) VALUES (421, 'w421'); INSERT INTO words (id, word) VALUES (422, 'w422'); INSERT INTO words (id, word) VALUES (423, 'w423'); INSERT INTO words (id, word) VALUES (424, 'w424'); INSERT INTO words (id, word) VALUES (425, 'w425');
INSERT INTO words (id, word) VALUES (426, 'w426'); INSERT INTO words (id, word) VALUES (427, 'w427'); INSERT INTO words (id, word) VALUES (428, 'w428'); INSERT INTO words (id, word) VALUES (429, 'w429'); INSERT INTO words (id, word) VALUES (430, 'w430');
INSERT INTO words (id, word) VALUES (431, 'w431'); INSERT INTO words (id, word) VALUES (432, 'w432'); INSERT INTO words (id, word) VALUES (433, 'w433'); INSERT INTO words (id, word) VALUES (434, 'w434'); INSERT INTO words (id, word) VALUES (435, 'w435');
INSERT INTO words (id, word) VALUES (436, 'w436'); INSERT INTO words (id, word) VALUES (437, 'w437'); INSERT INTO words (id, word) VALUES (438, 'w438'); INSERT INTO words (id, word) VALUES (439, 'w439'); INSERT INTO words (id, word) VALUES (440, 'w440');
INSERT INTO words (id, word) VALUES (441, 'w441'); INSERT INTO words (id, word) VALUES (442, 'w442'); INSERT INTO words (id, word) VALUES (443, 'w443'); INSERT INTO words (id, word) VALUES (444, 'w444'); INSERT INTO words (id, word) VALUES (445, 'w445');
INSERT INTO words (id, word) VALUES (446, 'w446'); INSERT INTO words (id, word) VALUES (447, 'w447'); INSERT INTO words (id, word) VALUES (448, 'w448'); INSERT INTO words (id, word) VALUES (449, 'w449'); INSERT INTO words (id, word) VALUES (450, 'w450');
ALTER TABLE seats DROP COLUMN label;

-- ## 450 statements and a plain column · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE orgs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE seats (id INTEGER PRIMARY KEY, org_id INTEGER NOT NULL REFERENCES orgs(id) ON DELETE CASCADE, label TEXT NOT NULL);
-- > 0002_next.sql
CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL);
INSERT INTO words (id, word) VALUES (1, 'w1'); INSERT INTO words (id, word) VALUES (2, 'w2'); INSERT INTO words (id, word) VALUES (3, 'w3'); INSERT INTO words (id, word) VALUES (4, 'w4'); INSERT INTO words (id, word) VALUES (5, 'w5');
INSERT INTO words (id, word) VALUES (6, 'w6'); INSERT INTO words (id, word) VALUES (7, 'w7'); INSERT INTO words (id, word) VALUES (8, 'w8'); INSERT INTO words (id, word) VALUES (9, 'w9'); INSERT INTO words (id, word) VALUES (10, 'w10');
INSERT INTO words (id, word) VALUES (11, 'w11'); INSERT INTO words (id, word) VALUES (12, 'w12'); INSERT INTO words (id, word) VALUES (13, 'w13'); INSERT INTO words (id, word) VALUES (14, 'w14'); INSERT INTO words (id, word) VALUES (15, 'w15');
INSERT INTO words (id, word) VALUES (16, 'w16'); INSERT INTO words (id, word) VALUES (17, 'w17'); INSERT INTO words (id, word) VALUES (18, 'w18'); INSERT INTO words (id, word) VALUES (19, 'w19'); INSERT INTO words (id, word) VALUES (20, 'w20');
INSERT INTO words (id, word) VALUES (21, 'w21'); INSERT INTO words (id, word) VALUES (22, 'w22'); INSERT INTO words (id, word) VALUES (23, 'w23'); INSERT INTO words (id, word) VALUES (24, 'w24'); INSERT INTO words (id, word) VALUES (25, 'w25');
INSERT INTO words (id, word) VALUES (26, 'w26'); INSERT INTO words (id, word) VALUES (27, 'w27'); INSERT INTO words (id, word) VALUES (28, 'w28'); INSERT INTO words (id, word) VALUES (29, 'w29'); INSERT INTO words (id, word) VALUES (30, 'w30');
INSERT INTO words (id, word) VALUES (31, 'w31'); INSERT INTO words (id, word) VALUES (32, 'w32'); INSERT INTO words (id, word) VALUES (33, 'w33'); INSERT INTO words (id, word) VALUES (34, 'w34'); INSERT INTO words (id, word) VALUES (35, 'w35');
INSERT INTO words (id, word) VALUES (36, 'w36'); INSERT INTO words (id, word) VALUES (37, 'w37'); INSERT INTO words (id, word) VALUES (38, 'w38'); INSERT INTO words (id, word) VALUES (39, 'w39'); INSERT INTO words (id, word) VALUES (40, 'w40');
INSERT INTO words (id, word) VALUES (41, 'w41'); INSERT INTO words (id, word) VALUES (42, 'w42'); INSERT INTO words (id, word) VALUES (43, 'w43'); INSERT INTO words (id, word) VALUES (44, 'w44'); INSERT INTO words (id, word) VALUES (45, 'w45');
INSERT INTO words (id, word) VALUES (46, 'w46'); INSERT INTO words (id, word) VALUES (47, 'w47'); INSERT INTO words (id, word) VALUES (48, 'w48'); INSERT INTO words (id, word) VALUES (49, 'w49'); INSERT INTO words (id, word) VALUES (50, 'w50');
INSERT INTO words (id, word) VALUES (51, 'w51'); INSERT INTO words (id, word) VALUES (52, 'w52'); INSERT INTO words (id, word) VALUES (53, 'w53'); INSERT INTO words (id, word) VALUES (54, 'w54'); INSERT INTO words (id, word) VALUES (55, 'w55');
INSERT INTO words (id, word) VALUES (56, 'w56'); INSERT INTO words (id, word) VALUES (57, 'w57'); INSERT INTO words (id, word) VALUES (58, 'w58'); INSERT INTO words (id, word) VALUES (59, 'w59'); INSERT INTO words (id, word) VALUES (60, 'w60');
INSERT INTO words (id, word) VALUES (61, 'w61'); INSERT INTO words (id, word) VALUES (62, 'w62'); INSERT INTO words (id, word) VALUES (63, 'w63'); INSERT INTO words (id, word) VALUES (64, 'w64'); INSERT INTO words (id, word) VALUES (65, 'w65');
INSERT INTO words (id, word) VALUES (66, 'w66'); INSERT INTO words (id, word) VALUES (67, 'w67'); INSERT INTO words (id, word) VALUES (68, 'w68'); INSERT INTO words (id, word) VALUES (69, 'w69'); INSERT INTO words (id, word) VALUES (70, 'w70');
INSERT INTO words (id, word) VALUES (71, 'w71'); INSERT INTO words (id, word) VALUES (72, 'w72'); INSERT INTO words (id, word) VALUES (73, 'w73'); INSERT INTO words (id, word) VALUES (74, 'w74'); INSERT INTO words (id, word) VALUES (75, 'w75');
INSERT INTO words (id, word) VALUES (76, 'w76'); INSERT INTO words (id, word) VALUES (77, 'w77'); INSERT INTO words (id, word) VALUES (78, 'w78'); INSERT INTO words (id, word) VALUES (79, 'w79'); INSERT INTO words (id, word) VALUES (80, 'w80');
INSERT INTO words (id, word) VALUES (81, 'w81'); INSERT INTO words (id, word) VALUES (82, 'w82'); INSERT INTO words (id, word) VALUES (83, 'w83'); INSERT INTO words (id, word) VALUES (84, 'w84'); INSERT INTO words (id, word) VALUES (85, 'w85');
INSERT INTO words (id, word) VALUES (86, 'w86'); INSERT INTO words (id, word) VALUES (87, 'w87'); INSERT INTO words (id, word) VALUES (88, 'w88'); INSERT INTO words (id, word) VALUES (89, 'w89'); INSERT INTO words (id, word) VALUES (90, 'w90');
INSERT INTO words (id, word) VALUES (91, 'w91'); INSERT INTO words (id, word) VALUES (92, 'w92'); INSERT INTO words (id, word) VALUES (93, 'w93'); INSERT INTO words (id, word) VALUES (94, 'w94'); INSERT INTO words (id, word) VALUES (95, 'w95');
INSERT INTO words (id, word) VALUES (96, 'w96'); INSERT INTO words (id, word) VALUES (97, 'w97'); INSERT INTO words (id, word) VALUES (98, 'w98'); INSERT INTO words (id, word) VALUES (99, 'w99'); INSERT INTO words (id, word) VALUES (100, 'w100');
INSERT INTO words (id, word) VALUES (101, 'w101'); INSERT INTO words (id, word) VALUES (102, 'w102'); INSERT INTO words (id, word) VALUES (103, 'w103'); INSERT INTO words (id, word) VALUES (104, 'w104'); INSERT INTO words (id, word) VALUES (105, 'w105');
INSERT INTO words (id, word) VALUES (106, 'w106'); INSERT INTO words (id, word) VALUES (107, 'w107'); INSERT INTO words (id, word) VALUES (108, 'w108'); INSERT INTO words (id, word) VALUES (109, 'w109'); INSERT INTO words (id, word) VALUES (110, 'w110');
INSERT INTO words (id, word) VALUES (111, 'w111'); INSERT INTO words (id, word) VALUES (112, 'w112'); INSERT INTO words (id, word) VALUES (113, 'w113'); INSERT INTO words (id, word) VALUES (114, 'w114'); INSERT INTO words (id, word) VALUES (115, 'w115');
INSERT INTO words (id, word) VALUES (116, 'w116'); INSERT INTO words (id, word) VALUES (117, 'w117'); INSERT INTO words (id, word) VALUES (118, 'w118'); INSERT INTO words (id, word) VALUES (119, 'w119'); INSERT INTO words (id, word) VALUES (120, 'w120');
INSERT INTO words (id, word) VALUES (121, 'w121'); INSERT INTO words (id, word) VALUES (122, 'w122'); INSERT INTO words (id, word) VALUES (123, 'w123'); INSERT INTO words (id, word) VALUES (124, 'w124'); INSERT INTO words (id, word) VALUES (125, 'w125');
INSERT INTO words (id, word) VALUES (126, 'w126'); INSERT INTO words (id, word) VALUES (127, 'w127'); INSERT INTO words (id, word) VALUES (128, 'w128'); INSERT INTO words (id, word) VALUES (129, 'w129'); INSERT INTO words (id, word) VALUES (130, 'w130');
INSERT INTO words (id, word) VALUES (131, 'w131'); INSERT INTO words (id, word) VALUES (132, 'w132'); INSERT INTO words (id, word) VALUES (133, 'w133'); INSERT INTO words (id, word) VALUES (134, 'w134'); INSERT INTO words (id, word) VALUES (135, 'w135');
INSERT INTO words (id, word) VALUES (136, 'w136'); INSERT INTO words (id, word) VALUES (137, 'w137'); INSERT INTO words (id, word) VALUES (138, 'w138'); INSERT INTO words (id, word) VALUES (139, 'w139'); INSERT INTO words (id, word) VALUES (140, 'w140');
INSERT INTO words (id, word) VALUES (141, 'w141'); INSERT INTO words (id, word) VALUES (142, 'w142'); INSERT INTO words (id, word) VALUES (143, 'w143'); INSERT INTO words (id, word) VALUES (144, 'w144'); INSERT INTO words (id, word) VALUES (145, 'w145');
INSERT INTO words (id, word) VALUES (146, 'w146'); INSERT INTO words (id, word) VALUES (147, 'w147'); INSERT INTO words (id, word) VALUES (148, 'w148'); INSERT INTO words (id, word) VALUES (149, 'w149'); INSERT INTO words (id, word) VALUES (150, 'w150');
INSERT INTO words (id, word) VALUES (151, 'w151'); INSERT INTO words (id, word) VALUES (152, 'w152'); INSERT INTO words (id, word) VALUES (153, 'w153'); INSERT INTO words (id, word) VALUES (154, 'w154'); INSERT INTO words (id, word) VALUES (155, 'w155');
INSERT INTO words (id, word) VALUES (156, 'w156'); INSERT INTO words (id, word) VALUES (157, 'w157'); INSERT INTO words (id, word) VALUES (158, 'w158'); INSERT INTO words (id, word) VALUES (159, 'w159'); INSERT INTO words (id, word) VALUES (160, 'w160');
INSERT INTO words (id, word) VALUES (161, 'w161'); INSERT INTO words (id, word) VALUES (162, 'w162'); INSERT INTO words (id, word) VALUES (163, 'w163'); INSERT INTO words (id, word) VALUES (164, 'w164'); INSERT INTO words (id, word) VALUES (165, 'w165');
INSERT INTO words (id, word) VALUES (166, 'w166'); INSERT INTO words (id, word) VALUES (167, 'w167'); INSERT INTO words (id, word) VALUES (168, 'w168'); INSERT INTO words (id, word) VALUES (169, 'w169'); INSERT INTO words (id, word) VALUES (170, 'w170');
INSERT INTO words (id, word) VALUES (171, 'w171'); INSERT INTO words (id, word) VALUES (172, 'w172'); INSERT INTO words (id, word) VALUES (173, 'w173'); INSERT INTO words (id, word) VALUES (174, 'w174'); INSERT INTO words (id, word) VALUES (175, 'w175');
INSERT INTO words (id, word) VALUES (176, 'w176'); INSERT INTO words (id, word) VALUES (177, 'w177'); INSERT INTO words (id, word) VALUES (178, 'w178'); INSERT INTO words (id, word) VALUES (179, 'w179'); INSERT INTO words (id, word) VALUES (180, 'w180');
INSERT INTO words (id, word) VALUES (181, 'w181'); INSERT INTO words (id, word) VALUES (182, 'w182'); INSERT INTO words (id, word) VALUES (183, 'w183'); INSERT INTO words (id, word) VALUES (184, 'w184'); INSERT INTO words (id, word) VALUES (185, 'w185');
INSERT INTO words (id, word) VALUES (186, 'w186'); INSERT INTO words (id, word) VALUES (187, 'w187'); INSERT INTO words (id, word) VALUES (188, 'w188'); INSERT INTO words (id, word) VALUES (189, 'w189'); INSERT INTO words (id, word) VALUES (190, 'w190');
INSERT INTO words (id, word) VALUES (191, 'w191'); INSERT INTO words (id, word) VALUES (192, 'w192'); INSERT INTO words (id, word) VALUES (193, 'w193'); INSERT INTO words (id, word) VALUES (194, 'w194'); INSERT INTO words (id, word) VALUES (195, 'w195');
INSERT INTO words (id, word) VALUES (196, 'w196'); INSERT INTO words (id, word) VALUES (197, 'w197'); INSERT INTO words (id, word) VALUES (198, 'w198'); INSERT INTO words (id, word) VALUES (199, 'w199'); INSERT INTO words (id, word) VALUES (200, 'w200');
INSERT INTO words (id, word) VALUES (201, 'w201'); INSERT INTO words (id, word) VALUES (202, 'w202'); INSERT INTO words (id, word) VALUES (203, 'w203'); INSERT INTO words (id, word) VALUES (204, 'w204'); INSERT INTO words (id, word) VALUES (205, 'w205');
INSERT INTO words (id, word) VALUES (206, 'w206'); INSERT INTO words (id, word) VALUES (207, 'w207'); INSERT INTO words (id, word) VALUES (208, 'w208'); INSERT INTO words (id, word) VALUES (209, 'w209'); INSERT INTO words (id, word) VALUES (210, 'w210');
INSERT INTO words (id, word) VALUES (211, 'w211'); INSERT INTO words (id, word) VALUES (212, 'w212'); INSERT INTO words (id, word) VALUES (213, 'w213'); INSERT INTO words (id, word) VALUES (214, 'w214'); INSERT INTO words (id, word) VALUES (215, 'w215');
INSERT INTO words (id, word) VALUES (216, 'w216'); INSERT INTO words (id, word) VALUES (217, 'w217'); INSERT INTO words (id, word) VALUES (218, 'w218'); INSERT INTO words (id, word) VALUES (219, 'w219'); INSERT INTO words (id, word) VALUES (220, 'w220');
INSERT INTO words (id, word) VALUES (221, 'w221'); INSERT INTO words (id, word) VALUES (222, 'w222'); INSERT INTO words (id, word) VALUES (223, 'w223'); INSERT INTO words (id, word) VALUES (224, 'w224'); INSERT INTO words (id, word) VALUES (225, 'w225');
INSERT INTO words (id, word) VALUES (226, 'w226'); INSERT INTO words (id, word) VALUES (227, 'w227'); INSERT INTO words (id, word) VALUES (228, 'w228'); INSERT INTO words (id, word) VALUES (229, 'w229'); INSERT INTO words (id, word) VALUES (230, 'w230');
INSERT INTO words (id, word) VALUES (231, 'w231'); INSERT INTO words (id, word) VALUES (232, 'w232'); INSERT INTO words (id, word) VALUES (233, 'w233'); INSERT INTO words (id, word) VALUES (234, 'w234'); INSERT INTO words (id, word) VALUES (235, 'w235');
INSERT INTO words (id, word) VALUES (236, 'w236'); INSERT INTO words (id, word) VALUES (237, 'w237'); INSERT INTO words (id, word) VALUES (238, 'w238'); INSERT INTO words (id, word) VALUES (239, 'w239'); INSERT INTO words (id, word) VALUES (240, 'w240');
INSERT INTO words (id, word) VALUES (241, 'w241'); INSERT INTO words (id, word) VALUES (242, 'w242'); INSERT INTO words (id, word) VALUES (243, 'w243'); INSERT INTO words (id, word) VALUES (244, 'w244'); INSERT INTO words (id, word) VALUES (245, 'w245');
INSERT INTO words (id, word) VALUES (246, 'w246'); INSERT INTO words (id, word) VALUES (247, 'w247'); INSERT INTO words (id, word) VALUES (248, 'w248'); INSERT INTO words (id, word) VALUES (249, 'w249'); INSERT INTO words (id, word) VALUES (250, 'w250');
INSERT INTO words (id, word) VALUES (251, 'w251'); INSERT INTO words (id, word) VALUES (252, 'w252'); INSERT INTO words (id, word) VALUES (253, 'w253'); INSERT INTO words (id, word) VALUES (254, 'w254'); INSERT INTO words (id, word) VALUES (255, 'w255');
INSERT INTO words (id, word) VALUES (256, 'w256'); INSERT INTO words (id, word) VALUES (257, 'w257'); INSERT INTO words (id, word) VALUES (258, 'w258'); INSERT INTO words (id, word) VALUES (259, 'w259'); INSERT INTO words (id, word) VALUES (260, 'w260');
INSERT INTO words (id, word) VALUES (261, 'w261'); INSERT INTO words (id, word) VALUES (262, 'w262'); INSERT INTO words (id, word) VALUES (263, 'w263'); INSERT INTO words (id, word) VALUES (264, 'w264'); INSERT INTO words (id, word) VALUES (265, 'w265');
INSERT INTO words (id, word) VALUES (266, 'w266'); INSERT INTO words (id, word) VALUES (267, 'w267'); INSERT INTO words (id, word) VALUES (268, 'w268'); INSERT INTO words (id, word) VALUES (269, 'w269'); INSERT INTO words (id, word) VALUES (270, 'w270');
INSERT INTO words (id, word) VALUES (271, 'w271'); INSERT INTO words (id, word) VALUES (272, 'w272'); INSERT INTO words (id, word) VALUES (273, 'w273'); INSERT INTO words (id, word) VALUES (274, 'w274'); INSERT INTO words (id, word) VALUES (275, 'w275');
INSERT INTO words (id, word) VALUES (276, 'w276'); INSERT INTO words (id, word) VALUES (277, 'w277'); INSERT INTO words (id, word) VALUES (278, 'w278'); INSERT INTO words (id, word) VALUES (279, 'w279'); INSERT INTO words (id, word) VALUES (280, 'w280');
INSERT INTO words (id, word) VALUES (281, 'w281'); INSERT INTO words (id, word) VALUES (282, 'w282'); INSERT INTO words (id, word) VALUES (283, 'w283'); INSERT INTO words (id, word) VALUES (284, 'w284'); INSERT INTO words (id, word) VALUES (285, 'w285');
INSERT INTO words (id, word) VALUES (286, 'w286'); INSERT INTO words (id, word) VALUES (287, 'w287'); INSERT INTO words (id, word) VALUES (288, 'w288'); INSERT INTO words (id, word) VALUES (289, 'w289'); INSERT INTO words (id, word) VALUES (290, 'w290');
INSERT INTO words (id, word) VALUES (291, 'w291'); INSERT INTO words (id, word) VALUES (292, 'w292'); INSERT INTO words (id, word) VALUES (293, 'w293'); INSERT INTO words (id, word) VALUES (294, 'w294'); INSERT INTO words (id, word) VALUES (295, 'w295');
INSERT INTO words (id, word) VALUES (296, 'w296'); INSERT INTO words (id, word) VALUES (297, 'w297'); INSERT INTO words (id, word) VALUES (298, 'w298'); INSERT INTO words (id, word) VALUES (299, 'w299'); INSERT INTO words (id, word) VALUES (300, 'w300');
INSERT INTO words (id, word) VALUES (301, 'w301'); INSERT INTO words (id, word) VALUES (302, 'w302'); INSERT INTO words (id, word) VALUES (303, 'w303'); INSERT INTO words (id, word) VALUES (304, 'w304'); INSERT INTO words (id, word) VALUES (305, 'w305');
INSERT INTO words (id, word) VALUES (306, 'w306'); INSERT INTO words (id, word) VALUES (307, 'w307'); INSERT INTO words (id, word) VALUES (308, 'w308'); INSERT INTO words (id, word) VALUES (309, 'w309'); INSERT INTO words (id, word) VALUES (310, 'w310');
INSERT INTO words (id, word) VALUES (311, 'w311'); INSERT INTO words (id, word) VALUES (312, 'w312'); INSERT INTO words (id, word) VALUES (313, 'w313'); INSERT INTO words (id, word) VALUES (314, 'w314'); INSERT INTO words (id, word) VALUES (315, 'w315');
INSERT INTO words (id, word) VALUES (316, 'w316'); INSERT INTO words (id, word) VALUES (317, 'w317'); INSERT INTO words (id, word) VALUES (318, 'w318'); INSERT INTO words (id, word) VALUES (319, 'w319'); INSERT INTO words (id, word) VALUES (320, 'w320');
INSERT INTO words (id, word) VALUES (321, 'w321'); INSERT INTO words (id, word) VALUES (322, 'w322'); INSERT INTO words (id, word) VALUES (323, 'w323'); INSERT INTO words (id, word) VALUES (324, 'w324'); INSERT INTO words (id, word) VALUES (325, 'w325');
INSERT INTO words (id, word) VALUES (326, 'w326'); INSERT INTO words (id, word) VALUES (327, 'w327'); INSERT INTO words (id, word) VALUES (328, 'w328'); INSERT INTO words (id, word) VALUES (329, 'w329'); INSERT INTO words (id, word) VALUES (330, 'w330');
INSERT INTO words (id, word) VALUES (331, 'w331'); INSERT INTO words (id, word) VALUES (332, 'w332'); INSERT INTO words (id, word) VALUES (333, 'w333'); INSERT INTO words (id, word) VALUES (334, 'w334'); INSERT INTO words (id, word) VALUES (335, 'w335');
INSERT INTO words (id, word) VALUES (336, 'w336'); INSERT INTO words (id, word) VALUES (337, 'w337'); INSERT INTO words (id, word) VALUES (338, 'w338'); INSERT INTO words (id, word) VALUES (339, 'w339'); INSERT INTO words (id, word) VALUES (340, 'w340');
INSERT INTO words (id, word) VALUES (341, 'w341'); INSERT INTO words (id, word) VALUES (342, 'w342'); INSERT INTO words (id, word) VALUES (343, 'w343'); INSERT INTO words (id, word) VALUES (344, 'w344'); INSERT INTO words (id, word) VALUES (345, 'w345');
INSERT INTO words (id, word) VALUES (346, 'w346'); INSERT INTO words (id, word) VALUES (347, 'w347'); INSERT INTO words (id, word) VALUES (348, 'w348'); INSERT INTO words (id, word) VALUES (349, 'w349'); INSERT INTO words (id, word) VALUES (350, 'w350');
INSERT INTO words (id, word) VALUES (351, 'w351'); INSERT INTO words (id, word) VALUES (352, 'w352'); INSERT INTO words (id, word) VALUES (353, 'w353'); INSERT INTO words (id, word) VALUES (354, 'w354'); INSERT INTO words (id, word) VALUES (355, 'w355');
INSERT INTO words (id, word) VALUES (356, 'w356'); INSERT INTO words (id, word) VALUES (357, 'w357'); INSERT INTO words (id, word) VALUES (358, 'w358'); INSERT INTO words (id, word) VALUES (359, 'w359'); INSERT INTO words (id, word) VALUES (360, 'w360');
INSERT INTO words (id, word) VALUES (361, 'w361'); INSERT INTO words (id, word) VALUES (362, 'w362'); INSERT INTO words (id, word) VALUES (363, 'w363'); INSERT INTO words (id, word) VALUES (364, 'w364'); INSERT INTO words (id, word) VALUES (365, 'w365');
INSERT INTO words (id, word) VALUES (366, 'w366'); INSERT INTO words (id, word) VALUES (367, 'w367'); INSERT INTO words (id, word) VALUES (368, 'w368'); INSERT INTO words (id, word) VALUES (369, 'w369'); INSERT INTO words (id, word) VALUES (370, 'w370');
INSERT INTO words (id, word) VALUES (371, 'w371'); INSERT INTO words (id, word) VALUES (372, 'w372'); INSERT INTO words (id, word) VALUES (373, 'w373'); INSERT INTO words (id, word) VALUES (374, 'w374'); INSERT INTO words (id, word) VALUES (375, 'w375');
INSERT INTO words (id, word) VALUES (376, 'w376'); INSERT INTO words (id, word) VALUES (377, 'w377'); INSERT INTO words (id, word) VALUES (378, 'w378'); INSERT INTO words (id, word) VALUES (379, 'w379'); INSERT INTO words (id, word) VALUES (380, 'w380');
INSERT INTO words (id, word) VALUES (381, 'w381'); INSERT INTO words (id, word) VALUES (382, 'w382'); INSERT INTO words (id, word) VALUES (383, 'w383'); INSERT INTO words (id, word) VALUES (384, 'w384'); INSERT INTO words (id, word) VALUES (385, 'w385');
INSERT INTO words (id, word) VALUES (386, 'w386'); INSERT INTO words (id, word) VALUES (387, 'w387'); INSERT INTO words (id, word) VALUES (388, 'w388'); INSERT INTO words (id, word) VALUES (389, 'w389'); INSERT INTO words (id, word) VALUES (390, 'w390');
INSERT INTO words (id, word) VALUES (391, 'w391'); INSERT INTO words (id, word) VALUES (392, 'w392'); INSERT INTO words (id, word) VALUES (393, 'w393'); INSERT INTO words (id, word) VALUES (394, 'w394'); INSERT INTO words (id, word) VALUES (395, 'w395');
INSERT INTO words (id, word) VALUES (396, 'w396'); INSERT INTO words (id, word) VALUES (397, 'w397'); INSERT INTO words (id, word) VALUES (398, 'w398'); INSERT INTO words (id, word) VALUES (399, 'w399'); INSERT INTO words (id, word) VALUES (400, 'w400');
INSERT INTO words (id, word) VALUES (401, 'w401'); INSERT INTO words (id, word) VALUES (402, 'w402'); INSERT INTO words (id, word) VALUES (403, 'w403'); INSERT INTO words (id, word) VALUES (404, 'w404'); INSERT INTO words (id, word) VALUES (405, 'w405');
INSERT INTO words (id, word) VALUES (406, 'w406'); INSERT INTO words (id, word) VALUES (407, 'w407'); INSERT INTO words (id, word) VALUES (408, 'w408'); INSERT INTO words (id, word) VALUES (409, 'w409'); INSERT INTO words (id, word) VALUES (410, 'w410');
INSERT INTO words (id, word) VALUES (411, 'w411'); INSERT INTO words (id, word) VALUES (412, 'w412'); INSERT INTO words (id, word) VALUES (413, 'w413'); INSERT INTO words (id, word) VALUES (414, 'w414'); INSERT INTO words (id, word) VALUES (415, 'w415');
INSERT INTO words (id, word) VALUES (416, 'w416'); INSERT INTO words (id, word) VALUES (417, 'w417'); INSERT INTO words (id, word) VALUES (418, 'w418'); INSERT INTO words (id, word) VALUES (419, 'w419'); INSERT INTO words (id, word) VALUES (420, 'w420');
INSERT INTO words (id, word) VALUES (421, 'w421'); INSERT INTO words (id, word) VALUES (422, 'w422'); INSERT INTO words (id, word) VALUES (423, 'w423'); INSERT INTO words (id, word) VALUES (424, 'w424'); INSERT INTO words (id, word) VALUES (425, 'w425');
INSERT INTO words (id, word) VALUES (426, 'w426'); INSERT INTO words (id, word) VALUES (427, 'w427'); INSERT INTO words (id, word) VALUES (428, 'w428'); INSERT INTO words (id, word) VALUES (429, 'w429'); INSERT INTO words (id, word) VALUES (430, 'w430');
INSERT INTO words (id, word) VALUES (431, 'w431'); INSERT INTO words (id, word) VALUES (432, 'w432'); INSERT INTO words (id, word) VALUES (433, 'w433'); INSERT INTO words (id, word) VALUES (434, 'w434'); INSERT INTO words (id, word) VALUES (435, 'w435');
INSERT INTO words (id, word) VALUES (436, 'w436'); INSERT INTO words (id, word) VALUES (437, 'w437'); INSERT INTO words (id, word) VALUES (438, 'w438'); INSERT INTO words (id, word) VALUES (439, 'w439'); INSERT INTO words (id, word) VALUES (440, 'w440');
INSERT INTO words (id, word) VALUES (441, 'w441'); INSERT INTO words (id, word) VALUES (442, 'w442'); INSERT INTO words (id, word) VALUES (443, 'w443'); INSERT INTO words (id, word) VALUES (444, 'w444'); INSERT INTO words (id, word) VALUES (445, 'w445');
INSERT INTO words (id, word) VALUES (446, 'w446'); INSERT INTO words (id, word) VALUES (447, 'w447'); INSERT INTO words (id, word) VALUES (448, 'w448'); INSERT INTO words (id, word) VALUES (449, 'w449'); INSERT INTO words (id, word) VALUES (450, 'w450');
ALTER TABLE seats ADD COLUMN price INTEGER;

-- ## twenty-five rebuilds, the last one forgets a column · guilty: error drops-column
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE t01 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t02 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t03 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t04 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t05 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t06 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t07 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t08 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t09 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t10 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t11 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t12 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t13 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t14 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t15 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t16 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t17 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t18 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t19 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t20 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t21 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t22 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t23 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t24 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t25 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
-- > 0002_next.sql
CREATE TABLE t01_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t01_new SELECT id, name, note FROM t01;
DROP TABLE t01;
ALTER TABLE t01_new RENAME TO t01;
CREATE TABLE t02_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t02_new SELECT id, name, note FROM t02;
DROP TABLE t02;
ALTER TABLE t02_new RENAME TO t02;
CREATE TABLE t03_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t03_new SELECT id, name, note FROM t03;
DROP TABLE t03;
ALTER TABLE t03_new RENAME TO t03;
CREATE TABLE t04_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t04_new SELECT id, name, note FROM t04;
DROP TABLE t04;
ALTER TABLE t04_new RENAME TO t04;
CREATE TABLE t05_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t05_new SELECT id, name, note FROM t05;
DROP TABLE t05;
ALTER TABLE t05_new RENAME TO t05;
CREATE TABLE t06_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t06_new SELECT id, name, note FROM t06;
DROP TABLE t06;
ALTER TABLE t06_new RENAME TO t06;
CREATE TABLE t07_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t07_new SELECT id, name, note FROM t07;
DROP TABLE t07;
ALTER TABLE t07_new RENAME TO t07;
CREATE TABLE t08_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t08_new SELECT id, name, note FROM t08;
DROP TABLE t08;
ALTER TABLE t08_new RENAME TO t08;
CREATE TABLE t09_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t09_new SELECT id, name, note FROM t09;
DROP TABLE t09;
ALTER TABLE t09_new RENAME TO t09;
CREATE TABLE t10_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t10_new SELECT id, name, note FROM t10;
DROP TABLE t10;
ALTER TABLE t10_new RENAME TO t10;
CREATE TABLE t11_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t11_new SELECT id, name, note FROM t11;
DROP TABLE t11;
ALTER TABLE t11_new RENAME TO t11;
CREATE TABLE t12_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t12_new SELECT id, name, note FROM t12;
DROP TABLE t12;
ALTER TABLE t12_new RENAME TO t12;
CREATE TABLE t13_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t13_new SELECT id, name, note FROM t13;
DROP TABLE t13;
ALTER TABLE t13_new RENAME TO t13;
CREATE TABLE t14_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t14_new SELECT id, name, note FROM t14;
DROP TABLE t14;
ALTER TABLE t14_new RENAME TO t14;
CREATE TABLE t15_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t15_new SELECT id, name, note FROM t15;
DROP TABLE t15;
ALTER TABLE t15_new RENAME TO t15;
CREATE TABLE t16_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t16_new SELECT id, name, note FROM t16;
DROP TABLE t16;
ALTER TABLE t16_new RENAME TO t16;
CREATE TABLE t17_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t17_new SELECT id, name, note FROM t17;
DROP TABLE t17;
ALTER TABLE t17_new RENAME TO t17;
CREATE TABLE t18_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t18_new SELECT id, name, note FROM t18;
DROP TABLE t18;
ALTER TABLE t18_new RENAME TO t18;
CREATE TABLE t19_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t19_new SELECT id, name, note FROM t19;
DROP TABLE t19;
ALTER TABLE t19_new RENAME TO t19;
CREATE TABLE t20_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t20_new SELECT id, name, note FROM t20;
DROP TABLE t20;
ALTER TABLE t20_new RENAME TO t20;
CREATE TABLE t21_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t21_new SELECT id, name, note FROM t21;
DROP TABLE t21;
ALTER TABLE t21_new RENAME TO t21;
CREATE TABLE t22_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t22_new SELECT id, name, note FROM t22;
DROP TABLE t22;
ALTER TABLE t22_new RENAME TO t22;
CREATE TABLE t23_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t23_new SELECT id, name, note FROM t23;
DROP TABLE t23;
ALTER TABLE t23_new RENAME TO t23;
CREATE TABLE t24_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t24_new SELECT id, name, note FROM t24;
DROP TABLE t24;
ALTER TABLE t24_new RENAME TO t24;
CREATE TABLE t25_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO t25_new SELECT id, name FROM t25;
DROP TABLE t25;
ALTER TABLE t25_new RENAME TO t25;

-- ## twenty-five rebuilds, all whole · innocent
-- @ runner: transactional
-- = 0001_init.sql
CREATE TABLE t01 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t02 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t03 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t04 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t05 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t06 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t07 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t08 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t09 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t10 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t11 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t12 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t13 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t14 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t15 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t16 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t17 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t18 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t19 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t20 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t21 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t22 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t23 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t24 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
CREATE TABLE t25 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT);
-- > 0002_next.sql
CREATE TABLE t01_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t01_new SELECT id, name, note FROM t01;
DROP TABLE t01;
ALTER TABLE t01_new RENAME TO t01;
CREATE TABLE t02_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t02_new SELECT id, name, note FROM t02;
DROP TABLE t02;
ALTER TABLE t02_new RENAME TO t02;
CREATE TABLE t03_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t03_new SELECT id, name, note FROM t03;
DROP TABLE t03;
ALTER TABLE t03_new RENAME TO t03;
CREATE TABLE t04_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t04_new SELECT id, name, note FROM t04;
DROP TABLE t04;
ALTER TABLE t04_new RENAME TO t04;
CREATE TABLE t05_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t05_new SELECT id, name, note FROM t05;
DROP TABLE t05;
ALTER TABLE t05_new RENAME TO t05;
CREATE TABLE t06_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t06_new SELECT id, name, note FROM t06;
DROP TABLE t06;
ALTER TABLE t06_new RENAME TO t06;
CREATE TABLE t07_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t07_new SELECT id, name, note FROM t07;
DROP TABLE t07;
ALTER TABLE t07_new RENAME TO t07;
CREATE TABLE t08_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t08_new SELECT id, name, note FROM t08;
DROP TABLE t08;
ALTER TABLE t08_new RENAME TO t08;
CREATE TABLE t09_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t09_new SELECT id, name, note FROM t09;
DROP TABLE t09;
ALTER TABLE t09_new RENAME TO t09;
CREATE TABLE t10_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t10_new SELECT id, name, note FROM t10;
DROP TABLE t10;
ALTER TABLE t10_new RENAME TO t10;
CREATE TABLE t11_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t11_new SELECT id, name, note FROM t11;
DROP TABLE t11;
ALTER TABLE t11_new RENAME TO t11;
CREATE TABLE t12_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t12_new SELECT id, name, note FROM t12;
DROP TABLE t12;
ALTER TABLE t12_new RENAME TO t12;
CREATE TABLE t13_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t13_new SELECT id, name, note FROM t13;
DROP TABLE t13;
ALTER TABLE t13_new RENAME TO t13;
CREATE TABLE t14_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t14_new SELECT id, name, note FROM t14;
DROP TABLE t14;
ALTER TABLE t14_new RENAME TO t14;
CREATE TABLE t15_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t15_new SELECT id, name, note FROM t15;
DROP TABLE t15;
ALTER TABLE t15_new RENAME TO t15;
CREATE TABLE t16_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t16_new SELECT id, name, note FROM t16;
DROP TABLE t16;
ALTER TABLE t16_new RENAME TO t16;
CREATE TABLE t17_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t17_new SELECT id, name, note FROM t17;
DROP TABLE t17;
ALTER TABLE t17_new RENAME TO t17;
CREATE TABLE t18_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t18_new SELECT id, name, note FROM t18;
DROP TABLE t18;
ALTER TABLE t18_new RENAME TO t18;
CREATE TABLE t19_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t19_new SELECT id, name, note FROM t19;
DROP TABLE t19;
ALTER TABLE t19_new RENAME TO t19;
CREATE TABLE t20_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t20_new SELECT id, name, note FROM t20;
DROP TABLE t20;
ALTER TABLE t20_new RENAME TO t20;
CREATE TABLE t21_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t21_new SELECT id, name, note FROM t21;
DROP TABLE t21;
ALTER TABLE t21_new RENAME TO t21;
CREATE TABLE t22_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t22_new SELECT id, name, note FROM t22;
DROP TABLE t22;
ALTER TABLE t22_new RENAME TO t22;
CREATE TABLE t23_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t23_new SELECT id, name, note FROM t23;
DROP TABLE t23;
ALTER TABLE t23_new RENAME TO t23;
CREATE TABLE t24_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t24_new SELECT id, name, note FROM t24;
DROP TABLE t24;
ALTER TABLE t24_new RENAME TO t24;
CREATE TABLE t25_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT DEFAULT '');
INSERT INTO t25_new SELECT id, name, note FROM t25;
DROP TABLE t25;
ALTER TABLE t25_new RENAME TO t25;

-- ## a crash far behind empties a table · guilty: error crash-gets-stuck|rerun-loses-data|rerun-changes-state|not-rerunnable
-- @ runner: sqlite3-bail
-- = 0001_init.sql
CREATE TABLE IF NOT EXISTS Meters (Id INTEGER PRIMARY KEY, V1 INTEGER, V2 INTEGER, V3 INTEGER, V4 INTEGER, V5 INTEGER, V6 INTEGER, V7 INTEGER, V8 INTEGER,
  V9 INTEGER, V10 INTEGER, V11 INTEGER, V12 INTEGER, V13 INTEGER, V14 INTEGER, V15 INTEGER, V16 INTEGER,
  V17 INTEGER, V18 INTEGER, V19 INTEGER, V20 INTEGER, V21 INTEGER, V22 INTEGER, V23 INTEGER, V24 INTEGER,
  V25 INTEGER, V26 INTEGER, V27 INTEGER, V28 INTEGER, V29 INTEGER, V30 INTEGER, V31 INTEGER, V32 INTEGER,
  V33 INTEGER, V34 INTEGER, V35 INTEGER, V36 INTEGER, V37 INTEGER, V38 INTEGER, V39 INTEGER, V40 INTEGER);
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL);
-- > 0002_next.sql
UPDATE Meters SET V1 = 0 WHERE V1 IS NULL;
UPDATE Meters SET V2 = 0 WHERE V2 IS NULL;
UPDATE Meters SET V3 = 0 WHERE V3 IS NULL;
UPDATE Meters SET V4 = 0 WHERE V4 IS NULL;
UPDATE Meters SET V5 = 0 WHERE V5 IS NULL;
UPDATE Meters SET V6 = 0 WHERE V6 IS NULL;
UPDATE Meters SET V7 = 0 WHERE V7 IS NULL;
UPDATE Meters SET V8 = 0 WHERE V8 IS NULL;
UPDATE Meters SET V9 = 0 WHERE V9 IS NULL;
UPDATE Meters SET V10 = 0 WHERE V10 IS NULL;
UPDATE Meters SET V11 = 0 WHERE V11 IS NULL;
UPDATE Meters SET V12 = 0 WHERE V12 IS NULL;
UPDATE Meters SET V13 = 0 WHERE V13 IS NULL;
UPDATE Meters SET V14 = 0 WHERE V14 IS NULL;
UPDATE Meters SET V15 = 0 WHERE V15 IS NULL;
UPDATE Meters SET V16 = 0 WHERE V16 IS NULL;
UPDATE Meters SET V17 = 0 WHERE V17 IS NULL;
UPDATE Meters SET V18 = 0 WHERE V18 IS NULL;
UPDATE Meters SET V19 = 0 WHERE V19 IS NULL;
UPDATE Meters SET V20 = 0 WHERE V20 IS NULL;
UPDATE Meters SET V21 = 0 WHERE V21 IS NULL;
UPDATE Meters SET V22 = 0 WHERE V22 IS NULL;
UPDATE Meters SET V23 = 0 WHERE V23 IS NULL;
UPDATE Meters SET V24 = 0 WHERE V24 IS NULL;
UPDATE Meters SET V25 = 0 WHERE V25 IS NULL;
UPDATE Meters SET V26 = 0 WHERE V26 IS NULL;
UPDATE Meters SET V27 = 0 WHERE V27 IS NULL;
UPDATE Meters SET V28 = 0 WHERE V28 IS NULL;
UPDATE Meters SET V29 = 0 WHERE V29 IS NULL;
UPDATE Meters SET V30 = 0 WHERE V30 IS NULL;
UPDATE Meters SET V31 = 0 WHERE V31 IS NULL;
UPDATE Meters SET V32 = 0 WHERE V32 IS NULL;
UPDATE Meters SET V33 = 0 WHERE V33 IS NULL;
UPDATE Meters SET V34 = 0 WHERE V34 IS NULL;
UPDATE Meters SET V35 = 0 WHERE V35 IS NULL;
UPDATE Meters SET V36 = 0 WHERE V36 IS NULL;
UPDATE Meters SET V37 = 0 WHERE V37 IS NULL;
UPDATE Meters SET V38 = 0 WHERE V38 IS NULL;
UPDATE Meters SET V39 = 0 WHERE V39 IS NULL;
UPDATE Meters SET V40 = 0 WHERE V40 IS NULL;
DROP TABLE IF EXISTS Notes_new;
CREATE TABLE IF NOT EXISTS Notes_new (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL, At TEXT);
INSERT INTO Notes_new (Id, Text) SELECT Id, Text FROM Notes;
DROP TABLE IF EXISTS Notes;
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL, At TEXT);
INSERT OR IGNORE INTO Notes SELECT Id, Text, At FROM Notes_new;
DROP TABLE IF EXISTS Notes_new;

-- ## forty guarded statements, each may be played twice · innocent
-- @ runner: sqlite3-bail
-- = 0001_init.sql
CREATE TABLE IF NOT EXISTS Meters (Id INTEGER PRIMARY KEY, V1 INTEGER, V2 INTEGER, V3 INTEGER, V4 INTEGER, V5 INTEGER, V6 INTEGER, V7 INTEGER, V8 INTEGER,
  V9 INTEGER, V10 INTEGER, V11 INTEGER, V12 INTEGER, V13 INTEGER, V14 INTEGER, V15 INTEGER, V16 INTEGER,
  V17 INTEGER, V18 INTEGER, V19 INTEGER, V20 INTEGER, V21 INTEGER, V22 INTEGER, V23 INTEGER, V24 INTEGER,
  V25 INTEGER, V26 INTEGER, V27 INTEGER, V28 INTEGER, V29 INTEGER, V30 INTEGER, V31 INTEGER, V32 INTEGER,
  V33 INTEGER, V34 INTEGER, V35 INTEGER, V36 INTEGER, V37 INTEGER, V38 INTEGER, V39 INTEGER, V40 INTEGER);
CREATE TABLE IF NOT EXISTS Notes (Id INTEGER PRIMARY KEY, Text TEXT NOT NULL);
-- > 0002_next.sql
UPDATE Meters SET V1 = 0 WHERE V1 IS NULL;
UPDATE Meters SET V2 = 0 WHERE V2 IS NULL;
UPDATE Meters SET V3 = 0 WHERE V3 IS NULL;
UPDATE Meters SET V4 = 0 WHERE V4 IS NULL;
UPDATE Meters SET V5 = 0 WHERE V5 IS NULL;
UPDATE Meters SET V6 = 0 WHERE V6 IS NULL;
UPDATE Meters SET V7 = 0 WHERE V7 IS NULL;
UPDATE Meters SET V8 = 0 WHERE V8 IS NULL;
UPDATE Meters SET V9 = 0 WHERE V9 IS NULL;
UPDATE Meters SET V10 = 0 WHERE V10 IS NULL;
UPDATE Meters SET V11 = 0 WHERE V11 IS NULL;
UPDATE Meters SET V12 = 0 WHERE V12 IS NULL;
UPDATE Meters SET V13 = 0 WHERE V13 IS NULL;
UPDATE Meters SET V14 = 0 WHERE V14 IS NULL;
UPDATE Meters SET V15 = 0 WHERE V15 IS NULL;
UPDATE Meters SET V16 = 0 WHERE V16 IS NULL;
UPDATE Meters SET V17 = 0 WHERE V17 IS NULL;
UPDATE Meters SET V18 = 0 WHERE V18 IS NULL;
UPDATE Meters SET V19 = 0 WHERE V19 IS NULL;
UPDATE Meters SET V20 = 0 WHERE V20 IS NULL;
UPDATE Meters SET V21 = 0 WHERE V21 IS NULL;
UPDATE Meters SET V22 = 0 WHERE V22 IS NULL;
UPDATE Meters SET V23 = 0 WHERE V23 IS NULL;
UPDATE Meters SET V24 = 0 WHERE V24 IS NULL;
UPDATE Meters SET V25 = 0 WHERE V25 IS NULL;
UPDATE Meters SET V26 = 0 WHERE V26 IS NULL;
UPDATE Meters SET V27 = 0 WHERE V27 IS NULL;
UPDATE Meters SET V28 = 0 WHERE V28 IS NULL;
UPDATE Meters SET V29 = 0 WHERE V29 IS NULL;
UPDATE Meters SET V30 = 0 WHERE V30 IS NULL;
UPDATE Meters SET V31 = 0 WHERE V31 IS NULL;
UPDATE Meters SET V32 = 0 WHERE V32 IS NULL;
UPDATE Meters SET V33 = 0 WHERE V33 IS NULL;
UPDATE Meters SET V34 = 0 WHERE V34 IS NULL;
UPDATE Meters SET V35 = 0 WHERE V35 IS NULL;
UPDATE Meters SET V36 = 0 WHERE V36 IS NULL;
UPDATE Meters SET V37 = 0 WHERE V37 IS NULL;
UPDATE Meters SET V38 = 0 WHERE V38 IS NULL;
UPDATE Meters SET V39 = 0 WHERE V39 IS NULL;
UPDATE Meters SET V40 = 0 WHERE V40 IS NULL;
CREATE INDEX IF NOT EXISTS Notes_Text ON Notes(Text);

-- ## one of some four hundred statements takes the seats of a course along · guilty: error cascades-delete
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE courses (code TEXT PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO courses VALUES ('yoga', 'Yoga');
CREATE TABLE seats (id INTEGER PRIMARY KEY, course TEXT NOT NULL REFERENCES courses (code) ON DELETE CASCADE, name TEXT);
-- > 0002_courses.sql
INSERT INTO courses VALUES ('c0', 'Course 0');INSERT INTO courses VALUES ('c1', 'Course 1');INSERT INTO courses VALUES ('c2', 'Course 2');INSERT INTO courses VALUES ('c3', 'Course 3');INSERT INTO courses VALUES ('c4', 'Course 4');
INSERT INTO courses VALUES ('c5', 'Course 5');INSERT INTO courses VALUES ('c6', 'Course 6');INSERT INTO courses VALUES ('c7', 'Course 7');INSERT INTO courses VALUES ('c8', 'Course 8');INSERT INTO courses VALUES ('c9', 'Course 9');
INSERT INTO courses VALUES ('c10', 'Course 10');INSERT INTO courses VALUES ('c11', 'Course 11');INSERT INTO courses VALUES ('c12', 'Course 12');INSERT INTO courses VALUES ('c13', 'Course 13');INSERT INTO courses VALUES ('c14', 'Course 14');
INSERT INTO courses VALUES ('c15', 'Course 15');INSERT INTO courses VALUES ('c16', 'Course 16');INSERT INTO courses VALUES ('c17', 'Course 17');INSERT INTO courses VALUES ('c18', 'Course 18');INSERT INTO courses VALUES ('c19', 'Course 19');
INSERT INTO courses VALUES ('c20', 'Course 20');INSERT INTO courses VALUES ('c21', 'Course 21');INSERT INTO courses VALUES ('c22', 'Course 22');INSERT INTO courses VALUES ('c23', 'Course 23');INSERT INTO courses VALUES ('c24', 'Course 24');
INSERT INTO courses VALUES ('c25', 'Course 25');INSERT INTO courses VALUES ('c26', 'Course 26');INSERT INTO courses VALUES ('c27', 'Course 27');INSERT INTO courses VALUES ('c28', 'Course 28');INSERT INTO courses VALUES ('c29', 'Course 29');
INSERT INTO courses VALUES ('c30', 'Course 30');INSERT INTO courses VALUES ('c31', 'Course 31');INSERT INTO courses VALUES ('c32', 'Course 32');INSERT INTO courses VALUES ('c33', 'Course 33');INSERT INTO courses VALUES ('c34', 'Course 34');
INSERT INTO courses VALUES ('c35', 'Course 35');INSERT INTO courses VALUES ('c36', 'Course 36');INSERT INTO courses VALUES ('c37', 'Course 37');INSERT INTO courses VALUES ('c38', 'Course 38');INSERT INTO courses VALUES ('c39', 'Course 39');
INSERT INTO courses VALUES ('c40', 'Course 40');INSERT INTO courses VALUES ('c41', 'Course 41');INSERT INTO courses VALUES ('c42', 'Course 42');INSERT INTO courses VALUES ('c43', 'Course 43');INSERT INTO courses VALUES ('c44', 'Course 44');
INSERT INTO courses VALUES ('c45', 'Course 45');INSERT INTO courses VALUES ('c46', 'Course 46');INSERT INTO courses VALUES ('c47', 'Course 47');INSERT INTO courses VALUES ('c48', 'Course 48');INSERT INTO courses VALUES ('c49', 'Course 49');
INSERT INTO courses VALUES ('c50', 'Course 50');INSERT INTO courses VALUES ('c51', 'Course 51');INSERT INTO courses VALUES ('c52', 'Course 52');INSERT INTO courses VALUES ('c53', 'Course 53');INSERT INTO courses VALUES ('c54', 'Course 54');
INSERT INTO courses VALUES ('c55', 'Course 55');INSERT INTO courses VALUES ('c56', 'Course 56');INSERT INTO courses VALUES ('c57', 'Course 57');INSERT INTO courses VALUES ('c58', 'Course 58');INSERT INTO courses VALUES ('c59', 'Course 59');
INSERT INTO courses VALUES ('c60', 'Course 60');INSERT INTO courses VALUES ('c61', 'Course 61');INSERT INTO courses VALUES ('c62', 'Course 62');INSERT INTO courses VALUES ('c63', 'Course 63');INSERT INTO courses VALUES ('c64', 'Course 64');
INSERT INTO courses VALUES ('c65', 'Course 65');INSERT INTO courses VALUES ('c66', 'Course 66');INSERT INTO courses VALUES ('c67', 'Course 67');INSERT INTO courses VALUES ('c68', 'Course 68');INSERT INTO courses VALUES ('c69', 'Course 69');
INSERT INTO courses VALUES ('c70', 'Course 70');INSERT INTO courses VALUES ('c71', 'Course 71');INSERT INTO courses VALUES ('c72', 'Course 72');INSERT INTO courses VALUES ('c73', 'Course 73');INSERT INTO courses VALUES ('c74', 'Course 74');
INSERT INTO courses VALUES ('c75', 'Course 75');INSERT INTO courses VALUES ('c76', 'Course 76');INSERT INTO courses VALUES ('c77', 'Course 77');INSERT INTO courses VALUES ('c78', 'Course 78');INSERT INTO courses VALUES ('c79', 'Course 79');
INSERT INTO courses VALUES ('c80', 'Course 80');INSERT INTO courses VALUES ('c81', 'Course 81');INSERT INTO courses VALUES ('c82', 'Course 82');INSERT INTO courses VALUES ('c83', 'Course 83');INSERT INTO courses VALUES ('c84', 'Course 84');
INSERT INTO courses VALUES ('c85', 'Course 85');INSERT INTO courses VALUES ('c86', 'Course 86');INSERT INTO courses VALUES ('c87', 'Course 87');INSERT INTO courses VALUES ('c88', 'Course 88');INSERT INTO courses VALUES ('c89', 'Course 89');
INSERT INTO courses VALUES ('c90', 'Course 90');INSERT INTO courses VALUES ('c91', 'Course 91');INSERT INTO courses VALUES ('c92', 'Course 92');INSERT INTO courses VALUES ('c93', 'Course 93');INSERT INTO courses VALUES ('c94', 'Course 94');
INSERT INTO courses VALUES ('c95', 'Course 95');INSERT INTO courses VALUES ('c96', 'Course 96');INSERT INTO courses VALUES ('c97', 'Course 97');INSERT INTO courses VALUES ('c98', 'Course 98');INSERT INTO courses VALUES ('c99', 'Course 99');
INSERT INTO courses VALUES ('c100', 'Course 100');INSERT INTO courses VALUES ('c101', 'Course 101');INSERT INTO courses VALUES ('c102', 'Course 102');INSERT INTO courses VALUES ('c103', 'Course 103');INSERT INTO courses VALUES ('c104', 'Course 104');
INSERT INTO courses VALUES ('c105', 'Course 105');INSERT INTO courses VALUES ('c106', 'Course 106');INSERT INTO courses VALUES ('c107', 'Course 107');INSERT INTO courses VALUES ('c108', 'Course 108');INSERT INTO courses VALUES ('c109', 'Course 109');
INSERT INTO courses VALUES ('c110', 'Course 110');INSERT INTO courses VALUES ('c111', 'Course 111');INSERT INTO courses VALUES ('c112', 'Course 112');INSERT INTO courses VALUES ('c113', 'Course 113');INSERT INTO courses VALUES ('c114', 'Course 114');
INSERT INTO courses VALUES ('c115', 'Course 115');INSERT INTO courses VALUES ('c116', 'Course 116');INSERT INTO courses VALUES ('c117', 'Course 117');INSERT INTO courses VALUES ('c118', 'Course 118');INSERT INTO courses VALUES ('c119', 'Course 119');
INSERT INTO courses VALUES ('c120', 'Course 120');INSERT INTO courses VALUES ('c121', 'Course 121');INSERT INTO courses VALUES ('c122', 'Course 122');INSERT INTO courses VALUES ('c123', 'Course 123');INSERT INTO courses VALUES ('c124', 'Course 124');
INSERT INTO courses VALUES ('c125', 'Course 125');INSERT INTO courses VALUES ('c126', 'Course 126');INSERT INTO courses VALUES ('c127', 'Course 127');INSERT INTO courses VALUES ('c128', 'Course 128');INSERT INTO courses VALUES ('c129', 'Course 129');
INSERT INTO courses VALUES ('c130', 'Course 130');INSERT INTO courses VALUES ('c131', 'Course 131');INSERT INTO courses VALUES ('c132', 'Course 132');INSERT INTO courses VALUES ('c133', 'Course 133');INSERT INTO courses VALUES ('c134', 'Course 134');
INSERT INTO courses VALUES ('c135', 'Course 135');INSERT INTO courses VALUES ('c136', 'Course 136');INSERT INTO courses VALUES ('c137', 'Course 137');INSERT INTO courses VALUES ('c138', 'Course 138');INSERT INTO courses VALUES ('c139', 'Course 139');
INSERT INTO courses VALUES ('c140', 'Course 140');INSERT INTO courses VALUES ('c141', 'Course 141');INSERT INTO courses VALUES ('c142', 'Course 142');INSERT INTO courses VALUES ('c143', 'Course 143');INSERT INTO courses VALUES ('c144', 'Course 144');
INSERT INTO courses VALUES ('c145', 'Course 145');INSERT INTO courses VALUES ('c146', 'Course 146');INSERT INTO courses VALUES ('c147', 'Course 147');INSERT INTO courses VALUES ('c148', 'Course 148');INSERT INTO courses VALUES ('c149', 'Course 149');
INSERT INTO courses VALUES ('c150', 'Course 150');INSERT INTO courses VALUES ('c151', 'Course 151');INSERT INTO courses VALUES ('c152', 'Course 152');INSERT INTO courses VALUES ('c153', 'Course 153');INSERT INTO courses VALUES ('c154', 'Course 154');
INSERT INTO courses VALUES ('c155', 'Course 155');INSERT INTO courses VALUES ('c156', 'Course 156');INSERT INTO courses VALUES ('c157', 'Course 157');INSERT INTO courses VALUES ('c158', 'Course 158');INSERT INTO courses VALUES ('c159', 'Course 159');
INSERT INTO courses VALUES ('c160', 'Course 160');INSERT INTO courses VALUES ('c161', 'Course 161');INSERT INTO courses VALUES ('c162', 'Course 162');INSERT INTO courses VALUES ('c163', 'Course 163');INSERT INTO courses VALUES ('c164', 'Course 164');
INSERT INTO courses VALUES ('c165', 'Course 165');INSERT INTO courses VALUES ('c166', 'Course 166');INSERT INTO courses VALUES ('c167', 'Course 167');INSERT INTO courses VALUES ('c168', 'Course 168');INSERT INTO courses VALUES ('c169', 'Course 169');
INSERT INTO courses VALUES ('c170', 'Course 170');INSERT INTO courses VALUES ('c171', 'Course 171');INSERT INTO courses VALUES ('c172', 'Course 172');INSERT INTO courses VALUES ('c173', 'Course 173');INSERT INTO courses VALUES ('c174', 'Course 174');
INSERT INTO courses VALUES ('c175', 'Course 175');INSERT INTO courses VALUES ('c176', 'Course 176');INSERT INTO courses VALUES ('c177', 'Course 177');INSERT INTO courses VALUES ('c178', 'Course 178');INSERT INTO courses VALUES ('c179', 'Course 179');
INSERT INTO courses VALUES ('c180', 'Course 180');INSERT INTO courses VALUES ('c181', 'Course 181');INSERT INTO courses VALUES ('c182', 'Course 182');INSERT INTO courses VALUES ('c183', 'Course 183');INSERT INTO courses VALUES ('c184', 'Course 184');
INSERT INTO courses VALUES ('c185', 'Course 185');INSERT INTO courses VALUES ('c186', 'Course 186');INSERT INTO courses VALUES ('c187', 'Course 187');INSERT INTO courses VALUES ('c188', 'Course 188');INSERT INTO courses VALUES ('c189', 'Course 189');
INSERT INTO courses VALUES ('c190', 'Course 190');INSERT INTO courses VALUES ('c191', 'Course 191');INSERT INTO courses VALUES ('c192', 'Course 192');INSERT INTO courses VALUES ('c193', 'Course 193');INSERT INTO courses VALUES ('c194', 'Course 194');
INSERT INTO courses VALUES ('c195', 'Course 195');INSERT INTO courses VALUES ('c196', 'Course 196');INSERT INTO courses VALUES ('c197', 'Course 197');INSERT INTO courses VALUES ('c198', 'Course 198');INSERT INTO courses VALUES ('c199', 'Course 199');
INSERT INTO courses VALUES ('c200', 'Course 200');INSERT INTO courses VALUES ('c201', 'Course 201');INSERT INTO courses VALUES ('c202', 'Course 202');INSERT INTO courses VALUES ('c203', 'Course 203');INSERT INTO courses VALUES ('c204', 'Course 204');
INSERT INTO courses VALUES ('c205', 'Course 205');INSERT INTO courses VALUES ('c206', 'Course 206');INSERT INTO courses VALUES ('c207', 'Course 207');INSERT INTO courses VALUES ('c208', 'Course 208');INSERT INTO courses VALUES ('c209', 'Course 209');
INSERT INTO courses VALUES ('c210', 'Course 210');INSERT INTO courses VALUES ('c211', 'Course 211');INSERT INTO courses VALUES ('c212', 'Course 212');INSERT INTO courses VALUES ('c213', 'Course 213');INSERT INTO courses VALUES ('c214', 'Course 214');
INSERT INTO courses VALUES ('c215', 'Course 215');INSERT INTO courses VALUES ('c216', 'Course 216');INSERT INTO courses VALUES ('c217', 'Course 217');INSERT INTO courses VALUES ('c218', 'Course 218');INSERT INTO courses VALUES ('c219', 'Course 219');
INSERT INTO courses VALUES ('c220', 'Course 220');INSERT INTO courses VALUES ('c221', 'Course 221');INSERT INTO courses VALUES ('c222', 'Course 222');INSERT INTO courses VALUES ('c223', 'Course 223');INSERT INTO courses VALUES ('c224', 'Course 224');
INSERT INTO courses VALUES ('c225', 'Course 225');INSERT INTO courses VALUES ('c226', 'Course 226');INSERT INTO courses VALUES ('c227', 'Course 227');INSERT INTO courses VALUES ('c228', 'Course 228');INSERT INTO courses VALUES ('c229', 'Course 229');
INSERT INTO courses VALUES ('c230', 'Course 230');INSERT INTO courses VALUES ('c231', 'Course 231');INSERT INTO courses VALUES ('c232', 'Course 232');INSERT INTO courses VALUES ('c233', 'Course 233');INSERT INTO courses VALUES ('c234', 'Course 234');
INSERT INTO courses VALUES ('c235', 'Course 235');INSERT INTO courses VALUES ('c236', 'Course 236');INSERT INTO courses VALUES ('c237', 'Course 237');INSERT INTO courses VALUES ('c238', 'Course 238');INSERT INTO courses VALUES ('c239', 'Course 239');
INSERT INTO courses VALUES ('c240', 'Course 240');INSERT INTO courses VALUES ('c241', 'Course 241');INSERT INTO courses VALUES ('c242', 'Course 242');INSERT INTO courses VALUES ('c243', 'Course 243');INSERT INTO courses VALUES ('c244', 'Course 244');
INSERT INTO courses VALUES ('c245', 'Course 245');INSERT INTO courses VALUES ('c246', 'Course 246');INSERT INTO courses VALUES ('c247', 'Course 247');INSERT INTO courses VALUES ('c248', 'Course 248');INSERT INTO courses VALUES ('c249', 'Course 249');
INSERT INTO courses VALUES ('c250', 'Course 250');INSERT INTO courses VALUES ('c251', 'Course 251');INSERT INTO courses VALUES ('c252', 'Course 252');INSERT INTO courses VALUES ('c253', 'Course 253');INSERT INTO courses VALUES ('c254', 'Course 254');
INSERT INTO courses VALUES ('c255', 'Course 255');INSERT INTO courses VALUES ('c256', 'Course 256');INSERT INTO courses VALUES ('c257', 'Course 257');INSERT INTO courses VALUES ('c258', 'Course 258');INSERT INTO courses VALUES ('c259', 'Course 259');
INSERT INTO courses VALUES ('c260', 'Course 260');INSERT INTO courses VALUES ('c261', 'Course 261');INSERT INTO courses VALUES ('c262', 'Course 262');INSERT INTO courses VALUES ('c263', 'Course 263');INSERT INTO courses VALUES ('c264', 'Course 264');
INSERT INTO courses VALUES ('c265', 'Course 265');INSERT INTO courses VALUES ('c266', 'Course 266');INSERT INTO courses VALUES ('c267', 'Course 267');INSERT INTO courses VALUES ('c268', 'Course 268');INSERT INTO courses VALUES ('c269', 'Course 269');
INSERT INTO courses VALUES ('c270', 'Course 270');INSERT INTO courses VALUES ('c271', 'Course 271');INSERT INTO courses VALUES ('c272', 'Course 272');INSERT INTO courses VALUES ('c273', 'Course 273');INSERT INTO courses VALUES ('c274', 'Course 274');
INSERT INTO courses VALUES ('c275', 'Course 275');INSERT INTO courses VALUES ('c276', 'Course 276');INSERT INTO courses VALUES ('c277', 'Course 277');INSERT INTO courses VALUES ('c278', 'Course 278');INSERT INTO courses VALUES ('c279', 'Course 279');
INSERT INTO courses VALUES ('c280', 'Course 280');INSERT INTO courses VALUES ('c281', 'Course 281');INSERT INTO courses VALUES ('c282', 'Course 282');INSERT INTO courses VALUES ('c283', 'Course 283');INSERT INTO courses VALUES ('c284', 'Course 284');
INSERT INTO courses VALUES ('c285', 'Course 285');INSERT INTO courses VALUES ('c286', 'Course 286');INSERT INTO courses VALUES ('c287', 'Course 287');INSERT INTO courses VALUES ('c288', 'Course 288');INSERT INTO courses VALUES ('c289', 'Course 289');
INSERT INTO courses VALUES ('c290', 'Course 290');INSERT INTO courses VALUES ('c291', 'Course 291');INSERT INTO courses VALUES ('c292', 'Course 292');INSERT INTO courses VALUES ('c293', 'Course 293');INSERT INTO courses VALUES ('c294', 'Course 294');
INSERT INTO courses VALUES ('c295', 'Course 295');INSERT INTO courses VALUES ('c296', 'Course 296');INSERT INTO courses VALUES ('c297', 'Course 297');INSERT INTO courses VALUES ('c298', 'Course 298');INSERT INTO courses VALUES ('c299', 'Course 299');
INSERT INTO courses VALUES ('c300', 'Course 300');INSERT INTO courses VALUES ('c301', 'Course 301');INSERT INTO courses VALUES ('c302', 'Course 302');INSERT INTO courses VALUES ('c303', 'Course 303');INSERT INTO courses VALUES ('c304', 'Course 304');
INSERT INTO courses VALUES ('c305', 'Course 305');INSERT INTO courses VALUES ('c306', 'Course 306');INSERT INTO courses VALUES ('c307', 'Course 307');INSERT INTO courses VALUES ('c308', 'Course 308');INSERT INTO courses VALUES ('c309', 'Course 309');
INSERT INTO courses VALUES ('c310', 'Course 310');INSERT INTO courses VALUES ('c311', 'Course 311');INSERT INTO courses VALUES ('c312', 'Course 312');INSERT INTO courses VALUES ('c313', 'Course 313');INSERT INTO courses VALUES ('c314', 'Course 314');
INSERT INTO courses VALUES ('c315', 'Course 315');INSERT INTO courses VALUES ('c316', 'Course 316');INSERT INTO courses VALUES ('c317', 'Course 317');INSERT INTO courses VALUES ('c318', 'Course 318');INSERT INTO courses VALUES ('c319', 'Course 319');
INSERT INTO courses VALUES ('c320', 'Course 320');INSERT INTO courses VALUES ('c321', 'Course 321');INSERT INTO courses VALUES ('c322', 'Course 322');INSERT INTO courses VALUES ('c323', 'Course 323');INSERT INTO courses VALUES ('c324', 'Course 324');
INSERT INTO courses VALUES ('c325', 'Course 325');INSERT INTO courses VALUES ('c326', 'Course 326');INSERT INTO courses VALUES ('c327', 'Course 327');INSERT INTO courses VALUES ('c328', 'Course 328');INSERT INTO courses VALUES ('c329', 'Course 329');
INSERT INTO courses VALUES ('c330', 'Course 330');INSERT INTO courses VALUES ('c331', 'Course 331');INSERT INTO courses VALUES ('c332', 'Course 332');INSERT INTO courses VALUES ('c333', 'Course 333');INSERT INTO courses VALUES ('c334', 'Course 334');
INSERT INTO courses VALUES ('c335', 'Course 335');INSERT INTO courses VALUES ('c336', 'Course 336');INSERT INTO courses VALUES ('c337', 'Course 337');INSERT INTO courses VALUES ('c338', 'Course 338');INSERT INTO courses VALUES ('c339', 'Course 339');
INSERT INTO courses VALUES ('c340', 'Course 340');INSERT INTO courses VALUES ('c341', 'Course 341');INSERT INTO courses VALUES ('c342', 'Course 342');INSERT INTO courses VALUES ('c343', 'Course 343');INSERT INTO courses VALUES ('c344', 'Course 344');
INSERT INTO courses VALUES ('c345', 'Course 345');INSERT INTO courses VALUES ('c346', 'Course 346');INSERT INTO courses VALUES ('c347', 'Course 347');INSERT INTO courses VALUES ('c348', 'Course 348');INSERT INTO courses VALUES ('c349', 'Course 349');
INSERT INTO courses VALUES ('c350', 'Course 350');INSERT INTO courses VALUES ('c351', 'Course 351');INSERT INTO courses VALUES ('c352', 'Course 352');INSERT INTO courses VALUES ('c353', 'Course 353');INSERT INTO courses VALUES ('c354', 'Course 354');
INSERT INTO courses VALUES ('c355', 'Course 355');INSERT INTO courses VALUES ('c356', 'Course 356');INSERT INTO courses VALUES ('c357', 'Course 357');INSERT INTO courses VALUES ('c358', 'Course 358');INSERT INTO courses VALUES ('c359', 'Course 359');
INSERT INTO courses VALUES ('c360', 'Course 360');INSERT INTO courses VALUES ('c361', 'Course 361');INSERT INTO courses VALUES ('c362', 'Course 362');INSERT INTO courses VALUES ('c363', 'Course 363');INSERT INTO courses VALUES ('c364', 'Course 364');
INSERT INTO courses VALUES ('c365', 'Course 365');INSERT INTO courses VALUES ('c366', 'Course 366');INSERT INTO courses VALUES ('c367', 'Course 367');INSERT INTO courses VALUES ('c368', 'Course 368');INSERT INTO courses VALUES ('c369', 'Course 369');
INSERT INTO courses VALUES ('c370', 'Course 370');INSERT INTO courses VALUES ('c371', 'Course 371');INSERT INTO courses VALUES ('c372', 'Course 372');INSERT INTO courses VALUES ('c373', 'Course 373');INSERT INTO courses VALUES ('c374', 'Course 374');
INSERT INTO courses VALUES ('c375', 'Course 375');INSERT INTO courses VALUES ('c376', 'Course 376');INSERT INTO courses VALUES ('c377', 'Course 377');INSERT INTO courses VALUES ('c378', 'Course 378');INSERT INTO courses VALUES ('c379', 'Course 379');
INSERT INTO courses VALUES ('c380', 'Course 380');INSERT INTO courses VALUES ('c381', 'Course 381');INSERT INTO courses VALUES ('c382', 'Course 382');INSERT INTO courses VALUES ('c383', 'Course 383');INSERT INTO courses VALUES ('c384', 'Course 384');
INSERT INTO courses VALUES ('c385', 'Course 385');INSERT INTO courses VALUES ('c386', 'Course 386');INSERT INTO courses VALUES ('c387', 'Course 387');INSERT INTO courses VALUES ('c388', 'Course 388');INSERT INTO courses VALUES ('c389', 'Course 389');
INSERT INTO courses VALUES ('c390', 'Course 390');INSERT INTO courses VALUES ('c391', 'Course 391');INSERT INTO courses VALUES ('c392', 'Course 392');INSERT INTO courses VALUES ('c393', 'Course 393');INSERT INTO courses VALUES ('c394', 'Course 394');
INSERT INTO courses VALUES ('c395', 'Course 395');INSERT INTO courses VALUES ('c396', 'Course 396');INSERT INTO courses VALUES ('c397', 'Course 397');INSERT INTO courses VALUES ('c398', 'Course 398');INSERT INTO courses VALUES ('c399', 'Course 399');
INSERT INTO courses VALUES ('c400', 'Course 400');INSERT INTO courses VALUES ('c401', 'Course 401');INSERT INTO courses VALUES ('c402', 'Course 402');INSERT INTO courses VALUES ('c403', 'Course 403');INSERT INTO courses VALUES ('c404', 'Course 404');
INSERT INTO courses VALUES ('c405', 'Course 405');INSERT INTO courses VALUES ('c406', 'Course 406');INSERT INTO courses VALUES ('c407', 'Course 407');INSERT INTO courses VALUES ('c408', 'Course 408');INSERT INTO courses VALUES ('c409', 'Course 409');
REPLACE INTO courses VALUES ('yoga', 'Yoga for all');

-- ## none of some four hundred statements takes a seat along · innocent, may: crash-gets-stuck, not-rerunnable
-- @ runner: d1
-- = 0001_init.sql
CREATE TABLE courses (code TEXT PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO courses VALUES ('yoga', 'Yoga');
CREATE TABLE seats (id INTEGER PRIMARY KEY, course TEXT NOT NULL REFERENCES courses (code) ON DELETE CASCADE, name TEXT);
-- > 0002_courses.sql
INSERT INTO courses VALUES ('c0', 'Course 0');INSERT INTO courses VALUES ('c1', 'Course 1');INSERT INTO courses VALUES ('c2', 'Course 2');INSERT INTO courses VALUES ('c3', 'Course 3');INSERT INTO courses VALUES ('c4', 'Course 4');
INSERT INTO courses VALUES ('c5', 'Course 5');INSERT INTO courses VALUES ('c6', 'Course 6');INSERT INTO courses VALUES ('c7', 'Course 7');INSERT INTO courses VALUES ('c8', 'Course 8');INSERT INTO courses VALUES ('c9', 'Course 9');
INSERT INTO courses VALUES ('c10', 'Course 10');INSERT INTO courses VALUES ('c11', 'Course 11');INSERT INTO courses VALUES ('c12', 'Course 12');INSERT INTO courses VALUES ('c13', 'Course 13');INSERT INTO courses VALUES ('c14', 'Course 14');
INSERT INTO courses VALUES ('c15', 'Course 15');INSERT INTO courses VALUES ('c16', 'Course 16');INSERT INTO courses VALUES ('c17', 'Course 17');INSERT INTO courses VALUES ('c18', 'Course 18');INSERT INTO courses VALUES ('c19', 'Course 19');
INSERT INTO courses VALUES ('c20', 'Course 20');INSERT INTO courses VALUES ('c21', 'Course 21');INSERT INTO courses VALUES ('c22', 'Course 22');INSERT INTO courses VALUES ('c23', 'Course 23');INSERT INTO courses VALUES ('c24', 'Course 24');
INSERT INTO courses VALUES ('c25', 'Course 25');INSERT INTO courses VALUES ('c26', 'Course 26');INSERT INTO courses VALUES ('c27', 'Course 27');INSERT INTO courses VALUES ('c28', 'Course 28');INSERT INTO courses VALUES ('c29', 'Course 29');
INSERT INTO courses VALUES ('c30', 'Course 30');INSERT INTO courses VALUES ('c31', 'Course 31');INSERT INTO courses VALUES ('c32', 'Course 32');INSERT INTO courses VALUES ('c33', 'Course 33');INSERT INTO courses VALUES ('c34', 'Course 34');
INSERT INTO courses VALUES ('c35', 'Course 35');INSERT INTO courses VALUES ('c36', 'Course 36');INSERT INTO courses VALUES ('c37', 'Course 37');INSERT INTO courses VALUES ('c38', 'Course 38');INSERT INTO courses VALUES ('c39', 'Course 39');
INSERT INTO courses VALUES ('c40', 'Course 40');INSERT INTO courses VALUES ('c41', 'Course 41');INSERT INTO courses VALUES ('c42', 'Course 42');INSERT INTO courses VALUES ('c43', 'Course 43');INSERT INTO courses VALUES ('c44', 'Course 44');
INSERT INTO courses VALUES ('c45', 'Course 45');INSERT INTO courses VALUES ('c46', 'Course 46');INSERT INTO courses VALUES ('c47', 'Course 47');INSERT INTO courses VALUES ('c48', 'Course 48');INSERT INTO courses VALUES ('c49', 'Course 49');
INSERT INTO courses VALUES ('c50', 'Course 50');INSERT INTO courses VALUES ('c51', 'Course 51');INSERT INTO courses VALUES ('c52', 'Course 52');INSERT INTO courses VALUES ('c53', 'Course 53');INSERT INTO courses VALUES ('c54', 'Course 54');
INSERT INTO courses VALUES ('c55', 'Course 55');INSERT INTO courses VALUES ('c56', 'Course 56');INSERT INTO courses VALUES ('c57', 'Course 57');INSERT INTO courses VALUES ('c58', 'Course 58');INSERT INTO courses VALUES ('c59', 'Course 59');
INSERT INTO courses VALUES ('c60', 'Course 60');INSERT INTO courses VALUES ('c61', 'Course 61');INSERT INTO courses VALUES ('c62', 'Course 62');INSERT INTO courses VALUES ('c63', 'Course 63');INSERT INTO courses VALUES ('c64', 'Course 64');
INSERT INTO courses VALUES ('c65', 'Course 65');INSERT INTO courses VALUES ('c66', 'Course 66');INSERT INTO courses VALUES ('c67', 'Course 67');INSERT INTO courses VALUES ('c68', 'Course 68');INSERT INTO courses VALUES ('c69', 'Course 69');
INSERT INTO courses VALUES ('c70', 'Course 70');INSERT INTO courses VALUES ('c71', 'Course 71');INSERT INTO courses VALUES ('c72', 'Course 72');INSERT INTO courses VALUES ('c73', 'Course 73');INSERT INTO courses VALUES ('c74', 'Course 74');
INSERT INTO courses VALUES ('c75', 'Course 75');INSERT INTO courses VALUES ('c76', 'Course 76');INSERT INTO courses VALUES ('c77', 'Course 77');INSERT INTO courses VALUES ('c78', 'Course 78');INSERT INTO courses VALUES ('c79', 'Course 79');
INSERT INTO courses VALUES ('c80', 'Course 80');INSERT INTO courses VALUES ('c81', 'Course 81');INSERT INTO courses VALUES ('c82', 'Course 82');INSERT INTO courses VALUES ('c83', 'Course 83');INSERT INTO courses VALUES ('c84', 'Course 84');
INSERT INTO courses VALUES ('c85', 'Course 85');INSERT INTO courses VALUES ('c86', 'Course 86');INSERT INTO courses VALUES ('c87', 'Course 87');INSERT INTO courses VALUES ('c88', 'Course 88');INSERT INTO courses VALUES ('c89', 'Course 89');
INSERT INTO courses VALUES ('c90', 'Course 90');INSERT INTO courses VALUES ('c91', 'Course 91');INSERT INTO courses VALUES ('c92', 'Course 92');INSERT INTO courses VALUES ('c93', 'Course 93');INSERT INTO courses VALUES ('c94', 'Course 94');
INSERT INTO courses VALUES ('c95', 'Course 95');INSERT INTO courses VALUES ('c96', 'Course 96');INSERT INTO courses VALUES ('c97', 'Course 97');INSERT INTO courses VALUES ('c98', 'Course 98');INSERT INTO courses VALUES ('c99', 'Course 99');
INSERT INTO courses VALUES ('c100', 'Course 100');INSERT INTO courses VALUES ('c101', 'Course 101');INSERT INTO courses VALUES ('c102', 'Course 102');INSERT INTO courses VALUES ('c103', 'Course 103');INSERT INTO courses VALUES ('c104', 'Course 104');
INSERT INTO courses VALUES ('c105', 'Course 105');INSERT INTO courses VALUES ('c106', 'Course 106');INSERT INTO courses VALUES ('c107', 'Course 107');INSERT INTO courses VALUES ('c108', 'Course 108');INSERT INTO courses VALUES ('c109', 'Course 109');
INSERT INTO courses VALUES ('c110', 'Course 110');INSERT INTO courses VALUES ('c111', 'Course 111');INSERT INTO courses VALUES ('c112', 'Course 112');INSERT INTO courses VALUES ('c113', 'Course 113');INSERT INTO courses VALUES ('c114', 'Course 114');
INSERT INTO courses VALUES ('c115', 'Course 115');INSERT INTO courses VALUES ('c116', 'Course 116');INSERT INTO courses VALUES ('c117', 'Course 117');INSERT INTO courses VALUES ('c118', 'Course 118');INSERT INTO courses VALUES ('c119', 'Course 119');
INSERT INTO courses VALUES ('c120', 'Course 120');INSERT INTO courses VALUES ('c121', 'Course 121');INSERT INTO courses VALUES ('c122', 'Course 122');INSERT INTO courses VALUES ('c123', 'Course 123');INSERT INTO courses VALUES ('c124', 'Course 124');
INSERT INTO courses VALUES ('c125', 'Course 125');INSERT INTO courses VALUES ('c126', 'Course 126');INSERT INTO courses VALUES ('c127', 'Course 127');INSERT INTO courses VALUES ('c128', 'Course 128');INSERT INTO courses VALUES ('c129', 'Course 129');
INSERT INTO courses VALUES ('c130', 'Course 130');INSERT INTO courses VALUES ('c131', 'Course 131');INSERT INTO courses VALUES ('c132', 'Course 132');INSERT INTO courses VALUES ('c133', 'Course 133');INSERT INTO courses VALUES ('c134', 'Course 134');
INSERT INTO courses VALUES ('c135', 'Course 135');INSERT INTO courses VALUES ('c136', 'Course 136');INSERT INTO courses VALUES ('c137', 'Course 137');INSERT INTO courses VALUES ('c138', 'Course 138');INSERT INTO courses VALUES ('c139', 'Course 139');
INSERT INTO courses VALUES ('c140', 'Course 140');INSERT INTO courses VALUES ('c141', 'Course 141');INSERT INTO courses VALUES ('c142', 'Course 142');INSERT INTO courses VALUES ('c143', 'Course 143');INSERT INTO courses VALUES ('c144', 'Course 144');
INSERT INTO courses VALUES ('c145', 'Course 145');INSERT INTO courses VALUES ('c146', 'Course 146');INSERT INTO courses VALUES ('c147', 'Course 147');INSERT INTO courses VALUES ('c148', 'Course 148');INSERT INTO courses VALUES ('c149', 'Course 149');
INSERT INTO courses VALUES ('c150', 'Course 150');INSERT INTO courses VALUES ('c151', 'Course 151');INSERT INTO courses VALUES ('c152', 'Course 152');INSERT INTO courses VALUES ('c153', 'Course 153');INSERT INTO courses VALUES ('c154', 'Course 154');
INSERT INTO courses VALUES ('c155', 'Course 155');INSERT INTO courses VALUES ('c156', 'Course 156');INSERT INTO courses VALUES ('c157', 'Course 157');INSERT INTO courses VALUES ('c158', 'Course 158');INSERT INTO courses VALUES ('c159', 'Course 159');
INSERT INTO courses VALUES ('c160', 'Course 160');INSERT INTO courses VALUES ('c161', 'Course 161');INSERT INTO courses VALUES ('c162', 'Course 162');INSERT INTO courses VALUES ('c163', 'Course 163');INSERT INTO courses VALUES ('c164', 'Course 164');
INSERT INTO courses VALUES ('c165', 'Course 165');INSERT INTO courses VALUES ('c166', 'Course 166');INSERT INTO courses VALUES ('c167', 'Course 167');INSERT INTO courses VALUES ('c168', 'Course 168');INSERT INTO courses VALUES ('c169', 'Course 169');
INSERT INTO courses VALUES ('c170', 'Course 170');INSERT INTO courses VALUES ('c171', 'Course 171');INSERT INTO courses VALUES ('c172', 'Course 172');INSERT INTO courses VALUES ('c173', 'Course 173');INSERT INTO courses VALUES ('c174', 'Course 174');
INSERT INTO courses VALUES ('c175', 'Course 175');INSERT INTO courses VALUES ('c176', 'Course 176');INSERT INTO courses VALUES ('c177', 'Course 177');INSERT INTO courses VALUES ('c178', 'Course 178');INSERT INTO courses VALUES ('c179', 'Course 179');
INSERT INTO courses VALUES ('c180', 'Course 180');INSERT INTO courses VALUES ('c181', 'Course 181');INSERT INTO courses VALUES ('c182', 'Course 182');INSERT INTO courses VALUES ('c183', 'Course 183');INSERT INTO courses VALUES ('c184', 'Course 184');
INSERT INTO courses VALUES ('c185', 'Course 185');INSERT INTO courses VALUES ('c186', 'Course 186');INSERT INTO courses VALUES ('c187', 'Course 187');INSERT INTO courses VALUES ('c188', 'Course 188');INSERT INTO courses VALUES ('c189', 'Course 189');
INSERT INTO courses VALUES ('c190', 'Course 190');INSERT INTO courses VALUES ('c191', 'Course 191');INSERT INTO courses VALUES ('c192', 'Course 192');INSERT INTO courses VALUES ('c193', 'Course 193');INSERT INTO courses VALUES ('c194', 'Course 194');
INSERT INTO courses VALUES ('c195', 'Course 195');INSERT INTO courses VALUES ('c196', 'Course 196');INSERT INTO courses VALUES ('c197', 'Course 197');INSERT INTO courses VALUES ('c198', 'Course 198');INSERT INTO courses VALUES ('c199', 'Course 199');
INSERT INTO courses VALUES ('c200', 'Course 200');INSERT INTO courses VALUES ('c201', 'Course 201');INSERT INTO courses VALUES ('c202', 'Course 202');INSERT INTO courses VALUES ('c203', 'Course 203');INSERT INTO courses VALUES ('c204', 'Course 204');
INSERT INTO courses VALUES ('c205', 'Course 205');INSERT INTO courses VALUES ('c206', 'Course 206');INSERT INTO courses VALUES ('c207', 'Course 207');INSERT INTO courses VALUES ('c208', 'Course 208');INSERT INTO courses VALUES ('c209', 'Course 209');
INSERT INTO courses VALUES ('c210', 'Course 210');INSERT INTO courses VALUES ('c211', 'Course 211');INSERT INTO courses VALUES ('c212', 'Course 212');INSERT INTO courses VALUES ('c213', 'Course 213');INSERT INTO courses VALUES ('c214', 'Course 214');
INSERT INTO courses VALUES ('c215', 'Course 215');INSERT INTO courses VALUES ('c216', 'Course 216');INSERT INTO courses VALUES ('c217', 'Course 217');INSERT INTO courses VALUES ('c218', 'Course 218');INSERT INTO courses VALUES ('c219', 'Course 219');
INSERT INTO courses VALUES ('c220', 'Course 220');INSERT INTO courses VALUES ('c221', 'Course 221');INSERT INTO courses VALUES ('c222', 'Course 222');INSERT INTO courses VALUES ('c223', 'Course 223');INSERT INTO courses VALUES ('c224', 'Course 224');
INSERT INTO courses VALUES ('c225', 'Course 225');INSERT INTO courses VALUES ('c226', 'Course 226');INSERT INTO courses VALUES ('c227', 'Course 227');INSERT INTO courses VALUES ('c228', 'Course 228');INSERT INTO courses VALUES ('c229', 'Course 229');
INSERT INTO courses VALUES ('c230', 'Course 230');INSERT INTO courses VALUES ('c231', 'Course 231');INSERT INTO courses VALUES ('c232', 'Course 232');INSERT INTO courses VALUES ('c233', 'Course 233');INSERT INTO courses VALUES ('c234', 'Course 234');
INSERT INTO courses VALUES ('c235', 'Course 235');INSERT INTO courses VALUES ('c236', 'Course 236');INSERT INTO courses VALUES ('c237', 'Course 237');INSERT INTO courses VALUES ('c238', 'Course 238');INSERT INTO courses VALUES ('c239', 'Course 239');
INSERT INTO courses VALUES ('c240', 'Course 240');INSERT INTO courses VALUES ('c241', 'Course 241');INSERT INTO courses VALUES ('c242', 'Course 242');INSERT INTO courses VALUES ('c243', 'Course 243');INSERT INTO courses VALUES ('c244', 'Course 244');
INSERT INTO courses VALUES ('c245', 'Course 245');INSERT INTO courses VALUES ('c246', 'Course 246');INSERT INTO courses VALUES ('c247', 'Course 247');INSERT INTO courses VALUES ('c248', 'Course 248');INSERT INTO courses VALUES ('c249', 'Course 249');
INSERT INTO courses VALUES ('c250', 'Course 250');INSERT INTO courses VALUES ('c251', 'Course 251');INSERT INTO courses VALUES ('c252', 'Course 252');INSERT INTO courses VALUES ('c253', 'Course 253');INSERT INTO courses VALUES ('c254', 'Course 254');
INSERT INTO courses VALUES ('c255', 'Course 255');INSERT INTO courses VALUES ('c256', 'Course 256');INSERT INTO courses VALUES ('c257', 'Course 257');INSERT INTO courses VALUES ('c258', 'Course 258');INSERT INTO courses VALUES ('c259', 'Course 259');
INSERT INTO courses VALUES ('c260', 'Course 260');INSERT INTO courses VALUES ('c261', 'Course 261');INSERT INTO courses VALUES ('c262', 'Course 262');INSERT INTO courses VALUES ('c263', 'Course 263');INSERT INTO courses VALUES ('c264', 'Course 264');
INSERT INTO courses VALUES ('c265', 'Course 265');INSERT INTO courses VALUES ('c266', 'Course 266');INSERT INTO courses VALUES ('c267', 'Course 267');INSERT INTO courses VALUES ('c268', 'Course 268');INSERT INTO courses VALUES ('c269', 'Course 269');
INSERT INTO courses VALUES ('c270', 'Course 270');INSERT INTO courses VALUES ('c271', 'Course 271');INSERT INTO courses VALUES ('c272', 'Course 272');INSERT INTO courses VALUES ('c273', 'Course 273');INSERT INTO courses VALUES ('c274', 'Course 274');
INSERT INTO courses VALUES ('c275', 'Course 275');INSERT INTO courses VALUES ('c276', 'Course 276');INSERT INTO courses VALUES ('c277', 'Course 277');INSERT INTO courses VALUES ('c278', 'Course 278');INSERT INTO courses VALUES ('c279', 'Course 279');
INSERT INTO courses VALUES ('c280', 'Course 280');INSERT INTO courses VALUES ('c281', 'Course 281');INSERT INTO courses VALUES ('c282', 'Course 282');INSERT INTO courses VALUES ('c283', 'Course 283');INSERT INTO courses VALUES ('c284', 'Course 284');
INSERT INTO courses VALUES ('c285', 'Course 285');INSERT INTO courses VALUES ('c286', 'Course 286');INSERT INTO courses VALUES ('c287', 'Course 287');INSERT INTO courses VALUES ('c288', 'Course 288');INSERT INTO courses VALUES ('c289', 'Course 289');
INSERT INTO courses VALUES ('c290', 'Course 290');INSERT INTO courses VALUES ('c291', 'Course 291');INSERT INTO courses VALUES ('c292', 'Course 292');INSERT INTO courses VALUES ('c293', 'Course 293');INSERT INTO courses VALUES ('c294', 'Course 294');
INSERT INTO courses VALUES ('c295', 'Course 295');INSERT INTO courses VALUES ('c296', 'Course 296');INSERT INTO courses VALUES ('c297', 'Course 297');INSERT INTO courses VALUES ('c298', 'Course 298');INSERT INTO courses VALUES ('c299', 'Course 299');
INSERT INTO courses VALUES ('c300', 'Course 300');INSERT INTO courses VALUES ('c301', 'Course 301');INSERT INTO courses VALUES ('c302', 'Course 302');INSERT INTO courses VALUES ('c303', 'Course 303');INSERT INTO courses VALUES ('c304', 'Course 304');
INSERT INTO courses VALUES ('c305', 'Course 305');INSERT INTO courses VALUES ('c306', 'Course 306');INSERT INTO courses VALUES ('c307', 'Course 307');INSERT INTO courses VALUES ('c308', 'Course 308');INSERT INTO courses VALUES ('c309', 'Course 309');
INSERT INTO courses VALUES ('c310', 'Course 310');INSERT INTO courses VALUES ('c311', 'Course 311');INSERT INTO courses VALUES ('c312', 'Course 312');INSERT INTO courses VALUES ('c313', 'Course 313');INSERT INTO courses VALUES ('c314', 'Course 314');
INSERT INTO courses VALUES ('c315', 'Course 315');INSERT INTO courses VALUES ('c316', 'Course 316');INSERT INTO courses VALUES ('c317', 'Course 317');INSERT INTO courses VALUES ('c318', 'Course 318');INSERT INTO courses VALUES ('c319', 'Course 319');
INSERT INTO courses VALUES ('c320', 'Course 320');INSERT INTO courses VALUES ('c321', 'Course 321');INSERT INTO courses VALUES ('c322', 'Course 322');INSERT INTO courses VALUES ('c323', 'Course 323');INSERT INTO courses VALUES ('c324', 'Course 324');
INSERT INTO courses VALUES ('c325', 'Course 325');INSERT INTO courses VALUES ('c326', 'Course 326');INSERT INTO courses VALUES ('c327', 'Course 327');INSERT INTO courses VALUES ('c328', 'Course 328');INSERT INTO courses VALUES ('c329', 'Course 329');
INSERT INTO courses VALUES ('c330', 'Course 330');INSERT INTO courses VALUES ('c331', 'Course 331');INSERT INTO courses VALUES ('c332', 'Course 332');INSERT INTO courses VALUES ('c333', 'Course 333');INSERT INTO courses VALUES ('c334', 'Course 334');
INSERT INTO courses VALUES ('c335', 'Course 335');INSERT INTO courses VALUES ('c336', 'Course 336');INSERT INTO courses VALUES ('c337', 'Course 337');INSERT INTO courses VALUES ('c338', 'Course 338');INSERT INTO courses VALUES ('c339', 'Course 339');
INSERT INTO courses VALUES ('c340', 'Course 340');INSERT INTO courses VALUES ('c341', 'Course 341');INSERT INTO courses VALUES ('c342', 'Course 342');INSERT INTO courses VALUES ('c343', 'Course 343');INSERT INTO courses VALUES ('c344', 'Course 344');
INSERT INTO courses VALUES ('c345', 'Course 345');INSERT INTO courses VALUES ('c346', 'Course 346');INSERT INTO courses VALUES ('c347', 'Course 347');INSERT INTO courses VALUES ('c348', 'Course 348');INSERT INTO courses VALUES ('c349', 'Course 349');
INSERT INTO courses VALUES ('c350', 'Course 350');INSERT INTO courses VALUES ('c351', 'Course 351');INSERT INTO courses VALUES ('c352', 'Course 352');INSERT INTO courses VALUES ('c353', 'Course 353');INSERT INTO courses VALUES ('c354', 'Course 354');
INSERT INTO courses VALUES ('c355', 'Course 355');INSERT INTO courses VALUES ('c356', 'Course 356');INSERT INTO courses VALUES ('c357', 'Course 357');INSERT INTO courses VALUES ('c358', 'Course 358');INSERT INTO courses VALUES ('c359', 'Course 359');
INSERT INTO courses VALUES ('c360', 'Course 360');INSERT INTO courses VALUES ('c361', 'Course 361');INSERT INTO courses VALUES ('c362', 'Course 362');INSERT INTO courses VALUES ('c363', 'Course 363');INSERT INTO courses VALUES ('c364', 'Course 364');
INSERT INTO courses VALUES ('c365', 'Course 365');INSERT INTO courses VALUES ('c366', 'Course 366');INSERT INTO courses VALUES ('c367', 'Course 367');INSERT INTO courses VALUES ('c368', 'Course 368');INSERT INTO courses VALUES ('c369', 'Course 369');
INSERT INTO courses VALUES ('c370', 'Course 370');INSERT INTO courses VALUES ('c371', 'Course 371');INSERT INTO courses VALUES ('c372', 'Course 372');INSERT INTO courses VALUES ('c373', 'Course 373');INSERT INTO courses VALUES ('c374', 'Course 374');
INSERT INTO courses VALUES ('c375', 'Course 375');INSERT INTO courses VALUES ('c376', 'Course 376');INSERT INTO courses VALUES ('c377', 'Course 377');INSERT INTO courses VALUES ('c378', 'Course 378');INSERT INTO courses VALUES ('c379', 'Course 379');
INSERT INTO courses VALUES ('c380', 'Course 380');INSERT INTO courses VALUES ('c381', 'Course 381');INSERT INTO courses VALUES ('c382', 'Course 382');INSERT INTO courses VALUES ('c383', 'Course 383');INSERT INTO courses VALUES ('c384', 'Course 384');
INSERT INTO courses VALUES ('c385', 'Course 385');INSERT INTO courses VALUES ('c386', 'Course 386');INSERT INTO courses VALUES ('c387', 'Course 387');INSERT INTO courses VALUES ('c388', 'Course 388');INSERT INTO courses VALUES ('c389', 'Course 389');
INSERT INTO courses VALUES ('c390', 'Course 390');INSERT INTO courses VALUES ('c391', 'Course 391');INSERT INTO courses VALUES ('c392', 'Course 392');INSERT INTO courses VALUES ('c393', 'Course 393');INSERT INTO courses VALUES ('c394', 'Course 394');
INSERT INTO courses VALUES ('c395', 'Course 395');INSERT INTO courses VALUES ('c396', 'Course 396');INSERT INTO courses VALUES ('c397', 'Course 397');INSERT INTO courses VALUES ('c398', 'Course 398');INSERT INTO courses VALUES ('c399', 'Course 399');
INSERT INTO courses VALUES ('c400', 'Course 400');INSERT INTO courses VALUES ('c401', 'Course 401');INSERT INTO courses VALUES ('c402', 'Course 402');INSERT INTO courses VALUES ('c403', 'Course 403');INSERT INTO courses VALUES ('c404', 'Course 404');
INSERT INTO courses VALUES ('c405', 'Course 405');INSERT INTO courses VALUES ('c406', 'Course 406');INSERT INTO courses VALUES ('c407', 'Course 407');INSERT INTO courses VALUES ('c408', 'Course 408');INSERT INTO courses VALUES ('c409', 'Course 409');
INSERT INTO courses VALUES ('yoga', 'Yoga for all') ON CONFLICT (code) DO UPDATE SET title = excluded.title;
