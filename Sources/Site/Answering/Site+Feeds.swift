import Address
import Assurance
import Governance
import Pages
import Publication

extension Site {
    /// What is new of a place, a partnership or a body; `nil` where nothing is to be followed.
    func feed(_ page: Address.Page, _ outlook: Outlook) -> Made? {
        let assessor = outlook.assessor
        switch page {
        case .home:
            return feed(
                assessor.news(most: Self.newest), of: page, outlook,
                (outlook.place.text, assessor.record.place.title))
        case .partnership(let key, .overview):
            guard PartnershipPage(outlook, key, .overview) != nil else { return nil }
            return feed(
                assessor.news(of: key, most: Self.newest), of: page, outlook,
                ("\(outlook.place):\(key.ref)", assessor.title(of: key.ref)))
        case .body(let key):
            guard BodyPage(outlook, key) != nil else { return nil }
            return feed(
                assessor.news(of: key, most: Self.newest), of: page, outlook,
                ("\(outlook.place):\(key.ref)", assessor.title(of: key.ref)))
        default: return nil
        }
    }

    /// How many things a feed tells of.
    private static let newest = 50

    private func feed(
        _ rows: [NewsRow], of page: Address.Page, _ outlook: Outlook,
        _ called: (name: String, title: String)
    ) -> Made {
        let base = base ?? ""
        let address = Address.within(outlook.place, at: outlook.at, page)
        let head = FeedHead(
            name: called.name, title: "\(called.title): what is new",
            own: base + Link(address, as: .atom).path, page: base + address.path)
        let feed = NewsFeed(rows, under: head, by: outlook.assessor) {
            base + outlook.path(of: $0)
        } documents: {
            enclosed(outlook.documents(of: $0.subject, in: $0.entry))
        }
        return Made(200, Representation.atom.mediaType, feed.bytes)
    }

    /// Documents as feed readers fetch them.
    func enclosed(_ documents: [(document: Document, path: String)]) -> [FeedEnclosure] {
        documents.map { FeedEnclosure($0.document, at: (base ?? "") + $0.path) }
    }
}
