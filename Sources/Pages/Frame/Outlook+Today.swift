public import Address
import Assurance
import Governance
import Publication

extension Outlook {
    /// Where one reads how things stand today, coming from a page as at a past day.
    ///
    /// The same page, if there is one today; the promises of its partnership for a finding that is
    /// no longer asked; and otherwise the home.
    ///
    /// - Parameter today: the same place today.
    public func way(to today: Outlook, from page: Address.Page) -> Address {
        let way: Link? =
            switch page {
            case .partnership(let key, let part): today.link(partnership: key, part)
            case .meeting(let key): today.link(meeting: key)
            case .body(let key): today.link(body: key)
            case .person(let key): today.link(person: key)
            case .grid(let framework): today.link(grid: framework)
            case .framework(let key, _): today.link(framework: key).map { _ in today.link(page) }
            case .finding(let name): way(to: today, fromFinding: name)
            case .entry(let number): number <= today.record.last ? today.link(page) : nil
            // It has no frame that could lead anywhere.
            case .document: nil
            case .home, .partnerships, .bodies, .promises, .resources, .arrangements, .withheld,
                .frameworks, .assurance, .trend, .ahead, .hindsight, .search, .journal:
                today.link(page)
            }
        return (way ?? today.link(.home)).address
    }

    private func way(to today: Outlook, fromFinding name: String) -> Link? {
        if today.standings.finding(named: name, by: today.assessor) != nil {
            return today.link(.finding(name))
        }
        return standings.finding(named: name, by: assessor)
            .flatMap { assessor.partnership(of: $0) }
            .flatMap { today.link(partnership: $0, .promises) }
    }
}
