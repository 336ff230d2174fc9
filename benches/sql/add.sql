-- What `praktik member add` writes, as durably as praktik writes it.
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
INSERT INTO member (handle, handle_made, name, name_key, private, added)
    VALUES ('bench-NUMBER', 1, 'Bench NUMBER', 'bench NUMBER', 0, 'TODAY');
INSERT INTO spell (member_id, joined) VALUES (last_insert_rowid(), 'TODAY');
COMMIT;
