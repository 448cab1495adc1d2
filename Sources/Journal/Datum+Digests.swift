import Governance

extension Datum {
    /// Visits every hash that stands in it, however deep.
    func forEachDigest(_ visit: (Digest) -> Void) {
        switch self {
        case .text(let text) where text.utf8.count == 64:
            if let digest = Digest(hex: text) { visit(digest) }
        case .list(let items):
            for item in items { item.forEachDigest(visit) }
        case .object(let members):
            for member in members { member.value.forEachDigest(visit) }
        case .absent, .flag, .number, .text: break
        }
    }
}

extension Entry {
    /// The hashes that its happenings refer to.
    var digests: Set<Digest> {
        var digests: Set<Digest> = []
        for happening in happenings { happening.datum.forEachDigest { digests.insert($0) } }
        return digests
    }
}
