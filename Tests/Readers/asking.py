"""Asks the site by plain HTTP, over connections that are kept."""

from __future__ import annotations

import http.client
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

PATIENCE = 120.0  # seconds for one answer
LONGEST_WAIT = 300.0  # seconds in all, where the site says that it is still working it out
IDLE = 2.0  # seconds after which a connection is not used again: the site hangs up on idle ones


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """Its type without parameters."""
        return self.headers.get("content-type", "").split(";")[0].strip()


class Asker:
    """One reader: each thread has a connection of its own."""

    def __init__(self, base: str) -> None:
        self.base = base
        self._host = urlsplit(base).netloc
        self._kept = threading.local()

    def get(self, path: str) -> Answer:
        """Asks for a path, and again while the answer is 503 with a `Retry-After`."""
        until = time.monotonic() + LONGEST_WAIT
        while True:
            answer = self.ask("GET", path)
            later = answer.headers.get("retry-after", "")
            if answer.status != 503 or not later.isdigit() or time.monotonic() > until:
                return answer
            time.sleep(min(int(later), 5))

    def ask(self, method: str, path: str, headers: dict[str, str] | None = None) -> Answer:
        """Asks once; raises `OSError` or `http.client.HTTPException` where nothing answers."""
        connection = self._connection()
        try:
            connection.request(method, path, headers=headers or {})
            reply = connection.getresponse()
            body = reply.read()
        except (OSError, http.client.HTTPException):
            connection.close()
            raise
        has = {name.lower(): value for name, value in reply.getheaders()}
        return Answer(reply.status, has, body)

    def _connection(self) -> http.client.HTTPConnection:
        kept = self._kept
        connection: http.client.HTTPConnection | None = getattr(kept, "connection", None)
        if connection is None:
            connection = http.client.HTTPConnection(self._host, timeout=PATIENCE)
        elif time.monotonic() - kept.used > IDLE:
            connection.close()
        kept.connection, kept.used = connection, time.monotonic()
        return connection
