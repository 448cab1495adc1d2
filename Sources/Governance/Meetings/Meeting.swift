public import Almanac

/// A meeting of a partnership or of a body.
public struct Meeting: Subject, Hashable {
    public static let kind = SubjectKind.meeting
    /// What it is known by.
    public let key: Governance.Key<Meeting>
    /// Every time it was called: normally once.
    public internal(set) var called = Timeline<MeetingCalled>()
    /// Every time the public was told of it.
    public internal(set) var publicised = Timeline<MeetingPublicised>()
    /// Every time it was moved to another day.
    public internal(set) var moved = Timeline<MeetingMoved>()
    /// Every time it was cancelled: normally never.
    public internal(set) var cancelled = Timeline<MeetingCancelled>()
    /// Every time it was recorded as held: none while it is to come, normally one after.
    public internal(set) var held = Timeline<MeetingHeld>()
    /// Every publication of its minutes, in draft, corrected or confirmed.
    public internal(set) var minutes = Timeline<MinutesPublished>()
    /// Every briefing for it that was sent to those who speak for a body.
    public internal(set) var briefings = Timeline<BriefingSent>()
    /// Whether the briefings were received.
    public internal(set) var receipts = Timeline<BriefingConfirmed>()
    /// Every time its minutes were signed.
    public internal(set) var signings = Timeline<MinutesSigned>()
    /// Every time somebody looked whether the public can read its papers and minutes.
    public internal(set) var inspections = Timeline<InspectionRecorded>()
    /// Every notice that it, or a part of it, is to be private.
    public internal(set) var privacy = Timeline<PrivateMeetingAnnounced>()
    /// Every time it was agreed that it is private and cannot wait.
    public internal(set) var privacyAgreed = Timeline<PrivateMeetingAgreed>()
    /// Who came, as what and on whose behalf, and who sent apologies.
    public internal(set) var attendance = Timeline<AttendanceRecorded>()

    public init(_ key: Governance.Key<Meeting>) { self.key = key }

    public var isMade: Bool { !called.isEmpty }

    public var above: [SubjectRef] { convener.map { [$0] } ?? [] }

    public func isBelow(_ upper: SubjectRef) -> Bool { convener == upper }

    public mutating func visit(_ visitor: inout some TimelineVisitor) {
        visitor.visit(&called)
        visitor.visit(&publicised)
        visitor.visit(&moved)
        visitor.visit(&cancelled)
        visitor.visit(&held)
        visitor.visit(&minutes)
        visitor.visit(&briefings)
        visitor.visit(&attendance)
        visitor.visit(&receipts)
        visitor.visit(&signings)
        visitor.visit(&inspections)
        visitor.visit(&privacy)
        visitor.visit(&privacyAgreed)
    }

    /// The body or partnership that meets.
    public var convener: SubjectRef? { called.last { $0.convener } }

    /// On which day it is or was to be, as far as was known at the end of a day.
    public func day(on day: Day) -> When? {
        guard let call = called.last({ $0.day }) else { return nil }
        return moved.isEmpty ? call : moved.facts(by: day).last?.value.to ?? call
    }

    /// The entries that say so: the call, and the last move.
    public func entries(forDayOn day: Day) -> [EntryNumber] {
        [moved.facts(by: day).last?.entry, called.last?.entry].compactMap { $0 }
    }

    /// Whether it was cancelled by the end of a day.
    public func isCancelled(on day: Day) -> Bool {
        cancelled.fact(on: day) != nil
    }
}
