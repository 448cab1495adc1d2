"""Addresses: which are of one kind, and which of many alike are looked at."""

from __future__ import annotations

import re
import zlib
from urllib.parse import parse_qsl, urlsplit

# Of these there are thousands alike; the county shows every so many of them.
MANY = re.compile(r"^/(?!hampshire/)[^/]+/(findings/|journal(/|\?))")
ASKED = re.compile(r"\?")
PAST = re.compile(r"^/[^/]+/on/")


def shape(path: str) -> str:
    """The kind of page at an address: its key and what is asked of it left out.

    `/county/meetings/meeting-1.ics` is of the kind `/*/meetings/*.ics`.
    """
    parts = urlsplit(path)
    segments = parts.path.strip("/").split("/")
    if len(segments) > 2 and segments[1] == "on":
        days = 4 if segments[3:4] == ["known"] else 2
        segments[1 : 1 + days] = ["+".join(segments[1 : 1 + days : 2])]
        return "/*/" + segments[1] + (shape("/x/" + "/".join(segments[2:]))[2:])
    if segments[0] and "." not in segments[0] and segments[0] != "when-must-papers-be-out":
        segments[0] = "*"
    if len(segments) > 2:
        ending = re.search(r"\.(csv|json|ics|atom)$", segments[2])
        segments[2] = "*" + (ending[0] if ending else "")
    asked = "&".join(sorted({name for name, _ in parse_qsl(parts.query)}))
    return "/" + "/".join(segments) + (f"?{asked}" if asked else "")


def is_one_in(many: int, path: str) -> bool:
    """Whether it is among those looked at; the same ones in every run."""
    return zlib.crc32(path.encode()) % many == 0


def is_looked_at(path: str, everything: bool) -> bool:
    """Whether the walk goes to an address, or leaves it to its like."""
    if PAST.match(path):
        return is_one_in(20 if everything else 200, path)
    if everything:
        return True
    if MANY.match(path):
        return is_one_in(10, path)
    if ASKED.search(path) and not path.startswith("/hampshire"):
        return is_one_in(10, path)
    return True
