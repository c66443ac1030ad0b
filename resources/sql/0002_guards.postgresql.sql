-- What the rules forbid, refused by the database itself. Each message begins with the point of the rules.

CREATE FUNCTION guard_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'QG001';
END;
$$;

CREATE TRIGGER guard_history_update BEFORE UPDATE ON history
    FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION guard_refuse('history: entries are never changed');

CREATE TRIGGER guard_history_delete BEFORE DELETE ON history
    FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION guard_refuse('history: entries are never deleted');

CREATE FUNCTION guard_history_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM history h WHERE h.id = NEW.id) THEN
        RAISE EXCEPTION 'history: entries are never replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_history_insert BEFORE INSERT ON history
    FOR EACH ROW EXECUTE FUNCTION guard_history_insert();

CREATE TRIGGER guard_act_update BEFORE UPDATE ON act
    FOR EACH ROW WHEN (OLD.result IS NOT NULL OR NEW.uuid <> OLD.uuid OR NEW.name <> OLD.name OR NEW.at <> OLD.at OR COALESCE(NEW.staff, 0) <> COALESCE(OLD.staff, 0) OR NEW.connected_as <> OLD.connected_as) EXECUTE FUNCTION guard_refuse('history: acts are never changed');

CREATE TRIGGER guard_act_delete BEFORE DELETE ON act
    FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION guard_refuse('history: acts are never deleted');

CREATE FUNCTION guard_act_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM act a WHERE a.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'history: acts are never replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_act_insert BEFORE INSERT ON act
    FOR EACH ROW EXECUTE FUNCTION guard_act_insert();

CREATE FUNCTION guard_composition_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.in_force <> 0 OR EXISTS (SELECT 1 FROM composition c WHERE c.id = NEW.id OR c.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'R6: a composition is put in force once its members are there' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_composition_insert BEFORE INSERT ON composition
    FOR EACH ROW EXECUTE FUNCTION guard_composition_insert();

CREATE FUNCTION guard_composition_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.in_force <> 0 AND OLD.in_force = 0 AND ((SELECT COUNT(*) FROM member m WHERE m.composition = NEW.id AND m.from_date <= NEW.valid_from AND (m.left_on IS NULL OR m.left_on > NEW.valid_from)) < 5 OR (SELECT COUNT(*) FROM member m WHERE m.composition = NEW.id AND m.from_date <= NEW.valid_from AND (m.left_on IS NULL OR m.left_on > NEW.valid_from)) % 2 = 0) THEN
        RAISE EXCEPTION 'R6: an odd number of members, five or more' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_composition_force BEFORE UPDATE ON composition
    FOR EACH ROW EXECUTE FUNCTION guard_composition_force();

CREATE TRIGGER guard_composition_fixed BEFORE UPDATE ON composition
    FOR EACH ROW WHEN (OLD.in_force <> 0 AND (NEW.in_force <> OLD.in_force OR NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.valid_from <> OLD.valid_from OR NEW.order_number <> OLD.order_number OR NEW.order_date <> OLD.order_date)) EXECUTE FUNCTION guard_refuse('R6: a composition in force is changed by the next order only');

CREATE TRIGGER guard_composition_delete BEFORE DELETE ON composition
    FOR EACH ROW WHEN (OLD.in_force <> 0) EXECUTE FUNCTION guard_refuse('R6: a composition in force is not deleted');

CREATE FUNCTION guard_member_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM composition c WHERE c.id = NEW.composition AND c.in_force <> 0) OR EXISTS (SELECT 1 FROM member m WHERE m.id = NEW.id OR m.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'R6: a composition in force takes no further member' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_member_insert BEFORE INSERT ON member
    FOR EACH ROW EXECUTE FUNCTION guard_member_insert();

CREATE FUNCTION guard_member_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM composition c WHERE c.id = OLD.composition AND c.in_force <> 0) AND (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.composition <> OLD.composition OR NEW.name <> OLD.name OR NEW.function <> OLD.function OR NEW.from_date <> OLD.from_date OR (OLD.left_on IS NOT NULL AND COALESCE(NEW.left_on, '') <> OLD.left_on)) THEN
        RAISE EXCEPTION 'R6: of a member of a composition in force only the departure is recorded' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_member_update BEFORE UPDATE ON member
    FOR EACH ROW EXECUTE FUNCTION guard_member_update();

CREATE FUNCTION guard_member_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM composition c WHERE c.id = OLD.composition AND c.in_force <> 0) THEN
        RAISE EXCEPTION 'R6: a member of a composition in force is not deleted' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_member_delete BEFORE DELETE ON member
    FOR EACH ROW EXECUTE FUNCTION guard_member_delete();

