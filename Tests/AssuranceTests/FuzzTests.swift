import Assurance
import Governance
import Testing

@Suite struct `The reader of frameworks` {
    private static let pieces = [
        "[", "]", "{", "}", ":", "-", "?", "&a ", "*a ", "!!binary ", "!<tag:x> ", "|", ">", "'",
        "\"", "\n", "  ", "\t", "#", "%YAML 9.9\n", "---\n", "...\n", "\u{0}", "\u{FEFF}",
        "\u{301}",
        "💥", "-1", "99999999999999999999", "1e9", "null", "~", "yes", "by", "form: exists",
        "parts:", "see: CG-09", "next(", "earliestOf()", "next()", ")", "months: 0", "atMost: -7",
    ]

    @Test(arguments: [1, 2, 3, 4, 5])
    func `never traps, whatever is done to a file, and names the file it complains of`(
        seed: UInt64
    ) {
        var lots = Lots(seed: seed)
        var read = 0
        for _ in 0..<400 {
            let file = ShippedFrameworks.files.randomElement(using: &lots)
            var bytes = Array((file?.text ?? "").utf8)
            for _ in 0...Int.random(in: 0..<4, using: &lots) { mutate(&bytes, &lots) }
            do throws(FileProblem) {
                _ = try Framework.read(bytes, file: "own.yaml")
                read += 1
            } catch {
                #expect(error.sentence.hasPrefix("own.yaml, line "))
                #expect(error.line >= 1 && error.column >= 0)
            }
        }
        #expect(read > 0)
    }

    @Test func `gives what it read to judges who never trap either`() {
        var lots = Lots(seed: 6)
        var world = World.adopting(keeps: [.held, .attendance, .published])
        world.does(Scene.league + Scene.report + Scene.consultation + Scene.promise)
        world.does([called, seat(), filled("2014-01-20")])
        for _ in 0..<150 {
            let file = ShippedFrameworks.files.randomElement(using: &lots)
            var bytes = Array((file?.text ?? "").utf8)
            swapWords(&bytes, &lots)
            guard let framework = try? Framework.read(bytes, file: "own.yaml"),
                let file, let old = world.library.digest(of: framework.key),
                let library = try? Library(
                    ShippedFrameworks.files.filter { $0.name != file.name }.compactMap { other in
                        (try? Framework.read(other.text, file: other.name))
                            .map { (digest: Shelf.hash(other.text), framework: $0) }
                    } + [(digest: old, framework: framework)])
            else { continue }
            let assessor = Assessor(world.record, on: on("2014-12-01"), by: library)
            for finding in assessor.findings() {
                _ = assessor.working(of: finding, by: assessor.proof(of: finding))
            }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ lots: inout Lots) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &lots)
        switch Int.random(in: 0..<6, using: &lots) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &lots)
        case 1: bytes.remove(at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 40))
        case 3:
            bytes.insert(
                contentsOf: (Self.pieces.randomElement(using: &lots) ?? "").utf8, at: place)
        case 4: bytes.removeSubrange(place...)
        default: swapWords(&bytes, &lots)
        }
    }

    /// Puts one line's value in another line's place, so that what results is often lawful.
    private func swapWords(_ bytes: inout [UInt8], _ lots: inout Lots) {
        var lines = String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let words =
            Evidence.allCases.map(\.rawValue) + SubjectWord.allCases.map(\.rawValue)
            + AnchorWord.allCases.map(\.rawValue) + Measure.allCases.map(\.rawValue)
        for _ in 0..<3 {
            let place = Int.random(in: 0..<lines.count, using: &lots)
            guard let colon = lines[place].firstIndex(of: ":") else { continue }
            let word = words.randomElement(using: &lots) ?? ""
            lines[place] = String(lines[place][...colon]) + " " + word
        }
        bytes = Array(lines.joined(separator: "\n").utf8)
    }
}
