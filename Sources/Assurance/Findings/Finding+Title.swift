import Almanac
public import Governance

extension Assessor {
    /// What a finding is about, with the part of it that is meant: "The Hampshire Partnership:
    /// police".
    public func title(of finding: Finding) -> String {
        let key = finding.key
        let whole = title(of: key.subject)
        let part = key.detail.map { ": " + detail($0, in: key) } ?? ""
        return whole + part + (key.occurrence.map { ", \($0)" } ?? "")
    }

    /// Who promised it: the party bound. A yardstick binds nobody.
    public func promisedBy(_ finding: Finding) -> String {
        guard let party = record.adoptions[finding.key.adoption]?.made.value?.party else {
            return "nobody on record"
        }
        let name = title(of: party)
        return finding.key.isAdopted ? name : "nobody: held up as a yardstick against \(name)"
    }

    /// The duty that a finding is of, as it stands in the very file that was adopted.
    public func duty(of finding: Finding) -> Duty? {
        record.adoptions[finding.key.adoption]?.made.value
            .flatMap { library[$0.file] }?.duty(finding.key.duty)
    }

    private func detail(_ word: String, in key: Finding.Key) -> String {
        switch duty(of: key)?.subject {
        case .member:
            if let body = Body.Key(word).flatMap({ record.bodies[$0] }) {
                return body.name(on: dayAsked)
            }
            return Sector(rawValue: word)?.inWords ?? "every council of the area"
        case .overlap: return title(of: SubjectRef(.partnership, word))
        case .speaker: return title(of: SubjectRef(.seat, word))
        case .paper: return "the agenda"
        case .partner: return title(of: SubjectRef(.body, word))
        case .ground: return Ground(rawValue: word)?.inWords ?? word
        case .contribution:
            let parts = word.split(separator: "-", maxSplits: 1)
            return parts.count == 2 ? "\(parts[1]) in \(parts[0])" : word
        default:
            return duty(of: key)?.among.first { $0.key.text == word }?.title ?? word
        }
    }

    private func duty(of key: Finding.Key) -> Duty? {
        record.adoptions[key.adoption]?.made.value.flatMap { library[$0.file] }?.duty(key.duty)
    }

    /// What a subject is called: a name, "The Hampshire Partnership, Thu 20 Mar 2014", the title
    /// of a paper, what was promised.
    public func title(of ref: SubjectRef) -> String {
        switch ref.kind {
        case .place: return record.place.title
        case .body:
            return Body.Key(ref.key).flatMap { record.bodies[$0]?.name(on: dayAsked) } ?? ref.key
        case .partnership:
            return Partnership.Key(ref.key).flatMap { record.partnerships[$0]?.name(on: dayAsked) }
                ?? ref.key
        case .person, .source: return kept(ref) ?? ref.key
        case .involvement, .seat, .meeting: return gathered(ref) ?? ref.key
        case .paper, .item, .promise, .decision: return written(ref) ?? ref.key
        case .approval, .adoption, .version, .consultation: return asked(ref) ?? ref.key
        default: return further(ref) ?? ref.key
        }
    }

    private func kept(_ ref: SubjectRef) -> String? {
        if ref.kind == .source {
            return Source.Key(ref.key).flatMap { record.sources[$0]?.cited.value }
                .map { record.words($0.citation) }
        }
        guard let name = Person.Key(ref.key).flatMap({ record.people[$0]?.name(on: dayAsked) }),
            case .standing(let text, .everyone) = record.text(name)
        else { return nil }
        return text
    }

    private func gathered(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .involvement:
            return Involvement.Key(ref.key).flatMap { record.involvements[$0]?.between }
                .map { "\(title(of: $0.body.ref)) in \(title(of: $0.partnership.ref))" }
        case .seat:
            guard let seat = Seat.Key(ref.key).flatMap({ record.seats[$0] }),
                let made = seat.made.value
            else { return nil }
            let whose = seat.body.map { title(of: $0.ref) } ?? made.sector.inWords
            return "the seat of \(whose) at \(title(of: made.partnership.ref))"
        default:
            guard let meeting = Meeting.Key(ref.key).flatMap({ record.meetings[$0] }),
                let convener = meeting.convener
            else { return nil }
            return [title(of: convener), meeting.day(on: day)?.inWords].compactMap { $0 }
                .joined(separator: ", ")
        }
    }

    func written(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .paper:
            guard let paper = Paper.Key(ref.key).flatMap({ record.papers[$0] }),
                let made = paper.made.value
            else { return nil }
            let name = paper.exempted.value?.publicTitle ?? made.title
            return "‘\(open(name))’, \(title(of: made.meeting.ref))"
        case .item:
            guard let item = AgendaItem.Key(ref.key).flatMap({ record.items[$0] }),
                let made = item.made.value
            else { return nil }
            let exempted = item.exempted.value
            guard let name = exempted == nil ? made.title : exempted?.publicTitle else {
                return "an item taken without the public, \(title(of: made.meeting.ref))"
            }
            return "‘\(open(name))’, \(title(of: made.meeting.ref))"
        case .promise:
            return Promise.Key(ref.key).flatMap { record.promises[$0]?.made.value }
                .map { "‘\(open($0.matter))’" }
        default:
            return Decision.Key(ref.key).flatMap { record.decisions[$0]?.taken.value }
                .map { "‘\(open($0.matter))’" }
        }
    }

    private func asked(_ ref: SubjectRef) -> String? {
        switch ref.kind {
        case .approval:
            return Approval.Key(ref.key).flatMap { record.approvals[$0]?.sought.value }
                .map { "approval of \(title(of: $0.of.ref)) by \(title(of: $0.from.ref))" }
        case .adoption:
            guard let terms = Adoption.Key(ref.key).flatMap({ record.adoptions[$0]?.made.value })
            else { return nil }
            let name = library[terms.file]?.title ?? terms.framework.inWords
            return
                "\(name), \(terms.isAdopted ? "adopted by" : "against") \(title(of: terms.party))"
        case .version:
            return Version.Key(ref.key).flatMap { record.versions[$0]?.made.value }
                .map { "\($0.framework.inWords), \($0.label)" }
        default:
            return Consultation.Key(ref.key).flatMap { record.consultations[$0]?.opened.value }
                .map { "consultation of \(title(of: $0.with.ref)) on \(title(of: $0.version.ref))" }
        }
    }
}
