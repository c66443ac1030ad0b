-- What a hostile statement may still try: values left out, identities exchanged, decisions without their votes, counters
-- set by hand. Each is refused with its point of the rules, as in the guards before.

ALTER TABLE attendance ADD COLUMN here INTEGER NOT NULL DEFAULT 1; -- 0: was there, and left in its course
ALTER TABLE session ADD COLUMN minutes TEXT NOT NULL DEFAULT ''; -- what was signed, as it was signed
ALTER TABLE act ADD COLUMN content TEXT NOT NULL DEFAULT ''; -- the hash of what was asked for

CREATE TRIGGER guard_composition_whole_insert BEFORE INSERT ON composition
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.order_number IS NULL OR NEW.order_date IS NULL OR NEW.valid_from IS NULL OR NEW.secretary IS NULL OR NEW.in_force IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R6: a value is missing');
END;

CREATE TRIGGER guard_composition_whole_update BEFORE UPDATE ON composition
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.order_number IS NULL OR NEW.order_date IS NULL OR NEW.valid_from IS NULL OR NEW.secretary IS NULL OR NEW.in_force IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R6: a value is missing');
END;

CREATE TRIGGER guard_member_whole_insert BEFORE INSERT ON member
WHEN NEW.uuid IS NULL OR NEW.composition IS NULL OR NEW.position IS NULL OR NEW.name IS NULL OR NEW.post IS NULL OR NEW.function IS NULL OR NEW.from_date IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R6: a value is missing');
END;

CREATE TRIGGER guard_member_whole_update BEFORE UPDATE ON member
WHEN NEW.uuid IS NULL OR NEW.composition IS NULL OR NEW.position IS NULL OR NEW.name IS NULL OR NEW.post IS NULL OR NEW.function IS NULL OR NEW.from_date IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R6: a value is missing');
END;

CREATE TRIGGER guard_session_whole_insert BEFORE INSERT ON session
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.date IS NULL OR NEW.place IS NULL OR NEW.remote IS NULL OR NEW.state IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_session_whole_update BEFORE UPDATE ON session
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.date IS NULL OR NEW.place IS NULL OR NEW.remote IS NULL OR NEW.state IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_attendance_whole_insert BEFORE INSERT ON attendance
WHEN NEW.session IS NULL OR NEW.member IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_attendance_whole_update BEFORE UPDATE ON attendance
WHEN NEW.session IS NULL OR NEW.member IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_agenda_item_whole_insert BEFORE INSERT ON agenda_item
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.session IS NULL OR NEW.item IS NULL OR NEW.position IS NULL OR NEW.votes_for IS NULL OR NEW.votes_against IS NULL OR NEW.votes_abstained IS NULL OR NEW.reason IS NULL OR NEW.present IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_agenda_item_whole_update BEFORE UPDATE ON agenda_item
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.session IS NULL OR NEW.item IS NULL OR NEW.position IS NULL OR NEW.votes_for IS NULL OR NEW.votes_against IS NULL OR NEW.votes_abstained IS NULL OR NEW.reason IS NULL OR NEW.present IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_item_whole_insert BEFORE INSERT ON item
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.application IS NULL OR NEW.position IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_item_whole_update BEFORE UPDATE ON item
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.application IS NULL OR NEW.position IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_application_whole_insert BEFORE INSERT ON application
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.received IS NULL OR NEW.dated IS NULL OR NEW.carrier IS NULL OR NEW.signatory IS NULL OR NEW.is_signed IS NULL OR NEW.sealed IS NULL OR NEW.scan_name IS NULL OR NEW.remarks IS NULL OR NEW.state IS NULL OR NEW.words IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R5: a value is missing');
END;

CREATE TRIGGER guard_application_whole_update BEFORE UPDATE ON application
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.received IS NULL OR NEW.dated IS NULL OR NEW.carrier IS NULL OR NEW.signatory IS NULL OR NEW.is_signed IS NULL OR NEW.sealed IS NULL OR NEW.scan_name IS NULL OR NEW.remarks IS NULL OR NEW.state IS NULL OR NEW.words IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R5: a value is missing');
END;

CREATE TRIGGER guard_fund_object_whole_insert BEFORE INSERT ON fund_object
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.label IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL OR NEW.import_source IS NULL OR NEW.sort_key IS NULL OR NEW.words IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R11: a value is missing');
END;