CREATE FUNCTION guard_session_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'planned' OR NEW.number IS NOT NULL OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.id OR s.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'R9: a session begins as planned and replaces none' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_insert BEFORE INSERT ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_insert();

CREATE FUNCTION guard_session_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'open' AND OLD.state = 'planned' AND (NEW.composition IS NULL OR NOT EXISTS (SELECT 1 FROM composition c WHERE c.id = NEW.composition AND c.in_force <> 0 AND c.valid_from <= NEW.date AND (c.valid_to IS NULL OR c.valid_to >= NEW.date)) OR ((SELECT COUNT(*) FROM member m WHERE m.composition = NEW.composition AND m.from_date <= NEW.date AND (m.left_on IS NULL OR m.left_on > NEW.date)) < 5 OR (SELECT COUNT(*) FROM member m WHERE m.composition = NEW.composition AND m.from_date <= NEW.date AND (m.left_on IS NULL OR m.left_on > NEW.date)) % 2 = 0)) THEN
        RAISE EXCEPTION 'R6: the composition does not hold on the day of the session' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_open BEFORE UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_open();

CREATE TRIGGER guard_session_signed BEFORE UPDATE ON session
    FOR EACH ROW WHEN (OLD.state = 'signed') EXECUTE FUNCTION guard_refuse('R9: the minutes are signed');

CREATE TRIGGER guard_session_steps BEFORE UPDATE ON session
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR (NEW.number IS NULL) <> (NEW.state = 'planned') OR (NEW.state <> OLD.state AND NOT ((OLD.state = 'planned' AND NEW.state = 'open') OR (OLD.state = 'open' AND NEW.state = 'held') OR (OLD.state = 'held' AND NEW.state IN ('open', 'signed')))) OR (OLD.state <> 'planned' AND (NEW.date <> OLD.date OR COALESCE(NEW.composition, 0) <> COALESCE(OLD.composition, 0))) OR (NEW.state = 'signed' AND NEW.signed_on IS NULL)) EXECUTE FUNCTION guard_refuse('R9: a session goes from planned to open to held to signed');

CREATE FUNCTION guard_session_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.number IS NOT NULL AND (COALESCE(NEW.number, 0) <> OLD.number OR COALESCE(NEW.year, 0) <> OLD.year)) OR (OLD.number IS NULL AND NEW.number IS NOT NULL AND (NEW.year <> CAST(substr(NEW.date, 1, 4) AS INTEGER) OR NEW.number <> 1 + COALESCE((SELECT MAX(s.number) FROM session s WHERE s.year = NEW.year), 0))) THEN
        RAISE EXCEPTION 'R9: sessions are numbered as they open, without gap or repeat' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_number BEFORE UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_number();

CREATE FUNCTION guard_session_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state IN ('held', 'signed') AND EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = NEW.id AND a.decision IS NULL) THEN
        RAISE EXCEPTION 'R9: an item of the agenda is not decided' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_close BEFORE UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_close();

CREATE TRIGGER guard_session_delete BEFORE DELETE ON session
    FOR EACH ROW WHEN (OLD.state <> 'planned') EXECUTE FUNCTION guard_refuse('R9: a session that was opened is not deleted');

CREATE FUNCTION guard_attendance_locked_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_attendance_locked_insert BEFORE INSERT ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_locked_insert();

CREATE FUNCTION guard_attendance_locked_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed') OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_attendance_locked_update BEFORE UPDATE ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_locked_update();

CREATE FUNCTION guard_attendance_locked_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_attendance_locked_delete BEFORE DELETE ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_locked_delete();

CREATE FUNCTION guard_agenda_item_locked_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_locked_insert BEFORE INSERT ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_locked_insert();

CREATE FUNCTION guard_agenda_item_locked_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed') OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_locked_update BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_locked_update();

CREATE FUNCTION guard_agenda_item_locked_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_agenda_item_locked_delete BEFORE DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_locked_delete();

CREATE FUNCTION guard_agenda_item_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision IS NOT NULL OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.id = NEW.id OR a.uuid = NEW.uuid OR (a.session = NEW.session AND a.item = NEW.item)) THEN
        RAISE EXCEPTION 'R9: an item comes onto the agenda undecided and replaces none' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_insert BEFORE INSERT ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_insert();

