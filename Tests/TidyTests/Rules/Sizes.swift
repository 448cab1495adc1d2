/// Line ≤ 100 characters, function ≤ 40 lines, file ≤ 300 lines, parameters ≤ 5.
///
/// Initialisers may take more parameters: a type with six properties has six things to be given.
struct Sizes: Rule {
    private static let line = 100
    private static let function = 40
    private static let file = 300
    private static let parameters = 5

    func complaints(about file: SwiftFile) -> [Complaint] {
        let routines = file.routines.flatMap { long($0, in: file) + wide($0, in: file) }
        return longLines(in: file) + longFile(file) + routines
    }

    private func longLines(in file: SwiftFile) -> [Complaint] {
        file.lines.enumerated().filter { $0.element.count > Self.line }.map { index, line in
            Complaint(
                path: file.path, line: index + 1,
                text: "the line has \(line.count) characters: break it before \(Self.line + 1)")
        }
    }

    private func longFile(_ file: SwiftFile) -> [Complaint] {
        guard file.length > Self.file else { return [] }
        let text = "the file has \(file.length) lines, and \(Self.file) are enough: make it two"
        return [Complaint(path: file.path, line: file.length, text: text)]
    }

    private func long(_ routine: Routine, in file: SwiftFile) -> [Complaint] {
        guard let length = routine.length, length > Self.function else { return [] }
        let text = "\(routine.name) has \(length) lines, and \(Self.function) are enough"
        return [
            Complaint(path: file.path, line: routine.line, text: text + ": name a part of it")
        ]
    }

    private func wide(_ routine: Routine, in file: SwiftFile) -> [Complaint] {
        guard routine.keyword != "init", routine.parameters > Self.parameters else { return [] }
        let text = "\(routine.name) takes \(routine.parameters) parameters, and"
        return [
            Complaint(
                path: file.path, line: routine.line,
                text: text + " \(Self.parameters) are enough: some of them are one value")
        ]
    }
}
