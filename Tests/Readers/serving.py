"""Starts the demonstration, which serves both samples, and stops it."""

from __future__ import annotations

import re
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue

from tools import ROOT

PATIENCE = 300.0  # seconds until it serves; a slow machine makes the county in a few minutes
PARTING = 60.0  # seconds until it has stopped


# What is being served now, for `abandon`.
running: list[subprocess.Popen[str]] = []


class NotServed(Exception):
    """The demonstration could not be started, or did not stop in order."""


def binary() -> Path:
    """The optimised program if it is newer than its sources, else the other."""
    release = ROOT / ".build/release/shiremoot"
    debug = ROOT / ".build/debug/shiremoot"
    if release.exists() and release.stat().st_mtime >= newest_source():
        return release
    if debug.exists():
        return debug
    raise NotServed("nothing is built: make build")


def newest_source() -> float:
    """When anything was last changed that goes into the program."""
    rooms = [ROOT / name for name in ("Sources", "Frameworks", "Plugins")]
    files = [file for room in rooms for file in room.rglob("*") if file.is_file()]
    return max(file.stat().st_mtime for file in [*files, ROOT / "Package.swift"])


@contextmanager
def demonstration() -> Iterator[str]:
    """Serves both samples from a passing directory; gives the address, and always stops."""
    program = binary()
    print(f"readers: serving with {program.relative_to(ROOT)}", flush=True)
    with tempfile.TemporaryDirectory(prefix="readers-") as folder:
        process = subprocess.Popen(
            [program, "demo", "--data", f"{folder}/data", "--port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        running.append(process)
        try:
            yield address(process)
        finally:
            stop(process)


def address(process: subprocess.Popen[str]) -> str:
    """Waits for the line that says where it serves; reads on, so that it never blocks."""
    answer: Queue[str | None] = Queue()
    threading.Thread(target=listen, args=(process, answer), daemon=True).start()
    try:
        url = answer.get(timeout=PATIENCE)
    except Empty:
        raise NotServed(f"it did not serve within {PATIENCE:.0f} s") from None
    if url is None:
        raise NotServed(f"it ended by itself, with {process.wait()}")
    return url


def listen(process: subprocess.Popen[str], answer: Queue[str | None]) -> None:
    """Reads what it says until it ends."""
    said: list[str] = []
    is_serving = False
    for line in process.stdout or ():
        said.append(line)
        if found := re.match(r"Serving on (http://\S+?)/? ", line):
            is_serving = True
            answer.put(found[1])
    if not is_serving:
        print("".join(said[-20:]))
        answer.put(None)


def abandon() -> None:
    """Stops whatever is served, when the run is told to end in the middle of things."""
    for process in running:
        stop(process)


def stop(process: subprocess.Popen[str]) -> None:
    """Stops it as Ctrl-C does; what does not stop is ended."""
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=PARTING)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        print("readers: the site did not stop when told to", flush=True)
