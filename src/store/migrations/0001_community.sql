-- The first version of a community file.
--
-- Days are TEXT 'YYYY-MM-DD' in the community's time zone. Row ids stay inside the file: whatever is named outside
-- has a handle, a slug or a key of its own.

-- Purpose and scope -------------------------------------------------------------------------------------------------

CREATE TABLE charter (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    name         TEXT NOT NULL CHECK (name <> ''),
    purpose      TEXT,
    cadence      TEXT,
    sponsor      TEXT,
    who_may_join TEXT,
    time_asked   TEXT,
    retention    TEXT,
    time_zone    TEXT NOT NULL,
    tie_cap      INTEGER CHECK (tie_cap >= 0)
) STRICT;

-- Plain lists of the charter, in its order.
CREATE TABLE charter_line (
    section  TEXT NOT NULL CHECK (section IN ('scope_in', 'scope_out', 'norm')),
    position INTEGER NOT NULL,
    text     TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (section, position)
) STRICT, WITHOUT ROWID;

-- A topic is one thing for the charter, sessions and skills. `focus` is its place in the charter, if it has one.
CREATE TABLE topic (
    id    INTEGER PRIMARY KEY,
    key   TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name  TEXT NOT NULL,
    focus INTEGER
) STRICT;

-- A role, benefit, channel or award that the charter no longer lists keeps its row (position NULL), for what refers to it.
CREATE TABLE role (
    id               INTEGER PRIMARY KEY,
    key              TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name             TEXT NOT NULL,
    responsibilities TEXT,
    required         INTEGER NOT NULL CHECK (required IN (0, 1)),
    holders_needed   INTEGER NOT NULL CHECK (holders_needed >= 1),
    position         INTEGER
) STRICT;

CREATE TABLE benefit (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    text     TEXT NOT NULL,
    position INTEGER
) STRICT;

CREATE TABLE channel (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name     TEXT NOT NULL,
    url      TEXT,
    purpose  TEXT,
    position INTEGER
) STRICT;

CREATE TABLE award (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name     TEXT NOT NULL,
    criteria TEXT,
    position INTEGER
) STRICT;

CREATE TABLE goal (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title    TEXT NOT NULL,
    baseline REAL,
    target   REAL,
    unit     TEXT,
    due      TEXT,
    measure  TEXT,
    added    TEXT NOT NULL,
    status   TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'reached', 'dropped')),
    ended    TEXT,
    position INTEGER NOT NULL,
    CHECK ((status = 'open') = (ended IS NULL))
) STRICT;

CREATE TABLE pause (
    id        INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    reason    TEXT,
    UNIQUE (first_day, last_day),
    CHECK (first_day <= last_day)
) STRICT;

-- A number has its value in *_low and NULL in *_high; a band has both.
CREATE TABLE measure_bound (
    measure    TEXT PRIMARY KEY,
    good_low   REAL,
    good_high  REAL,
    watch_low  REAL,
    watch_high REAL
) STRICT, WITHOUT ROWID;

CREATE TABLE charter_review (
    id          INTEGER PRIMARY KEY,
    day         TEXT NOT NULL,
    note        TEXT,
    reviewer_id INTEGER REFERENCES member (id)
) STRICT;

-- People --------------------------------------------------------------------------------------------------------------

CREATE TABLE member (
    id          INTEGER PRIMARY KEY,
    handle      TEXT NOT NULL UNIQUE CHECK (handle <> ''),
    -- 1 where praktik made the handle from a name: such a handle identifies nobody in an import.
    handle_made INTEGER NOT NULL CHECK (handle_made IN (0, 1)),
    name        TEXT NOT NULL CHECK (name <> ''),
    name_key    TEXT NOT NULL,
    email       TEXT,
    email_key   TEXT UNIQUE,
    unit        TEXT,
    site        TEXT,
    private     INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    note        TEXT,
    added       TEXT NOT NULL,
    CHECK ((email IS NULL) = (email_key IS NULL))
) STRICT;
CREATE INDEX member_by_name ON member (name_key);

-- Membership, [joined, ended). An unknown beginning is NULL.
CREATE TABLE spell (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    joined    TEXT,
    ended     TEXT,
    reason    TEXT,
    CHECK (ended IS NULL OR joined IS NULL OR joined <= ended)
) STRICT;
CREATE INDEX spell_by_member ON spell (member_id);
CREATE UNIQUE INDEX spell_open ON spell (member_id) WHERE ended IS NULL;

