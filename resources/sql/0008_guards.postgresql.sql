-- What a hostile statement may still try: values left out, identities exchanged, decisions without their votes, counters
-- set by hand. Each is refused with its point of the rules, as in the guards before.

ALTER TABLE attendance ADD COLUMN here INTEGER NOT NULL DEFAULT 1; -- 0: was there, and left in its course
ALTER TABLE session ADD COLUMN minutes TEXT NOT NULL DEFAULT ''; -- what was signed, as it was signed
ALTER TABLE act ADD COLUMN content TEXT NOT NULL DEFAULT ''; -- the hash of what was asked for

CREATE TRIGGER guard_composition_whole_insert BEFORE INSERT ON composition
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.order_number IS NULL OR NEW.order_date IS NULL OR NEW.valid_from IS NULL OR NEW.secretary IS NULL OR NEW.in_force IS NULL) EXECUTE FUNCTION guard_refuse('R6: a value is missing');

CREATE TRIGGER guard_composition_whole_update BEFORE UPDATE ON composition
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.order_number IS NULL OR NEW.order_date IS NULL OR NEW.valid_from IS NULL OR NEW.secretary IS NULL OR NEW.in_force IS NULL) EXECUTE FUNCTION guard_refuse('R6: a value is missing');

CREATE TRIGGER guard_member_whole_insert BEFORE INSERT ON member
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.composition IS NULL OR NEW.position IS NULL OR NEW.name IS NULL OR NEW.post IS NULL OR NEW.function IS NULL OR NEW.from_date IS NULL) EXECUTE FUNCTION guard_refuse('R6: a value is missing');

CREATE TRIGGER guard_member_whole_update BEFORE UPDATE ON member
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.composition IS NULL OR NEW.position IS NULL OR NEW.name IS NULL OR NEW.post IS NULL OR NEW.function IS NULL OR NEW.from_date IS NULL) EXECUTE FUNCTION guard_refuse('R6: a value is missing');

CREATE TRIGGER guard_session_whole_insert BEFORE INSERT ON session
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.date IS NULL OR NEW.place IS NULL OR NEW.remote IS NULL OR NEW.state IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_session_whole_update BEFORE UPDATE ON session
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.date IS NULL OR NEW.place IS NULL OR NEW.remote IS NULL OR NEW.state IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_attendance_whole_insert BEFORE INSERT ON attendance
    FOR EACH ROW WHEN (NEW.session IS NULL OR NEW.member IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_attendance_whole_update BEFORE UPDATE ON attendance
    FOR EACH ROW WHEN (NEW.session IS NULL OR NEW.member IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_agenda_item_whole_insert BEFORE INSERT ON agenda_item
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.session IS NULL OR NEW.item IS NULL OR NEW.position IS NULL OR NEW.votes_for IS NULL OR NEW.votes_against IS NULL OR NEW.votes_abstained IS NULL OR NEW.reason IS NULL OR NEW.present IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_agenda_item_whole_update BEFORE UPDATE ON agenda_item
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.session IS NULL OR NEW.item IS NULL OR NEW.position IS NULL OR NEW.votes_for IS NULL OR NEW.votes_against IS NULL OR NEW.votes_abstained IS NULL OR NEW.reason IS NULL OR NEW.present IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_item_whole_insert BEFORE INSERT ON item
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.application IS NULL OR NEW.position IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_item_whole_update BEFORE UPDATE ON item
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.application IS NULL OR NEW.position IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_application_whole_insert BEFORE INSERT ON application
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.received IS NULL OR NEW.dated IS NULL OR NEW.carrier IS NULL OR NEW.signatory IS NULL OR NEW.is_signed IS NULL OR NEW.sealed IS NULL OR NEW.scan_name IS NULL OR NEW.remarks IS NULL OR NEW.state IS NULL OR NEW.words IS NULL) EXECUTE FUNCTION guard_refuse('R5: a value is missing');

CREATE TRIGGER guard_application_whole_update BEFORE UPDATE ON application
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.received IS NULL OR NEW.dated IS NULL OR NEW.carrier IS NULL OR NEW.signatory IS NULL OR NEW.is_signed IS NULL OR NEW.sealed IS NULL OR NEW.scan_name IS NULL OR NEW.remarks IS NULL OR NEW.state IS NULL OR NEW.words IS NULL) EXECUTE FUNCTION guard_refuse('R5: a value is missing');

