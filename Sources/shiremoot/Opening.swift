import Almanac
import ArgumentParser
import Assurance
import Foundation
import Governance
import Journal
import Place

/// Where the records lie and by which frameworks they are judged.
struct DataOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The directory of the records; SHIREMOOT_DATA names another for all commands.",
            valueName: "directory"))
    var data = ProcessInfo.processInfo.environment["SHIREMOOT_DATA"] ?? "shiremoot-data"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A directory of frameworks (*.yaml) beside those that come along.",
            valueName: "directory"))
    var frameworks: String?

    func library() throws -> Library {
        guard let frameworks else { return try FrameworkShelf.shipped() }
        let manager = FileManager.default
        guard let names = try? manager.contentsOfDirectory(atPath: frameworks) else {
            throw Refusal("‘\(frameworks)’ is not a directory that can be read.")
        }
        var files: [(name: String, text: String)] = []
        for name in names.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            let bytes = try InputFile.bytes(at: frameworks + "/" + name)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Refusal("\(name) is not text in UTF-8.")
            }
            files.append((name, text))
        }
        guard !files.isEmpty else { throw Refusal("There is no *.yaml in ‘\(frameworks)’.") }
        return try FrameworkShelf.library(of: ShippedFrameworks.files + files)
    }

    func directory(creating: Bool = false) throws -> DataDirectory {
        try DataDirectory.open(data, creating: creating)
    }

    func open(_ place: String, in directory: DataDirectory? = nil) async throws -> Moot {
        let word = try placeWord(place)
        let directory = try directory ?? self.directory()
        guard directory.has(word) else {
            let near = nearestWord(to: place, among: (try? directory.places().map(\.text)) ?? [])
            throw Refusal(
                "There is no place ‘\(place)’ in \(data)."
                    + (near.map { " Did you mean ‘\($0)’?" } ?? ""))
        }
        let file = try JournalFile.open(word, in: directory)
        return try await Moot(file, judgedBy: library(), clock: Clock.now)
    }
}

extension Assessor {
    /// Says which adoptions cannot be judged, for want of the file that was adopted.
    ///
    /// - Returns: whether there are any.
    func complainOfUnread() -> Bool {
        var isAny = false
        for adoption in unread() where adoption.dropped.value(on: dayAsked) == nil {
            guard let terms = adoption.made.value, terms.isAdopted, terms.from <= dayAsked else {
                continue
            }
            Terminal.complain(
                "‘\(adoption.key)’ is not judged: the file of ‘\(terms.framework)’ that was adopted"
                    + " (SHA-256 \(terms.file.short)…) is not among the frameworks here.")
            isAny = true
        }
        return isAny
    }
}

/// The name of a place as typed, or a refusal that says what one looks like.
func placeWord(_ text: String) throws -> Word {
    guard let word = Word(text) else {
        throw Refusal(
            "‘\(text.prefix(60))’ is not the name of a place: expected small letters, digits and"
                + " hyphens, such as hampshire.")
    }
    return word
}

/// A file that somebody hands in.
enum InputFile {
    /// The largest that is read: 64 MiB.
    static let largest = 64 << 20

    static func bytes(at path: String) throws -> [UInt8] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let attributes, attributes[.type] as? FileAttributeType != .typeDirectory else {
            throw Refusal("There is no file ‘\(path)’ that can be read.")
        }
        if let size = attributes[.size] as? Int, size > largest {
            throw Refusal("‘\(path)’ has \(size) bytes; at most \(largest) are read.")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal("‘\(path)’ cannot be read.")
        }
        return Array(data)
    }
}

/// Runs a verb: a refusal is told and exits 64, a fault is told and exits 70.
func answering(_ body: () async throws -> Void) async throws {
    do {
        do {
            try await body()
        } catch let exit as ExitCode {
            try mustBeTold()
            throw exit
        }
        try mustBeTold()
    } catch let exit as ExitCode {
        throw exit
    } catch let refusal as Refusal {
        Terminal.complain(refusal.sentence)
        throw ExitCode.refused
    } catch let problems as LineProblems {
        for problem in problems.refusals {
            for one in problem.refusal.problems {
                let field = one.field.isEmpty ? "" : ", \(one.field)"
                Terminal.complain("line \(problem.line)\(field): \(one.sentence)")
            }
        }
        throw ExitCode.refused
    } catch let fault as JournalFault {
        Terminal.complain(fault.sentence)
        throw fault.isRefusal ? ExitCode.refused : ExitCode.fault
    } catch {
        Terminal.complain("Sorry, there is a problem. \(error)")
        throw ExitCode.fault
    }
}

/// Whoever reads half of an answer must not take it for the whole.
private func mustBeTold() throws(ExitCode) {
    guard let trouble = Terminal.trouble else { return }
    Terminal.complain(trouble)
    throw .fault
}

extension JournalFault {
    /// Whether a file does not hold what was once written to it.
    var isDamage: Bool {
        if case .damaged = kind { return true }
        return false
    }

    /// Whether the person can put it right by asking for something else.
    var isRefusal: Bool {
        switch kind {
        case .missing, .exists, .notABackup, .unsuitable, .busy, .readOnly: true
        default: false
        }
    }
}

/// A day as typed, or a refusal that says why it is none.
func day(_ text: String?) throws -> Day? {
    guard let text else { return nil }
    do throws(DayProblem) {
        return try Day.reading(text)
    } catch {
        throw Refusal(error.sentence)
    }
}
