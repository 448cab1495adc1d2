"""The states in which a page is looked at, each with what has to hold in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Problems = Iterator[tuple[str, str]]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MOST_STOPS = 60
PARTS_OF_A_FIELD = 5  # day, month, year, what opens the calendar, and out
PAPER = 718  # pixels between the margins of A4 upright, at 96 to the inch

MEASURES = Path(__file__).with_name("states.js").read_text()


def measure(page: Page, name: str) -> Any:
    """Asks the page for one of the measures of `states.js`."""
    return page.evaluate(f"{MEASURES}.{name}()")


def axe(page: Page) -> Problems:
    """Breaks none of axe’s rules."""
    options = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}
    for broken in Axe().run(page, options=options).response["violations"]:
        for node in broken["nodes"]:
            summary = (node.get("failureSummary") or "").replace("Fix any of the following:", "")
            yield broken["id"], f"{node['html'][:200]} {summary}"


def reflow(page: Page) -> Problems:
    """Nobody has to scroll sideways."""
    wide = measure(page, "tooWide")
    if wide:
        yield "reflow", " | ".join(wide)


def keyboard(page: Page) -> Problems:
    """Tab goes through everything in order, the skip link first, and one sees where one is."""
    many = measure(page, "beforeFocus")
    last = -1
    while last + 1 < min(many, MOST_STOPS):
        now = next_stop(page, last)
        if now is None:
            yield "focus-lost", f"nothing has the keyboard after stop {last + 1} of {many}"
            return
        if now["number"] != last + 1:
            yield "focus-order", f"{now['number'] + 1} after {last + 1} of {many}: {now['markup']}"
            return
        last = now["number"]
        if last == 0 and 'href="#main"' not in now["markup"]:
            yield "skip-link-first", now["markup"]
        if not now["differs"]:
            yield "focus-visible", now["markup"]
        if not now["within"]:
            yield "focus-in-sight", now["markup"]


def next_stop(page: Page, last: int) -> Any:
    """Presses Tab until something else has the keyboard; a field for a day has parts of its own."""
    for _ in range(PARTS_OF_A_FIELD):
        page.keyboard.press("Tab")
        now = measure(page, "focused")
        if now is None or now["number"] != last or "<input" not in now["markup"]:
            break
    return now


def skip(page: Page) -> Problems:
    """The skip link leads into the main part."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    now = measure(page, "focused")
    if now is None or "<main" not in now["markup"]:
        yield "skip-link-leads", f"to {now and now['markup']}"


def forced(page: Page, words: str) -> Problems:
    """In the reader’s own colours the page says the same, and what has the keyboard shows."""
    yield from same_words(page, words)
    measure(page, "beforeFocus")
    page.keyboard.press("Tab")
    now = measure(page, "focused")
    if now is None or not now["outlined"]:
        yield "focus-visible", f"no outline: {now and now['markup']}"


def same_words(page: Page, words: str) -> Problems:
    """It says what it says in the plain state."""
    now = measure(page, "words")
    if now != words:
        pairs = enumerate(zip(now, words, strict=False))
        at = next((n for n, (a, b) in pairs if a != b), min(len(now), len(words)))
        yield "same-words", f"‘{now[at:][:60]}’ instead of ‘{words[at:][:60]}’"


def printing(page: Page) -> Problems:
    """On paper the navigation is gone, the main part there, and nothing cut off."""
    now = measure(page, "printed")
    for markup in now["navigation"]:
        yield "print-navigation", markup
    if not now["heading"] or now["words"] < 20:
        yield "print-text", f"{now['words']} letters, with its heading: {now['heading']}"
    yield from reflow(page)
