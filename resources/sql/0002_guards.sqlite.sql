-- What the rules forbid, refused by the database itself. Each message begins with the point of the rules.

CREATE TRIGGER guard_history_update BEFORE UPDATE ON history
WHEN 1 = 1
BEGIN
    SELECT RAISE(ABORT, 'history: entries are never changed');
END;

CREATE TRIGGER guard_history_delete BEFORE DELETE ON history
WHEN 1 = 1
BEGIN
    SELECT RAISE(ABORT, 'history: entries are never deleted');
END;

CREATE TRIGGER guard_history_insert BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history h WHERE h.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'history: entries are never replaced');
END;

CREATE TRIGGER guard_act_update BEFORE UPDATE ON act
WHEN OLD.result IS NOT NULL OR NEW.uuid <> OLD.uuid OR NEW.name <> OLD.name OR NEW.at <> OLD.at OR COALESCE(NEW.staff, 0) <> COALESCE(OLD.staff, 0) OR NEW.connected_as <> OLD.connected_as
BEGIN
    SELECT RAISE(ABORT, 'history: acts are never changed');
END;

CREATE TRIGGER guard_act_delete BEFORE DELETE ON act
WHEN 1 = 1
BEGIN
    SELECT RAISE(ABORT, 'history: acts are never deleted');
END;

CREATE TRIGGER guard_act_insert BEFORE INSERT ON act
WHEN EXISTS (SELECT 1 FROM act a WHERE a.uuid = NEW.uuid)
BEGIN
    SELECT RAISE(ABORT, 'history: acts are never replaced');
END;

CREATE TRIGGER guard_composition_insert BEFORE INSERT ON composition
WHEN NEW.in_force <> 0 OR EXISTS (SELECT 1 FROM composition c WHERE c.id = NEW.id OR c.uuid = NEW.uuid)
BEGIN
    SELECT RAISE(ABORT, 'R6: a composition is put in force once its members are there');
END;

CREATE TRIGGER guard_composition_force BEFORE UPDATE ON composition
WHEN NEW.in_force <> 0 AND OLD.in_force = 0 AND ((SELECT COUNT(*) FROM member m WHERE m.composition = NEW.id AND m.from_date <= NEW.valid_from AND (m.left_on IS NULL OR m.left_on > NEW.valid_from)) < 5 OR (SELECT COUNT(*) FROM member m WHERE m.composition = NEW.id AND m.from_date <= NEW.valid_from AND (m.left_on IS NULL OR m.left_on > NEW.valid_from)) % 2 = 0)
BEGIN
    SELECT RAISE(ABORT, 'R6: an odd number of members, five or more');
END;

CREATE TRIGGER guard_composition_fixed BEFORE UPDATE ON composition
WHEN OLD.in_force <> 0 AND (NEW.in_force <> OLD.in_force OR NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.valid_from <> OLD.valid_from OR NEW.order_number <> OLD.order_number OR NEW.order_date <> OLD.order_date)
BEGIN
    SELECT RAISE(ABORT, 'R6: a composition in force is changed by the next order only');
END;

CREATE TRIGGER guard_composition_delete BEFORE DELETE ON composition
WHEN OLD.in_force <> 0
BEGIN
    SELECT RAISE(ABORT, 'R6: a composition in force is not deleted');
END;

CREATE TRIGGER guard_member_insert BEFORE INSERT ON member
WHEN EXISTS (SELECT 1 FROM composition c WHERE c.id = NEW.composition AND c.in_force <> 0) OR EXISTS (SELECT 1 FROM member m WHERE m.id = NEW.id OR m.uuid = NEW.uuid)
BEGIN
    SELECT RAISE(ABORT, 'R6: a composition in force takes no further member');
END;

CREATE TRIGGER guard_member_update BEFORE UPDATE ON member
WHEN EXISTS (SELECT 1 FROM composition c WHERE c.id = OLD.composition AND c.in_force <> 0) AND (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.composition <> OLD.composition OR NEW.name <> OLD.name OR NEW.function <> OLD.function OR NEW.from_date <> OLD.from_date OR (OLD.left_on IS NOT NULL AND COALESCE(NEW.left_on, '') <> OLD.left_on))
BEGIN
    SELECT RAISE(ABORT, 'R6: of a member of a composition in force only the departure is recorded');
