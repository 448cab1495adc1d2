#!/usr/bin/env python3
"""Verifies a journal or a backup of Shiremoot, written from docs/journal.md alone.

    python3 verify_journal.py FILE [--expect HASH]

The documents are looked for in the folder beside it that docs/journal.md names. Prints the head
(last number and hash) and exits 0, or names the first entry that does not hold, says why and exits
1. Entry 0 stands for the texts, keys and documents beside the entries.
"""
import argparse, hashlib, json, os, pathlib, re, sqlite3, sys

ORDER = ["format", "place", "number", "previous", "recorded", "by", "onBehalfOf", "happened",
         "source", "intent", "once", "batch", "happenings"]
NEEDED = set(ORDER) - {"onBehalfOf", "happened", "source", "once", "batch"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
PROBLEMS = (ValueError, TypeError, KeyError, AttributeError, RecursionError, sqlite3.Error)


def must(holds, *why):
    if not holds:
        raise ValueError(" ".join(map(str, why)))


def object_of(pairs):
    must(len(dict(pairs)) == len(pairs), "a name stands twice in one object")
    return dict(pairs)


def escaped(match):
    return "\\" + match[0] if match[0] in '"\\' else "\\u%04x" % ord(match[0])


def canonical(value):
    if isinstance(value, dict):
        return "{%s}" % ",".join(canonical(k) + ":" + canonical(v) for k, v in value.items())
    if isinstance(value, list):
        return "[%s]" % ",".join(map(canonical, value))
    if isinstance(value, str):
        return '"%s"' % re.sub(r'["\\\x00-\x1f]', escaped, value)
    must(isinstance(value, int) and abs(value) <= 10**15, repr(value), "is never written")
    return str(value).lower()


def strings(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [value] if isinstance(value, str) else [text for part in inner for text in strings(part)]


def documents(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = [value] if isinstance(value, dict) and {"hash", "bytes", "type"} <= set(value) else []
    return own + [document for part in inner for document in documents(part)]


def read(number, digest, data, place, previous):
    must(hashlib.sha256(b"\0" + data).digest() == digest, "its bytes do not have the stored hash")
    entry = json.loads(data.decode("utf-8"), object_pairs_hook=object_of)
    must(canonical(entry).encode("utf-8") == data, "its bytes are not in canonical form")
    must(list(entry) == [name for name in ORDER if name in entry], "its members are out of order")
    must(NEEDED <= set(entry), "a member that every entry has is missing")
    must(all(list(told)[:1] == ["is"] for told in entry["happenings"]), "a happening has no name")
    must(MOMENT.fullmatch(entry["recorded"]), entry["recorded"], "is no moment")
    for name, expected in {"format": 1, "number": number, "previous": previous.hex(),
                           "place": place or entry["place"]}.items():
        found = entry[name]
        must(canonical(found) == canonical(expected), "its", name, "is", found, "not", expected)
    return entry


def strangers(folder, papers):
    """What lies in the folder of documents and is named by no entry, as what is wrong with it."""
    names = os.listdir(folder) if folder.is_dir() else ()
    return [(0, "no entry names the file %r" % name)
            for name in names if name not in papers and not name.endswith(".making")]


def judge(folder, papers, erased, listed):
    """What is wrong with the documents that entries name."""
    found = strangers(folder, papers)
    for name, (number, document) in papers.items():
        file = folder / name
        if name in erased:
            if file.exists():
                found.append((erased[name], "document %s stands, and should not" % name))
        elif not file.exists():
            if name not in listed:
                found.append((number, "document %s is missing" % name))
        else:
            data = file.read_bytes()
            size = document["bytes"] + (16 if document.get("salted") else 0)
            if len(data) != size or hashlib.sha256(data).hexdigest() != name:
                found.append((number, "document %s does not have its hash" % name))
    return found


def verify(store, expected, folder, listed):
    """The head, or the first entry that does not hold and why."""
    head, last, place, recorded = 0, bytes(32), None, ""
    passed, named, erased, papers = {None, "0" * 64}, {}, {}, {}
    try:
        for number, digest, data in store.execute("SELECT * FROM entries ORDER BY number"):
            must(number == head + 1, "after entry", head, "comes entry", number)
            entry = read(number, digest, data, place, last)
            must(entry["recorded"] >= recorded, "it was recorded before the entry it follows")
            head, last, place, recorded = number, digest, entry["place"], entry["recorded"]
            passed.add(last.hex())
            for told in entry["happenings"]:
                named.update((text, number) for text in strings(told) if text not in named)
                papers.update((document["hash"], (number, document))
                              for document in documents(told) if document["hash"] not in papers)
                if told["is"] == "text erased":
                    erased[told["text"]] = number
        must(expected in passed, "it is missing: the chain ends before the expected hash")
    except PROBLEMS as problem:
        return None, (head + 1, problem)
    found = [(0, "the key %r names no entry" % key)
             for key, number in store.execute("SELECT key, number FROM once")
             if not 0 < number <= head]
    texts = store.execute("SELECT digest, salt, text FROM texts WHERE NOT erased")
    for digest, salt, text in texts:
        name = digest.hex()
        if name not in named or name in erased:
            found.append((erased.get(name, 0), "text %s stands, and should not" % name))
        elif hashlib.sha256(salt + text).digest() != digest:
            found.append((named[name], "text %s does not have its hash" % name))
    found += judge(folder, papers, erased, listed)
    return (head, last.hex()), min(found, default=None)


def main():
    parser = argparse.ArgumentParser(description="Verifies a journal of Shiremoot.")
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--expect", metavar="HASH", help="a hash that the chain must pass through")
    given = parser.parse_args()
    # Without a write-ahead log nobody is writing, and the file can be read as it lies.
    mode = "ro" if os.path.exists(str(given.file) + "-wal") else "ro&immutable=1"
    try:
        store = sqlite3.connect(given.file.absolute().as_uri() + "?mode=" + mode, uri=True)
        store.text_factory = bytes
        name = str(given.file)
        folder = name.removesuffix(".journal") + ".documents"
        listed = pathlib.Path(name.removesuffix(".journal") + ".erased")
        erased = listed.read_text().split() if listed.exists() else ()
        head, broken = verify(store, given.expect, pathlib.Path(folder), erased)
    except PROBLEMS as problem:
        head, broken = None, (0, problem)
    print("entry %d does not hold: %s" % broken if broken else "%d %s" % head)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
