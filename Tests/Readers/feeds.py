"""Reads back what is not a page, with the programs that others read it with."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterator

import feedparser
import icalendar
import vobject

Problems = Iterator[tuple[str, str]]


def as_csv(body: bytes) -> Problems:
    """Has as many cells in each row as it has headings (RFC 4180)."""
    try:
        rows = list(csv.reader(io.StringIO(body.decode(), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        yield "csv", repr(error)
        return
    if not rows or not all(rows[0]):
        yield "csv-headings", f"{rows[:1]}"
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(rows[0]):
            yield "csv-cells", f"line {number}: {len(row)} instead of {len(rows[0])}"


def as_json(body: bytes) -> Problems:
    """Is JSON, with no name twice in one object."""
    try:
        json.loads(body, object_pairs_hook=once)
    except ValueError as error:
        yield "json", repr(error)


def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object of JSON; raises `ValueError` where a name stands twice."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError(f"a name twice: {[name for name, _ in pairs]}")
    return dict(pairs)


def as_calendar(body: bytes) -> Problems:
    """Is read by two programs for calendars alike (RFC 5545)."""
    long = [line for line in body.split(b"\r\n") if len(line) > 75]
    if long or b"\n" in body.replace(b"\r\n", b""):
        yield "ics-lines", f"over 75 bytes, or not ended by CRLF: {long[:1]}"
    yield from by_icalendar(body)
    yield from by_vobject(body)


def by_icalendar(body: bytes) -> Problems:
    """What icalendar says of it."""
    try:
        calendar = icalendar.Calendar.from_ical(body)
    except (ValueError, IndexError, KeyError) as error:
        yield "icalendar", repr(error)
        return
    for part in calendar.walk():
        for wrong in part.errors:
            yield "icalendar", f"{part.get('uid', part.name)}: {wrong}"
    events = calendar.walk("VEVENT")
    names = Counter(str(event.get("uid")) for event in events)
    for name, many in names.items():
        if many > 1 or name == "None":
            yield "ics-uid", f"{name} {many} times"
    for event in events:
        lacks = [name for name in ("DTSTAMP", "DTSTART", "SUMMARY") if name not in event]
        if lacks:
            yield "ics-event", f"{event.get('uid')} has no {', '.join(lacks)}"


def by_vobject(body: bytes) -> Problems:
    """What vobject says of it."""
    try:
        calendar = vobject.readOne(body.decode())
        calendar.validate(raiseException=True)
    except (UnicodeDecodeError, ValueError, vobject.base.VObjectError) as error:
        yield "vobject", repr(error)


def as_feed(body: bytes) -> Problems:
    """Is a feed, each entry with a name of its own (RFC 4287)."""
    feed = feedparser.parse(io.BytesIO(body))
    if feed.bozo:
        yield "atom", repr(feed.get("bozo_exception"))
    if feed.version != "atom10":
        yield "atom-version", feed.version
    lacks = [name for name in ("id", "title", "updated") if not feed.feed.get(name)]
    if lacks:
        yield "atom-feed", f"has no {', '.join(lacks)}"
    names = Counter(entry.get("id") for entry in feed.entries)
    for name, many in names.items():
        if many > 1:
            yield "atom-id", f"{name} {many} times"
    for entry in feed.entries:
        if not (entry.get("id") and entry.get("title") and entry.get("updated_parsed")):
            yield "atom-entry", f"{entry.get('id')} lacks its id, title or moment"
        for brought in entry.get("enclosures", []):
            if not (brought.get("type") and brought.get("length", "").isdigit()):
                yield "atom-enclosure", f"{entry.get('id')}: {dict(brought)}"


def enclosures(body: bytes) -> Iterator[tuple[str, str, str]]:
    """What a feed brings along: address, type and length."""
    for entry in feedparser.parse(io.BytesIO(body)).entries:
        for brought in entry.get("enclosures", []):
            yield brought.get("href", ""), brought.get("type", ""), brought.get("length", "")


READERS: dict[str, Callable[[bytes], Problems]] = {
    "text/csv": as_csv,
    "application/json": as_json,
    "application/feed+json": as_json,
    "text/calendar": as_calendar,
    "application/atom+xml": as_feed,
}
