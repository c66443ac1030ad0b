-- The search index: the same folded words, as ready-made lexemes.
ALTER TABLE fund_object ADD COLUMN search tsvector
    GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED;
CREATE INDEX fund_object_search ON fund_object USING gin (search);
ALTER TABLE application ADD COLUMN search tsvector
    GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED;
CREATE INDEX application_search ON application USING gin (search);
