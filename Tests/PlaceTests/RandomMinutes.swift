import Governance
import TestSupport

/// Random intents of every kind: most name what there may be, some are nonsense.
struct RandomMinutes {
    private var dice: Dice

    init(seed: UInt64) {
        dice = Dice(seed: seed)
    }

    /// The next intent, for a journal of so many entries.
    mutating func line(_ last: Int) -> Datum {
        let kinds = IntentKind.all
        let kind = kinds[dice.roll(0...(kinds.count - 1))]
        var members: [Datum.Member] = [
            .init("intent", .text(kind.word)),
            .init("as", dice.roll(0...19) == 0 ? "nobody" : "clerk"),
        ]
        for field in kind.fields {
            if field.need == .optional, dice.roll(0...1) == 0 { continue }
            if dice.roll(0...59) == 0 { continue }
            members.append(.init(field.name, value(of: field.kind, last)))
        }
        if kind.mayReport, dice.roll(0...2) == 0 {
            members.append(.init("happened", .text(when())))
            members.append(.init("word-of", "news"))
        }
        if dice.roll(0...29) == 0 {
            members.append(.init("corrects", .number(dice.roll(0...(last + 2)))))
            members.append(.init("because", "It was wrong."))
        }
        if dice.roll(0...29) == 0 { members.append(.init("despite", "It cannot wait.")) }
        if dice.roll(0...39) == 0 { members.append(.init("seen", .number(dice.roll(0...last)))) }
        return .object(members)
    }

    private mutating func value(of kind: FieldKind, _ last: Int) -> Datum {
        if dice.roll(0...99) == 0 { return nonsense() }
        switch kind {
        case .reference(let kind): return .text(key(of: kind))
        case .anySubject:
            let kind = SubjectKind.allCases[dice.roll(0...(SubjectKind.allCases.count - 1))]
            let likely: SubjectKind = dice.roll(0...1) == 0 ? .partnership : .body
            let chosen = dice.roll(0...3) == 0 ? kind : likely
            return .text("\(chosen.rawValue):\(key(of: chosen))")
        case .choice(let words): return .text(words[dice.roll(0...(words.count - 1))])
        case .day: return .text(day())
        case .when: return .text(when())
        case .time: return .text("\(dice.roll(10...23)):\(dice.roll(10...59))")
        case .number: return .number(dice.roll(-1...max(7, last)))
        case .flag: return .flag(dice.roll(0...1) == 0)
        case .name: return .text("Name \(dice.roll(0...9))")
        case .word:
            return .text(["city-guide", "cabinet-report", "shire", "theme"][dice.roll(0...3)])
        case .hash: return .text(String(repeating: "0f", count: 32))
        case .keptText: return .text("Some words, \(dice.roll(0...99))")
        case .document:
            return ["name": "words.txt", "text": .text("Words \(dice.roll(0...9))")]
        case .list(let kind):
            return .list((0..<dice.roll(0...3)).map { _ in value(of: kind, last) })
        }
    }

    private mutating func key(of kind: SubjectKind) -> String {
        switch (kind, dice.roll(0...3)) {
        case (.partnership, 0...2): "forum"
        case (.body, 0...2): "council"
        case (.involvement, 0...2): "council-in-forum"
        case (.place, _): "shire"
        case (.person, 0...2): "clerk"
        default: "\(kind.rawValue.lowercased())-\(dice.roll(0...12))"
        }
    }

    private mutating func day() -> String {
        let month = dice.roll(1...12)
        let day = dice.roll(1...30)
        let two: (Int) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
        return "201\(dice.roll(3...5))-\(two(month))-\(two(day))"
    }

    private mutating func when() -> String {
        switch dice.roll(0...9) {
        case 0: "unknown"
        case 1: "before \(day())"
        case 2: "2013"
        case 3: "2013-0\(dice.roll(1...9))"
        default: "2013-0\(dice.roll(1...9))-1\(dice.roll(0...9))"
        }
    }

    private mutating func nonsense() -> Datum {
        switch dice.roll(0...5) {
        case 0: .absent
        case 1: .text("../../etc/passwd")
        case 2: .text(String(repeating: "x", count: 30_000))
        case 3: .number(Int.max)
        case 4: .object([.init("a", .list([.flag(true)]))])
        default: .text("\u{202E}\u{0}é\u{301}")
        }
    }
}
