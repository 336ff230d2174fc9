-- What other tools bring: calendars with identifiers of their own, and surveys.

-- Calendars -----------------------------------------------------------------------------------------------------------

-- What sets this community apart from every other one, in calendars that hold sessions of several.
CREATE TABLE calendar_identity (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL CHECK (key <> '')
) STRICT;
INSERT INTO calendar_identity (id, key) VALUES (1, lower(hex(randomblob(8))));

-- The identifier of a session that came from a calendar, or whose slug was changed after it had gone into one. Every
-- other session has its slug and the key of the community. An occurrence is one of a series: the start it has by rule.
CREATE TABLE session_uid (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    uid        TEXT NOT NULL CHECK (uid <> ''),
    occurrence TEXT NOT NULL,
    sequence   INTEGER NOT NULL DEFAULT 0,
    UNIQUE (uid, occurrence)
) STRICT;

-- Surveys -------------------------------------------------------------------------------------------------------------

-- A question and what it asks about, kept for the next survey. An area belongs to a question on a scale; 'recommend' is
-- the one from 0 to 10, a comment is free text, and an ignored question is passed over.
CREATE TABLE survey_item (
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL UNIQUE CHECK (key <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'recommend', 'comment', 'ignored')),
    area TEXT CHECK (area IN ('purpose', 'leadership', 'connection', 'learning', 'recognition', 'continuity')),
    CHECK (area IS NULL OR kind IN ('scale', 'comment'))
) STRICT;

-- A survey is dated by the day of its last answer.
CREATE TABLE survey (
    id    INTEGER PRIMARY KEY,
    slug  TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    day   TEXT NOT NULL
) STRICT;
CREATE INDEX survey_by_day ON survey (day);

-- Everything that one person answered. The key tells whether the same row comes again, and nothing about who it was.
-- Who it was is kept only where the lead asked for it.
CREATE TABLE survey_response (
    id        INTEGER PRIMARY KEY,
    survey_id INTEGER NOT NULL REFERENCES survey (id) ON DELETE CASCADE,
    key       TEXT NOT NULL CHECK (key <> ''),
    member_id INTEGER REFERENCES member (id) ON DELETE SET NULL,
    UNIQUE (survey_id, key)
) STRICT;
CREATE INDEX survey_response_by_member ON survey_response (member_id) WHERE member_id IS NOT NULL;

-- A number on the scale of its question, or a text.
CREATE TABLE survey_answer (
    response_id INTEGER NOT NULL REFERENCES survey_response (id) ON DELETE CASCADE,
    item_id     INTEGER NOT NULL REFERENCES survey_item (id),
    value       INTEGER CHECK (value BETWEEN 0 AND 10),
    text        TEXT,
    PRIMARY KEY (response_id, item_id),
    CHECK ((value IS NULL) <> (text IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_answer_by_item ON survey_answer (item_id);
