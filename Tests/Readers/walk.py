"""Goes to every address of the site by plain HTTP, and looks at each answer by itself."""

from __future__ import annotations

import http.client
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import documents
import feeds
from asking import Answer, Asker
from places import is_walked_to
from reading import Reading
from report import Report

CONNECTIONS = 4
STATE = "HTTP"


class Walk:
    """What was found on the way: pages on disk for the checker of HTML, names for the links."""

    def __init__(self, asker: Asker, report: Report, folder: Path, everything: bool) -> None:
        self.asker = asker
        self.report = report
        self.folder = folder
        self.everything = everything
        self.pages: dict[str, Path] = {}
        self._names: dict[str, frozenset[str]] = {}
        self._targets: dict[str, str] = {}
        self._lock = threading.Lock()

    def go(self, starts: list[str]) -> None:
        """Goes to the addresses, and on from each to whatever it links to."""
        seen = set(starts)
        with ThreadPoolExecutor(CONNECTIONS) as pool:
            going = {pool.submit(self._look, path) for path in starts}
            while going:
                done, going = wait(going, return_when=FIRST_COMPLETED)
                going |= {pool.submit(self._look, path) for path in self._next(done, seen)}
        self._check_names()

    def only(self, paths: list[str]) -> None:
        """Goes to the addresses and no further."""
        for path in paths:
            self._look(path)

    def odd(self, asked: list[tuple[str, str, int]]) -> None:
        """Asks for what is not found, not understood or not allowed: a proper page each."""
        for method, path, status in asked:
            answer = self.asker.ask(method, path)
            state = f"HTTP {method}"
            if answer.status != status:
                self.report.complain(path, state, "status", f"{answer.status}, not {status}")
            if answer.media_type != "text/html":
                self.report.complain(path, state, "media-type", answer.media_type)
            self._page(path if method == "GET" else f"{path}#{method}", answer)

    def size(self, path: str) -> int:
        """How many bytes a page has."""
        return self.pages[path].stat().st_size

    def _next(self, done: set[Future[list[str]]], seen: set[str]) -> list[str]:
        found = []
        for future in done:
            for link in future.result():
                if link not in seen:
                    seen.add(link)
                    if is_walked_to(link, self.everything):
                        found.append(link)
        return found

    def _look(self, path: str) -> list[str]:
        """Looks at one answer; gives what it links to."""
        try:
            answer = self.asker.get(path)
        except (OSError, http.client.HTTPException) as error:
            self.report.complain(path, STATE, "no-answer", repr(error))
            return []
        if answer.status != 200:
            self.report.complain(path, STATE, "status", f"{answer.status} instead of 200")
            return []
        if documents.PATH.match(path):
            for rule, what in documents.problems(path, answer, self.asker):
                self.report.complain(path, "document", rule, what)
            self.report.count("documents")
            return []
        if answer.media_type == "text/html":
            return self._page(path, answer)
        if path == "/sitemap.xml":
            return listed(answer.body)
        if known := feeds.READERS.get(answer.media_type):
            for rule, what in known(answer.body):
                self.report.complain(path, answer.media_type, rule, what)
        if answer.media_type == "application/atom+xml":
            self._enclosures(path, answer.body)
        self.report.count(f"× {answer.media_type or 'nothing'}")
        return []

    def _enclosures(self, path: str, feed: bytes) -> None:
        """What a feed brings along is there, of the type and length that it says."""
        for address, kind, length in feeds.enclosures(feed):
            # Without the name of the site, which is another where it is read from outside.
            head = self.asker.ask("HEAD", "/" + address.split("://")[-1].partition("/")[2])
            found = head.headers.get("content-type"), head.headers.get("content-length")
            if head.status != 200 or found != (kind, length):
                what = f"{address}: {head.status}, {found} instead of {(kind, length)}"
                self.report.complain(path, "application/atom+xml", "atom-enclosed", what)
            self.report.count("documents in feeds")

    def _page(self, path: str, answer: Answer) -> list[str]:
        reading = Reading(path, answer.body.decode(errors="replace"))
        for rule, what in reading.problems():
            self.report.complain(path, STATE, rule, what)
        for island in reading.data:
            for rule, what in feeds.as_json(island.encode()):
                self.report.complain(path, "JSON-LD", rule, what)
        with self._lock:
            place = self.folder / f"{len(self.pages)}.html"
            self.pages[path] = place
            self._names[path] = frozenset(reading.names)
            for link in reading.links:
                if "#" in link:
                    self._targets.setdefault(link, path)
        place.write_bytes(answer.body)
        self.report.count("pages by HTTP")
        return [link.split("#")[0] for link in reading.links]

    def _check_names(self) -> None:
        """A link to a part of a page that was read leads to something of that name."""
        for link, origin in sorted(self._targets.items()):
            path, name = link.split("#", 1)
            names = self._names.get(path)
            if names is not None and unquote(name) not in names:
                self.report.complain(origin, STATE, "links-resolve", f"{link}: no such part")


def listed(sitemap: bytes) -> list[str]:
    """The addresses of a sitemap (sitemaps.org, 0.9), without the name of the site."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = [loc.text or "" for loc in ElementTree.fromstring(sitemap).iter(f"{space}loc")]
    return ["/" + loc.split("://")[-1].partition("/")[2] for loc in found]
