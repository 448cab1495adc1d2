"""One page as read from its HTML: title, headings, names and links."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

Attributes = list[tuple[str, "str | None"]]


class Reading(HTMLParser):
    """What the rules of the walk ask of a page."""

    def __init__(self, path: str, text: str) -> None:
        super().__init__()
        self.path = path
        self.titles: list[str] = []
        self.ranks: list[int] = []
        self.names: Counter[str] = Counter()
        self.links: list[str] = []
        self.data: list[str] = []
        self.scripts: list[str] = []
        self._within: list[str] | None = None
        self._drawings = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Notes what an element begins."""
        given = dict(attrs)
        if name := given.get("id"):
            self.names[name] += 1
        if tag == "svg":
            self._drawings += 1
        elif tag == "title" and self._drawings == 0:
            self._begin(self.titles)
        elif tag == "script":
            self._script(given)
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.ranks.append(int(tag[1]))
        self._link(tag, given)

    def handle_endtag(self, tag: str) -> None:
        """Notes that an element ends."""
        if tag == "svg":
            self._drawings -= 1
        if tag in ("title", "script"):
            self._within = None

    def handle_data(self, data: str) -> None:
        """Keeps the text of titles and of data islands."""
        if self._within is not None:
            self._within[-1] += data

    def problems(self) -> list[tuple[str, str]]:
        """What is wrong with the page by itself, as rule and words."""
        found = []
        if len(self.titles) != 1 or not self.titles[0].strip():
            found.append(("one-title", f"titles: {self.titles}"))
        if self.ranks.count(1) != 1:
            found.append(("one-h1", f"{self.ranks.count(1)} of them"))
        for above, rank in zip([0, *self.ranks], self.ranks, strict=False):
            if rank > above + 1:
                found.append(("headings-in-order", f"h{rank} after h{above}"))
        found += [("one-name", f"id={name}") for name, many in self.names.items() if many > 1]
        found += [("no-script", kind) for kind in self.scripts]
        return found

    def _begin(self, texts: list[str]) -> None:
        texts.append("")
        self._within = texts

    def _script(self, given: dict[str, str | None]) -> None:
        if given.get("type") == "application/ld+json":
            self._begin(self.data)
        else:
            self.scripts.append(f"a script of type {given.get('type')}")

    def _link(self, tag: str, given: dict[str, str | None]) -> None:
        name = {"a": "href", "link": "href", "form": "action", "img": "src"}.get(tag)
        target = given.get(name) if name else None
        if target is None:
            return
        whole = urlsplit(urljoin("http://here" + self.path, target))
        if whole.netloc == "here" and whole.scheme == "http":
            fragment = f"#{whole.fragment}" if whole.fragment else ""
            query = f"?{whole.query}" if whole.query else ""
            self.links.append(whole.path + query + fragment)
