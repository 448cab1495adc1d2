import Governance

/// Where findings are read closely: it looks things up once for all that are read one after
/// another.
final class ReadingDesk {
    private let clerk: Clerk
    private var round: Round
    private var part: Part?

    init(_ assessor: Assessor) {
        clerk = Clerk(assessor)
        round = Round(clerk)
    }

    func proof(of finding: Finding) -> Finding.Proof {
        let key = finding.key
        var proof = Finding.Proof(because: [], entries: [])
        let bucket = key.undertaking.bucket
        if part?.undertaking.bucket != bucket { part = clerk.assessor.part(bucket, &round) }
        guard let part, let item = part.agenda.first(where: { $0.place == key.place }) else {
            return proof
        }
        clerk.assessor.judge(item, in: part) { instance, verdict in
            guard instance.subject == key.subject, instance.detail == key.detail,
                verdict.occurrence == key.occurrence
            else { return }
            proof = clerk.assessor.proof(of: verdict, key)
        }
        return proof
    }
}

extension Assessor {
    fileprivate func proof(of verdict: Verdict, _ key: Finding.Key) -> Finding.Proof {
        var verdict = historic(verdict)
        if let answer = answer(to: verdict, key) {
            verdict.tell(.answered(answer))
            verdict.prove(answer)
        }
        return .init(because: verdict.because, entries: verdict.entries.onceInOrder)
    }
}