CREATE TRIGGER guard_fund_object_whole_update BEFORE UPDATE ON fund_object
WHEN NEW.uuid IS NULL OR NEW.version IS NULL OR NEW.label IS NULL OR NEW.title IS NULL OR NEW.authors IS NULL OR NEW.place IS NULL OR NEW.publisher IS NULL OR NEW.edition IS NULL OR NEW.series IS NULL OR NEW.language IS NULL OR NEW.isbn IS NULL OR NEW.category IS NULL OR NEW.carrier IS NULL OR NEW.copyright IS NULL OR NEW.rights_holders IS NULL OR NEW.state IS NULL OR NEW.import_source IS NULL OR NEW.sort_key IS NULL OR NEW.words IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R11: a value is missing');
END;

CREATE TRIGGER guard_act_whole_insert BEFORE INSERT ON act
WHEN NEW.name IS NULL OR NEW.connected_as IS NULL OR NEW.at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'history: a value is missing');
END;

CREATE TRIGGER guard_act_whole_update BEFORE UPDATE ON act
WHEN NEW.name IS NULL OR NEW.connected_as IS NULL OR NEW.at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'history: a value is missing');
END;

CREATE TRIGGER guard_history_whole_insert BEFORE INSERT ON history
WHEN NEW.act IS NULL OR NEW.topic IS NULL OR NEW.thing IS NULL OR NEW.before IS NULL OR NEW.after IS NULL OR NEW.reason IS NULL
BEGIN
    SELECT RAISE(ABORT, 'history: a value is missing');
END;

CREATE TRIGGER guard_history_whole_update BEFORE UPDATE ON history
WHEN NEW.act IS NULL OR NEW.topic IS NULL OR NEW.thing IS NULL OR NEW.before IS NULL OR NEW.after IS NULL OR NEW.reason IS NULL
BEGIN
    SELECT RAISE(ABORT, 'history: a value is missing');
END;

CREATE TRIGGER guard_session_scan_whole_insert BEFORE INSERT ON session_scan
WHEN NEW.file IS NULL OR NEW.name IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_session_scan_whole_update BEFORE UPDATE ON session_scan
WHEN NEW.file IS NULL OR NEW.name IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R9: a value is missing');
END;

CREATE TRIGGER guard_counter_whole_insert BEFORE INSERT ON counter
WHEN NEW.value IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R14: a value is missing');
END;

CREATE TRIGGER guard_counter_whole_update BEFORE UPDATE ON counter
WHEN NEW.value IS NULL
BEGIN
    SELECT RAISE(ABORT, 'R14: a value is missing');
END;

CREATE TRIGGER guard_composition_identity BEFORE UPDATE ON composition
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R6: a record keeps its identity');
END;

CREATE TRIGGER guard_member_identity BEFORE UPDATE ON member
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R6: a record keeps its identity');
END;

CREATE TRIGGER guard_item_identity BEFORE UPDATE ON item
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R9: a record keeps its identity');
END;

CREATE TRIGGER guard_contract_identity BEFORE UPDATE ON contract
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R19: a record keeps its identity');
END;

CREATE TRIGGER guard_cabinet_identity BEFORE UPDATE ON cabinet
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R20: a record keeps its identity');
END;

CREATE TRIGGER guard_participant_identity BEFORE UPDATE ON participant
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R2: a record keeps its identity');
END;

CREATE TRIGGER guard_staff_identity BEFORE UPDATE ON staff
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'history: a record keeps its identity');
END;

CREATE TRIGGER guard_section_identity BEFORE UPDATE ON section
WHEN NEW.id IS DISTINCT FROM OLD.id OR NEW.uuid IS DISTINCT FROM OLD.uuid
BEGIN
    SELECT RAISE(ABORT, 'R16: a record keeps its identity');
END;

CREATE TRIGGER guard_member_moved BEFORE UPDATE ON member
WHEN NEW.composition IS DISTINCT FROM OLD.composition
BEGIN
    SELECT RAISE(ABORT, 'R6: a member belongs to one composition');
END;

CREATE TRIGGER guard_member_named BEFORE UPDATE ON member
WHEN EXISTS (SELECT 1 FROM composition c WHERE c.id = OLD.composition AND c.in_force <> 0) AND (NEW.post IS DISTINCT FROM OLD.post OR NEW.position IS DISTINCT FROM OLD.position)
BEGIN
    SELECT RAISE(ABORT, 'R6: of a member of a composition in force only the departure is recorded');
