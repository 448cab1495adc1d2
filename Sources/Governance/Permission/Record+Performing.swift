public import Almanac
import HashTreeCollections

extension Record {
    /// What an intent makes happen, once everything said around it was found lawful.
    ///
    /// - Parameter recall: reads an entry back, so that a sender who has not seen the last change
    ///   is told what changed.
    /// - Throws: `Refusal` when the sender is not known or not entitled, reports what has not
    ///   happened or on nobody's word, has not seen the last change, corrects what others stand
    ///   on, or when the intent itself refuses.
    public func performing(
        _ asked: Asked, at now: Moment, recalling recall: (EntryNumber) -> Entry? = { _ in nil }
    ) throws(Refusal) -> [Happening] {
        // A clock that went back does not make a paper earlier than the entry before it.
        let now = max(now, lastRecorded)
        let isFounding = last == .none && asked.intent is FoundPlace
        if !isFounding { try mustKnow(asked) }
        try mustBeReportable(asked, at: now)
        let occasion = Occasion(
            actor: asked.actor, now: now, happened: asked.happened, source: asked.source)
        if !isFounding { try mustBeEntitled(asked, at: now) }
        try mustHaveSeen(asked, recalling: recall)
        let happenings =
            if let corrected = asked.corrects {
                try correcting(corrected, by: asked, occasion)
            } else {
                try asked.intent.decide(on: self, occasion)
            }
        try mustLeaveAnAdministrator(asked, happenings, at: now)
        return happenings
    }

    private func correcting(
        _ entry: EntryNumber, by asked: Asked, _ occasion: Occasion
    ) throws(Refusal) -> [Happening] {
        guard let because = asked.because else {
            throw Refusal("Nothing given, expected why the entry is replaced.", field: "because")
        }
        guard let note = note(of: entry) else {
            throw noEntry(entry.number, field: "corrects")
        }
        try mustBeEntitled(toCorrect: note, by: asked, at: occasion.now)
        var without = self
        without.strike(entry)
        var occasion = occasion
        if keepsDay(asked) != nil { occasion.replaced = (entry, self) }
        let happenings = try asked.intent.decide(on: without, occasion)
        let again = happenings.flatMap(\.told.mentions)
        try mayStrike(entry, replacedBy: again, field: "corrects")
        let corrected = EntryCorrected(entry: entry.number, reason: because)
        return [.places(.entryCorrected(corrected))] + happenings
    }

    private func mustKnow(_ asked: Asked) throws(Refusal) {
        guard place.isMade else {
            throw Refusal("This place is not founded yet. The first intent is found-place.")
        }
        guard people[asked.actor.person] != nil else {
            throw Refusal(
                "There is no person ‘\(asked.actor.person)’ in this place.", field: "as")
        }
        if let body = asked.actor.onBehalfOf, bodies[body] == nil {
            throw Refusal("There is no body ‘\(body)’ in this place.", field: "on-behalf-of")
        }
    }

    private func mustBeEntitled(_ asked: Asked, at now: Moment) throws(Refusal) {
        let power = type(of: asked.intent).power
        let subject = asked.intent.scope(in: self)
        guard may(asked.actor, power, over: subject, at: now) else {
            throw Refusal(
                "‘\(asked.actor.person)’ may not do that: it takes the power to"
                    + " ‘\(power.rawValue)’ over \(subject).", field: "as")
        }
    }

    /// Who administers the place may correct anything; others only with the same intent, and only
    /// what they were entitled to do to everything that the entry names.
    private func mustBeEntitled(
        toCorrect note: EntryNote, by asked: Asked, at now: Moment
    ) throws(Refusal) {
        if may(asked.actor, .administer, over: place.key.ref, at: now) { return }
        let power = type(of: asked.intent).power
        let isTheirs = note.mentions.allSatisfy {
            $0.kind == .source || may(asked.actor, power, over: $0, at: now)
        }
        guard note.intent == asked.word, isTheirs else {
            throw Refusal(
                "‘\(asked.actor.person)’ may not correct that entry: it takes the power to"
                    + " ‘\(Power.administer.rawValue)’, or the same intent and the power over all"
                    + " that it names.", field: "corrects")
        }
    }

    /// Refuses what would leave nobody who may administer the place.
    private func mustLeaveAnAdministrator(
        _ asked: Asked, _ happenings: [Happening], at now: Moment
    ) throws(Refusal) {
        let takesAway = happenings.contains {
            switch $0 {
            case .places(.grantWithdrawn), .places(.entryCorrected), .places(.entryWithdrawn),
                .places(.batchWithdrawn):
                true
            default: false
            }
        }
        guard takesAway else { return }
        var after = self
        after.fold(entry(for: asked, happenings, at: now))
        let people = Set(after.place.grants.facts.map(\.value.person))
        let remains = people.contains {
            after.may(Actor($0), .administer, over: after.place.key.ref, at: now)
        }
        guard remains else {
            throw Refusal("Nobody would be left who may administer this place.", field: "powers")
        }
    }

    private func mustBeReportable(_ asked: Asked, at now: Moment) throws(Refusal) {
        guard let happened = asked.happened else {
            guard asked.source == nil else {
                throw Refusal(
                    "A source is named for something done here and now; say when it happened.",
                    field: "happened")
            }
            return
        }
        guard type(of: asked.intent).mayReport else {
            throw Refusal(
                "\(asked.word) is done here, happens when it is recorded and takes no day.",
                field: "happened")
        }
        guard let source = asked.source else {
            throw Refusal(
                "Nothing given, expected the source on whose word it happened.", field: "word-of")
        }
        guard sources[source] != nil else {
            throw Refusal("There is no source ‘\(source)’ in this place.", field: "word-of")
        }
        guard happened.isAfter(now.ukDay) != .yes else {
            throw Refusal("\(happened.inWords) has not come yet.", field: "happened")
        }
    }

    /// Puts an intent's happenings on paper as the next entry, in a batch if it is one of many.
    public func entry(
        for asked: Asked, _ happenings: [Happening], at now: Moment, batch: EntryNumber? = nil
    ) -> Entry {
        let kept = keepsDay(asked)
        return Entry(
            number: last.next, recorded: max(now, lastRecorded), by: asked.actor.person,
            onBehalfOf: asked.actor.onBehalfOf, happened: asked.happened ?? kept?.happened,
            source: asked.source ?? kept?.source,
            intent: asked.word, once: asked.once, batch: batch,
            happenings: happenings)
    }

    /// Whether an intent reports on somebody's word what was done elsewhere, or puts right an
    /// entry that did.
    public func isReport(_ asked: Asked) -> Bool {
        (asked.source ?? keepsDay(asked)?.source) != nil
    }

    /// The entry that an intent replaces with another of its kind without saying when it was done:
    /// a misprint that is put right moves nothing to another day.
    private func keepsDay(_ asked: Asked) -> EntryNote? {
        guard asked.happened == nil, let note = asked.corrects.flatMap({ note(of: $0) }),
            note.intent == asked.word
        else { return nil }
        return note
    }
}
