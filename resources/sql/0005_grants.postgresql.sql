-- The program's connections own nothing: they read and write rows, and the guards hold for them.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO qorjyn_staff;
REVOKE UPDATE, DELETE ON history FROM qorjyn_staff;
REVOKE DELETE ON act FROM qorjyn_staff;
REVOKE INSERT, UPDATE, DELETE ON schema_version, participant_kind, category, carrier, copyright_state,
    application_state, item_state, member_function, session_state, level, decision, object_state, role
    FROM qorjyn_staff;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO qorjyn_staff;

-- Who acted is set from the connection: a member whose login is the role connected is that member.
CREATE FUNCTION act_connected_as() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.connected_as := session_user;
    NEW.staff := COALESCE((SELECT s.id FROM staff s WHERE s.login = session_user), NEW.staff);
    RETURN NEW;
END;
$$;
CREATE TRIGGER act_connected_as BEFORE INSERT ON act FOR EACH ROW EXECUTE FUNCTION act_connected_as();
