import Address
import Almanac
import Assurance
import Governance
import Markup
import Publication

extension MeetingPage {
    /// The agenda as it was set out, each item with its papers; then papers of no item.
    var papers: HTML {
        let record = outlook.record
        let items = record.all(\.items, below: meeting.ref)
            .filter { outlook.assessor.stands($0.made) }
            .sorted { ($0.number, $0.key) < ($1.number, $1.key) }
        let papers = record.all(\.papers, below: meeting.ref)
            .filter { outlook.assessor.stands($0.made) }
        let loose = papers.filter { paper in
            paper.made.value?.item.map { key in !items.contains { $0.key == key } } ?? true
        }
        guard !items.isEmpty || !papers.isEmpty else {
            return "<p>No agenda and no paper is on record.</p>\n"
        }
        let list =
            loose.isEmpty
            ? "" : "<ul class=\"papers\">\n\(loose.map { line(of: $0) })</ul>\n" as HTML
        guard !items.isEmpty else { return list }
        let lines = items.map { item in
            self.item(item, papers.filter { $0.made.value?.item == item.key })
        }
        return "\(list)<ol class=\"agenda\">\n\(lines)</ol>\n"
    }

    private func item(_ item: AgendaItem, _ papers: [Paper]) -> HTML {
        let assessor = outlook.assessor
        // Withheld on whatever day: a day before it does not show what was withheld since.
        let exempt = item.exempted.last
        let title = exempt == nil ? item.made.value?.title : exempt?.value.publicTitle
        let value: HTML? = item.made.value?.number.map { " value=\"\($0)\"" }
        let list: HTML? =
            papers.isEmpty ? nil : "\n<ul class=\"papers\">\n\(papers.map { line(of: $0) })</ul>\n"
        let words = assessor.publicWords(title) ?? "An item taken without the public"
        return """
            <li\(value)>\(words)\(exempt.map { why($0.value) })\
            \(list)</li>

            """
    }

    private func why(_ exempted: ItemExempted) -> HTML {
        withheld(
            exempted.paragraphs, outlook.assessor.publicWords(exempted.publicInterest))
    }

    private func withheld(_ paragraphs: [Int], _ reason: String?) -> HTML {
        let law =
            paragraphs.isEmpty
            ? ""
            : ": Schedule 12A, paragraph "
                + paragraphs.map { String($0) }.joined(separator: ", ")
        let why = reason.map { "; \($0)" } ?? ""
        return "<p class=\"hint\">Not in public\(law)\(why).</p>\n"
    }

    private func line(of paper: Paper) -> HTML {
        guard let fact = paper.made.last else { return "" }
        let assessor = outlook.assessor
        let exempt = paper.exempted.last
        let title = assessor.publicWords(exempt?.value.publicTitle ?? fact.value.title)
        let address = exempt == nil ? assessor.publicWords(fact.value.address) : nil
        let document = exempt == nil ? fact.value.document : nil
        let isNowhere = exempt == nil && fact.value.address == nil && document == nil
        let linked = outlook.linked(title ?? "A paper", to: document, or: address)
        let remark = document.flatMap { outlook.remark(on: $0, address) }
        let at = fact.value.at.map { ", \($0)" } ?? ""
        let why = exempt.map {
            withheld($0.value.paragraphs, assessor.publicWords($0.value.reason))
        }
        return """
            <li>\(linked) <span class="hint">\
            \(fact.value.sort.inWords), published \(fact.happened)\(at)\(distance(fact))\
            \(remark)\(isNowhere ? "; no address on record" : "")</span>\
            \(why)\(stands(paper))</li>

            """
    }

    /// How many days before the meeting it came.
    private func distance(_ fact: Fact<PaperPublished>) -> String {
        guard let out = fact.happened.exact, let met = when.exact else { return "" }
        let days = met.number - out.number
        switch days {
        case 0: return ", on the day itself"
        case 1...: return ", \(counted(days, "day")) before it"
        default: return ", \(counted(-days, "day")) after it"
        }
    }

    /// Whether it was late, by whatever was promised about it.
    private func stands(_ paper: Paper) -> HTML? {
        guard let convener = meeting.convener, convener.kind == .partnership,
            let key = Partnership.Key(convener.key)
        else { return nil }
        let about = outlook.standings.findings(in: key).filter {
            $0.key.subject == paper.ref && $0.key.isAdopted && $0.key.weight == .must
                && $0.standing.gravity >= 5
        }
        guard let worst = about.ranked.first else { return nil }
        let link = outlook.link(.finding(worst.key.name))
        return " <a href=\"\(link)\">\(StandingTag(worst.standing))</a>"
    }
}

extension AgendaItem {
    /// Its number on the agenda; those without one stand last.
    fileprivate var number: Int { made.value?.number ?? .max }
}
