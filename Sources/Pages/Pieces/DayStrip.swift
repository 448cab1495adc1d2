import Almanac
import Markup

/// The days up to a meeting, one box each: what counts, what does not and why.
struct DayStrip: Component {
    private let boxes: [Box]
    private let title: String

    /// One day, what it is and what is to be said of it.
    struct Box {
        let day: Day
        let sort: Sort
        let words: String
    }

    /// What a day is in a count.
    enum Sort: String {
        case publish, counted, skipped, meeting
    }

    /// The days of a timetable, from the day to publish by to the meeting.
    init(_ timetable: Timetable) {
        let skipped = Dictionary(
            timetable.skipped.map { ($0.day, $0.because) }, uniquingKeysWith: { one, _ in one })
        let numbers = Dictionary(
            timetable.counted.enumerated().map { ($0.element, $0.offset + 1) },
            uniquingKeysWith: { one, _ in one })
        let first = min(timetable.publishBy, timetable.latest)
        var boxes: [Box] = []
        var day = first
        while day <= timetable.meeting, boxes.count < 400 {
            boxes.append(
                Self.box(day, timetable, number: numbers[day], because: skipped[day]))
            day = day.adding(days: 1)
        }
        self.boxes = boxes
        title = "The days from publication to the meeting"
    }

    private static func box(
        _ day: Day, _ timetable: Timetable, number: Int?, because: String?
    ) -> Box {
        if day == timetable.meeting {
            return Box(day: day, sort: .meeting, words: "the meeting")
        }
        if let number {
            let publish = day == timetable.publishBy ? "publish by, day \(number)" : "day \(number)"
            return Box(
                day: day, sort: day == timetable.publishBy ? .publish : .counted, words: publish)
        }
        if day == timetable.publishBy {
            return Box(day: day, sort: .publish, words: "publish by")
        }
        return Box(day: day, sort: .skipped, words: because ?? "not counted")
    }

    var html: HTML {
        let items = boxes.map { box -> HTML in
            """
            <li class="\(box.sort.rawValue)"><span class="weekday">\
            \(box.day.weekday.short)</span> <time datetime="\(box.day.description)">\
            \(box.day.inBox)</time> <span class="why">\
            \(box.words)</span></li>

            """
        }
        return "<ol class=\"days\" aria-label=\"\(title)\">\n\(items)</ol>\n"
    }
}
