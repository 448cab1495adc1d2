import Governance

extension Importer {
    /// Adds the intents that a row comes to.
    mutating func makeLines(_ row: SheetRow) {
        switch kind {
        case .bodies: makeBody(row)
        case .people: makePerson(row)
        case .register: makePartnership(row)
        case .departures: makeDeparture(row)
        case .seats: makeSeat(row)
        case .meetings: makeMeeting(row)
        case .risks: makeRisk(row)
        case .resources: makeContribution(row)
        case .contacts: makeContact(row)
        }
    }

    private mutating func makeBody(_ row: SheetRow) {
        guard must("name", "sector", in: row) else { return }
        add(
            "establish-body", row,
            ["name", "sector", "area", "parent", "regime", "predecessor"].map { Taken($0) },
            [("body", .text(row.key))])
    }

    /// A name is public only where the row says that it is of somebody in public office.
    private mutating func makePerson(_ row: SheetRow) {
        let isPublic = row["public-office"] == .flag(true)
        if !isPublic, row["name"] != .absent {
            assume("A name was taken as not public, because no column says ‘public-office: yes’")
        }
        add(
            "enter-person", row, [Taken(isPublic ? "name" : "private-name", from: "name")],
            [("person", .text(row.key))])
    }

    private mutating func makePartnership(_ row: SheetRow) {
        guard must("name", "kind", in: row) else { return }
        var row = row
        if row["regime"] == .absent {
            row.values["regime"] = .text(LegalRegime.informal.rawValue)
            assume("No law on meetings is named, so ‘informal’ was taken")
        }
        let key = ("partnership", Datum.text(row.key))
        add(
            "start-partnership", row,
            ["name", "kind", "themes", "area", "regime", "predecessors"].map { Taken($0) }, [key])
        if row["band"] != .absent { add("band-partnership", row, [Taken("band")], [key]) }
        makeInvolvements(row)
        for (column, office) in SheetKind.offices where row[column] != .absent {
            add(
                "fill-office", row, [Taken("person", from: column)],
                [
                    ("of", .text("partnership:\(row.key)")), ("office", .text(office.rawValue)),
                ])
        }
        if let ended = row.text("ended") { add("end-partnership", row, [], [key], since: ended) }
    }

    private mutating func makeInvolvements(_ row: SheetRow) {
        var seen: Set<String> = []
        for (column, level) in SheetKind.levels {
            for body in row.texts(column) {
                guard seen.insert(body).inserted else {
                    complain(row.number, column, "‘\(body)’ is named twice in this row.")
                    continue
                }
                let key = fresh([body + "-in", row.key], .involvement)
                add(
                    "record-involvement", row, [],
                    [
                        ("involvement", .text(key)), ("body", .text(body)),
                        ("partnership", .text(row.key)),
                        ("level", level.map { .text($0.rawValue) } ?? .absent),
                    ])
            }
        }
    }

    private mutating func makeSeat(_ row: SheetRow) {
        guard must("partnership", in: row) else { return }
        var row = row
        if row["sector"] == .absent {
            guard let key = row.text("body").flatMap({ Body.Key($0) }),
                let sector = record.bodies[key]?.sector
            else {
                complain(
                    row.number, "sector",
                    "Nothing given, expected a tier or sector, or a body whose it is.")
                return
            }
            row.values["sector"] = .text(sector.rawValue)
        }
        let key = ("seat", Datum.text(row.key))
        add(
            "create-seat", row,
            ["partnership", "body", "sector", "rank", "voting"].map { Taken($0) }, [key])
        if row["holder"] != .absent || row["holder-rank"] != .absent {
            add(
                "fill-seat", row,
                [
                    Taken("person", from: "holder"), Taken("rank", from: "holder-rank"),
                    Taken("deputy"), Taken("appointed-by"),
                ], [key], since: row.text("holder-since"))
        }
        end("end-seat", row, [key])
    }

    private mutating func makeMeeting(_ row: SheetRow) {
        guard must("convener", "day", in: row) else { return }
        let key = ("meeting", Datum.text(row.key))
        add("call-meeting", row, ["convener", "day", "starts", "venue"].map { Taken($0) }, [key])
        if let day = row.text("publicised") {
            add("publicise-meeting", row, [], [key], since: day)
        }
        if let day = row.text("cancelled") { add("cancel-meeting", row, [], [key], since: day) }
        if row["held"] != .absent {
            add(
                "hold-meeting", row,
                row.text("held") == "yes" ? [] : [Taken("openness", from: "held")], [key],
                since: row.text("day"))
        }
    }
}
