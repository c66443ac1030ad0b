-- An item is on one undecided agenda, and a day has one composition.
CREATE UNIQUE INDEX agenda_item_undecided ON agenda_item (item) WHERE decision IS NULL;
CREATE UNIQUE INDEX composition_first_day ON composition (valid_from) WHERE in_force = 1;

CREATE FUNCTION guard_agenda_item_elsewhere() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.item = NEW.item AND (a.decision IS NULL OR a.decision <> 'defer' OR s.state NOT IN ('held', 'signed'))) THEN
        RAISE EXCEPTION 'R9: the item stands on another agenda, or was decided' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_elsewhere BEFORE INSERT ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_elsewhere();

CREATE FUNCTION guard_agenda_item_behind() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF OLD.decision = 'include' AND NEW.decision IS DISTINCT FROM OLD.decision AND EXISTS (SELECT 1 FROM fund_object o JOIN session s ON s.id = OLD.session WHERE o.agenda_item = OLD.id AND s.state = 'open') THEN
        RAISE EXCEPTION 'R11: an object stands behind this decision' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_behind BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_behind();

CREATE FUNCTION guard_session_taken_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF OLD.state = 'held' AND NEW.state = 'open' AND EXISTS (SELECT 1 FROM agenda_item g JOIN agenda_item later ON later.item = g.item AND later.id > g.id WHERE g.session = NEW.id) THEN
        RAISE EXCEPTION 'R9: an item of the session stands on a later agenda' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_taken_up BEFORE UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_taken_up();

CREATE FUNCTION guard_composition_overlap() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF NEW.in_force <> 0 AND OLD.in_force = 0 AND EXISTS (SELECT 1 FROM composition c WHERE c.id <> NEW.id AND c.in_force <> 0 AND (c.valid_to IS NULL OR c.valid_to >= NEW.valid_from) AND (NEW.valid_to IS NULL OR NEW.valid_to >= c.valid_from)) THEN
        RAISE EXCEPTION 'R6: another composition is in force on one of the days' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_composition_overlap BEFORE UPDATE ON composition
    FOR EACH ROW EXECUTE FUNCTION guard_composition_overlap();

-- Who writes waits for who wrote before: what a guard, or an act, has read stays true until its transaction ends.
CREATE FUNCTION take_turn() RETURNS void LANGUAGE sql AS 'SELECT pg_catalog.pg_advisory_xact_lock(7240914)';

-- The same for bare SQL. At the other levels a guard would read what was true when the transaction began.
CREATE FUNCTION guard_turn() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'desks: % is written in READ COMMITTED transactions only', TG_TABLE_NAME USING ERRCODE = 'QG001';
    END IF;
    PERFORM take_turn();
    RETURN NULL;
END;
$$;
CREATE TRIGGER a_guard_change_turn BEFORE INSERT OR UPDATE OR DELETE ON change
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_application_turn BEFORE INSERT OR UPDATE OR DELETE ON application
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_item_turn BEFORE INSERT OR UPDATE OR DELETE ON item
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_item_file_turn BEFORE INSERT OR UPDATE OR DELETE ON item_file
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_composition_turn BEFORE INSERT OR UPDATE OR DELETE ON composition
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_member_turn BEFORE INSERT OR UPDATE OR DELETE ON member
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_session_turn BEFORE INSERT OR UPDATE OR DELETE ON session
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_session_scan_turn BEFORE INSERT OR UPDATE OR DELETE ON session_scan
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_attendance_turn BEFORE INSERT OR UPDATE OR DELETE ON attendance
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_agenda_item_turn BEFORE INSERT OR UPDATE OR DELETE ON agenda_item
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_fund_object_turn BEFORE INSERT OR UPDATE OR DELETE ON fund_object
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_object_file_turn BEFORE INSERT OR UPDATE OR DELETE ON object_file
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_contract_turn BEFORE INSERT OR UPDATE OR DELETE ON contract
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_cabinet_turn BEFORE INSERT OR UPDATE OR DELETE ON cabinet
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_counter_turn BEFORE INSERT OR UPDATE OR DELETE ON counter
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_setting_turn BEFORE INSERT OR UPDATE OR DELETE ON setting
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_staff_turn BEFORE INSERT OR UPDATE OR DELETE ON staff
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();
CREATE TRIGGER a_guard_staff_role_turn BEFORE INSERT OR UPDATE OR DELETE ON staff_role
    FOR EACH STATEMENT EXECUTE FUNCTION guard_turn();

-- Acts follow one another, and so do the numbers of their changes: which transaction made one says no more.
DROP INDEX change_tx;
ALTER TABLE change DROP COLUMN tx;
