"""What is found wrong, told as it is found, and summed up at the end."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

# Of the same rule broken on page after page so many are told, and the rest are counted.
MOST_OF_ONE_RULE = 10


@dataclass(frozen=True)
class Complaint:
    """One thing wrong: where, in which state of the page, by which rule, and which element."""

    path: str
    state: str
    rule: str
    what: str

    def __str__(self) -> str:
        what = " ".join(self.what.split())
        return f"{self.path}  [{self.state}] {self.rule}: {what[:400]}"


@dataclass
class Report:
    """Complaints, counts and times; several threads may tell it things."""

    is_quiet: bool = False
    broken: Counter[tuple[str, str]] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def complain(self, path: str, state: str, rule: str, what: str) -> None:
        """Tells a complaint, unless its rule has been told often enough."""
        with self._lock:
            self.broken[state, rule] += 1
            told = self.broken[state, rule]
            if self.is_quiet:
                return
            if told <= MOST_OF_ONE_RULE:
                print(Complaint(path, state, rule, what), flush=True)
            elif told == MOST_OF_ONE_RULE + 1:
                print(f"[{state}] {rule}: and more, which are only counted", flush=True)

    def count(self, what: str, many: int = 1) -> None:
        """Counts what was looked at."""
        with self._lock:
            self.counts[what] += many

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Times a part of the run."""
        began = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = time.monotonic() - began
            print(f"readers: {name} took {self.seconds[name]:.0f} s", flush=True)

    def summary(self) -> str:
        """Everything in a few lines."""
        counts = ", ".join(f"{many} {what}" for what, many in sorted(self.counts.items()))
        times = ", ".join(f"{name} {took:.0f} s" for name, took in self.seconds.items())
        lines = [f"readers: looked at {counts}", f"readers: {times}"]
        for (state, rule), many in sorted(self.broken.items()):
            lines.append(f"readers: {many} × [{state}] {rule}")
        lines.append(f"readers: {sum(self.broken.values())} complaints")
        return "\n".join(lines)