END;

CREATE TRIGGER guard_member_delete BEFORE DELETE ON member
WHEN EXISTS (SELECT 1 FROM composition c WHERE c.id = OLD.composition AND c.in_force <> 0)
BEGIN
    SELECT RAISE(ABORT, 'R6: a member of a composition in force is not deleted');
END;

CREATE TRIGGER guard_session_insert BEFORE INSERT ON session
WHEN NEW.state <> 'planned' OR NEW.number IS NOT NULL OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.id OR s.uuid = NEW.uuid)
BEGIN
    SELECT RAISE(ABORT, 'R9: a session begins as planned and replaces none');
END;

CREATE TRIGGER guard_session_open BEFORE UPDATE ON session
WHEN NEW.state = 'open' AND OLD.state = 'planned' AND (NEW.composition IS NULL OR NOT EXISTS (SELECT 1 FROM composition c WHERE c.id = NEW.composition AND c.in_force <> 0 AND c.valid_from <= NEW.date AND (c.valid_to IS NULL OR c.valid_to >= NEW.date)) OR ((SELECT COUNT(*) FROM member m WHERE m.composition = NEW.composition AND m.from_date <= NEW.date AND (m.left_on IS NULL OR m.left_on > NEW.date)) < 5 OR (SELECT COUNT(*) FROM member m WHERE m.composition = NEW.composition AND m.from_date <= NEW.date AND (m.left_on IS NULL OR m.left_on > NEW.date)) % 2 = 0))
BEGIN
    SELECT RAISE(ABORT, 'R6: the composition does not hold on the day of the session');
END;

CREATE TRIGGER guard_session_signed BEFORE UPDATE ON session
WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_session_steps BEFORE UPDATE ON session
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR (NEW.number IS NULL) <> (NEW.state = 'planned') OR (NEW.state <> OLD.state AND NOT ((OLD.state = 'planned' AND NEW.state = 'open') OR (OLD.state = 'open' AND NEW.state = 'held') OR (OLD.state = 'held' AND NEW.state IN ('open', 'signed')))) OR (OLD.state <> 'planned' AND (NEW.date <> OLD.date OR COALESCE(NEW.composition, 0) <> COALESCE(OLD.composition, 0))) OR (NEW.state = 'signed' AND NEW.signed_on IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'R9: a session goes from planned to open to held to signed');
END;

CREATE TRIGGER guard_session_number BEFORE UPDATE ON session
WHEN (OLD.number IS NOT NULL AND (COALESCE(NEW.number, 0) <> OLD.number OR COALESCE(NEW.year, 0) <> OLD.year)) OR (OLD.number IS NULL AND NEW.number IS NOT NULL AND (NEW.year <> CAST(substr(NEW.date, 1, 4) AS INTEGER) OR NEW.number <> 1 + COALESCE((SELECT MAX(s.number) FROM session s WHERE s.year = NEW.year), 0)))
BEGIN
    SELECT RAISE(ABORT, 'R9: sessions are numbered as they open, without gap or repeat');
END;

CREATE TRIGGER guard_session_close BEFORE UPDATE ON session
WHEN NEW.state IN ('held', 'signed') AND EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = NEW.id AND a.decision IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'R9: an item of the agenda is not decided');
END;

CREATE TRIGGER guard_session_delete BEFORE DELETE ON session
WHEN OLD.state <> 'planned'
BEGIN
    SELECT RAISE(ABORT, 'R9: a session that was opened is not deleted');
END;

CREATE TRIGGER guard_attendance_locked_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_attendance_locked_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed') OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_attendance_locked_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_agenda_item_locked_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_agenda_item_locked_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed') OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_agenda_item_locked_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_agenda_item_insert BEFORE INSERT ON agenda_item
WHEN NEW.decision IS NOT NULL OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.id = NEW.id OR a.uuid = NEW.uuid OR (a.session = NEW.session AND a.item = NEW.item))
BEGIN
    SELECT RAISE(ABORT, 'R9: an item comes onto the agenda undecided and replaces none');
