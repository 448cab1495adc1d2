import Foundation
public import Governance

extension JournalFile {
    /// Follows a chain of entries from a head and says how far it holds.
    ///
    /// For each entry it checks that the number is the next, that its bytes have the hash stored
    /// beside them, and that they begin as the entry with this place, this number and this
    /// previous hash must begin. It does not read what happened: that is `Entry.read`.
    ///
    /// - Returns: the last head that holds, and the first entry that does not, if there is one.
    public static func verifyChain(
        _ sealed: [Sealed], place: Word, after head: Head
    ) -> (head: Head, firstBad: Break?) {
        var head = head
        var opening = Opening(place: place)
        for entry in sealed {
            if let because = fault(in: entry, after: head, &opening) {
                return (head, Break(number: head.number.number + 1, because: because))
            }
            head = Head(number: entry.number, hash: entry.hash)
        }
        return (head, nil)
    }

    private static func fault(
        in entry: Sealed, after head: Head, _ opening: inout Opening
    ) -> String? {
        guard entry.number == head.number.next, entry.number > head.number else {
            return "After entry \(head.number) comes entry \(entry.number)."
        }
        guard Keeper.hash(of: entry.bytes) == entry.hash else {
            return "Its bytes do not have the hash that is stored beside them."
        }
        guard opening.opens(entry, previous: head.hash) else {
            return Self.difference(of: entry, after: head, opening.place)
        }
        return nil
    }

    /// In which way an entry does not begin as it must.
    private static func difference(
        of entry: Sealed, after head: Head, _ place: Word
    ) -> String {
        guard let stored = try? Entry.read(entry.bytes) else {
            return "It does not begin as an entry of this place does."
        }
        if stored.place != place { return "It is an entry of the place ‘\(stored.place)’." }
        if stored.entry.number != entry.number {
            return "It calls itself entry \(stored.entry.number)."
        }
        if stored.previous != head.hash {
            return "The hash it names is not that of entry \(head.number)."
        }
        return "Its bytes are not in canonical form."
    }
}

/// How the bytes of an entry must begin, given where it stands: everything up to `recorded`.
struct Opening {
    let place: Word
    private var bytes: [UInt8]
    private let fixed: Int

    init(place: Word) {
        self.place = place
        bytes = Array("{\"format\":\(Entry.format),\"place\":\"\(place)\",\"number\":".utf8)
        fixed = bytes.count
    }

    mutating func opens(_ entry: Sealed, previous: Digest) -> Bool {
        bytes.removeSubrange(fixed...)
        bytes.append(contentsOf: entry.number.description.utf8)
        bytes.append(contentsOf: ",\"previous\":\"".utf8)
        previous.write(to: &bytes)
        bytes.append(contentsOf: "\",\"recorded\":\"".utf8)
        return entry.bytes.withUnsafeBytes { found in
            bytes.withUnsafeBytes { expected in
                guard found.count >= expected.count, let start = found.baseAddress,
                    let wanted = expected.baseAddress
                else { return false }
                return memcmp(start, wanted, expected.count) == 0
            }
        }
    }
}
