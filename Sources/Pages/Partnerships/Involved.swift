import Assurance
import Governance
import Publication

/// Which bodies are in which running partnerships on a day, and as what.
struct Involved: Sendable {
    /// What a body is in a partnership.
    struct Part: Sendable {
        let words: String
        let weight: Network.Weight
    }

    /// A body with everything it is in.
    struct Row: Sendable {
        let body: Body.Key
        let name: String
        let parts: [Partnership.Key: Part]
    }

    /// A part of the whole that can be drawn, and what was left out of it.
    struct Share: Hashable, Sendable {
        let network: Network
        let leftOut: [String]
    }

    /// The partnerships that run, in the order of the record.
    let partnerships: [Partnership.Key]
    /// The bodies that are in any of them, by name.
    let rows: [Row]
    private let names: [Partnership.Key: String]

    /// More partnerships than these are neither drawn at once nor the columns of a table.
    static let widest = 16
    /// More bodies than these are not drawn at once.
    static let highest = 40

    init(_ rows: [Row], in partnerships: [(key: Partnership.Key, name: String)]) {
        self.rows = rows
        self.partnerships = partnerships.map(\.key)
        names = Dictionary(
            partnerships.map { ($0.key, $0.name) }, uniquingKeysWith: { one, _ in one })
    }

    /// What an outlook sees.
    init(_ outlook: Outlook) {
        let running = outlook.ledger.lines.filter(\.isRunning)
        var words: [InvolvementLevel?: Part] = [:]
        for level in [nil] + InvolvementLevel.allCases {
            words[level] = Part(words: level?.inWords ?? "in it", weight: .init(level))
        }
        var parts: [Body.Key: [Partnership.Key: Part]] = [:]
        for line in running {
            for part in line.parts where part.lasts {
                parts[part.body, default: [:]][line.partnership] = words[part.level]
            }
        }
        let rows =
            parts
            .map {
                Row(body: $0.key, name: outlook.assessor.title(of: $0.key.ref), parts: $0.value)
            }
            .sorted { ($0.name, $0.body) < ($1.name, $1.body) }
        self.init(rows, in: running.map { (key: $0.partnership, name: $0.name) })
    }

    /// Whether everything can be drawn at once.
    var isSmall: Bool { partnerships.count <= Self.widest && rows.count <= Self.highest }

    /// Everything as a network.
    var whole: Network { network(rows, partnerships) }

    /// What a body is in and who else is in that, or who is in a partnership and in what else; as
    /// much of it as can be drawn. `nil` for what is in nothing.
    func around(_ subject: SubjectRef) -> Share? {
        switch subject.kind {
        case .body:
            rows.first { $0.body.ref == subject }.map { around($0) }
        case .partnership:
            partnerships.first { $0.ref == subject }.map { around($0) }
        default: nil
        }
    }

    private func around(_ row: Row) -> Share {
        let all = partnerships.filter { row.parts[$0] != nil }
        let shown = Array(all.prefix(Self.widest))
        let others = rows.filter { other in
            other.body != row.body && shown.contains { other.parts[$0] != nil }
        }
        var leftOut: [String] = []
        if all.count > shown.count {
            let more = counted(all.count - shown.count, "more partnership")
            leftOut.append("\(more) it is in")
        }
        guard others.count < Self.highest else {
            leftOut.append("the \(others.count.grouped) other bodies in those")
            return Share(network: network([row], shown), leftOut: leftOut)
        }
        return Share(network: network([row] + others, shown), leftOut: leftOut)
    }

    private func around(_ partnership: Partnership.Key) -> Share {
        let all = rows.filter { $0.parts[partnership] != nil }
        let leads = all.filter { $0.parts[partnership]?.weight == .lead }
        let rest = all.filter { $0.parts[partnership]?.weight != .lead }
        let shown = Array((leads + rest).prefix(Self.highest))
        let others = partnerships.filter { other in
            other != partnership && shown.contains { $0.parts[other] != nil }
        }
        var leftOut: [String] = []
        if all.count > shown.count {
            let more = counted(all.count - shown.count, "more body", "more bodies")
            leftOut.append("\(more) in it")
        }
        guard others.count < Self.widest else {
            leftOut.append("the \(others.count.grouped) other partnerships that those are in")
            return Share(network: network(shown, [partnership]), leftOut: leftOut)
        }
        return Share(network: network(shown, [partnership] + others), leftOut: leftOut)
    }

    private func network(_ rows: [Row], _ keys: [Partnership.Key]) -> Network {
        let lines = rows.enumerated().flatMap { body, row in
            keys.enumerated().compactMap { place, key in
                row.parts[key].map {
                    Network.Line(body: body, partnership: place, weight: $0.weight)
                }
            }
        }
        return Network(
            bodies: rows.map { .init(ref: $0.body.ref, name: $0.name) },
            partnerships: keys.map { .init(ref: $0.ref, name: name(of: $0)) }, lines: lines)
    }

    /// What a partnership is called on the day.
    func name(of partnership: Partnership.Key) -> String {
        names[partnership] ?? partnership.word
    }
}