-- What imports knew a person by. Only an identifying key matches the next import; the others are kept as read.
CREATE TABLE person_key (
    id          INTEGER PRIMARY KEY,
    member_id   INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    kind        TEXT NOT NULL CHECK (kind IN ('email', 'handle', 'name')),
    value       TEXT NOT NULL CHECK (value <> ''),
    raw         TEXT NOT NULL,
    source      TEXT NOT NULL,
    identifies  INTEGER NOT NULL CHECK (identifies IN (0, 1)),
    UNIQUE (member_id, kind, value)
) STRICT;
CREATE UNIQUE INDEX person_key_identifies ON person_key (kind, value) WHERE identifies = 1;

CREATE TABLE skill (
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    topic_id  INTEGER NOT NULL REFERENCES topic (id),
    level     TEXT NOT NULL CHECK (level IN ('wants', 'practises', 'teaches')),
    since     TEXT NOT NULL,
    ended     TEXT,
    PRIMARY KEY (member_id, topic_id, level)
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_by_topic ON skill (topic_id);

-- Holding a role or standing in for its holder, [since, ended).
CREATE TABLE role_term (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    role_id   INTEGER NOT NULL REFERENCES role (id),
    deputy    INTEGER NOT NULL CHECK (deputy IN (0, 1)),
    since     TEXT NOT NULL,
    ended     TEXT,
    CHECK (ended IS NULL OR since <= ended)
) STRICT;
CREATE INDEX role_term_by_member ON role_term (member_id);
CREATE INDEX role_term_by_role ON role_term (role_id);

-- Connection and learning ---------------------------------------------------------------------------------------------

-- Sessions planned together by one rule.
CREATE TABLE series (
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL UNIQUE CHECK (key <> ''),
    rule TEXT NOT NULL
) STRICT;

CREATE TABLE session (
    id               INTEGER PRIMARY KEY,
    slug             TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title            TEXT NOT NULL CHECK (title <> ''),
    title_key        TEXT NOT NULL,
    kind             TEXT NOT NULL
                     CHECK (kind IN ('meeting', 'learning', 'workshop', 'talk', 'problem-solving', 'social')),
    status           TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
    day              TEXT NOT NULL,
    -- The day, or the day with a time and the offset in force: 2026-11-24T16:00:00+07:00.
    starts           TEXT NOT NULL CHECK (substr(starts, 1, 10) = day),
    minutes          INTEGER CHECK (minutes > 0),
    -- 0: nobody noted who was there, which is not the same as nobody having been there.
    attendance_taken INTEGER NOT NULL DEFAULT 0 CHECK (attendance_taken IN (0, 1)),
    place            TEXT,
    link             TEXT,
    agenda           TEXT,
    cancel_reason    TEXT,
    series_id        INTEGER REFERENCES series (id),
    CHECK (attendance_taken = 0 OR status = 'held')
) STRICT;
CREATE INDEX session_by_day ON session (day);

-- What an imported session was called in its file: the same file again finds it by this.
CREATE TABLE session_source (
    dialect    TEXT NOT NULL,
    starts     TEXT NOT NULL,
    title      TEXT NOT NULL,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    PRIMARY KEY (dialect, starts, title)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_source_by_session ON session_source (session_id);

CREATE TABLE attendance (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (session_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_member ON attendance (member_id);

CREATE TABLE session_part (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    part       TEXT NOT NULL CHECK (part IN ('facilitator', 'presenter')),
    member_id  INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (session_id, part, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_part_by_member ON session_part (member_id);

CREATE TABLE session_topic (
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    topic_id   INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (session_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_topic_by_topic ON session_topic (topic_id);

-- People who were there and are no members. One without a name is a head that was counted; one from an import keeps
-- the key it was read under.
CREATE TABLE guest (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    name       TEXT,
    key_kind   TEXT CHECK (key_kind IN ('email', 'handle', 'name')),
    key_value  TEXT,
    CHECK ((key_kind IS NULL) = (key_value IS NULL)),
    UNIQUE (session_id, key_kind, key_value)
) STRICT;

CREATE TABLE session_note (
    id         INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    at         TEXT NOT NULL,
    writer_id  INTEGER REFERENCES member (id),
    text       TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX session_note_by_session ON session_note (session_id);

-- Recognition ---------------------------------------------------------------------------------------------------------

CREATE TABLE recognition (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE CHECK (key <> ''),
    day        TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('informal', 'public', 'award')),
    award_id   INTEGER REFERENCES award (id),
    giver_id   INTEGER REFERENCES member (id),
    reason     TEXT NOT NULL CHECK (reason <> ''),
    session_id INTEGER REFERENCES session (id),
    CHECK (award_id IS NULL OR kind = 'award')
) STRICT;
CREATE INDEX recognition_by_day ON recognition (day);
CREATE INDEX recognition_by_session ON recognition (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE recognition_receiver (
    recognition_id INTEGER NOT NULL REFERENCES recognition (id) ON DELETE CASCADE,
    member_id      INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (recognition_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recognition_receiver_by_member ON recognition_receiver (member_id);
