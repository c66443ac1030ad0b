-- The numbers of one title; made once the numbers of all titles that were there are stored.
CREATE INDEX item_likeness_item ON item_likeness (item);
CREATE INDEX object_likeness_object ON object_likeness (object);
