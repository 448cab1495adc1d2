import Almanac
import Governance

extension Link {
    /// Reads a path and query as a browser sends them.
    ///
    /// - Returns: `nil` where nothing on the site can stand: what is read is written the same way
    ///   by `path`, so that every page has one address.
    public init?(reading target: String) {
        let parts = target.utf8.split(
            separator: 0x3F, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts[0].count <= Self.longest,
            let query = Query(reading: parts.count > 1 ? String(parts[1]) ?? "%" : "")
        else { return nil }
        self.query = query
        representation = .page
        for ending in Representation.allCases.dropFirst() {
            let tail = Array(("." + ending.rawValue).utf8)
            guard parts[0].count > tail.count, parts[0].suffix(tail.count).elementsEqual(tail)
            else { continue }
            guard let address = Address(reading: parts[0].dropLast(tail.count)) else { continue }
            self.address = address
            representation = ending
            return
        }
        guard let address = Address(reading: parts[0]) else { return nil }
        self.address = address
    }

    /// The longest path that is read, in bytes.
    public static let longest = 1_024
}

extension Address {
    fileprivate init?(reading path: Substring.UTF8View) {
        for fixed in [Address.front, .papersOut, .styles, .robots, .sitemap, .alive, .ready]
        where path.elementsEqual(fixed.path.utf8) {
            self = fixed
            return
        }
        var segments: [String] = []
        for segment in path.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst() {
            guard let text = Percent.read(segment, plusIsBlank: false) else { return nil }
            segments.append(text)
        }
        guard path.first == 0x2F, let place = segments.first.flatMap({ Word($0) }) else {
            return nil
        }
        for worn in [Address.look(place), .logo(place)] where path.elementsEqual(worn.path.utf8) {
            self = worn
            return
        }
        var rest = segments.dropFirst()
        guard let at = AsAt(reading: &rest), let page = Page(reading: Array(rest)) else {
            return nil
        }
        self = .within(place, at: at, page)
    }
}

extension Address.AsAt {
    /// Takes off the segments that name a day; today, if none does.
    fileprivate init?(reading rest: inout ArraySlice<String>) {
        guard rest.first == "on" else {
            self = .today
            return
        }
        rest = rest.dropFirst()
        guard let day = rest.popFirst().flatMap({ Day($0) }) else { return nil }
        guard rest.first == "known" else {
            self = .on(day)
            return
        }
        rest = rest.dropFirst()
        guard let known = rest.popFirst().flatMap({ Day($0) }) else { return nil }
        self = .knownOn(known, on: day)
    }
}

extension Address.Page {
    fileprivate init?(reading segments: [String]) {
        switch segments.count {
        case 0: self = .home
        case 1: self.init(reading: segments[0])
        case 2: self.init(reading: segments[0], segments[1])
        case 3: self.init(reading: segments[0], segments[1], part: segments[2])
        default: return nil
        }
    }

    private init?(reading list: String, _ word: String, part: String) {
        guard !part.isEmpty else { return nil }
        let page: Address.Page? =
            switch list {
            case "partnerships":
                Partnership.Key(word).flatMap { key in
                    Address.Part(rawValue: part).map { .partnership(key, $0) }
                }
            case "frameworks":
                Word(word).flatMap { key in
                    Address.Chapter(rawValue: part).map { .framework(key, $0) }
                }
            default: nil
            }
        guard let page else { return nil }
        self = page
    }

    private init?(reading list: String) {
        let lists: [Address.Page] = [
            .partnerships, .bodies, .promises, .resources, .arrangements, .withheld, .frameworks,
            .assurance, .trend, .ahead, .hindsight, .search, .journal,
        ]
        guard let page = lists.first(where: { $0.segments == [list] }) else { return nil }
        self = page
    }

    private init?(reading list: String, _ word: String) {
        let page: Address.Page? =
            switch list {
            case "partnerships": Partnership.Key(word).map { .partnership($0, .overview) }
            case "meetings": Meeting.Key(word).map { .meeting($0) }
            case "documents": Digest(hex: word).map { .document($0) }
            case "bodies": Body.Key(word).map { .body($0) }
            case "people": Person.Key(word).map { .person($0) }
            case "frameworks": Word(word).map { .framework($0, .overview) }
            case "assurance": Word(word).map { .grid($0) }
            case "findings": word.isEmpty ? nil : .finding(word.swapping(0x7E, for: 0x2F))
            case "journal": EntryNumber(reading: word).map { .entry($0) }
            default: nil
            }
        guard let page else { return nil }
        self = page
    }
}

extension EntryNumber {
    /// Reads a number from 1 on as it is written, without noughts before it.
    fileprivate init?(reading word: String) {
        guard let number = Int(word), number > 0, String(number) == word else { return nil }
        self.init(number)
    }
}
