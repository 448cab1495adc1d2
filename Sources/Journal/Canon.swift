import Governance

/// The order of members that `docs/journal.md` lays down, and that nothing is ever `null`.
enum Canon {
    /// Whether an entry keeps to the canonical order and leaves out what is absent.
    static func isKept(by entry: Datum) -> Bool {
        let places = entry.members.map { Entry.names.firstIndex(of: $0.name) ?? -1 }
        guard zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }), places.first == 0,
            case .list(let happenings) = entry["happenings"]
        else { return false }
        return happenings.allSatisfy { $0.members.first?.name == "is" } && !hasGap(entry)
    }

    private static func hasGap(_ datum: Datum) -> Bool {
        switch datum {
        case .absent: true
        case .list(let items): items.contains(where: hasGap)
        case .object(let members): members.contains { hasGap($0.value) }
        default: false
        }
    }
}
