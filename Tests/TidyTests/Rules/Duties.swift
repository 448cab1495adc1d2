/// No duty's id stands in `Sources`: adding a duty is adding YAML, and never a special case.
struct Duties: Rule {
    func complaints(about file: SwiftFile) -> [Complaint] {
        guard file.room != nil else { return [] }
        return file.lines.enumerated().compactMap { index, line in
            guard let duty = line.firstMatch(of: /\b(HF|HP|CR|CG|NP)-[0-9][0-9]\b/) else {
                return nil
            }
            return Complaint(
                path: file.path, line: index + 1,
                text: "‘\(duty.0)’ is a duty: what it needs belongs in the words of Frameworks/")
        }
    }
}
