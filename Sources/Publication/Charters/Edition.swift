public import Almanac
public import Assurance
public import Governance

/// One state of a framework: a version that was recorded, or a text by which things are judged.
public struct Edition: Sendable {
    /// What it is asked for by: the key of a version, or the beginning of a text's SHA-256.
    public let name: String
    /// What it is called.
    public let title: String
    /// Since when there is it, as far as that is on record.
    public let since: When?
    /// Its text, where that is at hand. Of a version only what is said of it is recorded.
    public let text: Framework?
}

extension Assessor {
    /// Every version and every text of a framework that there was by the day asked: the versions
    /// in the order in which they came, then the texts by the day from which they bind.
    public func editions(of framework: Word) -> [Edition] {
        let recorded = versions(of: framework).map { version in
            Edition(
                name: version.key.word,
                title: "Version ‘\(version.made.value?.label.text ?? version.key.word)’",
                since: version.made.facts(by: day).last?.happened, text: nil)
        }
        return recorded + texts(of: framework)
    }

    /// The versions of a framework that were recorded by the day asked, the first one first.
    public func versions(of framework: Word) -> [Version] {
        record.versions.filter { stands($0.made) && $0.made.value?.framework == framework }
            .sorted {
                ($0.made.last?.happened.place ?? 0, $0.key)
                    < ($1.made.last?.happened.place ?? 0, $1.key)
            }
    }

    private func texts(of framework: Word) -> [Edition] {
        let terms = record.adoptions.all.compactMap { $0.made.value }
            .filter { $0.framework == framework && $0.from <= day }
            .sorted { $0.from < $1.from }
        var seen: Set<Digest> = []
        var texts = terms.filter { seen.insert($0.file).inserted }.map { terms in
            Edition(
                name: terms.file.beginning, title: "The text in use since \(terms.from.inWords)",
                since: .on(terms.from), text: library[terms.file])
        }
        if let newest = library.digest(of: framework), seen.insert(newest).inserted {
            texts.append(
                Edition(
                    name: newest.beginning, title: "The newest text at hand, which nobody uses",
                    since: nil, text: library[newest]))
        }
        return texts
    }
}

extension Digest {
    fileprivate var beginning: String { String(description.prefix(12)) }
}

extension When {
    /// Where it stands among others: by the last day it can be, or the first, where it is known.
    var place: Int { (latest ?? earliest ?? .last).number }
}

/// A sentence of a framework, and what became of it between two texts.
public struct ClauseChange: Sendable {
    /// What it is called.
    public let title: String
    /// What became of it.
    public let change: Change

    /// What can become of a sentence.
    public enum Change: Sendable {
        case same
        case changed(Redline)
        /// It changed, and is too long to be compared word by word.
        case rewritten
        case putIn(String)
        case takenOut(String)
    }

    /// Compares two texts sentence by sentence, in the order of the newer one; what it has no more
    /// comes last.
    public static func all(from older: Framework, to newer: Framework) -> [ClauseChange] {
        let old = Dictionary(older.clauses.map { ($0.key, $0.says) }) { first, _ in first }
        let clauses = newer.clauses
        let kept = Set(clauses.map(\.key))
        return clauses.map { clause in
            ClauseChange(title: clause.title, change: change(old[clause.key], clause.says))
        }
            + older.clauses.filter { !kept.contains($0.key) }.map {
                ClauseChange(title: $0.title, change: .takenOut($0.says))
            }
    }

    private static func change(_ old: String?, _ new: String) -> Change {
        guard let old else { return .putIn(new) }
        guard old != new else { return .same }
        guard let redline = Redline(from: old, to: new) else { return .rewritten }
        return redline.isSame ? .same : .changed(redline)
    }
}

extension Framework {
    /// What it says: principles with what each side undertakes, then duties with what each rests
    /// on.
    fileprivate var clauses: [(key: String, title: String, says: String)] {
        principles.map { principle in
            let sides = principle.commitments.map { "\($0.side.inWords): \($0.says)" }
            return (
                "principle/\(principle.key)", "Principle: \(principle.title)",
                ([principle.title] + sides).joined(separator: "; ")
            )
        }
            + duties.map { duty in
                (
                    "duty/\(duty.id)", "\(duty.id), \(duty.clause)",
                    "\(duty.says) It rests on: \(duty.basis.inWords). It is \(duty.weight.inWords)."
                )
            }
    }
}

extension Weight {
    /// What it is, in words.
    public var inWords: String {
        switch self {
        case .must: "a must"
        case .hope: "a hope"
        case .query: "a question"
        }
    }
}
