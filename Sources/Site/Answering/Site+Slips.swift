import Address
import Almanac
import Governance
import Pages

/// What is answered where nothing stands, so that nobody is left at a dead end.
extension Site {
    /// Answers an address that cannot be read.
    func unread(_ target: String) async throws -> Reply {
        guard target.utf8.count <= Link.longest + Query.longest else {
            return given(made(414, ProblemPage(.unreadable)))
        }
        if let link = Link(readingWithoutSlash: target) { return sent(308, to: link) }
        let outlook = try await open(Link.place(in: target))
        if let outlook, let typed = Link.oddDay(in: target) {
            return given(made(422, ProblemPage(.day(typed), in: outlook), outlook))
        }
        return given(made(404, ProblemPage(.notFound, in: outlook), outlook))
    }

    /// Answers an address under which there is nothing.
    func missing(_ link: Link) async throws -> Reply {
        let outlook = try await open(link.address.place)
        if let outlook, case .within(_, let at, _) = link.address,
            let odd = at.days.first(where: { !$0.canBeShown(by: today) })
        {
            let page = ProblemPage(.day(odd.description), in: outlook)
            return given(made(422, page, outlook))
        }
        return given(made(404, ProblemPage(.notFound, in: outlook), outlook))
    }

    /// A page asked for as at a day that was typed into its form stands under its own address.
    func moved(_ link: Link) async throws -> Reply? {
        guard let typed = link.query["as-at"], case .within(let place, _, _) = link.address
        else { return nil }
        guard let day = Day(typed), day.canBeShown(by: today) else {
            let outlook = try await open(place)
            return given(made(422, ProblemPage(.day(typed), in: outlook), outlook))
        }
        let at: Address.AsAt = day == today ? .today : .on(day)
        return sent(
            303,
            to: Link(link.address.as(at: at), as: link.representation, link.query).asRead)
    }

    private func sent(_ status: Int, to link: Link) -> Reply {
        Reply(status, [("location", link.path), ("cache-control", "no-store")] + Self.guards)
    }

    /// A place as it is today; `nil` for one that is not open, of which nobody learns, and for
    /// one that there is not.
    private func open(_ place: Word?) async throws -> Outlook? {
        guard let place else { return nil }
        return try await outlook(of: place)
    }
}