END;

CREATE TRIGGER guard_agenda_item_decide BEFORE UPDATE ON agenda_item
WHEN (COALESCE(NEW.decision, '') <> COALESCE(OLD.decision, '') OR NEW.votes_for <> OLD.votes_for OR NEW.votes_against <> OLD.votes_against OR NEW.votes_abstained <> OLD.votes_abstained) AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'open')
BEGIN
    SELECT RAISE(ABORT, 'R9: items are decided while the session is open');
END;

CREATE TRIGGER guard_agenda_item_fixed BEFORE UPDATE ON agenda_item
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.session <> OLD.session OR NEW.item <> OLD.item
BEGIN
    SELECT RAISE(ABORT, 'R9: an item of an agenda is not exchanged');
END;

CREATE TRIGGER guard_agenda_item_delete BEFORE DELETE ON agenda_item
WHEN OLD.decision IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a decided item stays on its agenda');
END;

CREATE TRIGGER guard_item_insert BEFORE INSERT ON item
WHEN EXISTS (SELECT 1 FROM item i WHERE i.id = NEW.id OR i.uuid = NEW.uuid)
BEGIN
    SELECT RAISE(ABORT, 'R9: an item of an application is not replaced');
END;

CREATE TRIGGER guard_item_minuted BEFORE UPDATE ON item
WHEN EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.item = OLD.id AND s.state = 'signed') AND (NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.application <> OLD.application OR NEW.title <> OLD.title OR NEW.authors <> OLD.authors OR NEW.category <> OLD.category)
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_session_scan_update BEFORE UPDATE ON session_scan
WHEN 1 = 1
BEGIN
    SELECT RAISE(ABORT, 'R9: the signed scan is not changed');
END;

CREATE TRIGGER guard_session_scan_delete BEFORE DELETE ON session_scan
WHEN 1 = 1
BEGIN
    SELECT RAISE(ABORT, 'R9: the signed scan is not deleted');
END;

CREATE TRIGGER guard_session_scan_insert BEFORE INSERT ON session_scan
WHEN EXISTS (SELECT 1 FROM session_scan x WHERE x.session = NEW.session)
BEGIN
    SELECT RAISE(ABORT, 'R9: the signed scan is not replaced');
END;

CREATE TRIGGER guard_session_scan_state BEFORE INSERT ON session_scan
WHEN NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the signed scan belongs to minutes that are signed');
END;

CREATE TRIGGER guard_fund_object_insert BEFORE INSERT ON fund_object
WHEN EXISTS (SELECT 1 FROM fund_object o WHERE o.id = NEW.id OR o.uuid = NEW.uuid OR o.label = NEW.label OR o.item = NEW.item OR o.agenda_item = NEW.agenda_item OR o.record_number = NEW.record_number)
BEGIN
    SELECT RAISE(ABORT, 'R14: an object is not replaced');
END;

CREATE TRIGGER guard_fund_object_decided BEFORE INSERT ON fund_object
WHEN NOT ((NEW.import_source <> '' AND NEW.agenda_item IS NULL AND NEW.item IS NULL) OR (NEW.import_source = '' AND NEW.record_number IS NULL AND EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND a.item = NEW.item AND a.decision = 'include' AND s.state IN ('open', 'held', 'signed'))))
BEGIN
    SELECT RAISE(ABORT, 'R11: an object comes by a positive decision, or as held before, with its source');
END;

CREATE TRIGGER guard_fund_object_fixed BEFORE UPDATE ON fund_object
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR COALESCE(NEW.item, 0) <> COALESCE(OLD.item, 0) OR COALESCE(NEW.agenda_item, 0) <> COALESCE(OLD.agenda_item, 0) OR NEW.import_source <> OLD.import_source
BEGIN
    SELECT RAISE(ABORT, 'R11: what let an object in is not exchanged');
