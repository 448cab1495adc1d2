import Almanac
import Governance

extension YAMLItem {
    static let ofRule = [
        "form", "parts", "anyOf", "see", "evidence", "word", "before", "after", "atLeast", "atMost",
        "count", "every", "measure", "per", "lasting", "left", "right", "how", "none",
        "principle", "gap", "sides", "expires",
    ]

    private enum FormWord: String, CaseIterable {
        case exists, deadline, recurs, limit, agrees, judged

        var names: [String] {
            switch self {
            case .exists: ["evidence", "word", "before"]
            case .deadline: ["evidence", "word", "atLeast", "atMost", "count", "before", "after"]
            case .recurs: ["evidence", "word", "every"]
            case .limit: ["evidence", "word", "measure", "atMost", "atLeast", "per", "lasting"]
            case .agrees: ["left", "right", "how", "none"]
            case .judged: ["principle", "atLeast", "gap", "sides", "expires"]
            }
        }
    }

    func rule() throws(FileProblem) -> Rule {
        let heads = ["form", "parts", "anyOf", "see"].filter { item($0) != nil }
        guard heads.count == 1 else {
            throw problem(
                found: heads.isEmpty ? "none of them" : heads.joined(separator: " and "),
                expected: "one of form, parts, anyOf and see")
        }
        if let parts = item("parts") { return .parts(try parts.parts()) }
        if let parts = item("anyOf") { return .anyOf(try parts.parts()) }
        if let see = item("see") { return .see(try see.text()) }
        let form = try required("form").choice(FormWord.self, "a form")
        for name in Self.ofRule where item(name) != nil && name != "form" {
            guard form.names.contains(name) else {
                throw try required(name).problem(
                    found: "‘\(name)’",
                    expected: "what belongs to the form \(form.rawValue): "
                        + form.names.joined(separator: ", "))
            }
        }
        switch form {
        case .exists: return .exists(.init(ask: try ask(), before: try item("before")?.anchor()))
        case .deadline: return .deadline(try deadline())
        case .recurs: return .recurs(.init(ask: try ask(), every: try required("every").every()))
        case .limit: return .limit(try limit())
        case .agrees: return .agrees(try agrees())
        case .judged: return .judged(try judged())
        }
    }

    private func parts() throws(FileProblem) -> [Rule.Part] {
        var parts: [Rule.Part] = []
        for item in try list() {
            try item.mustHaveOnly(["title", "when"] + Self.ofRule)
            parts.append(
                Rule.Part(
                    title: try item.required("title").text(), conditions: try item.conditions(),
                    rule: try item.rule()))
        }
        guard !parts.isEmpty else { throw problem(found: "none", expected: "at least one part") }
        return parts
    }

    private func ask() throws(FileProblem) -> Rule.Ask {
        Rule.Ask(
            evidence: try required("evidence").choice(Evidence.self, Evidence.meaning),
            word: try item("word")?.text())
    }

    private func deadline() throws(FileProblem) -> Rule.Deadline {
        let isBefore = item("before") != nil
        guard isBefore != (item("after") != nil) else {
            throw problem(found: "both or neither", expected: "either before or after")
        }
        let (asked, other) = isBefore ? ("atLeast", "atMost") : ("atMost", "atLeast")
        if let other = item(other) {
            throw other.problem(
                found: isBefore ? "atMost with before" : "atLeast with after",
                expected: "\(asked): a deadline is at least so many days before, or at most so many"
                    + " after")
        }
        let amount = try required(asked).amount()
        return Rule.Deadline(
            ask: try ask(), amount: amount,
            count: try required("count").choice(DayCount.self, "a day count"), isBefore: isBefore,
            anchor: try required(isBefore ? "before" : "after").anchor())
    }

