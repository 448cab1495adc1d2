import Almanac
import Governance

extension Framework {
    /// Reads a framework from the text of its file.
    ///
    /// - Throws: `FileProblem` with file, line, column, what was found, what was expected and the
    ///   nearest right word.
    public static func read(_ text: String, file: String) throws(FileProblem) -> Framework {
        let whole = try YAMLItem.whole(text, file: file)
        try whole.mustHaveOnly(["framework", "title", "source", "principles", "duties"])
        var principles: [Principle] = []
        for item in try whole.item("principles")?.list() ?? [] {
            principles.append(try item.principle())
        }
        var duties: [Duty] = []
        for item in try whole.required("duties").list() { duties.append(try item.duty()) }
        return Framework(
            key: try whole.required("framework").word(), title: try whole.required("title").text(),
            source: try whole.required("source").text(), principles: principles, duties: duties)
    }
}

extension Framework {
    /// Reads a framework from the bytes of its file.
    ///
    /// - Throws: `FileProblem` as for a text, and for the first byte that is not UTF-8.
    public static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> Framework {
        if let text = String(validating: bytes, as: UTF8.self) {
            return try read(text, file: file)
        }
        var (line, column) = (1, 1)
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        throw FileProblem(
            file: file, line: line, column: column, found: "a byte that is not UTF-8",
            expected: "text in UTF-8", nearest: nil)
    }
}

extension YAMLItem {
    private static let ofDuty = [
        "id", "says", "clause", "matter", "basis", "law", "checked", "weight", "subject", "when",
        "unless", "members", "among", "stops",
    ]

    func duty() throws(FileProblem) -> Duty {
        try mustHaveOnly(Self.ofDuty + Self.ofRule)
        let id = try required("id").text()
        guard id.utf8.count <= 24, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F })
        else {
            throw try required("id").problem(
                found: "‘\(id.prefix(40))’", expected: "a short id without spaces or slashes")
        }
        let rule = try rule()
        var subject = SubjectWord.partnership
        let among = try among()
        if case .see = rule {
        } else {
            subject = try required("subject").subject(among: among)
        }
        return Duty(
            id: id, says: try required("says").text(), clause: try required("clause").text(),
            matter: try item("matter")?.text(), basis: try basis(),
            weight: try item("weight")?.choice(Weight.self, "a weight") ?? .must,
            subject: subject, conditions: try conditions(),
            unless: try item("unless")?.choice(Evidence.self, Evidence.meaning),
            members: try members(), rule: rule, among: among, stops: try stops())
    }

    private func subject(among: [Named]) throws(FileProblem) -> SubjectWord {
        let subject = try choice(SubjectWord.self, "a subject")
        guard !subject.isOfList || !among.isEmpty else {
            throw problem(
                found: "the subject ‘\(subject.rawValue)’ without ‘among’",
                expected: "‘among’ with the words of which it is asked one by one")
        }
        return subject
    }

    private func basis() throws(FileProblem) -> Basis {
        guard let law = item("law") else {
            guard let item = item("basis") else { return .policy }
            guard case .policy = try item.choice(BasisWord.self, "a basis") else {
                throw item.problem(found: "law", expected: "‘law:’ with the Act and section")
            }
            return .policy
        }
        guard let checked = item("checked") else { return .law(try law.text(), checked: nil) }
        guard let day = Day(try checked.text()) else {
            throw checked.problem(found: checked.inWords, expected: "a day such as 2026-11-22")
        }
        return .law(try law.text(), checked: day.description)
    }

    private enum BasisWord: String, CaseIterable { case policy, law }

    private func members() throws(FileProblem) -> Members? {
        guard let item = item("members") else { return nil }
        try item.mustHaveOnly(["everyCouncil", "sectors", "ranks", "sectorRanks"])
        return Members(
            everyCouncil: try item.item("everyCouncil")?.choices(Sector.self, Sector.meaning) ?? [],
            sectors: try item.item("sectors")?.choices(Sector.self, Sector.meaning) ?? [],
            ranks: try item.item("ranks")?.choices(Rank.self, Rank.meaning) ?? [],
            sectorRanks: try item.item("sectorRanks")?.choices(Rank.self, Rank.meaning) ?? [])
    }
}

extension SubjectWord {
    /// Whether it is each word of a list that the file gives.
    fileprivate var isOfList: Bool {
        switch self {
        case .question, .group, .priority: true
        default: false
        }
    }
}