CREATE FUNCTION guard_agenda_item_decide() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (COALESCE(NEW.decision, '') <> COALESCE(OLD.decision, '') OR NEW.votes_for <> OLD.votes_for OR NEW.votes_against <> OLD.votes_against OR NEW.votes_abstained <> OLD.votes_abstained) AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'open') THEN
        RAISE EXCEPTION 'R9: items are decided while the session is open' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_decide BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_decide();

CREATE TRIGGER guard_agenda_item_fixed BEFORE UPDATE ON agenda_item
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.session <> OLD.session OR NEW.item <> OLD.item) EXECUTE FUNCTION guard_refuse('R9: an item of an agenda is not exchanged');

CREATE TRIGGER guard_agenda_item_delete BEFORE DELETE ON agenda_item
    FOR EACH ROW WHEN (OLD.decision IS NOT NULL) EXECUTE FUNCTION guard_refuse('R9: a decided item stays on its agenda');

CREATE FUNCTION guard_item_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM item i WHERE i.id = NEW.id OR i.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'R9: an item of an application is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_item_insert BEFORE INSERT ON item
    FOR EACH ROW EXECUTE FUNCTION guard_item_insert();

CREATE FUNCTION guard_item_minuted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.item = OLD.id AND s.state = 'signed') AND (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.application <> OLD.application OR NEW.title <> OLD.title OR NEW.authors <> OLD.authors OR NEW.category <> OLD.category) THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_item_minuted BEFORE UPDATE ON item
    FOR EACH ROW EXECUTE FUNCTION guard_item_minuted();

CREATE TRIGGER guard_session_scan_update BEFORE UPDATE ON session_scan
    FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION guard_refuse('R9: the signed scan is not changed');

CREATE TRIGGER guard_session_scan_delete BEFORE DELETE ON session_scan
    FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION guard_refuse('R9: the signed scan is not deleted');

CREATE FUNCTION guard_session_scan_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session_scan x WHERE x.session = NEW.session) THEN
        RAISE EXCEPTION 'R9: the signed scan is not replaced' USING ERRCODE = 'QG001';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the signed scan belongs to minutes that are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_scan_insert BEFORE INSERT ON session_scan
    FOR EACH ROW EXECUTE FUNCTION guard_session_scan_insert();

CREATE FUNCTION guard_fund_object_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM fund_object o WHERE o.id = NEW.id OR o.uuid = NEW.uuid OR o.label = NEW.label OR o.item = NEW.item OR o.agenda_item = NEW.agenda_item OR o.record_number = NEW.record_number) THEN
        RAISE EXCEPTION 'R14: an object is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_insert BEFORE INSERT ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_insert();

CREATE FUNCTION guard_fund_object_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT ((NEW.import_source <> '' AND NEW.agenda_item IS NULL AND NEW.item IS NULL) OR (NEW.import_source = '' AND NEW.record_number IS NULL AND EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND a.item = NEW.item AND a.decision = 'include' AND s.state IN ('open', 'held', 'signed')))) THEN
        RAISE EXCEPTION 'R11: an object comes by a positive decision, or as held before, with its source' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_decided BEFORE INSERT ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_decided();

CREATE TRIGGER guard_fund_object_fixed BEFORE UPDATE ON fund_object
    FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR COALESCE(NEW.item, 0) <> COALESCE(OLD.item, 0) OR COALESCE(NEW.agenda_item, 0) <> COALESCE(OLD.agenda_item, 0) OR NEW.import_source <> OLD.import_source) EXECUTE FUNCTION guard_refuse('R11: what let an object in is not exchanged');

CREATE FUNCTION guard_fund_object_label() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.label <> OLD.label AND EXISTS (SELECT 1 FROM fund_object o WHERE o.label = NEW.label) THEN
        RAISE EXCEPTION 'R14: an object is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_label BEFORE UPDATE ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_label();

CREATE FUNCTION guard_fund_object_number_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.record_number IS NOT NULL AND NEW.record_number <> 1 + COALESCE((SELECT MAX(o.record_number) FROM fund_object o), 0) THEN
        RAISE EXCEPTION 'R14: record numbers go on without gap or repeat' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_number_insert BEFORE INSERT ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_number_insert();

CREATE FUNCTION guard_fund_object_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.record_number <> 1 + COALESCE((SELECT MAX(o.record_number) FROM fund_object o), 0) THEN
        RAISE EXCEPTION 'R14: record numbers go on without gap or repeat' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_number BEFORE UPDATE ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_number();

CREATE TRIGGER guard_fund_object_number_fixed BEFORE UPDATE ON fund_object
    FOR EACH ROW WHEN (OLD.record_number IS NOT NULL AND COALESCE(NEW.record_number, 0) <> OLD.record_number) EXECUTE FUNCTION guard_refuse('R14: a record number is given once');

