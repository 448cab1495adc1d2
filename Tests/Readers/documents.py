"""Looks at a document: that it comes as what it is, whole, in parts, and as nothing that runs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asking import Answer, Asker

PATH = re.compile(r"^/[^/]+/(?:on/.*/)?documents/([0-9a-f]{64})$")

# How a file of each type begins, where all of them begin alike.
BEGINS = {
    "application/pdf": b"%PDF-",
    "application/zip": b"PK",
    "image/png": b"\x89PNG",
    "image/jpeg": b"\xff\xd8\xff",
}
OTHERS = ("text/plain", "text/csv", "text/html", "application/rtf", "application/vnd.")


def problems(path: str, answer: Answer, asker: Asker) -> Iterator[tuple[str, str]]:
    """What is wrong with a document that was asked for whole."""
    body, has = answer.body, answer.headers
    named = PATH.match(path)
    if named is None or hashlib.sha256(body).hexdigest() != named[1]:
        yield "document-hash", "its bytes are not those that its address names"
    if has.get("content-length") != str(len(body)):
        yield "document-length", f"{has.get('content-length')} for {len(body)} bytes"
    kind = answer.media_type
    if kind in BEGINS and not body.startswith(BEGINS[kind]):
        yield "document-type", f"{kind}, and begins {body[:8]!r}"
    if kind not in BEGINS and not kind.startswith(OTHERS):
        yield "document-type", kind or "none"
    if has.get("content-security-policy") != "sandbox; default-src 'none'":
        yield "document-sandbox", has.get("content-security-policy", "none")
    if has.get("x-content-type-options") != "nosniff":
        yield "document-sandbox", "may be taken for another type"
    if "filename=" not in has.get("content-disposition", ""):
        yield "document-name", has.get("content-disposition", "none")
    yield from parts(path, body, asker)


def parts(path: str, body: bytes, asker: Asker) -> Iterator[tuple[str, str]]:
    """What is wrong with its parts, and with its head alone."""
    part = asker.ask("GET", path, {"Range": "bytes=-5"})
    if part.status != 206 or part.body != body[-5:]:
        yield "document-range", f"{part.status}, {part.body!r}"
    if asker.ask("GET", path, {"Range": f"bytes={len(body)}-"}).status != 416:
        yield "document-range", "what is beyond its end is not refused"
    head = asker.ask("HEAD", path)
    if head.body or head.headers.get("content-length") != str(len(body)):
        yield "document-head", head.headers.get("content-length", "no length")
