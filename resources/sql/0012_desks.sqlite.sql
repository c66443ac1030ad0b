-- An item is on one undecided agenda, and a day has one composition.
CREATE UNIQUE INDEX agenda_item_undecided ON agenda_item (item) WHERE decision IS NULL;
CREATE UNIQUE INDEX composition_first_day ON composition (valid_from) WHERE in_force = 1;

CREATE TRIGGER guard_agenda_item_elsewhere BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.item = NEW.item AND (a.decision IS NULL OR a.decision <> 'defer' OR s.state NOT IN ('held', 'signed')))
BEGIN
    SELECT RAISE(ABORT, 'R9: the item stands on another agenda, or was decided');
END;

CREATE TRIGGER guard_agenda_item_behind BEFORE UPDATE ON agenda_item
WHEN OLD.decision = 'include' AND NEW.decision IS DISTINCT FROM OLD.decision AND EXISTS (SELECT 1 FROM fund_object o JOIN session s ON s.id = OLD.session WHERE o.agenda_item = OLD.id AND s.state = 'open')
BEGIN
    SELECT RAISE(ABORT, 'R11: an object stands behind this decision');
END;

CREATE TRIGGER guard_session_taken_up BEFORE UPDATE ON session
WHEN OLD.state = 'held' AND NEW.state = 'open' AND EXISTS (SELECT 1 FROM agenda_item g JOIN agenda_item later ON later.item = g.item AND later.id > g.id WHERE g.session = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'R9: an item of the session stands on a later agenda');
END;

CREATE TRIGGER guard_composition_overlap BEFORE UPDATE ON composition
WHEN NEW.in_force <> 0 AND OLD.in_force = 0 AND EXISTS (SELECT 1 FROM composition c WHERE c.id <> NEW.id AND c.in_force <> 0 AND (c.valid_to IS NULL OR c.valid_to >= NEW.valid_from) AND (NEW.valid_to IS NULL OR NEW.valid_to >= c.valid_from))
BEGIN
    SELECT RAISE(ABORT, 'R6: another composition is in force on one of the days');
END;

-- Acts follow one another, and so do the numbers of their changes: which transaction made one says no more.
DROP INDEX change_tx;
ALTER TABLE change DROP COLUMN tx;