CREATE TRIGGER guard_fund_object_whole_insert BEFORE INSERT ON fund_object
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.label IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL OR NEW.import_source IS NULL OR NEW.sort_key IS NULL OR NEW.words IS NULL) EXECUTE FUNCTION guard_refuse('R11: a value is missing');

CREATE TRIGGER guard_fund_object_whole_update BEFORE UPDATE ON fund_object
    FOR EACH ROW WHEN (NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.label IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL OR NEW.import_source IS NULL OR NEW.sort_key IS NULL OR NEW.words IS NULL) EXECUTE FUNCTION guard_refuse('R11: a value is missing');

CREATE TRIGGER guard_act_whole_insert BEFORE INSERT ON act
    FOR EACH ROW WHEN (NEW.name IS NULL OR NEW.connected_as IS NULL OR NEW.at IS NULL) EXECUTE FUNCTION guard_refuse('history: a value is missing');

CREATE TRIGGER guard_act_whole_update BEFORE UPDATE ON act
    FOR EACH ROW WHEN (NEW.name IS NULL OR NEW.connected_as IS NULL OR NEW.at IS NULL) EXECUTE FUNCTION guard_refuse('history: a value is missing');

CREATE TRIGGER guard_history_whole_insert BEFORE INSERT ON history
    FOR EACH ROW WHEN (NEW.act IS NULL OR NEW.topic IS NULL OR NEW.thing IS NULL OR NEW.before IS NULL OR NEW.after IS NULL OR NEW.reason IS NULL) EXECUTE FUNCTION guard_refuse('history: a value is missing');

CREATE TRIGGER guard_history_whole_update BEFORE UPDATE ON history
    FOR EACH ROW WHEN (NEW.act IS NULL OR NEW.topic IS NULL OR NEW.thing IS NULL OR NEW.before IS NULL OR NEW.after IS NULL OR NEW.reason IS NULL) EXECUTE FUNCTION guard_refuse('history: a value is missing');

CREATE TRIGGER guard_session_scan_whole_insert BEFORE INSERT ON session_scan
    FOR EACH ROW WHEN (NEW.file IS NULL OR NEW.name IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_session_scan_whole_update BEFORE UPDATE ON session_scan
    FOR EACH ROW WHEN (NEW.file IS NULL OR NEW.name IS NULL) EXECUTE FUNCTION guard_refuse('R9: a value is missing');

CREATE TRIGGER guard_counter_whole_insert BEFORE INSERT ON counter
    FOR EACH ROW WHEN (NEW.value IS NULL) EXECUTE FUNCTION guard_refuse('R14: a value is missing');

CREATE TRIGGER guard_counter_whole_update BEFORE UPDATE ON counter
    FOR EACH ROW WHEN (NEW.value IS NULL) EXECUTE FUNCTION guard_refuse('R14: a value is missing');

CREATE TRIGGER guard_composition_identity BEFORE UPDATE ON composition
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R6: a record keeps its identity');

CREATE TRIGGER guard_member_identity BEFORE UPDATE ON member
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R6: a record keeps its identity');

CREATE TRIGGER guard_item_identity BEFORE UPDATE ON item
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R9: a record keeps its identity');

CREATE TRIGGER guard_contract_identity BEFORE UPDATE ON contract
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R19: a record keeps its identity');

CREATE TRIGGER guard_cabinet_identity BEFORE UPDATE ON cabinet
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R20: a record keeps its identity');

CREATE TRIGGER guard_participant_identity BEFORE UPDATE ON participant
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R2: a record keeps its identity');

CREATE TRIGGER guard_staff_identity BEFORE UPDATE ON staff
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('history: a record keeps its identity');

CREATE TRIGGER guard_section_identity BEFORE UPDATE ON section
    FOR EACH ROW WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid) EXECUTE FUNCTION guard_refuse('R16: a record keeps its identity');

