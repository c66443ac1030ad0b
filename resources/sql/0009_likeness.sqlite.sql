-- Which titles may be one edition: a few numbers each, made of ISBN, words, names and year. Those of objects that came
-- of an item are the item's.
CREATE TABLE item_likeness (
    key BIGINT NOT NULL,
    item BIGINT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
    PRIMARY KEY (key, item)
) WITHOUT ROWID;
CREATE TABLE object_likeness (
    key BIGINT NOT NULL,
    object BIGINT NOT NULL REFERENCES fund_object(id) ON DELETE CASCADE,
    PRIMARY KEY (key, object)
) WITHOUT ROWID;
