import Governance

extension Duty {
    /// The chapters in which anything stands that can change how it stands.
    ///
    /// Every duty can be answered, and a miss that is answered no longer counts.
    var reads: Chapters {
        var chapters: Chapters = [.answers, subject.reads, rule.reads]
        for condition in conditions { chapters.formUnion(condition.reads) }
        if let unless { chapters.formUnion(unless.reads) }
        // A partnership as a whole sees its meetings by their days, once they were held.
        if !subject.settings.contains(.atMeeting), !chapters.isDisjoint(with: .ofMeetings) {
            chapters.formUnion([.days, .held])
        }
        return chapters
    }
}

extension SubjectWord {
    /// The chapters that say of which things it is asked.
    var reads: Chapters {
        switch self {
        case .partnership, .involvement, .member, .adoption: []
        case .resource: [.cases]
        case .meeting: [.calls, .days]
        case .paper: [.calls, .days, .papers]
        case .item, .keyDecision: [.calls, .days, .items]
        case .withheld: [.calls, .days, .items, .papers]
        case .privateMeeting: [.calls, .days, .notices, .held]
        case .seat: [.seats]
        case .speaker: [.calls, .days, .seats]
        case .approval: [.approvals]
        case .report: [.approvals, .papers, .calls, .days]
        case .promise: [.promises]
        case .decision: [.decisions]
        case .overlap: [.involvements]
        case .versionChange, .consultation: [.versions]
        case .joiningCase, .ground, .question: [.cases]
        case .partner: [.involvements, .exits]
        case .group: []
        case .priority: [.approvals, .papers, .calls, .days]
        case .forwardTheme, .project: [.forward]
        case .inheritedPromise: [.promises]
        case .objective: [.objectives]
        case .benefit: [.benefits]
        case .contribution: [.contributions]
        case .annualReport: [.annualReports]
        case .referral: [.decisions, .referrals]
        case .request: [.requests]
        case .comment: [.versions, .comments]
        case .signatory: [.signatories]
        case .localCouncil: []
        case .issue: [.issues]
        case .side: [.charterKeeping]
        }
    }
}

extension Rule {
    /// The chapters in which it reads.
    var reads: Chapters {
        switch self {
        case .exists(let exists): [exists.ask.evidence.reads, exists.before?.reads ?? []]
        case .deadline(let deadline):
            [deadline.ask.evidence.reads, deadline.amount.reads, deadline.anchor.reads]
        case .recurs(let recurs): [recurs.ask.evidence.reads, recurs.every.reads]
        case .limit(let limit):
            [limit.ask.evidence.reads, limit.atMost?.reads ?? [], limit.atLeast?.reads ?? []]
        case .agrees(let agrees): [agrees.left.evidence.reads, agrees.right.evidence.reads]
        case .judged: [.ratings]
        case .parts(let parts), .anyOf(let parts):
            parts.reduce(into: []) { chapters, part in
                chapters.formUnion(part.rule.reads)
                for condition in part.conditions { chapters.formUnion(condition.reads) }
            }
        case .see: []
        }
    }
}

extension Rule.Recurs.Every {
    fileprivate var reads: Chapters {
        switch self {
        case .period: []
        case .months(let amount): amount.reads
        }
    }
}

extension Amount {
    fileprivate var reads: Chapters {
        switch self {
        case .fixed: []
        case .byBand: [.bands]
        case .byLevel: [.levels]
        case .byStandard: [.requests]
        }
    }
}

extension Anchor {
    fileprivate var reads: Chapters {
        switch self {
        case .word(let word): word.reads
        case .next(let word): [word.reads, .order]
        case .earliestOf(let anchors): anchors.reduce(into: []) { $0.formUnion($1.reads) }
        }
    }
}

extension AnchorWord {
    fileprivate var reads: Chapters {
        switch self {
        case .meeting: [.calls, .days]
        case .firstMeeting: [.order]
        case .firstDecision: [.decisions]
        case .start: []
        case .approval: [.approvals]
        case .due: [.promises]
        case .adopted, .closed: [.versions]
        // What begins was made in the chapter of the thing itself.
        case .made: []
        case .decided: [.cases]
        case .nextMeeting: [.order]
        case .firstSitting: [.order, .seats]
        }
    }
}

extension Condition {
    /// The chapters by which it holds; the kind and regime of a thing are given when it is made.
    var reads: Chapters {
        switch self {
        case .kind, .regime, .sort, .theme, .ground, .benefit: []
        case .band: [.bands]
        case .level: [.levels]
        case .meeting: [.calls, .days, .held]
        case .forMonths: [.calls, .days]
        case .once(let anchor): anchor.reads
        case .has(let evidence): evidence.reads
        }
    }
}
