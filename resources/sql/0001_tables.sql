-- The tables. Written once for both engines; {{…}} are the few words that differ.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

-- Register and record numbers: the next number of a series is taken from its row in the act's own transaction.
CREATE TABLE counter (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    value BIGINT NOT NULL,
    PRIMARY KEY (series, year)
);

-- Closed lists as rows, so that a new state is an INSERT.
CREATE TABLE participant_kind (code TEXT PRIMARY KEY);
INSERT INTO participant_kind (code) VALUES ('library'), ('museum'), ('archive');
CREATE TABLE category (code TEXT PRIMARY KEY);
INSERT INTO category (code) VALUES ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'), ('8');
CREATE TABLE carrier (code TEXT PRIMARY KEY);
INSERT INTO carrier (code) VALUES ('paper'), ('electronic');
CREATE TABLE copyright_state (code TEXT PRIMARY KEY);
INSERT INTO copyright_state (code) VALUES ('unknown'), ('protected'), ('public-domain');
CREATE TABLE application_state (code TEXT PRIMARY KEY);
INSERT INTO application_state (code) VALUES ('draft'), ('registered'), ('before-commission'), ('decided'), ('closed'), ('returned'), ('withdrawn');
CREATE TABLE item_state (code TEXT PRIMARY KEY);
INSERT INTO item_state (code) VALUES ('proposed'), ('on-agenda'), ('included'), ('not-included'), ('deferred');
CREATE TABLE member_function (code TEXT PRIMARY KEY);
INSERT INTO member_function (code) VALUES ('chair'), ('deputy'), ('member');
CREATE TABLE session_state (code TEXT PRIMARY KEY);
INSERT INTO session_state (code) VALUES ('planned'), ('open'), ('held'), ('signed');
CREATE TABLE level (code TEXT PRIMARY KEY);
INSERT INTO level (code) VALUES ('low'), ('medium'), ('high');
CREATE TABLE decision (code TEXT PRIMARY KEY);
INSERT INTO decision (code) VALUES ('include'), ('not-include'), ('defer');
CREATE TABLE object_state (code TEXT PRIMARY KEY);
INSERT INTO object_state (code) VALUES ('awaiting-rights'), ('awaiting-digitisation'), ('ready'), ('in-fund'), ('published'), ('removed');
CREATE TABLE role (code TEXT PRIMARY KEY);
INSERT INTO role (code) VALUES ('acquisition'), ('secretary'), ('cataloguer'), ('contracts'), ('administrator'), ('observer');

