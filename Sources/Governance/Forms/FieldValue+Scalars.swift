public import Almanac

extension Key: FieldValue where Thing: Subject {
    public static var kind: FieldKind { .reference(to: Thing.kind) }
    public var datum: Datum { .text(word) }

    public func addMentions(to mentions: inout [SubjectRef]) {
        mentions.append(SubjectRef(Thing.kind, word))
    }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Key {
        let word = try reader.word()
        reader.note(SubjectRef(Thing.kind, word))
        return Key(trusted: word)
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Key {
        guard case .text(let text) = datum, let key = Key(text) else {
            throw .found(
                datum,
                expected: "the key of \(Thing.kind.inWords): at most 64 lower-case letters,"
                    + " digits and single hyphens")
        }
        return key
    }
}

extension SubjectRef: FieldValue {
    public static var kind: FieldKind { .anySubject }
    public var datum: Datum { .text(description) }

    public func addMentions(to mentions: inout [SubjectRef]) {
        mentions.append(self)
    }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> SubjectRef {
        let ref = try reader.subject()
        reader.note(ref)
        return ref
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> SubjectRef {
        guard case .text(let text) = datum, let ref = SubjectRef(text) else {
            throw .found(datum, expected: Self.kind.inWords)
        }
        return ref
    }
}

extension Day: FieldValue {
    public static var kind: FieldKind { .day }
    public var datum: Datum { .text(description) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Day {
        try reader.day()
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Day {
        guard case .text(let text) = datum else { throw .found(datum, expected: kind.inWords) }
        do throws(DayProblem) {
            return try Day.reading(text)
        } catch {
            throw Problem("", error.sentence)
        }
    }
}

extension When: FieldValue {
    public static var kind: FieldKind { .when }
    public var datum: Datum { .text(description) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> When {
        try reader.when()
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> When {
        guard case .text(let text) = datum else { throw .found(datum, expected: kind.inWords) }
        if let when = When(text) { return when }
        do throws(DayProblem) {
            return .on(try Day.reading(text))
        } catch {
            throw Problem("", error.sentence)
        }
    }
}

extension ClockTime: FieldValue {
    public static var kind: FieldKind { .time }
    public var datum: Datum { .text(description) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> ClockTime {
        try reader.time()
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> ClockTime {
        guard case .text(let text) = datum, let time = ClockTime(text) else {
            throw .found(datum, expected: kind.inWords)
        }
        return time
    }
}

extension Int: FieldValue {
    public static var kind: FieldKind { .number }
    public var datum: Datum { .number(self) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Int {
        try reader.number()
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Int {
        let limit = 1_000_000_000_000_000
        let number: Int? =
            switch datum {
            case .number(let number): number
            case .text(let text): Int(text)
            default: nil
            }
        guard let number, (-limit...limit).contains(number) else {
            throw .found(datum, expected: kind.inWords)
        }
        return number
    }
}

extension Bool: FieldValue {
    public static var kind: FieldKind { .flag }
    public var datum: Datum { .flag(self) }

    public static func read(_ reader: inout QuickReader) throws(Unread) -> Bool {
        try reader.flag()
    }

    public static func read(
        _ datum: Datum, at desk: Desk, for audience: Audience
    ) throws(Problem) -> Bool {
        switch datum {
        case .flag(let flag): return flag
        case .text("yes"), .text("true"): return true
        case .text("no"), .text("false"): return false
        default: throw .found(datum, expected: kind.inWords)
        }
    }
}
