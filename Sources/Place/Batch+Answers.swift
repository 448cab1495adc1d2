import Almanac
import Assurance
import Governance

extension Batch {
    /// Refuses an answer to what is no finding about its subject, so that nobody believes they
    /// have answered.
    func mustBeAFinding(_ happening: Happening) throws(Refusal) {
        guard case .places(.answered(let answered)) = happening else { return }
        let names = Assessor(head, on: now.ukDay, by: library).names(about: answered.subject)
        guard !names.contains(answered.finding.text) else { return }
        guard !names.isEmpty else {
            throw Refusal("There is no finding about \(answered.subject).", field: "subject")
        }
        let nearest = nearestWord(to: answered.finding.text, among: names)
        throw Refusal(
            "There is no finding ‘\(answered.finding)’ about \(answered.subject)."
                + (nearest.map { " Did you mean ‘\($0)’?" } ?? "")
                + " Those there are: \(names.prefix(8).joined(separator: ", "))"
                + (names.count > 8 ? " and \(names.count - 8) more." : "."),
            field: "finding")
    }
}
