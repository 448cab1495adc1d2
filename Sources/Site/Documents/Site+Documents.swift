import Address
import Almanac
import Governance
import Journal
import Pages
import Place

extension Site {
    /// Sends a document, or the part of it that is asked for.
    ///
    /// - Returns: `nil` for one that may not be read, and for one that there is not.
    func document(
        _ digest: Digest, of place: Word, at: Address.AsAt, _ ask: Ask
    ) async throws -> Reply? {
        guard ask.link?.representation == .page, let moot = moots[place],
            at.days.allSatisfy({ $0.canBeShown(by: today) })
        else { return nil }
        let sight = sight(of: moot, at)
        guard sight.isOpen, let found = sight.document(digest, at: at) else { return nil }
        if let day = found.erased {
            let outlook = try await outlook(of: place)
            return given(made(410, ProblemPage(.erased(day), in: outlook), outlook))
        }
        let tag = "\"\(digest)\""
        guard Tag.isWanted(ask.ifMatch, tag) else {
            return Reply(412, [("etag", tag), ("content-type", Self.plain)] + Self.guards, [])
        }
        if Tag.isAmong(ask.have, tag) {
            return Reply(304, [("etag", tag), ("cache-control", Self.caching)])
        }
        guard let open = moot.open(found.document) else {
            throw JournalFault(.damaged(firstBad: nil), "The document \(digest) is not there.")
        }
        // A range is of what `GET` brings, and of what the reader has a part of already.
        let isAsked = ask.method == "GET" && (ask.ifRange == nil || ask.ifRange == tag)
        let portion = Portion(isAsked ? ask.range : nil, of: open.size)
        let fields = [("etag", tag)] + self.fields(of: found, named: sight.name(of: found))
        return sent(portion, of: open, digest, fields) { [self] in
            let sight = self.sight(of: moot, at)
            return sight.isOpen && sight.document(digest, at: at).map { $0.erased == nil } ?? false
        }
    }

    private static let plain = "text/plain; charset=utf-8"

    /// What everyone may see of a place.
    private func sight(of moot: Moot, _ at: Address.AsAt) -> Sight {
        moot.snapshot.record.seen(by: .everyone, on: at.day ?? today)
    }

    private func fields(
        of found: PublicDocument, named name: SavedName
    ) -> [(name: String, value: String)] {
        let way = found.document.type.isShownByBrowsers ? "inline" : "attachment"
        return [
            ("content-type", found.document.type.mediaType), ("cache-control", Self.caching),
            ("accept-ranges", "bytes"), ("content-disposition", "\(way); \(name.parameters)"),
        ] + guardsOfDocuments
    }

    private func sent(
        _ portion: Portion, of open: OpenDocument, _ digest: Digest,
        _ fields: [(name: String, value: String)], while mayBeRead: @escaping @Sendable () -> Bool
    ) -> Reply {
        switch portion {
        case .none:
            let whole = ("content-range", "bytes */\(open.size)")
            return Reply(
                416,
                [whole, ("content-type", Self.plain)] + fields.filter { $0.name != "content-type" },
                [])
        case .whole:
            return Reply(
                200, fields,
                Pieces(
                    document: open, first: 0, end: open.size, tag: "\(digest)",
                    mayBeRead: mayBeRead))
        case .part(let first, let end):
            let part = ("content-range", "bytes \(first)-\(end - 1)/\(open.size)")
            return Reply(
                206, [part] + fields,
                Pieces(
                    document: open, first: first, end: end,
                    tag: first == 0 && end == open.size ? "\(digest)" : nil,
                    mayBeRead: mayBeRead))
        }
    }

    /// What keeps a document from being made to do anything but be read, whatever is in it.
    private var guardsOfDocuments: [(name: String, value: String)] {
        let policy = "content-security-policy"
        var guards = Self.guards.filter { $0.name != policy }
        guards.append((policy, "sandbox; default-src 'none'"))
        if let base, base.hasPrefix("https://") {
            guards.append(("strict-transport-security", "max-age=63072000"))
        }
        return guards
    }
}

extension Sight {
    /// A document that everyone may read, as far as it was published, and known of, on the days of
    /// an address.
    fileprivate func document(_ digest: Digest, at: Address.AsAt) -> PublicDocument? {
        guard let found = record.publicDocument(digest, by: day) else { return nil }
        if case .knownOn(let known, _) = at,
            record.recorded(found.entry).map({ $0 > known }) ?? true
        {
            return nil
        }
        return found
    }

    /// What a document is saved as: the title of its paper, and the day of the meeting.
    fileprivate func name(of found: PublicDocument) -> SavedName {
        var words = "Minutes"
        if let title = found.title {
            words = "Paper"
            if case .standing(let text, .everyone) = record.text(title) { words = text }
        }
        let meeting =
            found.subject.kind == .meeting
            ? Meeting.Key(found.subject.key)
            : Paper.Key(found.subject.key).flatMap { record.papers[$0]?.made.value?.meeting }
        let held = meeting.flatMap { record.meetings[$0]?.day(on: day)?.exact }
        let on = held.map { " \($0)" } ?? ""
        return SavedName(words + on, ending: found.document.type.rawValue)
    }
}
