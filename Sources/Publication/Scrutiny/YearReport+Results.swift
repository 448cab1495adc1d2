import Almanac
import Assurance
import Governance

extension YearReport {
    mutating func writeObjectives() {
        heading("Objectives, targets and progress")
        let objectives = record.objectives.all.filter { objective in
            objective.made.value?.partnership == partnership.key && assessor.stands(objective.made)
                && objective.closed.facts(by: year.first).isEmpty
        }
        if objectives.isEmpty { return gap("its objectives") }
        item(counted(objectives.count, "objective"), objectives.compactMap { $0.made.last?.entry })
        for objective in objectives { write(objective) }
    }

    private mutating func write(_ objective: Objective) {
        guard let made = objective.made.last else { return }
        let says = text(made.value.says)
        item("Objective: ‘\(says)’", [made.entry])
        let targets = record.targets.all.filter {
            $0.made.value?.objective == objective.key && assessor.stands($0.made)
        }
        if targets.isEmpty { gap("a target for ‘\(says)’") }
        for target in targets { write(target) }
        guard
            let progress = objective.progress.facts(by: day).last(where: {
                days.contains($0.value.periodEnd)
            })
        else { return gap("progress in the year with ‘\(says)’") }
        let reason = progress.value.reason.map { ": \(text($0))" } ?? ""
        item(
            "Progress to \(progress.value.periodEnd.inWords):"
                + " \(progress.value.movement.inWords)\(reason)", [progress.entry])
    }

    private mutating func write(_ target: Target) {
        guard let made = target.made.last else { return }
        let told = made.value
        let unit = told.unit.map { " \($0.inWords)" } ?? ""
        var parts = ["Target: ‘\(text(told.measure))’"]
        if let baseline = told.baseline { parts.append("from \(baseline)\(unit)") }
        if let value = told.value { parts.append("to \(value)\(unit)") }
        if let due = told.due { parts.append("by \(due.inWords)") }
        item(parts.joined(separator: ", "), [made.entry])
        guard let reading = target.readings.fact(on: day) else {
            return gap("where the target ‘\(text(told.measure))’ stands")
        }
        item(
            "Where it stood, \(reading.happened.inWords): \(reading.value.value)\(unit)",
            [reading.entry])
    }

    mutating func writeBenefits() {
        heading("Benefits")
        let benefits = record.benefits.all.filter {
            $0.claimed.value?.partnership == partnership.key && assessor.stands($0.claimed)
        }
        if benefits.isEmpty { return gap("any benefit") }
        for benefit in benefits {
            guard let claimed = benefit.claimed.last else { continue }
            let hoped = claimed.value.target.map { ", hoped for: \($0)" } ?? ""
            item(
                "\(claimed.value.sort.inWords.capitalised):"
                    + " ‘\(text(claimed.value.claim))’\(hoped)", [claimed.entry])
            let measured = benefit.measured.facts(by: day).filter { isInYear($0.happened) }
            if measured.isEmpty { gap("what was measured of ‘\(text(claimed.value.claim))’") }
            for fact in measured {
                var parts = fact.value.outcome.map { [text($0)] } ?? []
                if let before = fact.value.before { parts.append("before: \(before)") }
                if let after = fact.value.after { parts.append("after: \(after)") }
                if let pence = fact.value.pence { parts.append("saved or won: \(pounds(pence))") }
                item(
                    "Measured, \(fact.happened.inWords): \(parts.joined(separator: ", "))",
                    [fact.entry])
            }
        }
    }

    mutating func writeResources() {
        heading("Resources, committed and used")
        let involvements = record.involvements(in: partnership.key)
            .filter { assessor.stands($0.recorded) }
        if involvements.isEmpty { return gap("any partner") }
        for involvement in involvements {
            let rows = assessor.resources(of: involvement, in: year.first.year)
                .filter { !$0.amounts.isEmpty }
            guard let partner = involvement.between.map({ title($0.body.ref) }) else { continue }
            if rows.isEmpty { gap("what \(partner) committed and used") }
            for row in rows {
                let amounts = ContributionStep.allCases.map {
                    "\($0.inWords) \(row.inWords(row.amounts[$0]))"
                }
                let short = row.shortfall.map { $0 > 0 ? ", short by \(row.inWords($0))" : "" }
                item(
                    "\(partner), \(row.resource.rawValue): "
                        + amounts.joined(separator: ", ") + (short ?? ""), row.entries)
            }
        }
    }

    mutating func writeRisks() {
        heading("Risks")
        say("What may go wrong is not public; how many there are and whether they are seen to is.")
        say("")
        let registers =
            [partnership.ref] + record.involvements(in: partnership.key).map(\.ref)
        let risks = record.risks.all.filter { risk in
            risk.made.value.map { registers.contains($0.of) } == true && assessor.stands(risk.made)
        }
        if risks.isEmpty { return gap("any risk") }
        let open = risks.filter { $0.closed.fact(on: day) == nil }
        item(counted(open.count, "risk") + " open", open.compactMap { $0.made.last?.entry })
        let red = open.filter { record.score(of: $0, on: day)?.isRed == true }
        item("\(red.count) of them red", red.compactMap { $0.scores.fact(on: day)?.entry })
        let unscored = open.count { record.score(of: $0, on: day) == nil }
        if unscored > 0 { gap("a score for \(counted(unscored, "open risk"))") }
        let reviews = open.compactMap { $0.reviews.fact(on: day) }
        if let last = reviews.max(by: { When.order($0.happened, $1.happened) }) {
            item("The last review: \(last.happened.inWords)", [last.entry])
        } else {
            gap("any review of the open risks")
        }
        let idle = red.count { $0.mitigations.fact(on: day) == nil }
        if idle > 0 { gap("what is done about \(counted(idle, "red risk"))") }
    }

    mutating func writeComplaints() {
        heading("Complaints")
        let received = record.complaints(about: partnership.key).filter { complaint in
            complaint.received.last.map { isInYear($0.happened) } == true
        }
        // Whoever sees the entries can count them.
        guard received.count >= 5 else { return say("- Fewer than five were received.") }
        item(
            "\(received.count) were received", received.compactMap { $0.received.last?.entry })
        let answered = received.filter { $0.answered.fact(on: day) != nil }
        guard answered.count >= 5,
            received.count - answered.count >= 5 || answered.count == received.count
        else { return say("- How many were answered is not shown, so that no few can be told.") }
        item("\(answered.count) were answered", answered.compactMap { $0.answered.last?.entry })
    }
}
