public import Almanac
public import Assurance
public import Governance

/// A made-up county of any size: councils, bodies, people and partnerships that nobody ever met.
///
/// Everything follows from the arguments, so the same ones give the same lines byte for byte. The
/// proportions are those of a measured district, whose 59 significant partnerships were 23 major,
/// 21 moderate and 15 limited ones; what goes wrong, and how often, is our own guess.
public struct County: Sendable {
    /// How many partnerships one can have.
    public static let sizes = 6...5_000
    /// How many years one can go through.
    public static let spans = 1...30
    /// The first part of all its addresses.
    public static let key = "county"

    /// What the dice begin with.
    public let seed: UInt64
    /// How many partnerships there are.
    public let partnerships: Int
    /// How many years it goes through.
    public let years: Int
    /// The first day on which anything is entered.
    public let from: Day

    /// Describes a county.
    ///
    /// - Throws: `Refusal` naming the argument that is outside its limits.
    public init(seed: UInt64, partnerships: Int, years: Int, from: Day) throws(Refusal) {
        guard Self.sizes.contains(partnerships) else {
            throw Refusal(
                "Found \(partnerships) partnerships, expected 6 to 5000.", field: "partnerships")
        }
        guard Self.spans.contains(years) else {
            throw Refusal("Found \(years) years, expected 1 to 30.", field: "years")
        }
        // The day counts know the holidays of later years only as far as they are announced.
        guard (1_996...2_100).contains(from.year) else {
            throw Refusal(
                "Found \(from.inFull) to begin on, expected a day of the years 1996 to 2100.",
                field: "from")
        }
        self.seed = seed
        self.partnerships = partnerships
        self.years = years
        self.from = from
    }

    /// The first day after its history: meetings are called for later ones already.
    public var end: Day { from.adding(months: 12 * years) }

    /// The word under which a line has its effect once.
    ///
    /// - Parameter number: the number of the line, from 1.
    public func once(_ number: Int) -> String {
        "\(Self.key)-\(seed)-\(partnerships)-\(years)-\(from)-\(number)"
    }

    /// What is entered, sitting by sitting, in the order of a simulated time.
    ///
    /// - Parameter library: the frameworks that its councils and partnerships adopt.
    public func sittings(by library: Library) -> Sittings {
        Sittings(self, library)
    }
}

/// What somebody enters at one sitting: lines that are performed at the same simulated moment.
public struct Sitting {
    /// When they sat down to it.
    public let moment: Moment
    /// Every line as an object with `intent`, `as`, `once` and its own fields, in order.
    public let lines: [Datum]
    /// Whether they are a sheet that was taken in as one, to be withdrawn as one.
    public let isSheet: Bool
}

/// The sittings of a made-up county, made as they are asked for: a year's lines are in memory at
/// a time.
public struct Sittings: Sequence, IteratorProtocol {
    /// Nothing of a year is entered longer than this before it begins.
    private static let lead = 80

    private let county: County
    private let shire: Shire
    private let library: Library
    private var lives: [Life]
    private var council: CouncilLife
    private var diary: Diary
    private var ready: ArraySlice<Jotting> = []
    private var year = 0
    private var number = 0
    private var marked: [String: Int] = [:]
    private var day = Day.first
    private var sheets = 0

    init(_ county: County, _ library: Library) {
        self.county = county
        self.library = library
        shire = Shire(of: county, answerable: Self.answerable(in: library))
        lives = Life.all(of: county)
        council = CouncilLife(seed: county.seed)
        diary = Diary(from: county.from.workday)
    }

    /// The next sitting; nothing when the history is over.
    public mutating func next() -> Sitting? {
        while ready.isEmpty {
            guard year <= county.years else { return nil }
            live()
        }
        guard let first = ready.first else { return nil }
        let isSheet = first.sheet != nil
        sheets = isSheet && day == first.entered ? sheets + 1 : 0
        day = first.entered
        guard
            let moment = Moment(
                ukDay: first.entered, hour: isSheet ? 9 : 15, minute: Swift.min(59, sheets))
        else { return nil }
        let jottings = ready.prefix { $0.sitting == first.sitting }
        ready = ready.dropFirst(jottings.count)
        return Sitting(moment: moment, lines: jottings.map { datum(of: $0) }, isSheet: isSheet)
    }

    /// The ids of the duties of which an approval can be asked and which an answer excuses.
    private static func answerable(in library: Library) -> [String] {
        library.all.filter { CouncilLife.adopts($0.key.text) }.flatMap(\.duties)
            .filter { $0.subject == .approval && $0.unless == .answer }.map(\.id)
    }

    private func file(of framework: String) -> String {
        Word(framework).flatMap { library.digest(of: $0)?.description } ?? ""
    }

    /// Goes through one more year; the one after the last only to call what it begins with.
    private mutating func live() {
        council.live(year, in: shire, &diary)
        for place in lives.indices { lives[place].live(year, in: shire, &diary) }
        year += 1
        let until =
            year > county.years
            ? county.end
            : Swift.min(county.end, shire.start(ofYear: year).adding(days: -Self.lead))
        ready = diary.take(before: until)[...]
    }

    private mutating func datum(of jotting: Jotting) -> Datum {
        number += 1
        if let mark = jotting.mark { marked[mark] = number }
        let datum = jotting.line.datum(once: county.once(number), fileOf: file)
        guard let taken = jotting.takesBack, let entry = marked.removeValue(forKey: taken.mark)
        else { return datum }
        return .object(datum.members + [.init(taken.field, .number(entry))])
    }
}
