public import Address
import Almanac
import Governance
public import Markup
import Publication

/// By when papers for a meeting must be out: a day and a rule in, days with their reasons out.
public struct PapersOutPage: Page {
    private let question: TimetableQuestion
    private let isAsked: Bool
    private let answer: Result<Timetable, Refusal>

    public let title = "When must papers be out?"

    /// Reads the question off an address.
    public init(_ query: Query) {
        var question = TimetableQuestion(meeting: query["meeting"] ?? "")
        question.rule = query["rule"] ?? question.rule
        question.days = query["days"] ?? question.days
        question.calendar = query["calendar"] ?? question.calendar
        question.published = query["published"]
        self.question = question
        isAsked = !query.items.isEmpty
        answer = Result { () throws(Refusal) in try question.timetable() }
    }

    /// Whether something was asked that cannot be answered.
    public var isRefused: Bool {
        guard isAsked, case .failure = answer else { return false }
        return true
    }

    public var content: HTML {
        """
        <h1>\(title)</h1>
        <p class="lead">Give the day of a meeting and the rule it is under. You see the last day \
        on which papers are in time, and which days count and which do not.</p>
        \(summary)\(form)\(told)
        """
    }

    private var problems: [Problem] {
        guard isAsked, case .failure(let refusal) = answer else { return [] }
        return refusal.problems
    }

    private var summary: HTML? {
        guard !problems.isEmpty else { return nil }
        let items = problems.map { problem -> HTML in
            "<li><a href=\"#\(problem.field)\">\(sentence(problem))</a></li>\n"
        }
        return """
            <div class="problems" role="alert" aria-labelledby="problems">
            <h2 id="problems">There is a problem</h2>
            <ul>
            \(items)</ul>
            </div>

            """
    }

    private func sentence(_ problem: Problem) -> String {
        problem.field == "meeting" && question.meeting.isEmpty
            ? "Give the day of the meeting" : problem.sentence
    }

    private var form: HTML {
        """
        <form method="get" action="\(Link(.papersOut))" class="question">
        \(field(
            "meeting", "Day of the meeting", "Such as 2026-04-09",
            day("meeting", question.meeting)))
        \(field("rule", "How days are counted", nil, choices("rule", rules, question.rule)))
        \(field("days", "How many days", nil, number))
        \(field(
            "calendar", "Whose bank holidays", nil,
            choices("calendar", calendars, question.calendar)))
        \(field(
            "published", "Day of publication, if you want it judged", nil,
            day("published", question.published ?? "")))
        <button>Work it out</button>
        </form>

        """
    }

    private var rules: [(String, String)] {
        DayCount.allCases.filter { $0 != .foiWorkingDays && $0 != .calendarMonths }
            .map { ($0.rawValue, "\($0.title): \($0.meaning)") }
    }

    private var calendars: [(String, String)] {
        Jurisdiction.allCases.map { ($0.rawValue, $0.name) }
    }

    private func field(_ name: StaticString, _ label: String, _ hint: String?, _ input: HTML)
        -> HTML
    {
        let problem = problems.first { $0.field == "\(name)" }
        let name = "\(name)"
        let told: HTML? = problem.map {
            "<p class=\"problem\" id=\"\(name)-problem\">\(sentence($0))</p>\n"
        }
        let hint: HTML? = hint.map { "<span class=\"hint\" id=\"\(name)-hint\">\($0)</span>\n" }
        return """
            <div class="field">
            <label for="\(name)">\(label)</label>
            \(hint)\(told)\(input)
            </div>
            """
    }

    private func described(_ name: String, hasHint: Bool) -> HTML? {
        let isWrong = problems.contains { $0.field == name }
        let ids = (hasHint ? ["\(name)-hint"] : []) + (isWrong ? ["\(name)-problem"] : [])
        guard !ids.isEmpty else { return nil }
        let invalid: HTML? = isWrong ? " aria-invalid=\"true\"" : nil
        return " aria-describedby=\"\(ids.joined(separator: " "))\"\(invalid)"
    }

    /// A field for dates cannot hold what is none, and what was typed must not be lost.
    private func day(_ name: String, _ value: String) -> HTML {
        let type: HTML = value.isEmpty || Day(value) != nil ? "date" : "text"
        return """
            <input type="\(type)" id="\(name)" name="\(name)" value="\(value)"\
            \(described(name, hasHint: name == "meeting"))>
            """
    }

    private var number: HTML {
        """
        <input type="number" min="0" max="1000" id="days" name="days" value="\(question.days)"\
        \(described("days", hasHint: false))>
        """
    }

    private func choices(_ name: String, _ all: [(String, String)], _ chosen: String) -> HTML {
        let options = all.map { value, words -> HTML in
            let isChosen: HTML? = value == chosen ? " selected" : nil
            return "<option value=\"\(value)\"\(isChosen)>\(words)</option>\n"
        }
        return """
            <select id="\(name)" name="\(name)"\(described(name, hasHint: false))>
            \(options)</select>
            """
    }

    private var told: HTML? {
        guard case .success(let timetable) = answer else { return nil }
        return PapersOutAnswer(timetable: timetable).html
    }
}

/// The answer, as a sentence, as a strip of days and as a list of those left out.
private struct PapersOutAnswer: Component {
    let timetable: Timetable

    var html: HTML {
        """
        <section aria-labelledby="answer" class="answer">
        <h2 id="answer">Publish by \(timetable.publishBy.inFull)</h2>
        \(verdict)<p>For a meeting on \(timetable.meeting.inFull), \(timetable.required) \
        \(timetable.rule.title) before it.\(latest)</p>
        \(DayStrip(timetable))\(skipped)<p class="hint">\(timetable.working)</p>
        </section>

        """
    }

    private var latest: String {
        guard timetable.latest != timetable.publishBy else { return "" }
        return " The last day of any kind on which publication is in time is"
            + " \(timetable.latest.inFull)."
    }

    private var verdict: HTML? {
        guard let published = timetable.published else { return nil }
        return published.inTime
            ? """
            <p>Published on \(published.day.inFull): <span class="tag kept">in time</span></p>

            """
            : """
            <p>Published on \(published.day.inFull): <span class="tag missed">late</span></p>

            """
    }

    private var skipped: HTML? {
        guard !timetable.skipped.isEmpty else { return nil }
        let items = timetable.skipped.map { day -> HTML in
            "<li>\(day.day): \(day.because)</li>\n"
        }
        return "<h3>Days that do not count</h3>\n<ul>\n\(items)</ul>\n"
    }
}