CREATE TRIGGER guard_member_moved BEFORE UPDATE ON member
    FOR EACH ROW WHEN (NEW.composition IS DISTINCT FROM OLD.composition) EXECUTE FUNCTION guard_refuse('R6: a member belongs to one composition');

CREATE FUNCTION guard_member_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM composition c WHERE c.id = OLD.composition AND c.in_force <> 0) AND (NEW.post IS DISTINCT FROM OLD.post OR NEW.position IS DISTINCT FROM OLD.position) THEN
        RAISE EXCEPTION 'R6: of a member of a composition in force only the departure is recorded' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_member_named BEFORE UPDATE ON member
    FOR EACH ROW EXECUTE FUNCTION guard_member_named();

CREATE FUNCTION guard_member_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.left_on IS NOT NULL AND OLD.left_on IS NULL AND EXISTS (SELECT 1 FROM attendance t JOIN session s ON s.id = t.session WHERE t.member = NEW.id AND s.state <> 'planned' AND s.date >= NEW.left_on) THEN
        RAISE EXCEPTION 'R6: a member who was there had not left' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_member_left BEFORE UPDATE ON member
    FOR EACH ROW EXECUTE FUNCTION guard_member_left();

CREATE FUNCTION guard_composition_secretary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.in_force <> 0 AND (NEW.secretary IS DISTINCT FROM OLD.secretary OR (OLD.valid_to IS NOT NULL AND NEW.valid_to IS DISTINCT FROM OLD.valid_to) OR EXISTS (SELECT 1 FROM session s WHERE s.composition = OLD.id AND s.state <> 'planned' AND s.date > NEW.valid_to)) THEN
        RAISE EXCEPTION 'R6: a composition in force is changed by the next order only' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_composition_secretary BEFORE UPDATE ON composition
    FOR EACH ROW EXECUTE FUNCTION guard_composition_secretary();

CREATE FUNCTION guard_attendance_member_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state IN ('planned', 'open')) AND NOT EXISTS (SELECT 1 FROM session s JOIN member m ON m.id = NEW.member JOIN composition c ON c.id = m.composition WHERE s.id = NEW.session AND c.in_force <> 0 AND (s.composition IS NULL OR s.composition = c.id) AND m.from_date <= s.date AND (m.left_on IS NULL OR m.left_on > s.date)) THEN
        RAISE EXCEPTION 'R6: who is present is a member of the commission on that day' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_attendance_member_insert BEFORE INSERT ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_member_insert();

CREATE TRIGGER guard_attendance_member_update BEFORE UPDATE ON attendance
    FOR EACH ROW WHEN (NEW.session IS DISTINCT FROM OLD.session OR NEW.member IS DISTINCT FROM OLD.member) EXECUTE FUNCTION guard_refuse('R9: presence is not exchanged');

CREATE FUNCTION guard_attendance_held_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'held') THEN
        RAISE EXCEPTION 'R9: presence is recorded until the session is closed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_attendance_held_insert BEFORE INSERT ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_held_insert();

CREATE FUNCTION guard_agenda_item_held_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'held') THEN
        RAISE EXCEPTION 'R9: the agenda is fixed once the session is closed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_held_insert BEFORE INSERT ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_held_insert();

CREATE FUNCTION guard_attendance_held_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'held') THEN
        RAISE EXCEPTION 'R9: presence is recorded until the session is closed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_attendance_held_update BEFORE UPDATE ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_held_update();

CREATE FUNCTION guard_attendance_held_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'held') THEN
        RAISE EXCEPTION 'R9: presence is recorded until the session is closed' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_attendance_held_delete BEFORE DELETE ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_held_delete();

CREATE FUNCTION guard_agenda_item_held_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'held') THEN
        RAISE EXCEPTION 'R9: the agenda is fixed once the session is closed' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_agenda_item_held_delete BEFORE DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_held_delete();

