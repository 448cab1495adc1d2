import Address
import Governance
public import Publication

extension Outlook {
    /// The path of where one reads about what was found.
    public func path(of thing: Findable) -> String { link(to: thing).path }

    /// Where one reads about what was found; the home of the place, if no page is about it.
    func link(to thing: Findable) -> Link {
        switch thing {
        case .framework(let key): link(.framework(key, .overview))
        case .duty(_, let key): link(.framework(key, .duties))
        case .subject(let ref): link(found: ref) ?? link(.home)
        }
    }

    private func link(found ref: SubjectRef) -> Link? {
        if let key = record.partnership(about: ref), let part = ref.kind.part {
            return link(partnership: key, part)
        }
        return link(to: ref) ?? framework(of: ref).flatMap { key in
            link(framework: key) == nil ? nil : link(.framework(key, ref.kind.chapter))
        }
            ?? (ref.kind == .promise ? link(.promises) : nil)
            ?? (ref.kind == .decision ? deciding(ref) : nil)
    }

    /// Where one reads about whoever took a decision.
    private func deciding(_ ref: SubjectRef) -> Link? {
        Decision.Key(ref.key).flatMap { record.decisions[$0]?.taken.value }.flatMap { taken in
            taken.meeting.flatMap { link(meeting: $0) } ?? link(to: taken.by)
        }
    }

    /// The framework that a version, a comment or the like is of.
    private func framework(of ref: SubjectRef, steps: Int = 3) -> Word? {
        let all = record.chronicle(of: ref)
        for member in all.flatMap(\.members) where member.name == "framework" {
            if case .text(let text) = member.value { return Word(text) }
        }
        guard steps > 0 else { return nil }
        let above: Set<SubjectKind> = [.version, .consultation, .adoption]
        return all.flatMap(\.mentions).filter { $0 != ref && above.contains($0.kind) }
            .lazy.compactMap { framework(of: $0, steps: steps - 1) }.first
    }
}

extension SubjectKind {
    /// In which chapter of a framework one reads about subjects of this kind.
    fileprivate var chapter: Address.Chapter {
        switch self {
        case .version: .versions
        case .consultation, .comment: .consultations
        case .issue: .issues
        case .signatory: .signatories
        default: .overview
        }
    }

    /// On which page of a partnership one reads about subjects of this kind; `nil` for those that
    /// have a page of their own, or stand on the first.
    fileprivate var part: Address.Part? {
        switch self {
        case .promise: .promises
        case .seat, .remit, .involvement: .people
        case .decision, .approval, .referral: .decisions
        case .objective, .target, .benefit: .objectives
        case .challenge: .resources
        case .forwardItem, .joiningCase, .annualReport, .recommendation, .adoption: .history
        default: nil
        }
    }
}
