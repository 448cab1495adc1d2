import Governance

extension Importer {
    /// A body that was in a partnership and left it, as if it had been on the register.
    mutating func makeDeparture(_ row: SheetRow) {
        guard must("partnership", "body", "ended", in: row), let part = part(in: row) else {
            return
        }
        let involvement: Datum
        if let found = record.involvement(of: part.body, in: part.partnership) {
            guard found.ended.isEmpty else {
                complain(
                    row.number, "body",
                    "It is on record already that ‘\(part.body)’ left ‘\(part.partnership)’.")
                return
            }
            involvement = .text(found.key.word)
        } else {
            involvement = .text(enter(part, row, level: [Taken("level")]))
        }
        end("end-involvement", row, [("involvement", involvement)], [Taken("withdrew")])
    }

    /// What a row says came to an end, and when; that somebody knows why must be said.
    mutating func end(
        _ intent: String, _ row: SheetRow, _ fixed: [(name: String, value: Datum)],
        _ columns: [Taken] = []
    ) {
        guard let ended = row.text("ended") else {
            if row["ended-because"] != .absent {
                complain(row.number, "ended", "A reason is given, and not when it ended.")
            }
            return
        }
        var row = row
        let fields = IntentKind.named(intent)?.fields ?? []
        let isNeeded = fields.contains { $0.name == "reason" && $0.need == .required }
        if isNeeded, row["ended-because"] == .absent {
            row.values["ended-because"] = .text("No reason was given")
        }
        let taken = columns + [Taken("reason", from: "ended-because")]
        add(intent, row, taken, fixed, since: ended)
    }

    /// The part of the row’s body in its partnership. Where there is none, one begins if the row
    /// says how far the body is involved; else it is said what to import first.
    mutating func involvement(in row: SheetRow) -> String? {
        guard let part = part(in: row) else { return nil }
        if let found = record.involvement(of: part.body, in: part.partnership) {
            return found.key.word
        }
        if let entered = parts[part] { return entered }
        guard row["level"] != .absent else {
            complain(
                row.number, "body",
                "‘\(part.body)’ is not recorded as involved in ‘\(part.partnership)’. Import a"
                    + " register that names it there first, or say how far it is involved in a"
                    + " column ‘level’.")
            return nil
        }
        assume("The body was not in the partnership yet, and was entered with its level")
        return enter(part, row, level: [Taken("level")])
    }

    private func part(in row: SheetRow) -> Part? {
        guard let body = row.text("body").flatMap({ Body.Key($0) }),
            let partnership = row.text("partnership").flatMap({ Partnership.Key($0) })
        else { return nil }
        return Part(body: body, partnership: partnership)
    }

    private mutating func enter(_ part: Part, _ row: SheetRow, level: [Taken]) -> String {
        let key = fresh([part.body.word + "-in", part.partnership.word], .involvement)
        add(
            "record-involvement", row, level,
            [
                ("involvement", .text(key)), ("body", .text(part.body.word)),
                ("partnership", .text(part.partnership.word)),
            ])
        parts[part] = key
        return key
    }
}

/// One body in one partnership.
struct Part: Hashable {
    let body: Body.Key
    let partnership: Partnership.Key
}
