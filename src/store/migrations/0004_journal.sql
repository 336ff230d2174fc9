-- What was done to the community, a line a change, with what it takes to take a change back; and what tells whether
-- anything changed that nobody changed.
--
-- Nothing here refers to the rows of the community: they come and go, and what is written here stays as it was.

-- The journal ---------------------------------------------------------------------------------------------------------

CREATE TABLE journal (
    id         INTEGER PRIMARY KEY,
    -- An instant in UTC: 2026-11-24T12:00:00Z.
    at         TEXT NOT NULL,
    -- The handle of whoever said who they are.
    writer     TEXT,
    -- The verb: 'member add'.
    command    TEXT NOT NULL CHECK (command <> ''),
    -- What was typed, without what is private.
    line       TEXT NOT NULL,
    -- The change that this one took back, or made again.
    of_id      INTEGER,
    -- The change that took this one back, while it is so.
    undone_by  INTEGER,
    -- 0 where what it takes to take it back is not kept: by its nature, or because somebody was forgotten.
    reversible INTEGER NOT NULL CHECK (reversible IN (0, 1)),
    -- The members whom it concerned: the numbers of their rows, as a compressed set.
    members    BLOB
) STRICT;
CREATE INDEX journal_by_of ON journal (of_id) WHERE of_id IS NOT NULL;

-- How many rows of a table it added, changed and removed.
CREATE TABLE journal_touched (
    entry_id   INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    added      INTEGER NOT NULL CHECK (added >= 0),
    changed    INTEGER NOT NULL CHECK (changed >= 0),
    removed    INTEGER NOT NULL CHECK (removed >= 0),
    PRIMARY KEY (entry_id, table_name)
) STRICT, WITHOUT ROWID;

-- A row that it touched: its key as a JSON list, what it said before as a JSON object (none where it was added), and a
-- hash of what it said afterwards (none where it was removed).
CREATE TABLE journal_row (
    entry_id   INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    former     TEXT,
    left_hash  INTEGER,
    PRIMARY KEY (entry_id, place),
    CHECK (former IS NOT NULL OR left_hash IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Attendance, of which a change may touch millions of rows: the members of a session as a compressed set.
CREATE TABLE journal_attendance (
    entry_id   INTEGER NOT NULL REFERENCES journal (id) ON DELETE CASCADE,
    session_id INTEGER NOT NULL,
    added      INTEGER NOT NULL CHECK (added IN (0, 1)),
    members    BLOB NOT NULL,
    PRIMARY KEY (entry_id, session_id, added)
) STRICT, WITHOUT ROWID;

-- The content -----------------------------------------------------------------------------------------------------------

-- Of every other table, how many rows it has and the sum of their hashes (16 bytes, the lowest first).
CREATE TABLE content_hash (
    table_name TEXT PRIMARY KEY,
    row_count  INTEGER NOT NULL,
    hash_sum   BLOB NOT NULL CHECK (length(hash_sum) = 16)
) STRICT, WITHOUT ROWID;
