import Governance

extension Importer {
    mutating func makeRisk(_ row: SheetRow) {
        guard must("partnership", "matter", "sort", in: row),
            let partnership = row.text("partnership")
        else { return }
        var of = "partnership:\(partnership)"
        if row["body"] != .absent {
            guard let involvement = involvement(in: row) else { return }
            of = "involvement:\(involvement)"
        }
        let key = ("risk", Datum.text(row.key))
        add(
            "enter-risk", row, ["matter", "sort", "owner"].map { Taken($0) },
            [key, ("of", .text(of))])
        switch (row["likelihood"], row["impact"]) {
        case (.absent, .absent): break
        case (.absent, _):
            complain(row.number, "likelihood", "Nothing given beside an impact, expected 1 to 4.")
        case (_, .absent):
            complain(row.number, "impact", "Nothing given beside a likelihood, expected 1 to 4.")
        default: add("score-risk", row, [Taken("likelihood"), Taken("impact")], [key])
        }
        if row["action"] != .absent {
            add(
                "mitigate-risk", row,
                [
                    Taken("action"), Taken("owner", from: "action-owner"),
                    Taken("due", from: "action-due"),
                ], [key])
        }
        if let day = row.text("reviewed") { add("review-risk", row, [], [key], since: day) }
        end("close-risk", row, [key])
    }

    mutating func makeContribution(_ row: SheetRow) {
        guard must("partnership", "body", "year", "resource", "amount", in: row),
            let involvement = involvement(in: row), let hundredths = row.number("amount")
        else { return }
        var row = row
        let isMoney = row.text("resource") == Resource.money.rawValue
        guard isMoney || hundredths % 100 == 0 else {
            complain(
                row.number, "amount",
                "Found a fraction, expected whole days or pieces: only money has pence.")
            return
        }
        row.values["amount"] = .number(isMoney ? hundredths : hundredths / 100)
        if row["step"] == .absent {
            row.values["step"] = .text(ContributionStep.committed.rawValue)
            assume("It is not said whether it is required or used: ‘committed’ was taken")
        }
        add(
            "state-contribution", row,
            ["year", "resource", "step", "amount", "plan", "in-kind"].map { Taken($0) },
            [("involvement", .text(involvement))])
    }

    mutating func makeContact(_ row: SheetRow) {
        guard must("partnership", "body", "office", in: row),
            let involvement = involvement(in: row)
        else { return }
        add(
            "publish-contact", row,
            ["office", "person", "address", "group"].map { Taken($0) },
            [("involvement", .text(involvement))])
    }
}