END;

CREATE TRIGGER guard_member_left BEFORE UPDATE ON member
WHEN NEW.left_on IS NOT NULL AND OLD.left_on IS NULL AND EXISTS (SELECT 1 FROM attendance t JOIN session s ON s.id = t.session WHERE t.member = NEW.id AND s.state <> 'planned' AND s.date >= NEW.left_on)
BEGIN
    SELECT RAISE(ABORT, 'R6: a member who was there had not left');
END;

CREATE TRIGGER guard_composition_secretary BEFORE UPDATE ON composition
WHEN OLD.in_force <> 0 AND (NEW.secretary IS DISTINCT FROM OLD.secretary OR (OLD.valid_to IS NOT NULL AND NEW.valid_to IS DISTINCT FROM OLD.valid_to) OR EXISTS (SELECT 1 FROM session s WHERE s.composition = OLD.id AND s.state <> 'planned' AND s.date > NEW.valid_to))
BEGIN
    SELECT RAISE(ABORT, 'R6: a composition in force is changed by the next order only');
END;

CREATE TRIGGER guard_attendance_member_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state IN ('planned', 'open')) AND NOT EXISTS (SELECT 1 FROM session s JOIN member m ON m.id = NEW.member JOIN composition c ON c.id = m.composition WHERE s.id = NEW.session AND c.in_force <> 0 AND (s.composition IS NULL OR s.composition = c.id) AND m.from_date <= s.date AND (m.left_on IS NULL OR m.left_on > s.date))
BEGIN
    SELECT RAISE(ABORT, 'R6: who is present is a member of the commission on that day');
END;

CREATE TRIGGER guard_attendance_member_update BEFORE UPDATE ON attendance
WHEN NEW.session IS DISTINCT FROM OLD.session OR NEW.member IS DISTINCT FROM OLD.member
BEGIN
    SELECT RAISE(ABORT, 'R9: presence is not exchanged');
END;

CREATE TRIGGER guard_attendance_held_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'held')
BEGIN
    SELECT RAISE(ABORT, 'R9: presence is recorded until the session is closed');
END;

CREATE TRIGGER guard_agenda_item_held_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'held')
BEGIN
    SELECT RAISE(ABORT, 'R9: the agenda is fixed once the session is closed');
END;

CREATE TRIGGER guard_attendance_held_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state = 'held')
BEGIN
    SELECT RAISE(ABORT, 'R9: presence is recorded until the session is closed');
END;

CREATE TRIGGER guard_attendance_held_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'held')
BEGIN
    SELECT RAISE(ABORT, 'R9: presence is recorded until the session is closed');
END;

CREATE TRIGGER guard_agenda_item_held_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM session s WHERE s.id = OLD.session AND s.state = 'held')
BEGIN
    SELECT RAISE(ABORT, 'R9: the agenda is fixed once the session is closed');
END;

CREATE TRIGGER guard_attendance_decided BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = OLD.session AND a.decision IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'R9: who was there for a decision stays in the minutes');
END;

CREATE TRIGGER guard_agenda_item_open BEFORE UPDATE ON agenda_item
WHEN NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND s.state IN ('planned', 'open')) AND (NEW.position IS DISTINCT FROM OLD.position OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.present IS DISTINCT FROM OLD.present)
BEGIN
    SELECT RAISE(ABORT, 'R9: items are decided while the session is open');
END;

CREATE TRIGGER guard_agenda_item_assessed BEFORE UPDATE ON agenda_item
WHEN NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND (NEW.historical IS NULL OR NEW.artistic IS NULL OR NEW.scientific IS NULL OR NEW.cultural IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'R8: all four assessments come before the decision');
END;

CREATE TRIGGER guard_agenda_item_votes BEFORE UPDATE ON agenda_item
WHEN NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND (NEW.votes_for < 0 OR NEW.votes_against < 0 OR NEW.votes_abstained < 0 OR NEW.votes_for + NEW.votes_against + NEW.votes_abstained <> NEW.present OR NEW.present <> (SELECT COUNT(*) FROM attendance t WHERE t.session = NEW.session AND t.here <> 0))
BEGIN
    SELECT RAISE(ABORT, 'R9: there are as many votes as members present');
END;

