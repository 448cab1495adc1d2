"""The Nu HTML checker, over every page that was walked, in as few runs of Java as may be."""

from __future__ import annotations

import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from report import Report
from tools import Tools

BATCH = 1000  # pages for one run: enough for Java to become quick
PATIENCE = 1200  # seconds for one batch

# What this checker, of 2020, calls wrong and is not: what it says, and of which markup.
KNOWN: list[tuple[re.Pattern[str], re.Pattern[str]]] = [
    # Every browser of today has fields for days, and where one has not, the day is typed.
    (re.compile("“date” input type is not supported in all browsers"), re.compile("<input")),
    # A list may have a name of its own: ARIA 1.2 forbids names to other roles.
    (re.compile("Possible misuse of “aria-label”"), re.compile("<[ou]l[^>]* aria-label")),
]


def check(pages: dict[str, Path], tools: Tools, report: Report) -> None:
    """Complains of every error and warning; as many batches at once as there are processors."""
    paths = sorted(pages)
    batches = [paths[start : start + BATCH] for start in range(0, len(paths), BATCH)]
    with ThreadPoolExecutor(min(os.cpu_count() or 1, 4)) as pool:
        files = [[str(pages[path]) for path in batch] for batch in batches]
        for batch, said in zip(batches, pool.map(partial(messages, tools), files), strict=True):
            of = {pages[path].as_uri().replace("///", "/"): path for path in batch}
            for message in said:
                tell(message, of, report)
            report.count("pages by Nu", len(batch))


def messages(tools: Tools, files: list[str]) -> list[dict[str, object]]:
    """What the checker says of files."""
    java = [tools.java, "-Xss4m", "-XX:+UseSerialGC", "-jar", str(tools.nu)]
    run = subprocess.run(
        [*java, "--format", "json", "--no-langdetect", *files],
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    try:
        said: list[dict[str, object]] = json.loads(run.stderr)["messages"]
        return said
    except (ValueError, KeyError):
        return [{"type": "fault", "message": run.stderr.decode(errors="replace")[-400:]}]


def tell(message: dict[str, object], paths: dict[str, str], report: Report) -> None:
    """Tells one message, unless it is known to be false."""
    words = str(message.get("message", ""))
    extract = str(message.get("extract", ""))
    if any(said.search(words) and of.search(extract) for said, of in KNOWN):
        return
    path = paths.get(str(message.get("url", "")).replace("///", "/"), "?")
    where = message.get("extract") or f"line {message.get('lastLine')}"
    report.complain(path, "Nu", words, str(where))