    private func limit() throws(FileProblem) -> Rule.Limit {
        let (atMost, atLeast) = (try item("atMost")?.amount(), try item("atLeast")?.amount())
        guard atMost != nil || atLeast != nil else {
            throw problem(found: "no number", expected: "atMost or atLeast")
        }
        return Rule.Limit(
            ask: try ask(),
            measure: try item("measure")?.choice(Measure.self, "a measure") ?? .count,
            atMost: atMost, atLeast: atLeast, per: try item("per")?.choice(Period.self, "a period"),
            lasting: try item("lasting")?.choice(DayCount.self, "a day count"))
    }

    private func agrees() throws(FileProblem) -> Rule.Agrees {
        Rule.Agrees(
            left: .init(
                evidence: try required("left").choice(Evidence.self, Evidence.meaning), word: nil),
            right: .init(
                evidence: try required("right").choice(Evidence.self, Evidence.meaning), word: nil),
            how: try item("how")?.choice(Rule.Agrees.How.self, "a comparison") ?? .matches,
            isNoneEnough: try item("none")?.choice(NoneWord.self, "what none comes to") == .kept)
    }

    private enum NoneWord: String, CaseIterable { case kept, late }

    private func judged() throws(FileProblem) -> Rule.Judged {
        let expires = try required("expires")
        try expires.mustHaveOnly(["months"])
        return Rule.Judged(
            principle: try required("principle").word(), atLeast: try required("atLeast").number(),
            gapAtMost: try item("gap")?.number(), sides: try item("sides")?.number() ?? 1,
            expiresInMonths: try expires.required("months").number())
    }

    private func every() throws(FileProblem) -> Rule.Recurs.Every {
        if isMapping {
            try mustHaveOnly(["months"])
            return .months(try required("months").amount())
        }
        return .period(try choice(Period.self, "a period"))
    }

    private func amount() throws(FileProblem) -> Amount {
        guard isMapping else { return .fixed(try number()) }
        switch try required("by").choice(ByWord.self, "what the number depends on") {
        case .band: return .byBand(try numbers(Band.self))
        case .level: return .byLevel(try numbers(InvolvementLevel.self))
        case .standard:
            try mustHaveOnly(["by"])
            return .byStandard
        }
    }

    private enum ByWord: String, CaseIterable { case band, level, standard }

    private func numbers<C: CaseIterable & RawRepresentable & Hashable>(
        _ type: C.Type
    ) throws(FileProblem) -> [C: Int] where C.RawValue == String {
        try mustHaveOnly(["by"] + C.allCases.map(\.rawValue))
        var numbers: [C: Int] = [:]
        for choice in C.allCases {
            guard let item = item(choice.rawValue) else {
                throw problem(
                    found: "no number for \(choice.rawValue)",
                    expected:
                        "one for each of \(C.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            numbers[choice] = try item.number()
        }
        return numbers
    }

    /// `meeting`, `next(meeting)` or `earliestOf(firstMeeting, firstDecision)`.
    func anchor() throws(FileProblem) -> Anchor {
        let text = try text()
        guard let open = text.firstIndex(of: "("), text.last == ")" else {
            return .word(try anchorWord(text))
        }
        let inside = text[text.index(after: open)...].dropLast()
        let words = inside.split(separator: ",").map { $0.filter { $0 != " " } }
        switch text[..<open] {
        case "next" where words.count == 1: return .next(try anchorWord(words[0]))
        case "earliestOf" where !words.isEmpty:
            var anchors: [Anchor] = []
            for word in words { anchors.append(.word(try anchorWord(word))) }
            return .earliestOf(anchors)
        default:
            throw problem(
                found: inWords, expected: "an anchor, next(anchor) or earliestOf(anchor, anchor)",
                nearest: nearestWord(to: String(text[..<open]), among: ["next", "earliestOf"]))
        }
    }

    private func anchorWord(_ text: String) throws(FileProblem) -> AnchorWord {
        if let word = AnchorWord(rawValue: text) { return word }
        let words = AnchorWord.allCases.map(\.rawValue)
        throw problem(
            found: "‘\(text.prefix(60))’",
            expected: "an anchor: one of \(words.joined(separator: ", "))",
            nearest: nearestWord(to: text, among: words))
    }
}