CREATE FUNCTION guard_attendance_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = OLD.session AND a.decision IS NOT NULL) THEN
        RAISE EXCEPTION 'R9: who was there for a decision stays in the minutes' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_attendance_decided BEFORE DELETE ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_attendance_decided();

CREATE FUNCTION guard_agenda_item_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state IN ('planned', 'open')) AND (NEW.position IS DISTINCT FROM OLD.position OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.present IS DISTINCT FROM OLD.present) THEN
        RAISE EXCEPTION 'R9: items are decided while the session is open' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_open BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_open();

CREATE TRIGGER guard_agenda_item_assessed BEFORE UPDATE ON agenda_item
    FOR EACH ROW WHEN (NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND (NEW.historical IS NULL OR NEW.artistic IS NULL OR NEW.scientific IS NULL OR NEW.cultural IS NULL)) EXECUTE FUNCTION guard_refuse('R8: all four assessments come before the decision');

CREATE FUNCTION guard_agenda_item_votes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND (NEW.votes_for < 0 OR NEW.votes_against < 0 OR NEW.votes_abstained < 0 OR NEW.votes_for + NEW.votes_against + NEW.votes_abstained <> NEW.present OR NEW.present <> (SELECT COUNT(*) FROM attendance t WHERE t.session = NEW.session AND t.here <> 0)) THEN
        RAISE EXCEPTION 'R9: there are as many votes as members present' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_votes BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_votes();

CREATE FUNCTION guard_agenda_item_quorum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND 100 * NEW.present > COALESCE((SELECT CAST(CAST(x.value AS jsonb)->>'quorumPercent' AS INTEGER) FROM setting x WHERE x.key = 'library'), 50) * (SELECT COUNT(*) FROM member m WHERE m.composition = s.composition AND m.from_date <= s.date AND (m.left_on IS NULL OR m.left_on > s.date))) THEN
        RAISE EXCEPTION 'R9: without a quorum nothing is decided' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_quorum BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_quorum();

CREATE FUNCTION guard_agenda_item_majority() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND ((NEW.decision IN ('include', 'defer')) <> (100 * NEW.votes_for > COALESCE((SELECT CAST(CAST(x.value AS jsonb)->>'majorityPercent' AS INTEGER) FROM setting x WHERE x.key = 'library'), 50) * NEW.present OR (NEW.votes_for = NEW.votes_against AND COALESCE(NEW.presiding_for, 0) <> 0))) THEN
        RAISE EXCEPTION 'R9: the decision is what the votes say' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_agenda_item_majority BEFORE UPDATE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_agenda_item_majority();

CREATE TRIGGER guard_agenda_item_reason BEFORE UPDATE ON agenda_item
    FOR EACH ROW WHEN (NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND NEW.decision <> 'include' AND NEW.reason = '') EXECUTE FUNCTION guard_refuse('R9: a refusal or a deferral has its grounds');

CREATE FUNCTION guard_session_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.number IS NULL AND NEW.number IS NOT NULL AND NEW.number IS DISTINCT FROM (SELECT c.value FROM counter c WHERE c.series = 'session' AND c.year = NEW.year) THEN
        RAISE EXCEPTION 'R9: sessions are numbered as they open, without gap or repeat' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_counted BEFORE UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_counted();

CREATE FUNCTION guard_session_quorum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state = 'open' AND OLD.state = 'planned' AND NOT EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = NEW.id) THEN
        RAISE EXCEPTION 'R9: a session opens with an agenda' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_session_quorum BEFORE UPDATE ON session
    FOR EACH ROW EXECUTE FUNCTION guard_session_quorum();

