extension Link {
    /// Which kind of thing it leads to, and no more: `/*/partnerships/*/history.csv`.
    ///
    /// Places, days and keys are stars and nothing asked is in it, so that it can be counted and
    /// written down without telling what anybody read.
    public var shape: String {
        representation == .page ? address.shape : "\(address.shape).\(representation.rawValue)"
    }
}

extension Address {
    /// Its path with a star for every place, day and key.
    public var shape: String {
        switch self {
        case .within(_, let at, let page):
            // Of the segments of a page only the second is ever a key.
            let segments = page.segments.enumerated().map { $0.offset == 1 ? "*" : $0.element }
            return "/" + (["*"] + at.shape + segments).joined(separator: "/")
        case .look: return "/*/look.css"
        case .logo: return "/*/logo"
        case .front, .papersOut, .styles, .robots, .sitemap, .alive, .ready: return path
        }
    }
}

extension Address.AsAt {
    fileprivate var shape: [String] {
        switch self {
        case .today: []
        case .on: ["on", "*"]
        case .knownOn: ["on", "*", "known", "*"]
        }
    }
}
