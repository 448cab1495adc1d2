import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension FrameworkPage {
    /// Where it comes from, who adopted it, who speaks for its sides and what was asked under it.
    var overview: HTML {
        """
        \(facts)\(Section("Who adopted it", "adopted", adopted))\(sides)\(documents)\(support)
        """
    }

    private var facts: HTML {
        let duties = framework.duties
        let law = duties.count { $0.basis.word == "law" }
        let varied = outlook.assessor.signatories(of: framework.key).map(\.variations.count)
            .reduce(0, +)
        var facts = FactList()
        facts.add("Source", text: framework.source)
        facts.add(
            "Duties",
            .link(
                "\(counted(duties.count, "duty", "duties")), \(law.grouped) said to be law",
                link(.duties)))
        if !framework.principles.isEmpty {
            facts.add(
                "Principles",
                .link(counted(framework.principles.count, "principle"), link(.principles)))
        }
        if varied > 0 {
            let words = varied == 1 ? "1 clause is" : "\(varied.grouped) clauses are"
            facts.add(
                "Kept in their own way",
                .link("\(words) kept by a signatory in its own way", link(.signatories)))
        }
        return facts.html
    }

    private var all: [Adoption] { outlook.adoptions(of: framework.key) }

    private var adopted: HTML {
        guard !all.isEmpty else {
            return "<p>Nobody here adopted it or holds it up.</p>\n"
        }
        var table = TableView(
            "Who adopted it or is held up against it, from when and how long",
            [
                .init("Who"), .init("How"), .init("From"), .init("To be looked at again"),
                .init("Its text"),
            ])
        for adoption in all {
            guard let terms = adoption.made.value else { continue }
            table.add([
                outlook.named(terms.party),
                "\(how(adoption, terms))", "\(terms.from)", review(adoption), text(terms),
            ])
        }
        return """
            <p>Adopted, it binds whoever adopted it. Held up as a yardstick it binds nobody.</p>
            \(table)
            """
    }

    private func how(_ adoption: Adoption, _ terms: Adoption.Terms) -> HTML {
        let how = terms.isAdopted ? "adopted" : "held up as a yardstick"
        guard let dropped = adoption.dropped.fact(on: outlook.day) else { return "\(how)" }
        let reason = outlook.assessor.publicWords(dropped.value.reason).map { ": \($0)" } ?? ""
        return "\(how), dropped \(dropped.happened)\(reason)"
    }

    private func review(_ adoption: Adoption) -> HTML {
        guard let dated = adoption.reviewDated.facts(by: outlook.day).last else {
            return "no date given"
        }
        let owner: HTML? = dated.value.owner.map { ", by \(named($0))" }
        let isPast = dated.value.by < outlook.day
        let late: HTML? = isPast ? "\(StandingTag(.late, "passed")) " : nil
        return "\(late)\(dated.value.by)\(owner)"
    }

    private func text(_ terms: Adoption.Terms) -> HTML {
        let newest = outlook.assessor.library.digest(of: framework.key)
        if terms.file == newest { return "the one shown here" }
        return outlook.assessor.library[terms.file] == nil
            ? "another, not at hand here"
            : .link("an older one", link(.versions))
    }

    private var sides: HTML? {
        var table = TableView(
            "The sides of the framework, and whom to ask on each",
            [.init("Side"), .init("Who speaks for it"), .init("Whom to ask"), .init("Last tried")])
        for adoption in all {
            let parties = adoption.parties.facts(by: outlook.day)
            for (place, party) in parties.enumerated()
            where !parties[(place + 1)...].contains(where: { $0.value.side == party.value.side }) {
                let side = party.value.side
                table.add([
                    "\(side.inWords.capitalised)",
                    party.value.body.map { named($0) } ?? "not on record",
                    contact(side, of: adoption), trial(side, of: adoption),
                ])
            }
        }
        return table.isEmpty ? nil : Section("Its sides", "sides", table.html).html
    }

    private func contact(_ side: Word, of adoption: Adoption) -> HTML {
        let named = adoption.contacts.facts(by: outlook.day).last { $0.value.side == side }
        guard let named else { return "not on record" }
        let how = outlook.assessor.publicWords(named.value.contact).map { ": \($0)" } ?? ""
        return "\(named.value.post.text)\(how)"
    }

    private func trial(_ side: Word, of adoption: Adoption) -> HTML {
        let tried = adoption.trials.facts(by: outlook.day).last { $0.value.side == side }
        guard let tried else { return "never, as far as is on record" }
        let tag = tried.value.works ? StandingTag(.kept, "works") : StandingTag(.missed, "failed")
        return "\(tag) \(tried.happened)"
    }

    private var documents: HTML? {
        let offered = all.compactMap { adoption -> HTML? in
            guard let fact = adoption.documents.facts(by: outlook.day).last,
                let address = outlook.assessor.publicWords(fact.value.address)
            else { return nil }
            let accessible =
                fact.value.accessible ? "said to be accessible" : "not said to be accessible"
            return "<li>\(HTML.elsewhere(address, address)), \(accessible)</li>\n"
        }
        guard !offered.isEmpty else { return nil }
        return Section("Where to read the whole of it", "document", "<ul>\n\(offered)</ul>\n").html
    }
}
