import Almanac
import Governance

extension Export {
    func body(_ body: Body) -> Cells {
        let made = body.established.value
        let cells: Cells = [
            "key": body.key.word, "name": last(body.renamed)?.value.name.text ?? made?.name.text,
            "sector": made?.sector.rawValue, "area": made?.area?.text,
            "parent": made?.parent.flatMap { record.bodies[$0]?.key.word },
            "regime": made?.regime?.rawValue,
            "predecessor": made?.predecessor.flatMap { record.bodies[$0]?.key.word },
        ]
        return cells.merging(told(body.established.last)) { $1 }
    }

    func person(_ person: Person) -> Cells {
        let renamed = last(person.renamed)?.value
        let name = renamed.map { $0.name } ?? person.entered.value?.name
        let text = record.published(name)
        return ["key": person.key.word, "name": text, "public-office": text.map { _ in "yes" }]
    }

    func partnership(_ one: Partnership) -> Cells {
        let made = one.started.value
        let anew = last(one.described)?.value
        let themes = anew?.themes ?? made?.themes ?? []
        let before = (made?.predecessors ?? []).filter { record.partnerships[$0] != nil }
        var cells: Cells = [
            "key": one.key.word, "name": last(one.renamed)?.value.name.text ?? made?.name.text,
            "kind": (anew?.kind ?? made?.kind)?.rawValue,
            "themes": Self.list(themes.map(\.text)), "area": (anew?.area ?? made?.area)?.text,
            "regime": made?.regime.rawValue, "predecessors": Self.list(before.map(\.word)),
            "band": last(one.banded)?.value.band.rawValue,
            "ended": last(one.ended)?.happened.description,
        ]
        for (column, level) in SheetKind.levels {
            let bodies = involvements(in: one, level)
            cells[column] = Self.list(bodies)
        }
        for (column, office) in SheetKind.offices {
            let held = one.offices.facts(by: day).last { $0.value.office == office }
            cells[column] = held?.value.filled?.person?.word
        }
        return cells.merging(told(one.started.last)) { $1 }
    }

    private func involvements(
        in partnership: Partnership, _ level: InvolvementLevel?
    ) -> [String] {
        record.involvements(in: partnership.key)
            .filter { last($0.ended) == nil }
            .filter { (last($0.changed)?.value.level ?? $0.recorded.value?.level) == level }
            .compactMap { $0.between?.body.word }
            .sorted()
    }

    /// A body that left a partnership; nothing of one that is still there.
    func departure(_ part: Involvement) -> Cells? {
        guard let left = last(part.ended), let made = part.recorded.value else { return nil }
        let cells: Cells = [
            "partnership": made.partnership.word, "body": made.body.word,
            "level": (last(part.changed)?.value.level ?? made.level)?.rawValue,
            "withdrew": Self.yes(left.value.withdrew),
        ]
        return cells.merging(ended(left) { $0.reason }) { $1 }
            .merging(told(part.recorded.last)) { $1 }
    }

    private static func list(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.joined(separator: "; ")
    }

    func seat(_ seat: Seat) -> Cells? {
        guard let made = seat.made.value else { return nil }
        var cells: Cells = [
            "key": seat.key.word, "partnership": made.partnership.word, "body": seat.body?.word,
            "sector": made.sector.rawValue, "rank": made.rank?.rawValue,
            "voting": Self.yes(made.isVoting),
        ]
        if let fact = last(seat.holding), case .filled(let filled) = fact.value {
            cells["holder"] = filled.person?.word
            cells["holder-rank"] = filled.rank?.rawValue
            cells["deputy"] = Self.yes(filled.isDeputy)
            cells["appointed-by"] = filled.appointedBy?.word
            cells["holder-since"] = fact.happened.description
        }
        cells.merge(ended(last(seat.ended)) { $0.reason }) { $1 }
        return cells.merging(told(seat.made.last)) { $1 }
    }
}
