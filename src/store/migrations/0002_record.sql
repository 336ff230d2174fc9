-- The whole record of a community: goals with readings, resources, challenges, wishes, channel totals, feedback,
-- stories, actions, recorded evaluations, introductions, letters of welcome, and the end of a community.
--
-- A table that the first version made keeps its text; what belongs beside its rows has a table of its own.

-- Purpose and scope -------------------------------------------------------------------------------------------------

-- A goal has a number by which it is called, a day for its baseline, and may stand for a benefit of the charter.
CREATE TEMP TABLE kept AS SELECT * FROM goal;
DROP TABLE goal;
CREATE TABLE goal (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title       TEXT NOT NULL,
    baseline    REAL,
    baseline_on TEXT,
    target      REAL,
    unit        TEXT,
    due         TEXT,
    measure     TEXT,
    -- How the figure could be met while the goal is not.
    caution     TEXT,
    benefit_id  INTEGER REFERENCES benefit (id),
    added       TEXT NOT NULL,
    status      TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'reached', 'dropped')),
    ended       TEXT,
    reason      TEXT,
    position    INTEGER NOT NULL,
    CHECK ((status = 'open') = (ended IS NULL))
) STRICT;
INSERT INTO goal (id, number, key, title, baseline, target, unit, due, measure, added, status, ended, position)
SELECT id, row_number() OVER (ORDER BY added, position, id), key, title, baseline, target, unit, due, measure, added,
       status, ended, position
FROM temp.kept;
DROP TABLE temp.kept;

