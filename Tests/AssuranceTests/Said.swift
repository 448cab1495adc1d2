import Almanac
import Assurance
import Governance
import Testing

/// Fields as a test writes them: `meeting: m1, day: 2014-03-20, themes: [roads rail]`.
enum Said {
    static func members(of fields: String) -> [Datum.Member] {
        fields.split(separator: ", ").compactMap { field in
            let parts = field.split(separator: ": ", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let name = String(parts[0])
            guard parts[1].hasPrefix("["), parts[1].hasSuffix("]") else {
                return Datum.Member(name, .text(String(parts[1])))
            }
            let words = parts[1].dropFirst().dropLast().split(separator: " ")
            return Datum.Member(name, .list(words.map { .text(String($0)) }))
        }
    }
}

/// The frameworks that the tests judge by, under hashes of the tests' own.
enum Shelf {
    static let shipped = library(ShippedFrameworks.files)

    static func library(_ files: [(name: String, text: String)]) -> Library {
        var read: [(digest: Digest, framework: Framework)] = []
        for file in files {
            do throws(FileProblem) {
                read.append((hash(file.text), try Framework.read(file.text, file: file.name)))
            } catch {
                Issue.record("\(error.sentence)")
            }
        }
        do throws(FrameworkProblem) {
            return try Library(read)
        } catch {
            Issue.record("\(error.sentence)")
            return Library()
        }
    }

    /// The shipped frameworks and one of the test's own with the key `own`.
    static func with(_ duties: String, principles: String = "[]") -> Library {
        library(ShippedFrameworks.files + [("own.yaml", own(duties, principles: principles))])
    }

    static func own(_ duties: String, principles: String = "[]") -> String {
        """
        framework: own
        title: A framework of the test
        source: the test
        principles: \(principles)
        duties:
        \(duties)
        """
    }

    /// Thirty-two bytes that depend on every byte of a text: four times FNV-1a.
    static func hash(_ text: String) -> Digest {
        var bytes: [UInt8] = []
        for seed in UInt64(1)...4 {
            var hash = 0xcbf2_9ce4_8422_2325 &* (2 &* seed &+ 1)
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: hash >> (8 * shift))) }
        }
        return Digest(bytes) ?? .none
    }
}

/// The day of an ISO text, which the test has typed right.
func on(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("\(text) is not a day")
        return .first
    }
    return day
}

/// Numbers that look random and are the same on every run: Vigna's splitmix64 (2015).
struct Lots: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