CREATE TRIGGER guard_agenda_item_quorum BEFORE UPDATE ON agenda_item
WHEN NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.session AND 100 * NEW.present > COALESCE((SELECT CAST(x.value->>'quorumPercent' AS INTEGER) FROM setting x WHERE x.key = 'library'), 50) * (SELECT COUNT(*) FROM member m WHERE m.composition = s.composition AND m.from_date <= s.date AND (m.left_on IS NULL OR m.left_on > s.date)))
BEGIN
    SELECT RAISE(ABORT, 'R9: without a quorum nothing is decided');
END;

CREATE TRIGGER guard_agenda_item_majority BEFORE UPDATE ON agenda_item
WHEN NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND ((NEW.decision IN ('include', 'defer')) <> (100 * NEW.votes_for > COALESCE((SELECT CAST(x.value->>'majorityPercent' AS INTEGER) FROM setting x WHERE x.key = 'library'), 50) * NEW.present OR (NEW.votes_for = NEW.votes_against AND COALESCE(NEW.presiding_for, 0) <> 0)))
BEGIN
    SELECT RAISE(ABORT, 'R9: the decision is what the votes say');
END;

CREATE TRIGGER guard_agenda_item_reason BEFORE UPDATE ON agenda_item
WHEN NEW.decision IS NOT NULL AND (NEW.decision IS DISTINCT FROM OLD.decision OR NEW.votes_for IS DISTINCT FROM OLD.votes_for OR NEW.votes_against IS DISTINCT FROM OLD.votes_against OR NEW.votes_abstained IS DISTINCT FROM OLD.votes_abstained OR NEW.presiding_for IS DISTINCT FROM OLD.presiding_for OR NEW.present IS DISTINCT FROM OLD.present OR NEW.reason IS DISTINCT FROM OLD.reason OR NEW.historical IS DISTINCT FROM OLD.historical OR NEW.artistic IS DISTINCT FROM OLD.artistic OR NEW.scientific IS DISTINCT FROM OLD.scientific OR NEW.cultural IS DISTINCT FROM OLD.cultural) AND NEW.decision <> 'include' AND NEW.reason = ''
BEGIN
    SELECT RAISE(ABORT, 'R9: a refusal or a deferral has its grounds');
END;

CREATE TRIGGER guard_session_counted BEFORE UPDATE ON session
WHEN OLD.number IS NULL AND NEW.number IS NOT NULL AND NEW.number IS DISTINCT FROM (SELECT c.value FROM counter c WHERE c.series = 'session' AND c.year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'R9: sessions are numbered as they open, without gap or repeat');
END;

CREATE TRIGGER guard_session_quorum BEFORE UPDATE ON session
WHEN NEW.state = 'open' AND OLD.state = 'planned' AND NOT EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'R9: a session opens with an agenda');
END;

CREATE TRIGGER guard_item_described BEFORE UPDATE ON item
WHEN EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.item = OLD.id AND s.state = 'signed') AND (NEW.application IS DISTINCT FROM OLD.application OR NEW.position IS DISTINCT FROM OLD.position OR NEW.place IS DISTINCT FROM OLD.place OR NEW.publisher IS DISTINCT FROM OLD.publisher OR NEW.year IS DISTINCT FROM OLD.year OR NEW.edition IS DISTINCT FROM OLD.edition OR NEW.series IS DISTINCT FROM OLD.series OR NEW.language IS DISTINCT FROM OLD.language OR NEW.isbn IS DISTINCT FROM OLD.isbn OR NEW.stated_pages IS DISTINCT FROM OLD.stated_pages OR NEW.carrier IS DISTINCT FROM OLD.carrier)
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_session_minutes BEFORE UPDATE ON session
WHEN NEW.minutes IS DISTINCT FROM OLD.minutes AND NOT (OLD.state = 'held' AND NEW.state = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'R9: the record of the minutes is made when they are signed');
END;

CREATE TRIGGER guard_application_draft BEFORE INSERT ON application
WHEN NEW.number IS NOT NULL OR NEW.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'R5: an application begins as a draft and is then registered');
END;

CREATE TRIGGER guard_application_counted BEFORE UPDATE ON application
WHEN OLD.number IS NULL AND NEW.number IS NOT NULL AND NEW.number IS DISTINCT FROM (SELECT c.value FROM counter c WHERE c.series = 'application' AND c.year = NEW.year)
BEGIN
    SELECT RAISE(ABORT, 'R5: register numbers go on without gap or repeat, and are given once');
