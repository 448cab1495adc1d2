import Almanac
import Assurance
import Governance

extension YearReport {
    mutating func writeRecommendations() {
        heading("Recommendations, and what was answered")
        let all = record.recommendations.all.filter { recommendation in
            recommendation.made.value?.about == partnership.key
                && recommendation.made.last.map { $0.happened.isOnOrBefore(day) != .no } == true
        }
        if all.isEmpty { return gap("any recommendation about it") }
        for recommendation in all {
            guard let made = recommendation.made.last else { continue }
            item(
                "\(title(made.value.by.ref)), \(made.happened.inWords): ‘\(text(made.value.says))’",
                [made.entry])
            guard let answer = recommendation.answered.fact(on: day) else {
                let due = made.value.due.map { ", due by \($0.inWords)" } ?? ""
                item("\(title(made.value.to.ref)) has not answered\(due)", [made.entry])
                continue
            }
            item(
                "\(title(made.value.to.ref)): \(answer.value.answer.inWords),"
                    + " \(answer.happened.inWords)", [answer.entry])
            if let update = recommendation.updates.fact(on: day) {
                item(update.value.done ? "Done" : "Not yet done", [update.entry])
            }
        }
    }

    mutating func writePromises() {
        heading("Promises")
        let rows = assessor.promises().filter { $0.partnership == partnership.key }
        if rows.isEmpty { return gap("any promise") }
        for row in rows {
            let who = [row.person, row.promisedBy].compactMap { $0 }.joined(separator: ", for ")
            let passed = row.passedTo.map { ", passed to \($0)" } ?? ""
            item(
                "\(who): ‘\(row.matter)’, \(row.dueInWords)\(passed): \(row.state.inWords)",
                row.entries)
        }
    }

    mutating func writeDuties() {
        heading("How its duties stood on \(day.inWords)")
        let few = record.hasFewComplaints(about: partnership.key, by: day)
        let shown = findings.filter {
            $0.key.weight == .must && !(few && $0.key.subject.kind == .complaint)
        }
        if shown.isEmpty {
            return gap("any framework adopted by it or by a partner about it")
        }
        say("Counted are the duties of frameworks that were adopted, not those only held up.")
        say("")
        let names: [Standing.Name] = [.kept, .late, .missed, .excused, .due, .unknown]
        for name in names {
            let those = shown.filter { $0.standing.name == name }
            guard let first = those.first else { continue }
            let entries = those.map { assessor.proof(of: $0).entries }
            item("\(those.count) \(first.standing.word)", entries.flatMap(\.self))
            for (finding, entries) in zip(those, entries) { write(finding, entries) }
        }
    }

    private mutating func write(_ finding: Finding, _ entries: [EntryNumber]) {
        let says = assessor.duty(of: finding)?.says.onOneLine ?? ""
        let standing: String? =
            switch finding.standing {
            case .late, .missed, .due: "It is \(finding.standing.inWords)"
            case .unknown(let missing): "Not known: \(missing)"
            default: nil
            }
        let parts = [
            "\(finding.key.name), \(assessor.title(of: finding)), undertaken by"
                + " \(assessor.promisedBy(finding)): \(says)", standing,
        ]
        item(parts.compactMap { $0 }.joined(separator: " "), entries, depth: 1)
    }
}
