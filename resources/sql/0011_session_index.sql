-- What waits for its minutes is counted for the number beside the tab, after every act on a session.
CREATE INDEX session_by_state ON session (state);