END;

CREATE TRIGGER guard_application_received BEFORE UPDATE ON application
WHEN OLD.number IS NOT NULL AND EXISTS (SELECT 1 FROM item i JOIN agenda_item a ON a.item = i.id JOIN session s ON s.id = a.session WHERE i.application = OLD.id AND s.state = 'signed') AND (NEW.participant IS DISTINCT FROM OLD.participant OR NEW.received IS DISTINCT FROM OLD.received)
BEGIN
    SELECT RAISE(ABORT, 'R9: the minutes are signed');
END;

CREATE TRIGGER guard_application_states BEFORE UPDATE ON application
WHEN NEW.state = 'draft' AND OLD.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'R5: a registered application is no draft any more');
END;

CREATE TRIGGER guard_fund_object_date BEFORE UPDATE ON fund_object
WHEN OLD.included_on IS NOT NULL AND NEW.record_number IS NOT NULL AND NEW.included_on IS DISTINCT FROM OLD.included_on
BEGIN
    SELECT RAISE(ABORT, 'R10: the day of inclusion is recorded once');
END;

CREATE TRIGGER guard_fund_object_ready BEFORE UPDATE ON fund_object
WHEN OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.import_source = '' AND EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND s.state = 'signed') AND (OLD.state <> 'ready' OR NEW.copyright NOT IN ('public-domain'))
BEGIN
    SELECT RAISE(ABORT, 'R12: an object is included once its rights and its electronic copy are there');
END;

CREATE TRIGGER guard_fund_object_counted BEFORE UPDATE ON fund_object
WHEN OLD.record_number IS NULL AND NEW.record_number IS NOT NULL AND NEW.import_source = '' AND EXISTS (SELECT 1 FROM agenda_item a JOIN session s ON s.id = a.session WHERE a.id = NEW.agenda_item AND s.state = 'signed') AND NEW.record_number IS DISTINCT FROM (SELECT c.value FROM counter c WHERE c.series = 'record' AND c.year = 0)
BEGIN
    SELECT RAISE(ABORT, 'R14: record numbers go on without gap or repeat');
END;

CREATE TRIGGER guard_counter_insert BEFORE INSERT ON counter
WHEN NEW.value < 1 OR (NEW.value > 1 AND NEW.series <> 'record')
BEGIN
    SELECT RAISE(ABORT, 'R14: a counter begins with one');
END;

CREATE TRIGGER guard_counter_update BEFORE UPDATE ON counter
WHEN NEW.value IS DISTINCT FROM OLD.value + 1 OR NEW.series IS DISTINCT FROM OLD.series OR NEW.year IS DISTINCT FROM OLD.year
BEGIN
    SELECT RAISE(ABORT, 'R14: a counter goes on by one');
END;

CREATE TRIGGER guard_counter_delete BEFORE DELETE ON counter
WHEN 1 = 1
BEGIN
    SELECT RAISE(ABORT, 'R14: a counter is not deleted');
END;

CREATE TRIGGER guard_setting_rehearsal_insert BEFORE INSERT ON setting
WHEN NEW.key = 'rehearsal' AND EXISTS (SELECT 1 FROM act)
BEGIN
    SELECT RAISE(ABORT, 'history: a real database does not become a rehearsal, nor a rehearsal real');
END;

CREATE TRIGGER guard_setting_rehearsal_update BEFORE UPDATE ON setting
WHEN (NEW.key = 'rehearsal' OR OLD.key = 'rehearsal') AND EXISTS (SELECT 1 FROM act)
BEGIN
    SELECT RAISE(ABORT, 'history: a real database does not become a rehearsal, nor a rehearsal real');
END;

CREATE TRIGGER guard_setting_rehearsal_delete BEFORE DELETE ON setting
WHEN OLD.key = 'rehearsal' AND EXISTS (SELECT 1 FROM act)
BEGIN
    SELECT RAISE(ABORT, 'history: a real database does not become a rehearsal, nor a rehearsal real');
END;

CREATE TRIGGER guard_history_order BEFORE INSERT ON history
WHEN NEW.id > 1 + COALESCE((SELECT MAX(h.id) FROM history h), 0)
BEGIN
    SELECT RAISE(ABORT, 'history: entries go on one by one');
END;