CREATE TABLE staff (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    locked INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE staff_role (
    staff BIGINT NOT NULL REFERENCES staff(id),
    role TEXT NOT NULL REFERENCES role(code),
    PRIMARY KEY (staff, role)
);

-- An act by its own identity: sent twice, it answers with the first result.
CREATE TABLE act (
    uuid TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    staff BIGINT REFERENCES staff(id),
    connected_as TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL,
    result TEXT
);
CREATE TABLE history (
    id {{id}},
    act TEXT NOT NULL REFERENCES act(uuid),
    topic TEXT NOT NULL,
    thing BIGINT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX history_thing ON history (topic, thing, id);
CREATE TABLE change (
    id {{id}},
    tx {{transaction}},
    act TEXT NOT NULL,
    topic TEXT NOT NULL,
    thing BIGINT NOT NULL
);
CREATE INDEX change_tx ON change (tx, id);

CREATE TABLE calendar_year (
    year INTEGER PRIMARY KEY,
    confirmed INTEGER NOT NULL
);
CREATE TABLE calendar_day (
    date TEXT PRIMARY KEY,
    off INTEGER NOT NULL,
    reason_kk TEXT NOT NULL,
    reason_ru TEXT NOT NULL,
    reason_en TEXT NOT NULL,
    source TEXT NOT NULL
);

CREATE TABLE file (
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    pages INTEGER,
    problem TEXT NOT NULL DEFAULT '',
    created BIGINT NOT NULL
);

CREATE TABLE participant (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    bin TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL REFERENCES participant_kind(code),
    region TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    head TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    sort_key {{bytes}} NOT NULL,
    search_key {{bytes}} NOT NULL
);
CREATE UNIQUE INDEX participant_bin ON participant (bin) WHERE bin <> '';
CREATE INDEX participant_sort ON participant (sort_key, id);

CREATE TABLE application (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    year INTEGER,
    number BIGINT,
    participant BIGINT REFERENCES participant(id),
    received TEXT NOT NULL DEFAULT '',
    dated TEXT NOT NULL DEFAULT '',
    carrier TEXT NOT NULL REFERENCES carrier(code),
    signatory TEXT NOT NULL DEFAULT '',
    is_signed INTEGER NOT NULL DEFAULT 0,
    sealed INTEGER NOT NULL DEFAULT 0,
    stated_pages INTEGER,
    scan TEXT REFERENCES file(sha256),
    scan_name TEXT NOT NULL DEFAULT '',
    remarks TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL REFERENCES application_state(code),
    words TEXT NOT NULL DEFAULT '',
    UNIQUE (year, number),
    CHECK ((year IS NULL) = (number IS NULL))
);
CREATE INDEX application_state_received ON application (state, received, id);

CREATE TABLE item (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    application BIGINT NOT NULL REFERENCES application(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    authors TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    year INTEGER,
    edition TEXT NOT NULL DEFAULT '',
    series TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    isbn TEXT NOT NULL DEFAULT '',
    stated_pages INTEGER,
    category TEXT NOT NULL REFERENCES category(code),
    carrier TEXT NOT NULL REFERENCES carrier(code),
    copyright TEXT NOT NULL REFERENCES copyright_state(code),
    rights_holders TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL REFERENCES item_state(code)
);
CREATE INDEX item_application ON item (application, position);
CREATE INDEX item_state_id ON item (state, id);
CREATE TABLE item_file (
    item BIGINT NOT NULL REFERENCES item(id),
    position INTEGER NOT NULL,
    file TEXT NOT NULL REFERENCES file(sha256),
    name TEXT NOT NULL,
    PRIMARY KEY (item, position)
);

CREATE TABLE composition (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    order_number TEXT NOT NULL,
    order_date TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    secretary TEXT NOT NULL DEFAULT '',
    in_force INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE member (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    composition BIGINT NOT NULL REFERENCES composition(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL DEFAULT '',
    function TEXT NOT NULL REFERENCES member_function(code),
    from_date TEXT NOT NULL,
    left_on TEXT
);
CREATE INDEX member_composition ON member (composition, position);

CREATE TABLE session (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    year INTEGER,
    number BIGINT,
    date TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    remote INTEGER NOT NULL DEFAULT 0,
    composition BIGINT REFERENCES composition(id),
    state TEXT NOT NULL REFERENCES session_state(code),
    signed_on TEXT,
    UNIQUE (year, number),
    CHECK ((year IS NULL) = (number IS NULL))
);
CREATE TABLE session_scan (
    session BIGINT PRIMARY KEY REFERENCES session(id),
    file TEXT NOT NULL REFERENCES file(sha256),
    name TEXT NOT NULL
);
CREATE TABLE attendance (
    session BIGINT NOT NULL REFERENCES session(id),
    member BIGINT NOT NULL REFERENCES member(id),
    PRIMARY KEY (session, member)
);
CREATE TABLE agenda_item (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    session BIGINT NOT NULL REFERENCES session(id),
    item BIGINT NOT NULL REFERENCES item(id),
    position INTEGER NOT NULL,
    historical TEXT REFERENCES level(code),
    artistic TEXT REFERENCES level(code),
    scientific TEXT REFERENCES level(code),
    cultural TEXT REFERENCES level(code),
    decision TEXT REFERENCES decision(code),
    votes_for INTEGER NOT NULL DEFAULT 0,
    votes_against INTEGER NOT NULL DEFAULT 0,
    votes_abstained INTEGER NOT NULL DEFAULT 0,
    presiding_for INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    present INTEGER NOT NULL DEFAULT 0,
    UNIQUE (session, item)
);
CREATE INDEX agenda_item_item ON agenda_item (item);
CREATE INDEX agenda_item_position ON agenda_item (session, position);

CREATE TABLE section (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    parent BIGINT REFERENCES section(id),
    code TEXT NOT NULL UNIQUE,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    objects BIGINT NOT NULL DEFAULT 0
);

-- label: the object's place in the order of titles, with gaps; it is the key of the search index too, so that hits
-- arrive in the order of the list.
CREATE TABLE fund_object (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    label BIGINT NOT NULL UNIQUE,
    record_number BIGINT UNIQUE,
    title TEXT NOT NULL,
    authors TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    year INTEGER,
    edition TEXT NOT NULL DEFAULT '',
    series TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    isbn TEXT NOT NULL DEFAULT '',
    stated_pages INTEGER,
    category TEXT NOT NULL REFERENCES category(code),
    carrier TEXT NOT NULL REFERENCES carrier(code),
    copyright TEXT NOT NULL REFERENCES copyright_state(code),
    rights_holders TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL REFERENCES object_state(code),
    section BIGINT REFERENCES section(id),
    item BIGINT UNIQUE REFERENCES item(id),
    agenda_item BIGINT UNIQUE REFERENCES agenda_item(id),
    import_source TEXT NOT NULL DEFAULT '',
    included_on TEXT,
    published_on TEXT,
    sort_key {{bytes}} NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    CHECK ((record_number IS NULL) = (included_on IS NULL))
);
CREATE INDEX fund_object_sort ON fund_object (sort_key, label);
CREATE INDEX fund_object_section ON fund_object (section, label);
CREATE INDEX fund_object_waiting ON fund_object (label) WHERE record_number IS NULL;
CREATE INDEX fund_object_included ON fund_object (included_on);
CREATE TABLE object_file (
    object BIGINT NOT NULL REFERENCES fund_object(id),
    position INTEGER NOT NULL,
    file TEXT NOT NULL REFERENCES file(sha256),
    name TEXT NOT NULL,
    PRIMARY KEY (object, position)
);

CREATE TABLE contract (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    number TEXT NOT NULL UNIQUE,
    date TEXT NOT NULL,
    participant BIGINT NOT NULL REFERENCES participant(id),
    library_signatory TEXT NOT NULL DEFAULT '',
    participant_signatory TEXT NOT NULL DEFAULT '',
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    signed_on TEXT,
    terminated_on TEXT,
    termination_reason TEXT NOT NULL DEFAULT ''
);
CREATE TABLE cabinet (
    id {{id}},
    uuid TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1,
    participant BIGINT NOT NULL UNIQUE REFERENCES participant(id),
    contract BIGINT NOT NULL REFERENCES contract(id),
    login TEXT NOT NULL UNIQUE,
    password_hash TEXT,
    created_on TEXT NOT NULL
);
