import Governance

/// Turns `INTENT --field value --field=value` into an intent as any door sends it.
enum TypedFields {
    static func datum(of words: [String], by who: String) throws -> Datum {
        var members: [Datum.Member] = [
            .init("intent", .text(words.first ?? "")), .init("as", .text(who)),
        ]
        var rest = words.dropFirst()
        while let word = rest.popFirst() {
            guard word.hasPrefix("--"), word.utf8.count > 2 else {
                throw Refusal("Found ‘\(word)’, expected --FIELD and a value.")
            }
            let parts = word.dropFirst(2).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard !members.contains(where: { $0.name == name }) else {
                throw Refusal("It is given twice.", field: name)
            }
            if parts.count == 2 {
                members.append(.init(name, .text(String(parts[1]))))
            } else if let value = rest.popFirst() {
                members.append(.init(name, .text(value)))
            } else {
                throw Refusal("Nothing given, expected a value.", field: name)
            }
        }
        return .object(members)
    }
}
