"""Reads the open site as people and their programs do: `python3 Tests/Readers --help`."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from types import FrameType

import tools
from serving import NotServed, abandon, demonstration


def options() -> argparse.Namespace:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(
        prog="bin/readers",
        description="Reads the open site of both samples with a browser, axe, the Nu HTML checker "
        "and programs for calendars and feeds. Says what is wrong, one line each; exits 1 then.",
    )
    parser.add_argument(
        "--look", nargs="+", metavar="PATH", help="look at these paths only, such as /county"
    )
    parser.add_argument(
        "--all", action="store_true", help="everything in the browser, and a sample of past days"
    )
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="save what is looked at as PNGs, 3 widths"
    )
    parser.add_argument("--at", metavar="URL", help="read a site that is already served")
    return parser.parse_args()


def excuse(lacks: list[str]) -> int:
    """Says what is missing: a failure in CI, where everything can be had, else a skip."""
    for lack in lacks:
        print(f"readers: {lack}")
    if os.environ.get("CI"):
        print("readers: failed, because CI is set and tools are missing")
        return 1
    print("readers: SKIPPED: nobody read the open site; bin/setup --test says what to install")
    return 0


def end(number: int, frame: FrameType | None) -> None:
    """Stops the site and ends at once: threads may be waiting for answers that never come."""
    abandon()
    shutil.rmtree(tempfile.gettempdir(), ignore_errors=True)
    os._exit(128 + number)


def main() -> int:
    """Runs what was asked for."""
    asked = options()
    lacks = tools.missing()
    if lacks:
        return excuse(lacks)
    with tempfile.TemporaryDirectory(prefix="readers-") as home:
        tempfile.tempdir = home  # everything else is within, so that one removal is enough
        signal.signal(signal.SIGTERM, end)
        signal.signal(signal.SIGINT, end)
        return read(asked)


def read(asked: argparse.Namespace) -> int:
    """Serves the site and reads it."""
    import runs  # the packages it needs are there

    report = runs.Report()
    served = nullcontext(asked.at) if asked.at else demonstration()
    try:
        with served as base, tempfile.TemporaryDirectory(prefix="readers-") as folder:
            run = runs.Run(base.rstrip("/"), tools.found(), report, Path(folder), asked.all)
            if asked.look:
                run.given(asked.look)
            else:
                run.whole()
            if asked.pictures:
                run.pictures(asked.pictures)
    except NotServed as error:
        print(f"readers: {error}")
        return 1
    print(report.summary())
    return 1 if report.broken else 0


sys.exit(main())
