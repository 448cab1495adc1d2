/// Where the subjects of one kind stand in the record.
protocol ShelfMark: Sendable {
    /// Whether the record has a subject of that key.
    func has(_ key: String, in record: Record) -> Bool
    /// What a subject hangs on directly; nothing for one that is not in the record.
    func above(_ key: String, in record: Record) -> [SubjectRef]
    /// What is so of a subject; nothing of one that is not in the record.
    func traits(of key: String, in record: Record) -> Traits
    /// Everything that happened to a subject; nothing of one that is not in the record.
    func chronicle(of key: String, in record: Record) -> [Chronicled]
    /// The same of a subject that hangs on another; `nil` for one that does not.
    func chronicle(of key: String, on upper: SubjectRef, in record: Record) -> [Chronicled]?
    /// Takes out what one entry told of a subject.
    func strike(_ entry: EntryNumber, from key: String, in record: inout Record)
    /// Leaves out of every subject what happened after a day.
    func sift(_ record: inout Record, by sifter: inout Sifter)
}

extension SubjectKind {
    /// Where subjects of this kind stand; the place itself stands on no shelf.
    var shelf: (any ShelfMark)? { Self.inOrder[rank] }

    /// The shelves by the ranks of their kinds: what is asked a thousand times for a page is not
    /// looked up by its word.
    private static let inOrder: [(any ShelfMark)?] = {
        let last = SubjectKind.allCases.map(\.rank).max() ?? 0
        var shelves = [(any ShelfMark)?](repeating: nil, count: last + 1)
        for (kind, shelf) in Self.shelves { shelves[kind.rank] = shelf }
        return shelves
    }()

    private static let shelves: [SubjectKind: any ShelfMark] = [
        .source: Standing(\.sources), .person: Standing(\.people), .body: Standing(\.bodies),
        .partnership: Standing(\.partnerships), .involvement: Standing(\.involvements),
        .seat: Standing(\.seats), .remit: Standing(\.remits),
        .forwardItem: Standing(\.forwardItems), .joiningCase: Standing(\.cases),
        .meeting: Standing(\.meetings), .item: Standing(\.items), .paper: Standing(\.papers),
        .approval: Standing(\.approvals), .decision: Standing(\.decisions),
        .promise: Standing(\.promises), .referral: Standing(\.referrals),
        .objective: Standing(\.objectives), .target: Standing(\.targets),
        .benefit: Standing(\.benefits), .risk: Standing(\.risks),
        .complaint: Standing(\.complaints), .challenge: Standing(\.challenges),
        .annualReport: Standing(\.annualReports), .recommendation: Standing(\.recommendations),
        .adoption: Standing(\.adoptions), .version: Standing(\.versions),
        .consultation: Standing(\.consultations), .signatory: Standing(\.signatories),
        .issue: Standing(\.issues), .comment: Standing(\.comments),
        .request: Standing(\.requests),
    ]
}

/// The shelf on which subjects of one type stand.
private struct Standing<S: Changing>: ShelfMark {
    let path: any WritableKeyPath<Record, Shelf<S>> & Sendable

    init(_ path: any WritableKeyPath<Record, Shelf<S>> & Sendable) {
        self.path = path
    }

    private func subject(_ key: String, in record: Record) -> S? {
        record[keyPath: path][Key<S>(trusted: key)]
    }

    func has(_ key: String, in record: Record) -> Bool {
        subject(key, in: record) != nil
    }

    func above(_ key: String, in record: Record) -> [SubjectRef] {
        subject(key, in: record)?.above ?? []
    }

    func traits(of key: String, in record: Record) -> Traits {
        subject(key, in: record)?.traits ?? Traits()
    }

    func chronicle(of key: String, in record: Record) -> [Chronicled] {
        guard var subject = subject(key, in: record) else { return [] }
        var chronicler = Chronicler(subject: SubjectRef(S.kind, key))
        subject.visit(&chronicler)
        return chronicler.all
    }

    func chronicle(of key: String, on upper: SubjectRef, in record: Record) -> [Chronicled]? {
        guard var subject = subject(key, in: record) else { return nil }
        let isAbove = subject.above.contains(upper)
        var chronicler = Chronicler(subject: SubjectRef(S.kind, key))
        subject.visit(&chronicler)
        let all = chronicler.all
        return isAbove || all.contains { $0.mentions.contains(upper) } ? all : nil
    }

    func strike(_ entry: EntryNumber, from key: String, in record: inout Record) {
        record[keyPath: path].strike(Key<S>(trusted: key), entry)
    }

    func sift(_ record: inout Record, by sifter: inout Sifter) {
        record[keyPath: path].sift(&sifter)
    }
}