CREATE FUNCTION guard_fund_object_included() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.import_source = '' AND NOT EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND a.decision = 'include' AND s.state = 'signed' AND s.date <= NEW.included_on) THEN
        RAISE EXCEPTION 'R11: an object is included by a decision of signed minutes' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_included BEFORE UPDATE ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_included();

CREATE TRIGGER guard_fund_object_recorded_insert BEFORE INSERT ON fund_object
    FOR EACH ROW WHEN ((NEW.state IN ('in-fund', 'published')) <> (NEW.record_number IS NOT NULL)) EXECUTE FUNCTION guard_refuse('R14: an object is in the fund with a record number, and only so');

CREATE TRIGGER guard_fund_object_removed_insert BEFORE INSERT ON fund_object
    FOR EACH ROW WHEN (NEW.state = 'removed') EXECUTE FUNCTION guard_refuse('R13: an object is removed on one of two grounds, by an act');

CREATE TRIGGER guard_fund_object_recorded_update BEFORE UPDATE ON fund_object
    FOR EACH ROW WHEN ((NEW.state IN ('in-fund', 'published')) <> (NEW.record_number IS NOT NULL)) EXECUTE FUNCTION guard_refuse('R14: an object is in the fund with a record number, and only so');

CREATE TRIGGER guard_fund_object_removed_update BEFORE UPDATE ON fund_object
    FOR EACH ROW WHEN (NEW.state = 'removed') EXECUTE FUNCTION guard_refuse('R13: an object is removed on one of two grounds, by an act');

CREATE TRIGGER guard_fund_object_delete BEFORE DELETE ON fund_object
    FOR EACH ROW WHEN (OLD.record_number IS NOT NULL) EXECUTE FUNCTION guard_refuse('R13: a recorded object is never deleted');

CREATE FUNCTION guard_fund_object_delete_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = OLD.agenda_item AND s.state = 'signed') THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_fund_object_delete_locked BEFORE DELETE ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_delete_locked();

CREATE FUNCTION guard_application_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM application a WHERE a.id = NEW.id OR a.uuid = NEW.uuid OR (a.year = NEW.year AND a.number = NEW.number)) THEN
        RAISE EXCEPTION 'R5: an application is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_application_insert BEFORE INSERT ON application
    FOR EACH ROW EXECUTE FUNCTION guard_application_insert();

CREATE FUNCTION guard_application_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR (OLD.number IS NOT NULL AND (COALESCE(NEW.number, 0) <> OLD.number OR COALESCE(NEW.year, 0) <> OLD.year)) OR (OLD.number IS NULL AND NEW.number IS NOT NULL AND NEW.number <> 1 + COALESCE((SELECT MAX(a.number) FROM application a WHERE a.year = NEW.year), 0)) THEN
        RAISE EXCEPTION 'R5: register numbers go on without gap or repeat, and are given once' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_application_number BEFORE UPDATE ON application
    FOR EACH ROW EXECUTE FUNCTION guard_application_number();

CREATE TRIGGER guard_application_delete BEFORE DELETE ON application
    FOR EACH ROW WHEN (OLD.number IS NOT NULL) EXECUTE FUNCTION guard_refuse('R5: a registered application is not deleted');

CREATE TRIGGER guard_act_truncate BEFORE TRUNCATE ON act
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('history: this table is not emptied');

CREATE TRIGGER guard_agenda_item_truncate BEFORE TRUNCATE ON agenda_item
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R9: this table is not emptied');

CREATE TRIGGER guard_application_truncate BEFORE TRUNCATE ON application
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R5: this table is not emptied');

CREATE TRIGGER guard_attendance_truncate BEFORE TRUNCATE ON attendance
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R9: this table is not emptied');

CREATE TRIGGER guard_composition_truncate BEFORE TRUNCATE ON composition
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R6: this table is not emptied');

CREATE TRIGGER guard_fund_object_truncate BEFORE TRUNCATE ON fund_object
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R14: this table is not emptied');

CREATE TRIGGER guard_history_truncate BEFORE TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('history: this table is not emptied');

CREATE TRIGGER guard_member_truncate BEFORE TRUNCATE ON member
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R6: this table is not emptied');

CREATE TRIGGER guard_session_truncate BEFORE TRUNCATE ON session
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R9: this table is not emptied');

CREATE TRIGGER guard_session_scan_truncate BEFORE TRUNCATE ON session_scan
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse('R9: this table is not emptied');

