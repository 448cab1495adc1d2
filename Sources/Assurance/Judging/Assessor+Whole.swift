import Governance

extension Assessor {
    /// Every finding, in a fixed order.
    public func findings() -> [Finding] {
        let clerk = Clerk(self)
        var round = Round(clerk)
        var found: [Finding] = []
        // There are about as many findings as entries.
        found.reserveCapacity(record.last.number)
        for adoption in record.adoptions.all {
            for key in plots(of: adoption, clerk) {
                add(findingsOf: adoption, in: key, &round, to: &found)
            }
        }
        return found
    }

    /// The findings of an adoption in one partnership, or in none: those of all its parts in their
    /// order.
    func add(
        findingsOf adoption: Adoption, in key: Partnership.Key?, _ round: inout Round,
        to found: inout [Finding]
    ) {
        let whole = Bucket(adoption: adoption.key, partnership: key, meeting: nil)
        guard let bond = round.bond(of: whole) else { return }
        add(findingsIn: Part(whole, bond, nil), to: &found)
        guard let key, !bond.charter.framework.agenda[.atMeeting].isEmpty else { return }
        for sitting in round.clerk.file(of: key).called {
            let bucket = Bucket(adoption: adoption.key, partnership: key, meeting: sitting.key)
            add(findingsIn: Part(bucket, bond, sitting), to: &found)
        }
    }

    /// The findings of one part.
    func findings(in bucket: Bucket, _ round: inout Round) -> [Finding] {
        var found: [Finding] = []
        add(findingsIn: bucket, &round, to: &found)
        return found
    }

    func add(findingsIn bucket: Bucket, _ round: inout Round, to found: inout [Finding]) {
        if let part = part(bucket, &round) { add(findingsIn: part, to: &found) }
    }

    private func add(findingsIn part: Part, to found: inout [Finding]) {
        guard part.sitting != nil else {
            for item in part.agenda { add(findingsOf: item, in: part, to: &found) }
            return
        }
        for (item, holding) in part.bond.askedAtMeetings(by: part) {
            for instance in part.instances(of: item) {
                judge(item, instance, holding) {
                    found.append(finding(item, part, instance, $0))
                }
            }
        }
    }

    func add(findingsOf item: Agenda.Item, in part: Part, to found: inout [Finding]) {
        judge(item, in: part) { instance, verdict in
            found.append(finding(item, part, instance, verdict))
        }
    }
}
