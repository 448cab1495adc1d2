CREATE TABLE entries (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    bytes BLOB NOT NULL CHECK (length(bytes) > 1)
) STRICT;

CREATE TABLE once (
    key TEXT PRIMARY KEY NOT NULL,
    request BLOB NOT NULL CHECK (length(request) = 32),
    number INTEGER NOT NULL REFERENCES entries (number)
) STRICT, WITHOUT ROWID;

CREATE TABLE texts (
    digest BLOB PRIMARY KEY NOT NULL CHECK (length(digest) = 32),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL,
    audience TEXT NOT NULL CHECK (audience IN ('everyone', 'insiders', 'keepers')),
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    CHECK (erased = 0 OR (salt = zeroblob(16) AND trim(text) = ''))
) STRICT;

CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM entries)
BEGIN SELECT RAISE(ABORT, 'an entry takes the next number'); END;

CREATE TRIGGER entries_stand BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER entries_stay BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TRIGGER once_stand BEFORE UPDATE ON once
BEGIN SELECT RAISE(ABORT, 'a key is never given another request'); END;

CREATE TRIGGER once_stay BEFORE DELETE ON once
BEGIN SELECT RAISE(ABORT, 'a key is never forgotten'); END;

CREATE TRIGGER texts_stand BEFORE UPDATE ON texts
WHEN OLD.erased = 1 OR NEW.erased = 0
    OR NEW.digest IS NOT OLD.digest OR NEW.audience IS NOT OLD.audience
BEGIN SELECT RAISE(ABORT, 'a text is erased or stands as it is'); END;

CREATE TRIGGER texts_stay BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'a text is blanked, and its row stays'); END;
