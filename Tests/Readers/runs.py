"""What the parts of a run are, and which pages go into each."""

from __future__ import annotations

from pathlib import Path

import browser
import nu
import trial
from asking import Asker
from places import PAST, is_browsed, shape
from report import Report
from tools import Tools
from walk import Walk

__all__ = ["Report", "Run"]

STARTS = ["/", "/sitemap.xml", "/robots.txt", "/styles.css", "/livez", "/readyz"]
# Pages of past days to begin from in the long form; the walk takes a seeded sample of the rest.
PAST_STARTS = [
    "/hampshire/on/2013-10-28",
    "/county/on/2024-12-02",
    "/county/on/2024-12-02/known/2024-11-01",
]
ASKED = "/when-must-papers-be-out"
# What is answered with another status, or only when something is asked.
ODD = [
    ("GET", "/nowhere", 404),
    ("GET", "/county/meetings/no-such-meeting", 404),
    ("GET", "/county?as-at=yesterday", 422),
    ("GET", f"{ASKED}?meeting=2026-04-09", 200),
    ("GET", f"{ASKED}?meeting=2026-02-30", 422),
    ("POST", "/county", 405),
]


class Run:
    """One run against a site that is served."""

    def __init__(
        self, base: str, found: Tools, report: Report, folder: Path, everything: bool
    ) -> None:
        self.base = base
        self.tools = found
        self.report = report
        self.everything = everything
        self.walk = Walk(Asker(base), report, folder, everything)
        self._looked: list[str] = []

    def whole(self) -> None:
        """The broken page, the site by plain HTTP, its HTML by Nu, its pages in a browser."""
        with self.report.part("the trial"):
            for state, rule in trial.unnoticed(self.tools):
                self.report.complain("broken/index.html", state, rule, "nobody noticed")
        with self.report.part("the walk"):
            self.walk.go(STARTS + (PAST_STARTS if self.everything else []))
            self.walk.odd(ODD)
        self._check()
        odd = [path for method, path, _ in ODD if method == "GET"]
        pages = [path for path in self.walk.pages if path not in odd and "#" not in path]
        chosen = filter(is_browsed, pages) if self.everything else self._kinds(pages)
        self._browse([*chosen, *odd])

    def given(self, paths: list[str]) -> None:
        """The paths given and nothing else."""
        self.walk.only(paths)
        self._check()
        self._browse(list(self.walk.pages))

    def pictures(self, folder: Path) -> None:
        """Pictures of what the browser looked at."""
        with self.report.part("the pictures"):
            browser.pictures(self.base, self._looked, self.tools.browser, folder)

    def _check(self) -> None:
        with self.report.part("the Nu HTML checker"):
            nu.check(self.walk.pages, self.tools, self.report)

    def _browse(self, paths: list[str]) -> None:
        self._looked = paths
        with self.report.part("the browser"):
            browser.look(self.base, paths, self.tools.browser, self.report)

    def _kinds(self, paths: list[str]) -> list[str]:
        """The largest page of each kind, and the largest of the same kind in the other sample."""
        chosen: dict[tuple[str, str], str] = {}
        for path in sorted(paths, key=lambda path: (-self.walk.size(path), path)):
            if not PAST.match(path):
                chosen.setdefault((shape(path), path.split("/")[1].split("?")[0]), path)
        return sorted(chosen.values())
