import Address
import Assurance
import Governance
import Pages
import Publication
import Search

extension Site {
    /// Makes a page of search, or the same for machines. It is not kept: there is no end of them.
    func searched(_ link: Link, _ outlook: Outlook) async throws -> Made? {
        guard link.representation != .ics, let searcher = searchers[outlook.place] else {
            return nil
        }
        guard let asked = link.query["q"] else { return searched(link, "", .unasked, outlook) }
        let question: Question
        do {
            question = try Question(asked)
        } catch {
            return searched(
                link, String(asked.prefix(Question.longest)), .refused(error.sentence), outlook)
        }
        let answer = try await searcher.answer(
            question, page: link.query.page, in: outlook, within: patience)
        return searched(link, asked, .answered(answer), outlook)
    }

    private func searched(
        _ link: Link, _ asked: String, _ outcome: SearchPage.Outcome, _ outlook: Outlook
    ) -> Made {
        var (status, hits): (Int, [Hit]) = (200, [])
        switch outcome {
        case .unasked: break
        case .refused: status = 422
        case .answered(let answer): hits = answer.hits
        }
        let rows = hits.map { HitRow($0, at: (base ?? "") + outlook.path(of: $0.thing)) }
        switch link.representation {
        case .csv where status == 200: return sheet(rows, "search")
        case .json where status == 200: return list(rows.map(\.datum))
        case .atom where status == 200:
            let feed = SearchFeed(
                hits, under: head(link, asked, outlook), by: outlook.assessor, of: outlook.place
            ) {
                (base ?? "") + outlook.path(of: $0)
            } documents: { thing in
                guard case .subject(let ref) = thing else { return [] }
                return enclosed(outlook.documents(of: ref, in: nil))
            }
            return Made(200, Representation.atom.mediaType, feed.bytes)
        default:
            return made(
                status, SearchPage(outlook, asked: asked, outcome), outlook, at: link.address)
        }
    }

    private func head(_ link: Link, _ asked: String, _ outlook: Outlook) -> FeedHead {
        let base = base ?? ""
        return FeedHead(
            name: "search:" + link.path.split(separator: "?").joined(separator: "/"),
            title: "\(outlook.assessor.record.place.title): what was found for ‘\(asked)’",
            own: base + link.path, page: base + Link(link.address, link.query).path)
    }
}