CREATE FUNCTION guard_item_described() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.item = OLD.id AND s.state = 'signed') AND (NEW.application IS DISTINCT FROM OLD.application OR NEW.position IS DISTINCT FROM OLD.position OR NEW.place IS DISTINCT FROM OLD.place OR NEW.publisher IS DISTINCT FROM OLD.publisher OR NEW.year IS DISTINCT FROM OLD.year OR NEW.edition IS DISTINCT FROM OLD.edition OR NEW.series IS DISTINCT FROM OLD.series OR NEW.language IS DISTINCT FROM OLD.language OR NEW.isbn IS DISTINCT FROM OLD.isbn OR NEW.stated_pages IS DISTINCT FROM OLD.stated_pages OR NEW.carrier IS DISTINCT FROM OLD.carrier) THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_item_described BEFORE UPDATE ON item
    FOR EACH ROW EXECUTE FUNCTION guard_item_described();

CREATE TRIGGER guard_session_minutes BEFORE UPDATE ON session
    FOR EACH ROW WHEN (NEW.minutes IS DISTINCT FROM OLD.minutes AND NOT (OLD.state = 'held' AND NEW.state = 'signed')) EXECUTE FUNCTION guard_refuse('R9: the record of the minutes is made when they are signed');

CREATE TRIGGER guard_application_draft BEFORE INSERT ON application
    FOR EACH ROW WHEN (NEW.number IS NOT NULL OR NEW.state <> 'draft') EXECUTE FUNCTION guard_refuse('R5: an application begins as a draft and is then registered');

CREATE FUNCTION guard_application_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.number IS NULL AND NEW.number IS NOT NULL AND NEW.number IS DISTINCT FROM (SELECT c.value FROM counter c WHERE c.series = 'application' AND c.year = NEW.year) THEN
        RAISE EXCEPTION 'R5: register numbers go on without gap or repeat, and are given once' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_application_counted BEFORE UPDATE ON application
    FOR EACH ROW EXECUTE FUNCTION guard_application_counted();

CREATE FUNCTION guard_application_received() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.number IS NOT NULL AND EXISTS (SELECT 1 FROM item i JOIN agenda_item a ON a.item = i.id JOIN session s ON s.id = a.session WHERE i.application = OLD.id AND s.state = 'signed') AND (NEW.participant IS DISTINCT FROM OLD.participant OR NEW.received IS DISTINCT FROM OLD.received) THEN
        RAISE EXCEPTION 'R9: the minutes are signed' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_application_received BEFORE UPDATE ON application
    FOR EACH ROW EXECUTE FUNCTION guard_application_received();

CREATE TRIGGER guard_application_states BEFORE UPDATE ON application
    FOR EACH ROW WHEN (NEW.state = 'draft' AND OLD.state <> 'draft') EXECUTE FUNCTION guard_refuse('R5: a registered application is no draft any more');

CREATE TRIGGER guard_fund_object_date BEFORE UPDATE ON fund_object
    FOR EACH ROW WHEN (OLD.included_on IS NOT NULL AND NEW.record_number IS NOT NULL AND NEW.included_on IS DISTINCT FROM OLD.included_on) EXECUTE FUNCTION guard_refuse('R10: the day of inclusion is recorded once');

CREATE FUNCTION guard_fund_object_ready() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.import_source = '' AND EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND s.state = 'signed') AND (OLD.state <> 'ready' OR NEW.copyright NOT IN ('public-domain')) THEN
        RAISE EXCEPTION 'R12: an object is included once its rights and its electronic copy are there' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_ready BEFORE UPDATE ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_ready();

CREATE FUNCTION guard_fund_object_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.import_source = '' AND EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND s.state = 'signed') AND NEW.record_number IS DISTINCT FROM (SELECT c.value FROM counter c WHERE c.series = 'record' AND c.year = 0) THEN
        RAISE EXCEPTION 'R14: record numbers go on without gap or repeat' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_fund_object_counted BEFORE UPDATE ON fund_object
    FOR EACH ROW EXECUTE FUNCTION guard_fund_object_counted();

CREATE TRIGGER guard_counter_insert BEFORE INSERT ON counter
    FOR EACH ROW WHEN (NEW.value < 1 OR (NEW.value > 1 AND NEW.series <> 'record')) EXECUTE FUNCTION guard_refuse('R14: a counter begins with one');

