import Almanac

/// Puts into words what an entry changed of a subject, field by field.
struct Telling {
    private let subject: SubjectRef
    private let record: Record
    private let before: Traits
    private let after: Traits

    /// - Parameter before: what was so of the subject before the entry was folded.
    init(of subject: SubjectRef, in record: Record, from before: Traits) {
        self.subject = subject
        self.record = record
        self.before = before
        after = record.traits(of: subject)
    }

    /// What happened by its name, each field as it was and is; then what else changed thereby.
    func words(of entry: Entry) -> String {
        var parts: [String] = []
        var told: Set<String> = []
        for happening in entry.happenings.map(\.told) {
            guard happening.mentions.isEmpty || happening.mentions.contains(subject) else {
                continue
            }
            parts.append(words(of: happening, &told))
        }
        for name in before.names + after.names where told.insert(name).inserted {
            guard before[name]?.value != after[name]?.value,
                let trait = after[name] ?? before[name]
            else { continue }
            parts.append("\(trait.label): \(words(before[name])) → \(words(after[name]))")
        }
        return parts.joined(separator: "; ")
    }

    private func words(of happening: any Happened, _ told: inout Set<String>) -> String {
        let name = type(of: happening).name
        let fields = Happening.table[name]?.fields ?? []
        let words = happening.members.compactMap { member -> String? in
            guard let field = fields.first(where: { $0.name == member.name }),
                !isSubject(member.value)
            else { return nil }
            let now = self.words(member.value, field.kind)
            guard let trait = after.name(of: field.name, in: name),
                after[trait]?.value == member.value
            else { return "\(field.label): \(now)" }
            told.insert(trait)
            guard before[trait]?.value != member.value else { return "\(field.label): \(now)" }
            return "\(field.label): \(self.words(before[trait])) → \(now)"
        }
        return words.isEmpty ? name : "\(name), " + words.joined(separator: ", ")
    }

    private func isSubject(_ value: Datum) -> Bool {
        value == .text(subject.key) || value == .text(subject.description)
    }

    private func words(_ trait: Traits.Trait?) -> String {
        trait.map { words($0.value, $0.kind) } ?? "nothing"
    }

    private func words(_ value: Datum, _ kind: FieldKind) -> String {
        switch (value, kind) {
        case (.text(let text), .keptText): return kept(text)
        case (_, .document): return Document(value)?.inWords ?? value.inWords
        case (.text(let text), .name): return "‘\(text)’"
        case (.text(let text), _): return text
        case (.list(let items), .list(let kind)):
            return items.map { words($0, kind) }.joined(separator: " and ")
        case (.flag(let isSo), _): return isSo ? "yes" : "no"
        default: return value.inWords
        }
    }

    /// A kept text, for somebody with a grant here; not one that only keepers may read.
    private func kept(_ digest: String) -> String {
        switch Digest(hex: digest).flatMap({ record.text(Kept($0)) }) {
        case .standing(_, for: .keepers): "[not shown]"
        case .standing(let text, _): "‘\(text.shortened)’"
        case let other: other?.inWords ?? "[not kept here]"
        }
    }
}
