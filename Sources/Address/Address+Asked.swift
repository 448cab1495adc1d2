extension Link {
    /// The same without whatever is asked that nobody reads there: each name that is read once, in
    /// one order, so that one page is not made under many addresses.
    public var asRead: Link {
        Link(address, as: representation, query.only(address.read(as: representation)))
    }
}

extension Query {
    /// The last item of each of these names, in their order.
    fileprivate func only(_ names: [String]) -> Query {
        Query(names.compactMap { name in items.last { $0.name == name } })
    }
}

extension Address {
    /// The names that are read behind the question mark, in one form of what stands here.
    ///
    /// The day typed into the foot of a page is not among them: it leads to another address.
    fileprivate func read(as form: Representation) -> [String] {
        switch self {
        case .papersOut: ["meeting", "rule", "days", "calendar", "published"]
        case .within(_, _, let page): form == .page ? page.read : page.readByMachines
        case .front, .styles, .robots, .sitemap, .alive, .ready, .look, .logo: []
        }
    }
}

extension Address.Page {
    fileprivate var read: [String] {
        switch self {
        case .partnerships: Self.filters + ["page"]
        case .body: ["about", "page", "partnerships"]
        case .partnership, .promises, .assurance, .grid, .ahead, .hindsight: ["page"]
        case .resources: ["year", "page"]
        case .arrangements: ["about", "page", "overlaps"]
        case .framework(_, .versions): ["from", "to"]
        case .framework(_, .consultations): ["page"]
        case .search: ["q", "page"]
        case .journal: ["from"]
        case .home, .meeting, .document, .bodies, .person, .withheld, .frameworks, .framework,
            .trend, .finding, .entry:
            []
        }
    }

    /// Machines get a list whole, but for what is searched for.
    fileprivate var readByMachines: [String] {
        switch self {
        case .partnerships: Self.filters
        case .search: read
        case .resources: ["year"]
        // Of a place with very many findings, part by part.
        case .assurance: ["page"]
        default: []
        }
    }

    /// By what the register is narrowed and put in order.
    private static let filters = [
        "kind", "theme", "area", "band", "body", "standing", "state", "sort",
    ]
}
