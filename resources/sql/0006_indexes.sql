-- What lists and counts of many years are answered from.
CREATE INDEX application_state_id ON application (state, id);
CREATE INDEX application_received ON application (received);
CREATE INDEX fund_object_category ON fund_object (category) WHERE record_number IS NOT NULL;
