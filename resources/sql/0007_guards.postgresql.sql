-- One EXISTS a key: a plan that was made while a table was small goes on finding a row by its index; one EXISTS with OR
-- over all keys was planned as a walk through the table, so that a large import took time by the square.

CREATE OR REPLACE FUNCTION guard_session_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'planned' OR NEW.number IS NOT NULL OR EXISTS (SELECT 1 FROM session s WHERE s.id = NEW.id) OR EXISTS (SELECT 1 FROM session s WHERE s.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'R9: a session begins as planned and replaces none' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_agenda_item_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision IS NOT NULL OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.id = NEW.id) OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.uuid = NEW.uuid) OR EXISTS (SELECT 1 FROM agenda_item a WHERE a.session = NEW.session AND a.item = NEW.item) THEN
        RAISE EXCEPTION 'R9: an item comes onto the agenda undecided and replaces none' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_item_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM item i WHERE i.id = NEW.id) OR EXISTS (SELECT 1 FROM item i WHERE i.uuid = NEW.uuid) THEN
        RAISE EXCEPTION 'R9: an item of an application is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_fund_object_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM fund_object o WHERE o.id = NEW.id) OR EXISTS (SELECT 1 FROM fund_object o WHERE o.uuid = NEW.uuid) OR EXISTS (SELECT 1 FROM fund_object o WHERE o.label = NEW.label) OR EXISTS (SELECT 1 FROM fund_object o WHERE o.item = NEW.item) OR EXISTS (SELECT 1 FROM fund_object o WHERE o.agenda_item = NEW.agenda_item) OR EXISTS (SELECT 1 FROM fund_object o WHERE o.record_number = NEW.record_number) THEN
        RAISE EXCEPTION 'R14: an object is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;

CREATE OR REPLACE FUNCTION guard_application_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM application a WHERE a.id = NEW.id) OR EXISTS (SELECT 1 FROM application a WHERE a.uuid = NEW.uuid) OR EXISTS (SELECT 1 FROM application a WHERE a.year = NEW.year AND a.number = NEW.number) THEN
        RAISE EXCEPTION 'R5: an application is not replaced' USING ERRCODE = 'QG001';
    END IF;
    RETURN NEW;
END;
$$;