CREATE TRIGGER guard_counter_update BEFORE UPDATE ON counter
    FOR EACH ROW WHEN (NEW.value IS DISTINCT FROM OLD.value + 1 OR NEW.series IS DISTINCT FROM OLD.series OR NEW.year IS DISTINCT FROM OLD.year) EXECUTE FUNCTION guard_refuse('R14: a counter goes on by one');

CREATE TRIGGER guard_counter_delete BEFORE DELETE ON counter
    FOR EACH ROW WHEN (1 = 1) EXECUTE FUNCTION guard_refuse('R14: a counter is not deleted');

CREATE FUNCTION guard_setting_rehearsal_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.key = 'rehearsal' AND EXISTS (SELECT 1 FROM act) THEN
        RAISE EXCEPTION 'history: a real database does not become a rehearsal, nor a rehearsal real' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_setting_rehearsal_insert BEFORE INSERT ON setting
    FOR EACH ROW EXECUTE FUNCTION guard_setting_rehearsal_insert();

CREATE FUNCTION guard_setting_rehearsal_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.key = 'rehearsal' OR OLD.key = 'rehearsal') AND EXISTS (SELECT 1 FROM act) THEN
        RAISE EXCEPTION 'history: a real database does not become a rehearsal, nor a rehearsal real' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER guard_setting_rehearsal_update BEFORE UPDATE ON setting
    FOR EACH ROW EXECUTE FUNCTION guard_setting_rehearsal_update();

CREATE FUNCTION guard_setting_rehearsal_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.key = 'rehearsal' AND EXISTS (SELECT 1 FROM act) THEN
        RAISE EXCEPTION 'history: a real database does not become a rehearsal, nor a rehearsal real' USING ERRCODE = 'QG001';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER guard_setting_rehearsal_delete BEFORE DELETE ON setting
    FOR EACH ROW EXECUTE FUNCTION guard_setting_rehearsal_delete();

-- A guard that reads one table while it protects another first locks the row that decides: a second connection that is
-- about to sign, or to put in force, waits for it and then sees what was done.
CREATE FUNCTION guard_first_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM 1 FROM session s WHERE s.id = OLD.session FOR SHARE;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    PERFORM 1 FROM session s WHERE s.id = NEW.session FOR SHARE;
    RETURN NEW;
END;
$$;
CREATE TRIGGER a_guard_agenda_item_first BEFORE INSERT OR UPDATE OR DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION guard_first_session();
CREATE TRIGGER a_guard_attendance_first BEFORE INSERT OR UPDATE OR DELETE ON attendance
    FOR EACH ROW EXECUTE FUNCTION guard_first_session();
CREATE FUNCTION guard_first_composition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM 1 FROM composition c WHERE c.id = OLD.composition FOR SHARE;
        RETURN OLD;
    END IF;
    PERFORM 1 FROM composition c WHERE c.id = NEW.composition FOR SHARE;
    RETURN NEW;
END;
$$;
CREATE TRIGGER a_guard_member_first BEFORE INSERT OR UPDATE OR DELETE ON member
    FOR EACH ROW EXECUTE FUNCTION guard_first_composition();

-- Who connects as a member of staff is that member and nobody else; only a role of the shared desk acts for others.
CREATE OR REPLACE FUNCTION act_connected_as() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    own BIGINT := (SELECT s.id FROM staff s WHERE s.login = session_user);
BEGIN
    NEW.connected_as := session_user;
    IF pg_has_role(session_user, 'qorjyn_shared_desk', 'MEMBER') THEN
        NEW.staff := COALESCE(own, NEW.staff);
        RETURN NEW;
    END IF;
    IF own IS NULL OR NEW.staff IS DISTINCT FROM own THEN
        RAISE EXCEPTION 'history: who acts is who is connected' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;

-- The guards read the tables of this schema, whatever temporary tables a connection makes.
DO $$
DECLARE
    guard regprocedure;
BEGIN
    FOR guard IN
        SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'public' AND p.prorettype = 'trigger'::regtype AND p.proowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', guard);
    END LOOP;
END;
$$;
