import Almanac

/// One line of a made-up county: what is sent, and on which day somebody sits down to enter it.
struct Jotting: Sendable {
    let entered: Day
    let order: Int
    var line: Line
    /// A name by which a later line can correct or withdraw this one.
    var mark: String?
    /// Which marked line it takes back, and in which field the number of its entry goes.
    var takesBack: (field: String, mark: String)?
    /// The sheet it was taken in with, if it was.
    var sheet: String?
}

extension Jotting {
    /// When it is entered: sheets by themselves, before everything else of the day.
    var sitting: (day: Day, isByHand: Int, sheet: String) {
        (entered, sheet == nil ? 1 : 0, sheet ?? "")
    }
}

/// Lines on the way into a record, kept until the day on which they are entered has come.
///
/// What is entered on its own day is done here; what is entered later is reported, on the word of
/// a source and with the day on which it happened.
struct Diary: Sendable {
    /// The first day on which anything can be entered.
    let begins: Day
    private var waiting: [Jotting] = []
    private var count = 0

    init(from begins: Day) { self.begins = begins }

    /// Notes what happened on a day, to be entered some days later.
    ///
    /// - Parameters:
    ///   - late: how many days later; with none it is done here.
    ///   - floor: the day on which what it stands on is entered: it comes no earlier.
    /// - Returns: the day on which it is entered.
    @discardableResult
    mutating func note(
        _ intent: String, on day: Day, late: Int = 0, after floor: Day = .first,
        _ fields: KeyValuePairs<String, Said?>
    ) -> Day {
        let entered = max(day.adding(days: late), floor, begins).workday
        let isHere = entered == day
        let source = day < begins ? "old-register" : "minute-books"
        add(
            Line(
                intent, on: isHere ? nil : day.description, wordOf: isHere ? nil : source, fields),
            on: entered)
        return entered
    }

    /// Enters what can only be done here.
    @discardableResult
    mutating func enter(
        _ intent: String, on day: Day, after floor: Day = .first,
        _ fields: KeyValuePairs<String, Said?>
    ) -> Day {
        let entered = max(day, floor, begins).workday
        add(Line(intent, fields), on: entered)
        return entered
    }

    private mutating func add(_ line: Line, on day: Day) {
        count += 1
        waiting.append(Jotting(entered: day, order: count, line: line))
    }

    /// Gives a paper that was noted a short while ago its document.
    mutating func enclose(_ document: Said, with paper: String) {
        let place = waiting.lastIndex { $0.line.publishes(paper) }
        guard let place else { return }
        waiting[place].line = waiting[place].line.bringing(document)
    }

    /// Says that the last so many lines were taken in as one sheet, under a name.
    ///
    /// They must have been noted for one day. The first of them can be marked.
    mutating func bind(last count: Int, as sheet: String) {
        let first = max(0, waiting.count - count)
        for place in first..<waiting.count { waiting[place].sheet = sheet }
        if waiting.indices.contains(first) { waiting[first].mark = sheet }
    }

    /// Names the line noted last, so that a later one can take it back.
    mutating func mark(_ mark: String) {
        guard !waiting.isEmpty else { return }
        waiting[waiting.count - 1].mark = mark
    }

    /// Says which marked line the one noted last replaces (`corrects`) or withdraws (`entry`).
    mutating func takeBack(_ mark: String, in field: String) {
        guard !waiting.isEmpty else { return }
        waiting[waiting.count - 1].takesBack = (field, mark)
    }

    /// Everything entered before a day, in the order of entering; the rest goes on waiting.
    mutating func take(before day: Day) -> [Jotting] {
        let ready = waiting.filter { $0.entered < day }
        waiting.removeAll { $0.entered < day }
        return ready.sorted {
            $0.sitting == $1.sitting ? $0.order < $1.order : $0.sitting < $1.sitting
        }
    }
}

extension Day {
    /// The day itself, or the Monday after where it is a Saturday or a Sunday.
    var workday: Day {
        switch weekday {
        case .saturday: adding(days: 2)
        case .sunday: adding(days: 1)
        default: self
        }
    }
}

extension Said: ExpressibleByStringInterpolation {
    /// One text or another, or nothing.
    static func maybe(_ text: String?) -> Said? { text.map(Said.text) }

    /// A whole number.
    static func number(_ number: Int) -> Said { .text(String(number)) }

    /// Yes or no.
    static func flag(_ flag: Bool) -> Said { .text(flag ? "yes" : "no") }

    /// A day.
    static func day(_ day: Day) -> Said { .text(day.description) }
}
