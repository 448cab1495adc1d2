"""Addresses: which are of one kind, and which of many alike are looked at."""

from __future__ import annotations

import re
import zlib
from urllib.parse import urlsplit

# Of these there are thousands alike: single findings and entries of the county.
MANY = re.compile(r"^/(?!hampshire/)[^/]+/(findings/|journal(/|\?))")
# What a list may be asked has no end: the county’s lists, and what is asked twice over of any.
# The journal, page by page, has one.
ASKED = re.compile(r"^/(?!hampshire/)[^?]*(?<!/journal)\?|.*\?.*&")
PAST = re.compile(r"^/[^/]+/on/")


def shape(path: str) -> str:
    """The kind of page at an address: its key left out, and all but the first thing asked.

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
    asked = parts.query.partition("=")[0]
    return "/" + "/".join(segments) + (f"?{asked}" if asked else "")


def is_one_in(many: int, path: str) -> bool:
    """Whether it is among those looked at; the same ones in every run."""
    return zlib.crc32(path.encode()) % many == 0


def is_walked_to(path: str, everything: bool) -> bool:
    """Whether the walk goes to an address by plain HTTP, or leaves it to its like.

    It goes to every address of today; but of questions without end, to one in ten.
    """
    if PAST.match(path):
        alike = "/findings/" in path or "/journal" in path
        return is_one_in((40 if alike else 4) if everything else 200, path)
    return everything or not ASKED.match(path) or is_one_in(10, path)


def is_browsed(path: str) -> bool:
    """Whether the long form opens a page in a browser: of thousands alike, one in ten."""
    return not MANY.match(path) or is_one_in(10, path)
