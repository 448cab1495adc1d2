import Address
import Almanac
import Assurance
import Governance
public import Markup
import Publication

/// One finding with its working: what was asked, what happened, which days were counted, which
/// entries prove it, and what whoever it is about says to it.
public struct FindingPage: Page {
    private let outlook: Outlook
    private let finding: Finding
    private let proof: Finding.Proof

    /// Opens a finding by its name; `nil` where none has it on the day asked.
    public init?(_ outlook: Outlook, _ name: String) {
        guard let finding = outlook.standings.finding(named: name, by: outlook.assessor) else {
            return nil
        }
        self.outlook = outlook
        self.finding = finding
        proof = outlook.assessor.proof(of: finding)
    }

    private var duty: Duty? { outlook.assessor.duty(of: finding) }

    /// What was asked, in the words of the duty.
    private var asked: String { duty?.says ?? finding.key.duty }

    private var about: String { outlook.assessor.title(of: finding) }

    public var title: String {
        "\(finding.standing.word.capitalised): \(asked.shortened(to: 90)) (\(about))"
    }

    public var above: [Crumb] {
        guard let key = outlook.assessor.partnership(of: finding) else {
            return outlook.belowAssurance
        }
        return [
            outlook.top,
            Crumb(
                outlook.assessor.title(of: key.ref), outlook.link(.partnership(key, .overview))),
            Crumb("Duties", outlook.link(.partnership(key, .promises))),
        ]
    }

    public var content: HTML {
        """
        <h1>\(asked.shortened(to: 120))<span class="sub">\(about)</span></h1>
        <p class="lead">\(FindingTag(finding: finding)) \(sentence)</p>
        \(whole)\(facts)\(Section("How this was worked out", "working", working))\
        \(Section("The entries that prove it", "entries", entries))\
        \(Section("Right of reply", "reply", replies))
        """
    }

    /// The duty in full, where the heading has only its beginning.
    private var whole: HTML? {
        guard asked.shortened(to: 120) != asked else { return nil }
        return "<blockquote><p>\(asked)</p></blockquote>\n"
    }

    private var sentence: HTML? {
        switch finding.standing {
        case .due(let day): "by \(day)"
        case .late(let day): "since \(day); it can still be put right"
        case .missed(let day): "on \(day); it can no longer be put right"
        case .unknown(let missing): "\(missing)"
        case .notApplicable(let because): "\(because)"
        case .excused:
            outlook.assessor.publicReason(of: finding).map { "The reason given: \($0)" }
        case .kept: nil
        }
    }

    private var facts: HTML {
        var facts = FactList()
        let about = outlook.assessor.title(of: finding.key.subject)
        facts.add("About", .link(about, outlook.link(to: finding.key.subject)))
        facts.add("Undertaken by", text: outlook.assessor.promisedBy(finding))
        facts.add(
            "In",
            .link(
                outlook.assessor.name(of: finding.key.framework),
                outlook.link(framework: finding.key.framework))
        )
        facts.add("Clause", text: duty?.clause)
        facts.add("It rests on", text: duty?.basis.inWords)
        facts.add("As at", "\(outlook.day)")
        facts.add("Counts", finding.counts ? nil : "no longer: it is history")
        return facts.html
    }

    private var working: HTML {
        let lines = outlook.assessor.working(of: finding, by: proof)
        guard !lines.isEmpty else { return "<p>There is nothing to work out.</p>\n" }
        return "<ol class=\"working\">\n\(lines.map { "<li>\($0)</li>\n" as HTML })</ol>\n"
    }

    private var entries: HTML {
        guard !proof.entries.isEmpty else {
            return "<p>No entry says anything of it: that is what the finding rests on.</p>\n"
        }
        let items = proof.entries.map { entry -> HTML in
            let recorded: HTML? = outlook.record.recorded(entry).map { ", entered \($0)" }
            let about =
                outlook.record.mentions(in: entry).first
                .map { outlook.assessor.title(of: $0) } ?? ""
            return """
                <li><a href="\(outlook.link(.entry(entry)))">Entry \(entry.number)</a>\
                \(recorded): \(about)</li>

                """
        }
        return "<ul>\n\(items)</ul>\n"
    }

    private var replies: HTML {
        let answers = outlook.record.answers(about: finding.key.subject).facts(by: outlook.day)
            .filter { $0.value.finding.text == finding.key.name }
        guard !answers.isEmpty else {
            return "<p>Nobody has answered this finding. Whoever it is about may.</p>\n"
        }
        let items = answers.map { answer -> HTML in
            """
            <li>\(answer.happened): \(outlook.assessor.publicWords(answer.value.answer) ?? "") \
            <span class="hint"><a href="\(outlook.link(.entry(answer.entry)))">entry \
            \(answer.entry.number)</a></span></li>

            """
        }
        return "<ul>\n\(items)</ul>\n"
    }
}
