import Foundation
public import Governance
import Markup
public import Pages

/// The file that says how a place looks: `PLACE.look.json`, beside its journal.
///
/// It is read once, when serving begins, and refused whole if anything in it is wrong.
public struct LookFile {
    /// What the name of such a file ends with.
    public static let ending = ".look.json"
    /// The most bytes it may have.
    static let largest = 64_000

    private let name: String
    private let beside: (String) -> [UInt8]?
    var problems: [Problem] = []

    private init(_ name: String, beside: @escaping (String) -> [UInt8]?) {
        self.name = name
        self.beside = beside
    }

    /// Reads how places look; those without a file are left out.
    ///
    /// - Throws: `Refusal` with a sentence for each thing wrong in any of them, naming the file
    ///   and the member; a file for a place that is not there is wrong too.
    public static func all(
        of places: [Word], in directory: String
    ) throws(Refusal) -> [Word: Livery] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        var (liveries, problems): ([Word: Livery], [Problem]) = ([:], [])
        for name in names.sorted() where name.hasSuffix(ending) {
            let word = String(name.dropLast(ending.count))
            guard let place = places.first(where: { $0.text == word }) else {
                let near = nearestWord(to: word, among: places.map(\.text))
                let meant = near.map { " Did you mean ‘\($0)\(ending)’?" } ?? ""
                problems.append(Problem(name, "There is no place of this name here.\(meant)"))
                continue
            }
            do throws(Refusal) {
                liveries[place] = try livery(name) { bytes(of: $0, in: directory) }
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw Refusal(problems) }
        return liveries
    }

    /// Reads one such file, its logo included.
    ///
    /// - Parameter beside: the bytes of a file in the same directory, by a name without a slash;
    ///   `nil` for what is not there.
    static func livery(
        _ name: String, beside: @escaping (String) -> [UInt8]?
    ) throws(Refusal) -> Livery {
        var file = LookFile(name, beside: beside)
        let livery = file.read()
        guard file.problems.isEmpty else { throw Refusal(file.problems) }
        return livery
    }

    /// One byte more than any file may have is read, so that too large a one is known.
    private static func bytes(of name: String, in directory: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: "\(directory)/\(name)") else { return nil }
        defer { try? handle.close() }
        let data = try? handle.read(upToCount: max(largest, LogoFile.largest) + 1)
        return data.map { Array($0) }
    }

    private mutating func read() -> Livery {
        guard let bytes = beside(name) else {
            complain("", "The file cannot be read.")
            return Livery()
        }
        guard bytes.count <= Self.largest else {
            complain("", "The file has more than \(Self.largest) bytes.")
            return Livery()
        }
        do throws(JSONProblem) {
            return livery(try JSONReader.read(bytes))
        } catch {
            complain("", error.sentence)
            return Livery()
        }
    }

    private mutating func livery(_ datum: Datum) -> Livery {
        var livery = Livery()
        let names = ["name", "website", "colours", "logo", "licence", "corrections"]
        guard isObject(datum, "", of: names) else { return livery }
        livery.name = text(datum["name"], "name")
        livery.website = web(datum["website"], "website")
        let colours = datum["colours"]
        if colours != .absent, isObject(colours, "colours", of: ["light", "dark"]) {
            livery.light = self.colours(colours["light"], "colours.light")
            livery.dark = self.colours(colours["dark"], "colours.dark")
        }
        livery.logo = logo(datum["logo"])
        livery.licence = licence(datum["licence"])
        livery.corrections = contact(datum["corrections"], "corrections")
        return livery
    }

    private mutating func colours(_ datum: Datum, _ path: String) -> Livery.Colours? {
        guard datum != .absent, isObject(datum, path, of: ["accent", "text"]) else { return nil }
        let accent = colour(datum["accent"], "\(path).accent")
        let text = colour(datum["text"], "\(path).text")
        guard let accent, let text else { return nil }
        let ratio = accent.contrast(with: text)
        guard ratio >= Colour.least else {
            // Cut off and not rounded: 4.499 is not enough, and must not be said to be 4.50.
            let found = String(format: "%.2f", (ratio * 100).rounded(.down) / 100)
            complain(
                path,
                "The contrast of \(accent.text) and \(text.text) is \(found) to 1, expected at"
                    + " least 4.5 to 1 (WCAG 2.2, 1.4.3).")
            return nil
        }
        return Livery.Colours(accent: accent, text: text)
    }

    private mutating func logo(_ datum: Datum) -> Livery.Logo? {
        guard datum != .absent, isObject(datum, "logo", of: ["file", "words"]) else { return nil }
        let words = needed(datum["words"], "logo.words", "the words for whoever does not see it")
        guard let file = needed(datum["file"], "logo.file", "the name of its file") else {
            return nil
        }
        guard LogoFile.isName(file) else {
            let found = Problem.found(
                .text(file), expected: "the name of a file beside this one: letters, digits, . - _")
            complain("logo.file", found.sentence)
            return nil
        }
        guard let bytes = beside(file) else {
            complain("logo.file", "There is no file ‘\(file)’ beside this one that can be read.")
            return nil
        }
        do throws(Problem) {
            let type = try LogoFile.type(of: bytes)
            return words.map { Livery.Logo(bytes, as: type, words: $0) }
        } catch {
            complain("logo.file", error.sentence)
            return nil
        }
    }

    private mutating func licence(_ datum: Datum) -> Livery.Licence? {
        guard datum != .absent, isObject(datum, "licence", of: ["name", "address"]) else {
            return nil
        }
        let address = web(datum["address"], "licence.address")
        return needed(datum["name"], "licence.name", "what it is called")
            .map { Livery.Licence($0, at: address) }
    }

    mutating func complain(_ path: String, _ sentence: String) {
        problems.append(Problem(path.isEmpty ? name : "\(name), \(path)", sentence))
    }
}
