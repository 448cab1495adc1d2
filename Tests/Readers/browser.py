"""Looks at pages in a real browser, in each state, with a few of them at once."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

import states
from asking import LONGEST_WAIT
from report import Report

PATIENCE = 120_000  # milliseconds for one page; a slow machine must not fail for time
WIDTHS = (320, 768, 1280)


def arguments() -> list[str]:
    """What Chromium must be told: as root it has no sandbox, in a container little memory."""
    flags = ["--disable-dev-shm-usage", "--disable-gpu"]
    return [*flags, "--no-sandbox"] if os.geteuid() == 0 else flags


@contextmanager
def opened(program: str) -> Iterator[Browser]:
    """A browser, closed at the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=arguments(), timeout=PATIENCE
        )
        try:
            yield browser
        finally:
            browser.close()


def look(base: str, paths: Iterable[str], program: str, report: Report) -> None:
    """Looks at each page in every state, with as many browsers as there are processors."""
    waiting: Queue[str] = Queue()
    for path in paths:
        waiting.put(path)
    many = min(os.cpu_count() or 1, 4)
    with ThreadPoolExecutor(many) as pool:
        working = [pool.submit(work, base, waiting, program, report) for _ in range(many)]
        for done in working:
            done.result()


def work(base: str, waiting: Queue[str], program: str, report: Report) -> None:
    """Takes pages from those that wait until there are none."""
    with opened(program) as browser:
        looker = Looker(browser, base, report)
        while True:
            try:
                path = waiting.get_nowait()
            except Empty:
                return
            try:
                looker.look(path)
            except Error as error:
                report.complain(path, "browser", "fault", str(error).splitlines()[0])


class Looker:
    """One browser with a window for each state that cannot be had from another."""

    def __init__(self, browser: Browser, base: str, report: Report) -> None:
        self.base = base
        self.report = report
        self._strange: list[tuple[str, str]] = []
        self._plain = window(browser.new_context(viewport={"width": 1280, "height": 900}))
        self._zoomed = window(
            browser.new_context(viewport={"width": 640, "height": 450}, device_scale_factor=2)
        )
        self._bare = window(
            browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
        )

        self._plain.on("console", lambda said: self._strange.append(("console", said.text)))
        self._plain.on("request", lambda asked: self._asked(asked.url))

    def look(self, path: str) -> None:
        """Looks at one page in every state."""
        page = self._plain
        self._strange.clear()
        page.emulate_media(media="screen", color_scheme="light", forced_colors="none")
        page.set_viewport_size({"width": 1280, "height": 900})
        go(page, self.base + path)
        words = states.measure(page, "words")
        self._tell(path, "loading", self._left())
        self._tell(path, "keyboard", states.keyboard(page))
        self._tell(path, "1280 light", states.axe(page))
        self._tell(path, "1280 light", states.reflow(page))
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": 320, "height": 640})
        self._tell(path, "320 dark", states.axe(page))
        self._tell(path, "320 dark", states.reflow(page))
        page.emulate_media(media="print", color_scheme="light")
        page.set_viewport_size({"width": states.PAPER, "height": 1000})
        self._tell(path, "print", states.printing(page))
        self._afresh(path, words)
        self.report.count("pages by browser")

    def _afresh(self, path: str, words: str) -> None:
        """The states for which the page is loaded again."""
        go(self._zoomed, self.base + path)
        self._tell(path, "200 % zoom", states.reflow(self._zoomed))
        self._tell(path, "200 % zoom", states.skip(self._zoomed))
        go(self._bare, self.base + path)
        self._tell(path, "no JavaScript", states.same_words(self._bare, words))
        self._bare.emulate_media(forced_colors="active")
        self._tell(path, "forced colours", states.forced(self._bare, words))
        self._bare.emulate_media(forced_colors="none")

    def _asked(self, url: str) -> None:
        if not url.startswith(self.base + "/"):
            self._strange.append(("third-party", url))

    def _left(self) -> states.Problems:
        """What a page must not leave: words on the console, requests to others, cookies."""
        yield from [found for found in self._strange if not is_own_status(found)]
        for cookie in self._plain.context.cookies():
            yield "cookie", cookie["name"]

    def _tell(self, path: str, state: str, problems: states.Problems) -> None:
        for rule, what in problems:
            self.report.complain(path, state, rule, what)


def go(page: Page, url: str) -> None:
    """Opens a page, and again while the site says that it is still working it out."""
    until = time.monotonic() + LONGEST_WAIT
    while (reply := page.goto(url)) and reply.status == 503 and time.monotonic() < until:
        page.wait_for_timeout(5000)


def is_own_status(found: tuple[str, str]) -> bool:
    """Chromium says on the console that an answer is not 200; the walk has seen to that."""
    return found[0] == "console" and "the server responded with a status of" in found[1]


def window(context: BrowserContext) -> Page:
    """A page that waits long enough, and is spoken to in British English."""
    context.set_default_timeout(PATIENCE)
    context.set_default_navigation_timeout(PATIENCE)
    return context.new_page()


def pictures(base: str, paths: Iterable[str], program: str, folder: Path) -> None:
    """Saves each page as a picture in three widths."""
    folder.mkdir(parents=True, exist_ok=True)
    with opened(program) as browser:
        page = window(browser.new_context())
        for path in paths:
            name = path.strip("/").replace("/", "-").replace("?", "-") or "front"
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 900})
                go(page, base + path)
                page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
