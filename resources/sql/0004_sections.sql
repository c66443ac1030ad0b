-- The starting tree of sections (R16); the Library reshapes it.
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('4eb61529-321b-5149-8a58-d0c6d70be3e7', NULL, 'literature', 'Әдебиет', 'Литература', 'Literature', 1);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('41b8b15c-669d-5616-94e1-072823326e46', (SELECT id FROM section WHERE code = 'literature'), 'literature.prose', 'Проза', 'Проза', 'Prose', 1);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('d6b5563e-b947-596c-bdee-a626d4659f29', (SELECT id FROM section WHERE code = 'literature'), 'literature.poetry', 'Поэзия', 'Поэзия', 'Poetry', 2);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('3f101eb4-00fc-5376-a3a2-ad75a1bf81c2', (SELECT id FROM section WHERE code = 'literature'), 'literature.folklore', 'Ауыз әдебиеті', 'Фольклор', 'Folklore', 3);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('b240b062-924d-5897-8a26-d9176305f6fa', NULL, 'history', 'Тарих. Археология', 'История. Археология', 'History. Archaeology', 2);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('43a6cc4c-eb68-594e-8658-0ba665838dc3', NULL, 'local', 'Өлкетану', 'Краеведение', 'Local history', 3);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('bdfcd64d-5bfb-5121-b242-fe88604e1eb6', NULL, 'science', 'Ғылым және білім', 'Наука и образование', 'Science and education', 4);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('dec399d9-ebcf-568f-9682-dc6d825f34cb', NULL, 'rare', 'Сирек қор', 'Редкий фонд', 'Rare fund', 5);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('9343961c-252a-5b07-a025-e263034d7e74', NULL, 'programme', 'Мемлекеттік бағдарламалар басылымдары', 'Издания государственных программ', 'Editions of state programmes', 6);
INSERT INTO section (uuid, parent, code, name_kk, name_ru, name_en, position)
    VALUES ('46d0d2d9-054b-5ffa-b5c7-e8f8e003589a', NULL, 'special', 'Зағип және нашар көретін азаматтарға арналған басылымдар', 'Издания для незрячих и слабовидящих', 'Editions for blind and partially sighted people', 7);
