-- The search index: folded words of each object, kept by triggers, keyed by the place in the order of titles.
CREATE VIRTUAL TABLE fund_search USING fts5(words, content='fund_object', content_rowid='label',
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5', detail=column);
CREATE TRIGGER fund_search_insert AFTER INSERT ON fund_object BEGIN
    INSERT INTO fund_search (rowid, words) VALUES (NEW.label, NEW.words);
END;
CREATE TRIGGER fund_search_delete AFTER DELETE ON fund_object BEGIN
    INSERT INTO fund_search (fund_search, rowid, words) VALUES ('delete', OLD.label, OLD.words);
END;
CREATE TRIGGER fund_search_update AFTER UPDATE OF label, words ON fund_object
WHEN NEW.label <> OLD.label OR NEW.words <> OLD.words
BEGIN
    INSERT INTO fund_search (fund_search, rowid, words) VALUES ('delete', OLD.label, OLD.words);
    INSERT INTO fund_search (rowid, words) VALUES (NEW.label, NEW.words);
END;

CREATE VIRTUAL TABLE application_search USING fts5(words, content='application', content_rowid='id',
    tokenize='unicode61 remove_diacritics 0', prefix='2 3', detail=column);
CREATE TRIGGER application_search_insert AFTER INSERT ON application BEGIN
    INSERT INTO application_search (rowid, words) VALUES (NEW.id, NEW.words);
END;
CREATE TRIGGER application_search_delete AFTER DELETE ON application BEGIN
    INSERT INTO application_search (application_search, rowid, words) VALUES ('delete', OLD.id, OLD.words);
END;
CREATE TRIGGER application_search_update AFTER UPDATE OF words ON application WHEN NEW.words <> OLD.words BEGIN
    INSERT INTO application_search (application_search, rowid, words) VALUES ('delete', OLD.id, OLD.words);
    INSERT INTO application_search (rowid, words) VALUES (NEW.id, NEW.words);
END;
