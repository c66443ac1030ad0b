-- An SQLite file belongs to whoever may write it: there is nothing to grant. The code tables are fixed all the same.
CREATE TRIGGER guard_object_state_insert BEFORE INSERT ON object_state
BEGIN
    SELECT RAISE(ABORT, 'R13: the states of an object are fixed by the schema');
END;
