import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension FrameworkPage {
    /// Its versions, the texts by which things are judged, and any two of them compared.
    var versions: HTML {
        let editions = outlook.assessor.editions(of: framework.key)
        return """
            \(Section("Versions", "versions", recorded))\
            \(Section("Texts", "texts", texts(editions)))\
            \(Section("What changed between two of them", "compare", compared(editions)))
            """
    }

    private var recorded: HTML {
        let all = outlook.assessor.versions(of: framework.key)
        guard !all.isEmpty else { return "<p>No version is on record.</p>\n" }
        var table = TableView(
            "Versions, the first one first",
            [.init("Version"), .init("Written"), .init("Why it changed"), .init("Adopted")])
        for version in all {
            guard let made = version.made.last else { continue }
            let adopted = version.adopted.facts(by: outlook.day).last
            let reason = outlook.assessor.publicWords(made.value.reason)
            table.add([
                "\(made.value.label.text)",
                "\(made.happened)<br><span class=\"hint\">by \(named(made.value.author))</span>",
                "\(reason ?? "no reason on record")",
                adopted.map { "\(StandingTag(.kept, "adopted")) \($0.happened)" }
                    ?? "\(StandingTag(.due, "a proposal"))",
            ])
        }
        return table.html
    }

    private func texts(_ editions: [Edition]) -> HTML {
        let items = editions.map { edition -> HTML in
            let words = edition.text == nil ? "not kept here, only that there is one" : "at hand"
            let name: HTML = "<span class=\"hint\">\(edition.name)</span>"
            return "<li>\(edition.title): \(words) \(name)</li>\n"
        }
        guard !items.isEmpty else { return "<p>No text is on record.</p>\n" }
        return """
            <p>Of a version the journal keeps its name and what is said of it. The text that \
            duties are taken from is known by its SHA-256, of which the beginning is shown.</p>
            <ul>
            \(items)</ul>

            """
    }

    private func compared(_ editions: [Edition]) -> HTML {
        let texts = editions.filter { $0.text != nil }
        guard texts.count > 1 else {
            let found = texts.isEmpty ? "none is" : "only one is"
            return """
                <p>To compare, two texts have to be at hand; \(found).</p>
                \(answer(editions))
                """
        }
        return "\(question(texts))\(answer(editions))"
    }

    private func question(_ editions: [Edition]) -> HTML {
        """
        <form class="filter" action="\(link(.versions))#compare" method="get">
        \(choice("from", "One of them", editions, query["from"] ?? editions.first?.name))\
        \(choice("to", "The other", editions, query["to"] ?? editions.last?.name))
        <div class="field"><button type="submit">Compare them</button></div>
        </form>

        """
    }

    private func choice(
        _ name: String, _ label: String, _ editions: [Edition], _ chosen: String?
    ) -> HTML {
        let options = editions.map { edition -> HTML in
            let isChosen: HTML? = edition.name == chosen ? " selected" : nil
            return "<option value=\"\(edition.name)\"\(isChosen)>\(edition.title)</option>\n"
        }
        return """
            <div class="field"><label for="\(name)">\(label)</label>
            <select id="\(name)" name="\(name)">
            \(options)</select></div>

            """
    }

    private func answer(_ editions: [Edition]) -> HTML? {
        guard let from = query["from"], let to = query["to"] else { return nil }
        guard let older = editions.first(where: { $0.name == from }),
            let newer = editions.first(where: { $0.name == to })
        else { return "<p>One of the two asked for is not on record. Choose from the lists.</p>\n" }
        guard older.name != newer.name else { return "<p>It is the same one twice.</p>\n" }
        let missing = [older, newer].filter { $0.text == nil }
        guard let first = older.text, let second = newer.text else {
            let names = missing.map(\.title).joined(separator: " and of ")
            return """
                <p>They cannot be compared: the text of \(names) is not kept here.</p>

                """
        }
        // Whichever way they were chosen, what changed is told from the older to the newer.
        let changes =
            older.isAfter(newer)
            ? ClauseChange.all(from: second, to: first) : ClauseChange.all(from: first, to: second)
        return RedlineView(changes: changes).html
    }
}

extension Edition {
    /// Whether it came later; one that nobody uses yet is the newest.
    fileprivate func isAfter(_ other: Edition) -> Bool {
        guard let since = other.since else { return false }
        return self.since.map { When.order(since, $0) } ?? true
    }
}
