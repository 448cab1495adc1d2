import Address
import Almanac
public import Assurance
public import Governance

/// Meetings for calendars (RFC 5545): what was moved or cancelled says so, under the same name.
public struct MeetingCalendar: Sendable {
    /// The calendar in UTF-8, its lines folded at 75 bytes.
    public let bytes: [UInt8]

    /// Writes meetings that have an exact day.
    ///
    /// - Parameter base: where the site is reached from outside, without a slash at its end.
    public init(
        _ meetings: [Meeting], by assessor: Assessor, of place: Word, base: String? = nil
    ) {
        var lines = CalendarLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Shiremoot//Meetings//EN")
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("METHOD", "PUBLISH")
        for meeting in meetings where assessor.stands(meeting.called) {
            Self.add(meeting, to: &lines, by: assessor, of: place, base: base)
        }
        lines.add("END", "VCALENDAR")
        bytes = lines.bytes
    }

    private static func add(
        _ meeting: Meeting, to lines: inout CalendarLines, by assessor: Assessor,
        of place: Word, base: String?
    ) {
        guard let day = meeting.day(on: assessor.day)?.exact, let called = meeting.called.last
        else { return }
        let changes =
            meeting.moved.facts(by: assessor.day).map(\.entry)
            + meeting.cancelled.facts(by: assessor.day).map(\.entry)
        let stamp = assessor.record.recorded(changes.max() ?? called.entry) ?? day
        let isCancelled = meeting.isCancelled(on: assessor.day)
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", "\(meeting.key.word)@\(place.text).shiremoot")
        lines.add("DTSTAMP", "\(stamp.digits)T000000Z")
        lines.add("SEQUENCE", String(changes.count))
        if let starts = called.value.starts, let moment = Moment(ukDay: day, time: starts) {
            lines.add("DTSTART", moment.digits)
        } else {
            lines.add("DTSTART;VALUE=DATE", day.digits)
        }
        let title = meeting.convener.map { assessor.title(of: $0) } ?? "Meeting"
        lines.add(text: "SUMMARY", isCancelled ? "Cancelled: \(title)" : title)
        if let venue = assessor.publicWords(called.value.venue) {
            lines.add(text: "LOCATION", venue)
        }
        lines.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
        if let base {
            let page = Address.within(place, at: .today, .meeting(meeting.key))
            lines.add("URL", base + page.path)
        }
        lines.add("END", "VEVENT")
    }
}

/// Lines of a calendar, each ended by a carriage return and a line feed.
private struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ name: String, _ value: String) {
        var width = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let utf8 = Array(String(scalar).utf8)
            // A line goes on behind a blank, which counts as its first byte.
            if width + utf8.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += utf8
            width += utf8.count
        }
        bytes += [0x0D, 0x0A]
    }

    mutating func add(text name: String, _ value: String) {
        var escaped = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case "\n": escaped += "\\n"
            default:
                if scalar.value >= 0x20, scalar.value != 0x7F {
                    escaped.unicodeScalars.append(scalar)
                }
            }
        }
        add(name, escaped)
    }
}

extension Day {
    /// "20140312".
    fileprivate var digits: String { String(description.filter { $0 != "-" }) }
}

extension Moment {
    /// "20140312T090000Z".
    fileprivate var digits: String {
        String(description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
    }
}