-- Where a goal stood on a day: a value, or the word of its lead.
CREATE TABLE goal_reading (
    goal_id  INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    day      TEXT NOT NULL,
    value    REAL,
    on_track INTEGER CHECK (on_track IN (0, 1)),
    note     TEXT,
    PRIMARY KEY (goal_id, day),
    CHECK (value IS NOT NULL OR on_track IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- The community closed on a day, and perhaps opened again.
CREATE TABLE closing (
    id       INTEGER PRIMARY KEY,
    closed   TEXT NOT NULL,
    reason   TEXT NOT NULL CHECK (reason <> ''),
    heirs    TEXT,
    reopened TEXT,
    CHECK (reopened IS NULL OR closed <= reopened)
) STRICT;
CREATE UNIQUE INDEX closing_open ON closing (reopened IS NULL) WHERE reopened IS NULL;

-- People --------------------------------------------------------------------------------------------------------------

-- The letter of welcome, and who looks after the newcomer.
CREATE TABLE welcome (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) ON DELETE CASCADE,
    day       TEXT NOT NULL,
    buddy_id  INTEGER REFERENCES member (id),
    writer_id INTEGER REFERENCES member (id)
) STRICT;

-- A word with a member outside sessions: somebody asked how they are.
CREATE TABLE contact (
    id        INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    day       TEXT NOT NULL,
    writer_id INTEGER REFERENCES member (id),
    note      TEXT
) STRICT;
CREATE INDEX contact_by_member ON contact (member_id);

-- Introductions made together, and the groups of people introduced to each other.
CREATE TABLE introduction_round (
    id  INTEGER PRIMARY KEY,
    day TEXT NOT NULL
) STRICT;

CREATE TABLE introduction (
    round_id  INTEGER NOT NULL REFERENCES introduction_round (id) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    PRIMARY KEY (round_id, place, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX introduction_by_member ON introduction (member_id);

-- Sessions and channels -----------------------------------------------------------------------------------------------

-- Numbers that are known of a session as a whole.
CREATE TABLE session_reach (
    session_id  INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    registered  INTEGER CHECK (registered >= 0),
    views       INTEGER CHECK (views >= 0),
    -- Minutes that everybody together spent on preparing it.
    preparation INTEGER CHECK (preparation >= 0)
) STRICT;

-- The mean answer to "was it worth your time?", 1 to 5, and how many answered.
CREATE TABLE session_feedback (
    session_id INTEGER PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    worth      REAL NOT NULL CHECK (worth BETWEEN 1 AND 5),
    answers    INTEGER NOT NULL CHECK (answers >= 1)
) STRICT;

-- Totals of a channel in a month, 'YYYY-MM', without names.
CREATE TABLE channel_month (
    channel_id INTEGER NOT NULL REFERENCES channel (id) ON DELETE CASCADE,
    month      TEXT NOT NULL CHECK (length(month) = 7),
    people     INTEGER CHECK (people >= 0),
    asked      INTEGER CHECK (asked >= 0),
    answered   INTEGER CHECK (answered >= 0),
    PRIMARY KEY (channel_id, month),
    CHECK ((asked IS NULL) = (answered IS NULL) AND answered <= asked)
) STRICT, WITHOUT ROWID;

-- Learning ------------------------------------------------------------------------------------------------------------

CREATE TABLE resource (
    id             INTEGER PRIMARY KEY,
    slug           TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title          TEXT NOT NULL CHECK (title <> ''),
    kind           TEXT NOT NULL CHECK (kind IN ('guide', 'practice', 'template', 'recording', 'course', 'reference',
                                                 'code', 'other')),
    -- A URL or a path.
    link           TEXT,
    note           TEXT,
    contributor_id INTEGER REFERENCES member (id),
    -- The session whose notes or recording it is.
    session_id     INTEGER REFERENCES session (id),
    added          TEXT NOT NULL,
    retired        TEXT,
    retired_reason TEXT,
    CHECK (retired IS NULL OR added <= retired)
) STRICT;
CREATE INDEX resource_by_contributor ON resource (contributor_id) WHERE contributor_id IS NOT NULL;
CREATE INDEX resource_by_session ON resource (session_id) WHERE session_id IS NOT NULL;

CREATE TABLE resource_topic (
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    topic_id    INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (resource_id, topic_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE resource_review (
    id          INTEGER PRIMARY KEY,
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    day         TEXT NOT NULL,
    reviewer_id INTEGER REFERENCES member (id),
    note        TEXT
) STRICT;
CREATE INDEX resource_review_by_resource ON resource_review (resource_id);

-- Somebody used it, or it was used somewhere: in a team, in a session.
CREATE TABLE resource_use (
    id          INTEGER PRIMARY KEY,
    resource_id INTEGER NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
    day         TEXT NOT NULL,
    member_id   INTEGER REFERENCES member (id),
    session_id  INTEGER REFERENCES session (id),
    place       TEXT,
    note        TEXT
) STRICT;
CREATE INDEX resource_use_by_resource ON resource_use (resource_id);

-- Somebody wishes for a topic; several may share the wish.
CREATE TABLE wish (
    id        INTEGER PRIMARY KEY,
    topic_id  INTEGER NOT NULL REFERENCES topic (id),
    member_id INTEGER REFERENCES member (id),
    day       TEXT NOT NULL,
    note      TEXT
) STRICT;
CREATE INDEX wish_by_topic ON wish (topic_id);

-- Solving together ----------------------------------------------------------------------------------------------------

CREATE TABLE challenge (
    id          INTEGER PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title       TEXT NOT NULL CHECK (title <> ''),
    kind        TEXT NOT NULL CHECK (kind IN ('problem', 'idea', 'experiment')),
    detail      TEXT,
    raised      TEXT NOT NULL,
    raiser_id   INTEGER REFERENCES member (id),
    solved      TEXT,
    outcome     TEXT CHECK (outcome IN ('adopted', 'adapted', 'dropped')),
    -- How it was solved.
    how         TEXT,
    resource_id INTEGER REFERENCES resource (id),
    CHECK ((solved IS NULL) = (outcome IS NULL) AND (solved IS NULL OR raised <= solved))
) STRICT;
CREATE INDEX challenge_by_raiser ON challenge (raiser_id) WHERE raiser_id IS NOT NULL;

CREATE TABLE challenge_topic (
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    topic_id     INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (challenge_id, topic_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE challenge_part (
    challenge_id INTEGER NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    part         TEXT NOT NULL CHECK (part IN ('joined', 'solved')),
    member_id    INTEGER NOT NULL REFERENCES member (id),
    day          TEXT NOT NULL,
    PRIMARY KEY (challenge_id, part, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX challenge_part_by_member ON challenge_part (member_id);

-- Recognition ---------------------------------------------------------------------------------------------------------

-- The resource or the challenge that a recognition belongs to.
CREATE TABLE recognition_for (
    recognition_id INTEGER PRIMARY KEY REFERENCES recognition (id) ON DELETE CASCADE,
    resource_id    INTEGER REFERENCES resource (id),
    challenge_id   INTEGER REFERENCES challenge (id),
    CHECK (resource_id IS NOT NULL OR challenge_id IS NOT NULL)
) STRICT;

-- Review and continuity -----------------------------------------------------------------------------------------------

CREATE TABLE story (
    id           INTEGER PRIMARY KEY,
    key          TEXT NOT NULL UNIQUE CHECK (key <> ''),
    day          TEXT NOT NULL,
    teller_id    INTEGER REFERENCES member (id),
    happened     TEXT NOT NULL CHECK (happened <> ''),
    learned      TEXT,
    did          TEXT,
    changed      TEXT,
    -- The teller's own estimate.
    hours_saved  REAL CHECK (hours_saved >= 0),
    -- How far it went.
    reached      TEXT CHECK (reached IN ('liked', 'learned', 'used', 'changed-results', 'changed-aims')),
    benefit_id   INTEGER REFERENCES benefit (id),
    -- Whether the teller agreed that it is shared under their name.
    consent      INTEGER NOT NULL CHECK (consent IN (0, 1))
) STRICT;
CREATE INDEX story_by_teller ON story (teller_id) WHERE teller_id IS NOT NULL;

-- An evaluation as it was recorded: what the measures said on that day, whatever is entered later.
CREATE TABLE evaluation (
    id           INTEGER PRIMARY KEY,
    day          TEXT NOT NULL,
    period_from  TEXT NOT NULL,
    period_until TEXT NOT NULL,
    label        TEXT,
    members      INTEGER NOT NULL,
    sessions     INTEGER NOT NULL,
    score        REAL,
    coverage     REAL NOT NULL,
    -- Where the community stands in its life, in its lead's word.
    stage        TEXT CHECK (stage IN ('potential', 'coalescing', 'maturing', 'stewardship', 'transformation')),
    note         TEXT,
    recorder_id  INTEGER REFERENCES member (id),
    CHECK (period_from <= period_until)
) STRICT;
CREATE INDEX evaluation_by_day ON evaluation (day);

CREATE TABLE evaluation_value (
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    measure       TEXT NOT NULL,
    value         REAL,
    numerator     REAL,
    denominator   REAL,
    status        TEXT NOT NULL CHECK (status IN ('good', 'watch', 'care', 'info', 'no-data')),
    PRIMARY KEY (evaluation_id, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_area (
    evaluation_id INTEGER NOT NULL REFERENCES evaluation (id) ON DELETE CASCADE,
    area          TEXT NOT NULL,
    score         REAL,
    PRIMARY KEY (evaluation_id, area)
) STRICT, WITHOUT ROWID;

-- What somebody undertook to do. `measure_then` is what the measure said when it was undertaken.
CREATE TABLE action (
    id            INTEGER PRIMARY KEY,
    number        INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    title         TEXT NOT NULL CHECK (title <> ''),
    area          TEXT CHECK (area IN ('purpose', 'leadership', 'connection', 'learning', 'recognition', 'continuity')),
    measure       TEXT,
    measure_then  REAL,
    owner_id      INTEGER REFERENCES member (id),
    due           TEXT,
    session_id    INTEGER REFERENCES session (id),
    evaluation_id INTEGER REFERENCES evaluation (id),
    added         TEXT NOT NULL,
    status        TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')),
    ended         TEXT,
    note          TEXT,
    CHECK ((status = 'open') = (ended IS NULL))
) STRICT;
CREATE INDEX action_by_owner ON action (owner_id) WHERE owner_id IS NOT NULL;
