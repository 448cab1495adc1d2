"""Shows the readers a page that is broken on purpose, and sees that they notice everything.

A reader who finds nothing wrong may be asleep. This runs first, and takes a few seconds.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import browser
import nu
from asking import Asker
from report import Report
from tools import Tools
from walk import Walk

BROKEN = Path(__file__).with_name("broken")

# What has to be noticed: in which state, by which rule.
EXPECTED = [
    *[("HTTP", rule) for rule in ("one-title", "one-h1", "headings-in-order", "one-name")],
    *[("HTTP", rule) for rule in ("no-script", "links-resolve", "status")],
    ("JSON-LD", "json"),
    *[("document", f"document-{rule}") for rule in ("hash", "type", "sandbox", "name", "range")],
    ("text/csv", "csv-cells"),
    ("application/json", "json"),
    *[("text/calendar", rule) for rule in ("ics-lines", "ics-uid", "ics-event", "icalendar")],
    ("text/calendar", "vobject"),
    *[("application/atom+xml", rule) for rule in ("atom", "atom-feed", "atom-id", "atom-entry")],
    *[("application/atom+xml", rule) for rule in ("atom-enclosure", "atom-enclosed")],
    ("Nu", "Element “title” must not be empty."),
    *[("loading", rule) for rule in ("console", "third-party", "cookie")],
    *[("1280 light", rule) for rule in ("color-contrast", "image-alt", "reflow")],
    *[("320 dark", rule) for rule in ("color-contrast", "image-alt", "reflow")],
    *[("keyboard", rule) for rule in ("focus-order", "skip-link-first", "focus-visible")],
    *[("200 % zoom", rule) for rule in ("reflow", "skip-link-leads")],
    ("no JavaScript", "same-words"),
    *[("forced colours", rule) for rule in ("same-words", "focus-visible")],
    *[("print", rule) for rule in ("print-navigation", "print-text", "reflow")],
]


class Quiet(SimpleHTTPRequestHandler):
    """Serves the broken pages without a word."""

    protocol_version = "HTTP/1.1"
    extensions_map = {
        ".html": "text/html",
        ".csv": "text/csv",
        ".json": "application/json",
        ".ics": "text/calendar",
        ".atom": "application/atom+xml",
        "": "application/octet-stream",
    }

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing."""


@contextmanager
def broken_site() -> Iterator[str]:
    """Serves the broken pages; gives the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(BROKEN))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


def unnoticed(found: Tools) -> list[tuple[str, str]]:
    """What was broken and nobody complained about."""
    report = Report(is_quiet=True)
    with broken_site() as base, tempfile.TemporaryDirectory(prefix="readers-") as folder:
        walk = Walk(Asker(base), report, Path(folder), everything=False)
        walk.go(["/"])
        nu.check(walk.pages, found, report)
        browser.look(base, ["/"], found.browser, report)
    return [broken for broken in EXPECTED if broken not in report.broken]
