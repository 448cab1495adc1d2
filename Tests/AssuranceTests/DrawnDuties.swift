import Assurance
import Governance

/// A framework whose duties are drawn by lot, so that every word of the vocabulary is asked of
/// things it was never meant for too.
struct DrawnDuties {
    private var lots: Lots

    init(seed: UInt64) {
        lots = Lots(seed: seed)
    }

    /// One duty for each kind of evidence, at least.
    mutating func text() -> String {
        Evidence.allCases.enumerated().map { number, evidence in
            let isApt = !isDrawn(oneIn: 3)
            let subject = one(isApt ? Self.apt(evidence) : SubjectWord.allCases.map(\.rawValue))
            let members =
                subject == "member" ? ", members: {everyCouncil: [county, district]}" : ""
            let isOfList = ["question", "group", "priority"].contains(subject)
            let among = isOfList ? ", among: [audit, exit-plan]" : ""
            return "      - {id: OWN-\(number), says: a, clause: b, subject: \(subject)\(members)"
                + among + when() + unless() + ", " + rule(evidence.rawValue) + "}"
        }.joined(separator: "\n")
    }

    /// The subjects of which such evidence is usually asked.
    private static func apt(_ evidence: Evidence) -> [String] {
        switch evidence {
        case .called, .publicised, .howToAttend, .held, .heldInPublic, .reason, .minutes,
            .confirmedMinutes, .summary, .briefing, .oppositionBriefing:
            ["meeting", "speaker", "partnership"]
        case .attendance, .absence, .filledSeat, .vacancy: ["seat", "involvement"]
        case .published, .lateReason, .heading, .reference, .backgroundDocuments, .reliedOn:
            ["paper", "report"]
        case .itemLevel: ["item"]
        case .approvalSought, .approval, .outcome, .outcomeReason, .retrospectiveReason:
            ["approval", "report", "overlap"]
        case .needed, .available, .shortfall: ["resource", "involvement"]
        case .overlapAnswer: ["overlap"]
        case .dueDate, .promiseKept: ["promise"]
        case .versionReason, .consultationClosed, .adopted: ["versionChange"]
        case .decision: ["meeting", "decision"]
        case .member: ["member"]
        case .quorate, .signedMinutes, .inspection: ["meeting"]
        case .exemptParagraph, .publicInterest, .publicTitle: ["withheld"]
        case .privacyNotice, .privacyStatement, .privacyAgreed: ["privateMeeting"]
        case .keyDecisionNotice, .keyDecisionDocuments: ["keyDecision"]
        default: ["partnership", "involvement", "seat", "adoption"]
        }
    }

    private mutating func one(_ words: [String]) -> String {
        words.randomElement(using: &lots) ?? ""
    }

    private mutating func isDrawn(oneIn count: Int) -> Bool {
        Int.random(in: 0..<count, using: &lots) == 0
    }

    private mutating func evidence() -> String { one(Evidence.allCases.map(\.rawValue)) }

    private mutating func when() -> String {
        guard isDrawn(oneIn: 4) else { return "" }
        let condition = one([
            "band: [major]", "level: [fullPartner]", "meeting: held", "meeting: toCome",
            "sort: [report]", "forMonths: 6", "regime: [informal]", "kind: [strategic]",
            "has: [\(evidence())]",
        ])
        return ", when: {\(condition)}"
    }

    private mutating func unless() -> String {
        isDrawn(oneIn: 5) ? ", unless: \(one(["answer", "overrideReason", evidence()]))" : ""
    }

    private mutating func anchor() -> String {
        let words = AnchorWord.allCases.map(\.rawValue)
        return switch Int.random(in: 0..<4, using: &lots) {
        case 0: "next(meeting)"
        case 1: "'earliestOf(\(one(words)), \(one(words)))'"
        default: one(words)
        }
    }

    private mutating func amount() -> String {
        one([
            "2", "3", "{by: band, major: 1, moderate: 3, limited: 6}",
            "{by: level, leadAccountableBody: 1, jointLead: 1, fullPartner: 1, contributor: 2, "
                + "observer: 3, papersOnly: 4}",
        ])
    }

    private mutating func rule(_ evidence: String) -> String {
        switch Int.random(in: 0..<9, using: &lots) {
        case 0: return "parts: [\(part(evidence)), \(part(self.evidence()))]"
        case 1: return "anyOf: [\(part(evidence)), \(part(self.evidence()))]"
        default: return form(evidence)
        }
    }

    private mutating func part(_ evidence: String) -> String {
        "{title: \(one(["one", "other"]))\(when()), \(form(evidence))}"
    }

    private mutating func form(_ evidence: String) -> String {
        let asked = "evidence: \(evidence)"
        switch Int.random(in: 0..<10, using: &lots) {
        case 0: return "form: exists, \(asked)"
        case 1, 2: return "form: exists, \(asked), before: \(anchor())"
        case 3:
            return "form: deadline, \(asked), atLeast: \(amount()), count: workingDaysBefore,"
                + " before: \(anchor())"
        case 4:
            return "form: deadline, \(asked), atMost: \(amount()), count: calendarDays,"
                + " after: \(anchor())"
        case 5: return "form: recurs, \(asked), every: {months: \(amount())}"
        case 6: return "form: recurs, \(asked), every: \(one(["calendarYear", "quarter"]))"
        case 7:
            let measure = one(Measure.allCases.map(\.rawValue))
            let per = isDrawn(oneIn: 2) ? ", per: calendarYear" : ""
            return "form: limit, \(asked), measure: \(measure), atMost: \(amount())\(per)"
        case 8:
            return "form: agrees, left: \(evidence), right: \(self.evidence()),"
                + " how: \(one(["matches", "within", "differs"]))"
        default:
            return isDrawn(oneIn: 3)
                ? "form: judged, principle: trust, atLeast: 3, sides: 1, expires: {months: 12}"
                : "form: limit, \(asked), atMost: 10, lasting: calendarDays"
        }
    }
}
