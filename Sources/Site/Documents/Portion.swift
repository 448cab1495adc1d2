/// How much of a document a `Range` asks for (RFC 9110, section 14).
enum Portion: Equatable {
    /// All of it: nothing is asked, or nothing that can be understood, or several ranges.
    case whole
    /// The bytes from one on up to another.
    case part(from: Int, to: Int)
    /// None that there are.
    case none

    /// Reads what is asked of so many bytes.
    ///
    /// What is malformed, in another unit or of several ranges is passed over, as section 14.2
    /// lets a server do, and the whole is sent.
    init(_ range: String?, of size: Int) {
        guard let range, let specification = Self.specification(range) else {
            self = .whole
            return
        }
        let ends = specification.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1])
        else {
            self = .whole
            return
        }
        switch (first, last) {
        case (nil, nil): self = .whole
        case (nil, let suffix?):
            self = suffix == 0 ? .none : .part(from: max(0, size - suffix), to: size)
        case (let first?, nil):
            self = first < size ? .part(from: first, to: size) : .none
        case (let first?, let last?):
            guard first <= last else {
                self = .whole
                return
            }
            self = first < size ? .part(from: first, to: min(last, size - 1) + 1) : .none
        }
    }

    /// The one range of a set of one, in bytes; empty members of a list are nothing (RFC 9110,
    /// section 5.6.1.2).
    private static func specification(_ range: String) -> Substring.UTF8View? {
        guard let equals = range.utf8.firstIndex(of: 0x3D),
            range.utf8[..<equals].elementsEqual("bytes".utf8, by: { $0 | 0x20 == $1 })
        else { return nil }
        let set = range.utf8[equals...].dropFirst()
            .split(separator: 0x2C).map { trimmed($0) }.filter { !$0.isEmpty }
        return set.count == 1 ? set.first : nil
    }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var text = text.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = text.last, last == 0x20 || last == 0x09 { text = text.dropLast() }
        return text
    }

    /// A number as it stands on one side of the hyphen; `.some(nil)` for none, and `nil` for what
    /// is no number. One that is beyond any file is as good as the greatest.
    private static func number(_ digits: Substring.UTF8View) -> Int?? {
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = min(number * 10 + Int(digit - 0x30), 1 << 52)
        }
        return digits.isEmpty ? .some(nil) : number
    }
}
