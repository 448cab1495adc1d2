public import Governance

/// The frameworks at hand, by the hash of their files.
///
/// An adoption names the hash, so that a place is always judged by the very text it adopted.
public struct Library: Sendable {
    private var byDigest: [Digest: Framework] = [:]
    private var newest: [Word: Digest] = [:]
    private var stopping: [String: [String]] = [:]

    /// Starts with none.
    public init() {}

    /// Puts frameworks on the shelf and joins what one takes from another.
    ///
    /// Several files of one key are versions of it, the newest last. A `see:` is looked for in its
    /// own file first, then in the newest version of the others.
    ///
    /// - Throws: `FrameworkProblem` for two duties of one id, unless they stand in two versions of
    ///   one framework, and for a `see:` that leads nowhere.
    public init(_ files: [(digest: Digest, framework: Framework)]) throws(FrameworkProblem) {
        var byId: [String: (home: Word, duty: Duty)] = [:]
        for (_, framework) in files {
            for duty in framework.duties {
                let before = byId.updateValue((framework.key, duty), forKey: duty.id)
                if let before, before.home != framework.key {
                    throw FrameworkProblem(
                        "Two duties have the id ‘\(duty.id)’, one of \(before.home) and one of"
                            + " \(framework.key).")
                }
            }
        }
        let duties = byId.mapValues(\.duty)
        for (digest, framework) in files {
            try framework.mustNameDutiesOnce()
            let own = Dictionary(uniqueKeysWithValues: framework.duties.map { ($0.id, $0) })
            let all = duties.merging(own) { _, mine in mine }
            var joined: [Duty] = []
            for duty in framework.duties { joined.append(try duty.joined(with: all)) }
            byDigest[digest] = Framework(
                key: framework.key, title: framework.title, source: framework.source,
                principles: framework.principles, duties: joined)
            newest[framework.key] = digest
        }
        for duty in all.flatMap(\.duties) {
            for intent in duty.stops { stopping[intent, default: []].append(duty.id) }
        }
    }

    /// The framework whose file has a hash.
    public subscript(digest: Digest) -> Framework? { byDigest[digest] }

    /// The hash of the file at hand for a framework.
    public func digest(of key: Word) -> Digest? { newest[key] }

    /// All frameworks, by key in order.
    public var all: [Framework] {
        newest.values.compactMap { byDigest[$0] }.sorted { $0.key < $1.key }
    }

    /// The duties that hold back an intent.
    public func duties(stopping intent: String) -> [String] {
        stopping[intent] ?? []
    }
}

extension Framework {
    func mustNameDutiesOnce() throws(FrameworkProblem) {
        var seen: Set<String> = []
        for duty in duties where !seen.insert(duty.id).inserted {
            throw FrameworkProblem("Two duties of \(key) have the id ‘\(duty.id)’.")
        }
    }
}

extension Duty {
    func joined(with others: [String: Duty]) throws(FrameworkProblem) -> Duty {
        guard case .see(let id) = rule else { return self }
        guard let other = others[id], other.id != self.id else {
            let near = nearestWord(to: id, among: others.keys.sorted())
            throw FrameworkProblem(
                "\(self.id) says see ‘\(id)’, which is no duty."
                    + (near.map { " Did you mean ‘\($0)’?" } ?? ""))
        }
        if case .see = other.rule {
            throw FrameworkProblem("\(self.id) sees \(id), which sees another duty itself.")
        }
        return Duty(
            id: self.id, says: says, clause: clause, matter: matter ?? other.matter, basis: basis,
            weight: weight, subject: other.subject,
            conditions: conditions.isEmpty ? other.conditions : conditions,
            unless: unless ?? other.unless, members: members ?? other.members, rule: other.rule,
            among: among.isEmpty ? other.among : among, stops: stops)
    }
}

/// What is wrong with frameworks as they were read.
public struct FrameworkProblem: Error, Hashable, Sendable {
    /// What is wrong, in one sentence.
    public let sentence: String

    init(_ sentence: String) {
        self.sentence = sentence
    }
}
