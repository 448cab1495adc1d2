public import Almanac
public import Governance

/// Every place on the site. A link takes one, so that it cannot lead nowhere.
public enum Address: Hashable, Sendable {
    /// The places there are.
    case front
    /// By when papers must be out: a question of days, of no place.
    case papersOut
    /// What the pages look like.
    case styles
    /// What robots may read, and where the pages are listed.
    case robots
    case sitemap
    /// Whether the service is alive, and whether it is ready to be read.
    case alive
    case ready
    /// The colours of a place, and its logo: as they are now, whatever the day of the page.
    case look(Word)
    case logo(Word)
    /// A page of a place, as it is or as at a day.
    case within(Word, at: AsAt, Page)

    /// As at which day a page is read.
    public enum AsAt: Hashable, Sendable {
        /// Today, whichever day that is.
        case today
        /// A day, by what is known now.
        case on(Day)
        /// A day, by what was known by the end of another.
        case knownOn(Day, on: Day)
    }

    /// The pages of a place.
    public enum Page: Hashable, Sendable {
        case home
        case partnerships
        case partnership(Partnership.Key, Part)
        case meeting(Meeting.Key)
        /// A document of a paper or of minutes, as it was published.
        case document(Digest)
        case bodies
        case body(Body.Key)
        case person(Person.Key)
        case promises
        /// What every partner gives to every partnership.
        case resources
        /// Who is in what, and which partnerships are about the same.
        case arrangements
        /// How much is not shown, and why.
        case withheld
        case frameworks
        case framework(Word, Chapter)
        case assurance
        /// The duties of one framework by partnerships.
        case grid(Word)
        /// How everything stood, month by month.
        case trend
        /// What becomes late or missed if nothing more happens.
        case ahead
        /// What was known on a past day beside what is known of it now.
        case hindsight
        /// One finding by its name, with its working.
        case finding(String)
        case search
        case journal
        case entry(EntryNumber)
    }

    /// What is told of a partnership, a page each.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case overview = ""
        case promises, meetings, people, terms, objectives, decisions, resources, risks, history
    }

    /// What is told of a framework, a page each.
    public enum Chapter: String, CaseIterable, Hashable, Sendable {
        case overview = ""
        case principles, duties, signatories, versions, issues, consultations
    }
}

/// The forms in which the same thing can be had, by the ending of its address.
public enum Representation: String, CaseIterable, Hashable, Sendable {
    case page = ""
    case csv, json, ics, atom
}

/// A place on the site in one form, with what is asked of it.
public struct Link: Hashable, Sendable {
    /// Where to.
    public var address: Address
    /// In which form.
    public var representation: Representation
    /// What is asked there.
    public var query: Query

    /// Joins the three; a page and nothing asked, if left out.
    public init(
        _ address: Address, as representation: Representation = .page, _ query: Query = .none
    ) {
        self.address = address
        self.representation = representation
        self.query = query
    }

    /// Path and query as they stand behind the name of the site.
    public var path: String {
        let ending = representation == .page ? "" : "." + representation.rawValue
        return address.path + ending + (query.items.isEmpty ? "" : "?" + query.text)
    }
}

extension Address {
    /// Its path, which is the only one it has.
    public var path: String {
        switch self {
        case .front: "/"
        case .papersOut: "/when-must-papers-be-out"
        case .styles: "/styles.css"
        case .robots: "/robots.txt"
        case .sitemap: "/sitemap.xml"
        case .alive: "/livez"
        case .ready: "/readyz"
        case .look(let place): "/\(place)/look.css"
        case .logo(let place): "/\(place)/logo"
        case .within(let place, let at, let page):
            "/" + ([place.text] + at.segments + page.segments).joined(separator: "/")
        }
    }

    /// The place whose page it is, if it is one's.
    public var place: Word? {
        if case .within(let place, _, _) = self { return place }
        return nil
    }

    /// The same page of the same place as at another day.
    public func `as`(at other: AsAt) -> Address {
        guard case .within(let place, _, let page) = self else { return self }
        return .within(place, at: other, page)
    }
}

extension Address.AsAt {
    fileprivate var segments: [String] {
        switch self {
        case .today: []
        case .on(let day): ["on", day.description]
        case .knownOn(let known, let day): ["on", day.description, "known", known.description]
        }
    }
}

extension Address.Page {
    var segments: [String] {
        switch self {
        case .home: []
        case .partnerships: ["partnerships"]
        case .partnership(let key, .overview): ["partnerships", key.word]
        case .partnership(let key, let part): ["partnerships", key.word, part.rawValue]
        case .meeting(let key): ["meetings", key.word]
        case .document(let digest): ["documents", digest.description]
        case .bodies: ["bodies"]
        case .body(let key): ["bodies", key.word]
        case .person(let key): ["people", key.word]
        case .promises: ["promises"]
        case .resources: ["resources"]
        case .arrangements: ["arrangements"]
        case .withheld: ["withheld"]
        case .frameworks: ["frameworks"]
        case .framework(let key, .overview): ["frameworks", key.text]
        case .framework(let key, let chapter): ["frameworks", key.text, chapter.rawValue]
        case .assurance: ["assurance"]
        case .grid(let framework): ["assurance", framework.text]
        case .trend: ["trend"]
        case .ahead: ["ahead"]
        case .hindsight: ["then-and-now"]
        case .search: ["search"]
        case .finding(let name): ["findings", Percent.written(name.swapping(0x2F, for: 0x7E))]
        case .journal: ["journal"]
        case .entry(let number): ["journal", number.description]
        }
    }
}

extension String {
    /// Slashes stand for themselves in no path, and finding names have them.
    func swapping(_ one: UInt8, for other: UInt8) -> String {
        String(decoding: utf8.map { $0 == one ? other : $0 }, as: UTF8.self)
    }
}