END;

CREATE TRIGGER guard_fund_object_label BEFORE UPDATE ON fund_object
WHEN NEW.label <> OLD.label AND EXISTS (SELECT 1 FROM fund_object o WHERE o.label = NEW.label)
BEGIN
    SELECT RAISE(ABORT, 'R14: an object is not replaced');
END;

CREATE TRIGGER guard_fund_object_number_insert BEFORE INSERT ON fund_object
WHEN NEW.record_number IS NOT NULL AND NEW.record_number <> 1 + COALESCE((SELECT MAX(o.record_number) FROM fund_object o), 0)
BEGIN
    SELECT RAISE(ABORT, 'R14: record numbers go on without gap or repeat');
END;

CREATE TRIGGER guard_fund_object_number BEFORE UPDATE ON fund_object
WHEN OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.record_number <> 1 + COALESCE((SELECT MAX(o.record_number) FROM fund_object o), 0)
BEGIN
    SELECT RAISE(ABORT, 'R14: record numbers go on without gap or repeat');
END;

CREATE TRIGGER guard_fund_object_number_fixed BEFORE UPDATE ON fund_object
WHEN OLD.record_number IS NOT NULL AND COALESCE(NEW.record_number, 0) <> OLD.record_number
BEGIN
    SELECT RAISE(ABORT, 'R14: a record number is given once');
END;

CREATE TRIGGER guard_fund_object_included BEFORE UPDATE ON fund_object
WHEN OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.import_source = '' AND NOT EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND a.decision = 'include' AND s.state = 'signed' AND s.date <= NEW.included_on)
BEGIN
    SELECT RAISE(ABORT, 'R11: an object is included by a decision of signed minutes');
END;

CREATE TRIGGER guard_fund_object_recorded_insert BEFORE INSERT ON fund_object
WHEN (NEW.state IN ('in-fund', 'published')) <> (NEW.record_number IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'R14: an object is in the fund with a record number, and only so');
END;

CREATE TRIGGER guard_fund_object_removed_insert BEFORE INSERT ON fund_object
WHEN NEW.state = 'removed'
BEGIN
    SELECT RAISE(ABORT, 'R13: an object is removed on one of two grounds, by an act');
END;

CREATE TRIGGER guard_fund_object_recorded_update BEFORE UPDATE ON fund_object
WHEN (NEW.state IN ('in-fund', 'published')) <> (NEW.record_number IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'R14: an object is in the fund with a record number, and only so');
END;

CREATE TRIGGER guard_fund_object_removed_update BEFORE UPDATE ON fund_object
WHEN NEW.state = 'removed'
BEGIN
    SELECT RAISE(ABORT, 'R13: an object is removed on one of two grounds, by an act');
END;

CREATE TRIGGER guard_fund_object_delete BEFORE DELETE ON fund_object
WHEN OLD.record_number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'R13: a recorded object is never deleted');
END;

CREATE TRIGGER guard_fund_object_delete_locked BEFORE DELETE ON fund_object
WHEN EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = OLD.agenda_item AND s.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_application_insert BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM application a WHERE a.id = NEW.id OR a.uuid = NEW.uuid OR (a.year = NEW.year AND a.number = NEW.number))
BEGIN
    SELECT RAISE(ABORT, 'R5: an application is not replaced');
END;

CREATE TRIGGER guard_application_number BEFORE UPDATE ON application
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR (OLD.number IS NOT NULL AND (COALESCE(NEW.number, 0) <> OLD.number OR COALESCE(NEW.year, 0) <> OLD.year)) OR (OLD.number IS NULL AND NEW.number IS NOT NULL AND NEW.number <> 1 + COALESCE((SELECT MAX(a.number) FROM application a WHERE a.year = NEW.year), 0))
BEGIN
    SELECT RAISE(ABORT, 'R5: register numbers go on without gap or repeat, and are given once');
END;

CREATE TRIGGER guard_application_delete BEFORE DELETE ON application
WHEN OLD.number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'R5: a registered application is not deleted');
END;

